//! What every model leans on: how it is read, kept and written.

mod derived;
mod enumeration;
mod field;
mod object;
mod spread;
mod write;

pub(crate) use derived::{cast, derived};
pub use enumeration::UnknownMember;
pub(crate) use enumeration::enumeration;
pub(crate) use field::{date_time, read, read_collection, read_date_time};
pub(crate) use object::{deserialize, model};
pub(crate) use serde_core::de::MapAccess;
pub(crate) use serde_json::{Map, Value};
pub(crate) use spread::StartsFrom;
pub use spread::spread;
pub(crate) use time::OffsetDateTime;
pub(crate) use write::{Members, serialize, size, write_members};

/// A struct that holds an entity or a complex value.
pub trait Model: Default + Sync {
    /// The name of the type, in Graph's own spelling.
    const NAME: &'static str;

    /// Hands over every property, then what is not known here.
    fn write<M: Members>(&self, members: &mut M);

    /// Reads the value of a property; `false` where the name is not known here.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error>;

    /// What is not known here.
    fn additional(&mut self) -> &mut Map<String, Value>;
}

/// The type of the fields that only an editor ever reads.
#[derive(Debug)]
pub struct Name(());
