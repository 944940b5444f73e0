//! The shape of Graph, declared once.
//!
//! Rows are typed statics that refer to one another, so a dangling name does not compile. Everything
//! else that knows a name of Graph's (routes, checks, models, documentation, completion) is derived
//! from here.

#[rustfmt::skip] // a row is a line
mod artifacts;
#[rustfmt::skip] // a row is a line
mod attendance;
#[rustfmt::skip] // a row is a line
mod identities;
#[rustfmt::skip] // a row is a line
mod insights;
#[rustfmt::skip] // a row is a line
mod meeting;
#[rustfmt::skip] // a row is a line
mod online_meeting;
#[rustfmt::skip] // a row is a line
mod people;
mod questions;
#[rustfmt::skip] // a row is a line
mod registration;
mod roots;
#[cfg_attr(
    not(test),
    allow(dead_code, reason = "descriptions are read by the renderer of the models alone")
)]
mod rows;
mod rust_names;
#[rustfmt::skip] // a row is a line
mod services;
#[rustfmt::skip] // a row is a line
mod settings;
#[rustfmt::skip] // a row is a line
mod virtual_appointment;
mod versions;
mod words;

pub(crate) use questions::{
    alternate_keys_of, base_types, callables_of, find_callable, find_navigation, find_property,
    members_of, navigations_of, properties_of, subtypes_of,
};
pub(crate) use roots::ROOTS;
pub(crate) use rows::{
    Access, Callable, Enum, Navigation, Period, Property, Returns, Root, Shape, Type, Verb,
};
#[cfg(test)]
pub(crate) use rows::{Kind, Operation};
pub(crate) use rust_names::{collection_of, rust_field, rust_type, rust_variant};
pub(crate) use versions::Version;

#[cfg(test)]
pub(crate) use words::{COMPLEX, string};

/// Every structured type, by the file that declares it; a file of models is rendered for each.
pub(crate) static TYPES: &[(&str, &[&Type])] = &[
    ("artifacts", artifacts::TYPES),
    ("attendance", attendance::TYPES),
    ("identities", identities::TYPES),
    ("insights", insights::TYPES),
    ("meeting", meeting::TYPES),
    ("online_meeting", online_meeting::TYPES),
    ("people", people::TYPES),
    ("registration", registration::TYPES),
    ("services", services::TYPES),
    ("settings", settings::TYPES),
    ("virtual_appointment", virtual_appointment::TYPES),
];
