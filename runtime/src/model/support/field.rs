//! How the value of a property is read and written.

use serde_core::de::{Error, MapAccess};
use serde_core::ser::SerializeSeq;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use time::OffsetDateTime;

use crate::json::{ToJson, format_date_time, parse_date_time};

/// Something that a property holds. serde alone will not do, since a date-time is text to Graph.
pub trait Field: ToJson + Sized {
    /// Reads it.
    fn read_field<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;

    /// Writes it.
    fn write_field<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// Reads the value of a property, which may be `null`, into its place: `true`, since it is known.
pub(crate) fn read<'de, F: Field, A: MapAccess<'de>>(
    place: &mut Option<F>,
    map: &mut A,
) -> Result<bool, A::Error> {
    *place = map.next_value::<Option<Read<F>>>()?.map(|Read(value)| value);
    Ok(true)
}

/// A [`Field`] as serde sees it, to be read.
struct Read<F>(F);

impl<'de, F: Field> Deserialize<'de> for Read<F> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        F::read_field(from).map(Read)
    }
}

/// A [`Field`] as serde sees it, to be written.
pub(super) struct Write<'a, F>(pub(super) &'a F);

impl<F: Field> Serialize for Write<'_, F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write_field(to)
    }
}

/// Fields that serde reads and writes as Graph does.
macro_rules! plain_field {
    ($($field:ty),* $(,)?) => {$(
        impl $crate::model::support::Field for $field {
            fn read_field<'de, D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                serde_core::Deserialize::deserialize(from)
            }

            fn write_field<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serde_core::Serialize::serialize(self, to)
            }
        }
    )*};
}

pub(crate) use plain_field;

plain_field!(String, bool, i32, i64);

impl Field for OffsetDateTime {
    fn read_field<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        parse_date_time(&text).ok_or_else(|| {
            D::Error::custom(format_args!("`{text}` is no date-time with an offset"))
        })
    }

    fn write_field<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = format_date_time(*self);
        let text = text.ok_or_else(|| {
            serde_core::ser::Error::custom(format_args!("{self} has no form that RFC 3339 allows"))
        })?;
        to.serialize_str(&text)
    }
}

impl<F: Field> Field for Vec<F> {
    /// An element that is `null` says nothing and is left out.
    fn read_field<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let elements = Vec::<Option<Read<F>>>::deserialize(from)?;
        Ok(elements.into_iter().flatten().map(|Read(element)| element).collect())
    }

    fn write_field<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut seq = to.serialize_seq(Some(self.len()))?;
        for element in self {
            seq.serialize_element(&Write(element))?;
        }
        seq.end()
    }
}
