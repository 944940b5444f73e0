//! The models: the types of responses, which can also be used as values in bodies.
//!
//! The structs and enums in `v1`, `beta` and `preview` are generated from the schema rows of the
//! macro crate; this file and `support` are written by hand.

#[cfg(feature = "beta")]
#[rustfmt::skip] // generated, and compared byte by byte
pub mod beta;
#[cfg(any(
    feature = "calendar",
    feature = "calls",
    feature = "mail",
    feature = "subscriptions",
    feature = "teams",
    feature = "users",
    feature = "virtual-events"
))]
mod date_time_time_zone;
#[cfg(feature = "calendar")]
mod event;
#[cfg(feature = "preview")]
#[rustfmt::skip] // generated, and compared byte by byte
pub mod preview;
#[cfg(feature = "v1")]
#[rustfmt::skip] // generated, and compared byte by byte
pub mod v1;
pub(crate) mod support;

#[cfg(rust_analyzer)]
pub(crate) use support::{Name, names};

pub(crate) use support::{
    Enumerated, Members, Model, Property, PropertyName, StartsFrom, deserialize,
};
pub use support::{UnknownMember, spread, spread_in_update};
