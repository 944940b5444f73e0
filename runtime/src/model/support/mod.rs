//! The code that all models share: reading and writing, with unknown members preserved.

mod collection;
mod debug;
mod derived;
mod enumeration;
mod field;
mod misfits;
mod names;
mod object;
mod scalar;
mod scalars;
mod spread;
mod write;
mod written;

pub(crate) use debug::debug;
pub(crate) use derived::{cast, derived};
pub use enumeration::UnknownMember;
pub(crate) use enumeration::{Enumerated, enumeration};
pub(crate) use field::{Field, Reader, Reading, read};
pub(crate) use misfits::Misfits;
#[allow(unused_imports, reason = "only editors and deprecated names have fields of it")]
pub(crate) use names::Name;
#[cfg(rust_analyzer)]
pub(crate) use names::names;
pub(crate) use object::{PropertyName, deserialize, model, read_object};
pub(crate) use scalar::Scalar;
pub(crate) use serde_core::de::MapAccess;
pub(crate) use serde_json::{Map, Value};
pub(crate) use spread::StartsFrom;
pub use spread::{spread, spread_in_update};
pub(crate) use time::OffsetDateTime;
pub(crate) use write::{Members, Property, serialize, size, write_members};
pub(crate) use written::date_time;

#[allow(unused_imports, reason = "the rows decide which types the fields have")]
pub(crate) use {
    bytes::Bytes,
    serde_json::Number,
    time::{Date, Duration, Time},
    written::as_json,
};

/// A struct for an entity type or a complex type.
pub trait Model: Default + Sync {
    /// The name of the type in Graph's spelling.
    const NAME: &'static str;

    /// Passes every field to `members`.
    fn write<M: Members>(&self, members: &mut M);

    /// Reads the value of a property; returns `false` if the model does not have it.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<bool, A::Error>;

    /// Returns the additional properties: those that the model does not have, and those whose
    /// values do not have the types of its fields.
    fn additional(&self) -> &Map<String, Value>;

    /// Returns the additional properties, to be changed.
    fn additional_mut(&mut self) -> &mut Map<String, Value>;
}
