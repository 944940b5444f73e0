//! The shape of Graph, declared once.
//!
//! Rows are typed statics that refer to one another, so a dangling name does not compile. Everything
//! else that knows a name of Graph's (routes, checks, models, documentation, completion) is derived
//! from here.

#[rustfmt::skip] // a row is a line
mod meeting;
#[rustfmt::skip] // a row is a line
mod people;
mod questions;
mod roots;
#[cfg_attr(
    not(test),
    allow(dead_code, reason = "descriptions are read by the renderer of the models alone")
)]
mod rows;
mod rust_names;
mod services;

pub(crate) use questions::{
    base_types, callables_of, find_callable, find_navigation, find_property, members_of,
    navigations_of, properties_of, subtypes_of,
};
pub(crate) use roots::ROOTS;
pub(crate) use rows::{
    Access, Callable, Enum, Navigation, Period, Property, Returns, Root, Shape, Type, Verb, Version,
};
#[cfg(test)]
pub(crate) use rows::{COMPLEX, Kind, Operation, string};
pub(crate) use rust_names::{collection_of, rust_field, rust_type, rust_variant};

/// Every structured type, by the file that declares it; a file of models is rendered for each.
pub(crate) static TYPES: &[(&str, &[&Type])] =
    &[("meeting", meeting::TYPES), ("people", people::TYPES), ("services", services::TYPES)];
