//! The shape of Graph as the stand-in knows it: a table that is generated from the same rows as the
//! macro's checks and the models.

mod lookup;
#[rustfmt::skip] // a row is a line
mod rows;
mod vocabulary;

pub(super) use lookup::find_root;
pub(super) use rows::{ROOTS, SUBSCRIBABLE};
pub(super) use vocabulary::{
    Access, Callable, Enum, Limit, Navigation, Primitive, Property, Returns, Root, Rule, Shape,
    Subscribable, Type, Verbs, Version,
};
#[cfg(test)]
pub(super) use vocabulary::{CALLABLE, NAVIGATION, PROPERTY, TYPE, Versions};
