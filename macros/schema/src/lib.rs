//! The shape of Microsoft Graph, declared once.
//!
//! Rows are typed statics that refer to one another, so a dangling name does not compile. Everything
//! else that knows a name of Graph's (routes, checks, models, documentation, completion) is derived
//! from here.
//!
//! An internal part of `graph-request`, which is released with it at the same version. Depend on
//! `graph-request` instead: nothing here is covered by semantic versioning.

#![allow(
    missing_docs,
    reason = "the fields of a row are documented where a name does not say enough"
)]

mod area;
#[rustfmt::skip] // a row is a line
#[allow(clippy::module_inception, clippy::enum_glob_use, reason = "written by the importer")]
mod areas;
mod constructors;
mod entity;
mod lookup;
pub mod naming;
mod online_meetings;
pub mod primitives;
mod protocol;
#[rustfmt::skip] // a row is a line
mod query_parameters;
mod roots;
#[rustfmt::skip] // a row is a line
mod services;
mod subscribable;
pub mod time_zones;
mod versions;
mod vocabulary;

pub use area::Area;
pub use constructors::{
    COMPLEX, binary, byte, date, decimal, double, duration, guid, int16, int64, local_date_time,
    single, string, time_of_day, time_zone, untyped,
};
pub use lookup::{
    Rows, alternate_keys_of, base_types, bound_to, callables_of, find_callable, find_navigation,
    find_property, has_member_named, has_property_named, is_named, members_of, navigations_of,
    properties_of, subtypes_of,
};
pub use primitives::Primitive;
pub use protocol::{Method, REFERENCE, SystemOption};
pub use roots::ROOTS;
pub use subscribable::{CHANGES, SUBSCRIBABLE, Subscribable};
pub use versions::{Version, Versions};
pub use vocabulary::{
    Access, AlternateKey, Callable, Enum, Given, Kind, Lookups, Member, Navigation, Operation,
    Property, Range, Returns, Root, Rule, Shape, Type, Verb,
};

/// All structured types, by the file that declares them. Each file of rows becomes one of models.
pub static TYPES: &[(&str, &[&Type])] = &concat::<{ BY_HAND.len() + areas::FILES.len() }>();

const BY_HAND: &[(&str, &[&Type])] = &[
    ("artifacts", online_meetings::artifacts::TYPES),
    ("attendance", online_meetings::attendance::TYPES),
    ("december_2018", online_meetings::december_2018::TYPES),
    ("entity", entity::TYPES),
    ("identities", online_meetings::identities::TYPES),
    ("insights", online_meetings::insights::TYPES),
    ("online_meeting", online_meetings::online_meeting::TYPES),
    ("people", online_meetings::people::TYPES),
    ("registration", online_meetings::registration::TYPES),
    ("services", services::TYPES),
    ("settings", online_meetings::settings::TYPES),
    ("virtual_appointment", online_meetings::virtual_appointment::TYPES),
];

/// Joins the files that are written by hand and those of the importer.
const fn concat<const LENGTH: usize>() -> [(&'static str, &'static [&'static Type]); LENGTH] {
    const NONE: &[&Type] = &[];
    let mut all = [("", NONE); LENGTH];
    let mut at = 0;
    while at < LENGTH {
        all[at] = if at < BY_HAND.len() { BY_HAND[at] } else { areas::FILES[at - BY_HAND.len()] };
        at += 1;
    }
    all
}
