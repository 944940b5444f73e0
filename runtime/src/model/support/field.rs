//! Reading of the values of properties.
//!
//! A value that does not have the type of its field is not an error, since one odd property must
//! not cost the whole response: it is kept as JSON. Each value is read once, and only one that does
//! not fit is buffered.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::{Serialize, Serializer};
use serde_json::Value;
use time::OffsetDateTime;

use super::misfits::Misfits;
use crate::json::{self, Json, ToJson, format_date_time, parse_date_time};

/// A value that was read for a field of type `T`.
pub(crate) enum Reading<T> {
    /// A value of that type.
    Fits(T),
    /// `null`.
    Null,
    /// A value of another type.
    Misfit(Value),
}

/// The type of a field.
pub(crate) trait Field: Sized {
    /// Reads a value, and notes the properties below it that do not fit.
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        misfits: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error>;
}

/// The properties of an object, as they are read into a model.
pub struct Reader<'a, A> {
    pub(super) map: A,
    pub(super) misfits: &'a mut Misfits,
    /// The value that was read last, if it did not fit.
    pub(super) misfit: Option<Value>,
}

/// Reads the value of a property into a field. Returns `true`, so that a model's match on names
/// needs no further line.
pub(crate) fn read<'de, F: Field, A: MapAccess<'de>>(
    place: &mut Option<F>,
    from: &mut Reader<A>,
) -> Result<bool, A::Error> {
    *place = match from.map.next_value_seed(FieldSeed::new(from.misfits))? {
        Reading::Fits(value) => Some(value),
        Reading::Null => None,
        Reading::Misfit(value) => {
            from.misfit = Some(value);
            None
        }
    };
    Ok(true)
}

pub(super) struct FieldSeed<'a, F> {
    misfits: &'a mut Misfits,
    field: PhantomData<F>,
}

impl<'a, F> FieldSeed<'a, F> {
    pub(super) fn new(misfits: &'a mut Misfits) -> Self {
        Self { misfits, field: PhantomData }
    }
}

impl<'de, F: Field> DeserializeSeed<'de> for FieldSeed<'_, F> {
    type Value = Reading<F>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Reading<F>, D::Error> {
        F::read(from, self.misfits)
    }
}

/// Any JSON value, read without knowledge of the field. One type for all fields of scalar types,
/// so that the code that reads it is compiled once.
pub(crate) enum Scalar<'de> {
    Null,
    Text(Cow<'de, str>),
    Other(Value),
}

impl Scalar<'_> {
    pub(crate) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Scalar<'de>, D::Error> {
        from.deserialize_any(ScalarVisitor)
    }

    pub(super) fn into_misfit<T>(self) -> Reading<T> {
        match self {
            Self::Null => Reading::Null,
            Self::Text(text) => Reading::Misfit(Value::String(text.into_owned())),
            Self::Other(value) => Reading::Misfit(value),
        }
    }

    /// Reads a text of some form.
    pub(crate) fn parse<T>(self, parse: impl FnOnce(&str) -> Option<T>) -> Reading<T> {
        match &self {
            Self::Text(text) => parse(text).map_or_else(|| self.into_misfit(), Reading::Fits),
            Self::Null | Self::Other(_) => self.into_misfit(),
        }
    }
}

/// Visits the values that a field of a structured type or of a collection cannot hold.
macro_rules! others {
    ($expected:literal) => {
        fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
            f.write_str($expected)
        }

        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Reading::Misfit(text.into()))
        }

        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Reading::Misfit(value.into()))
        }

        fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
            Ok(Reading::Misfit(value.into()))
        }

        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            Ok(Reading::Misfit(value.into()))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
            Ok(Reading::Misfit(value.into()))
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Reading::Null)
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Reading::Null)
        }

        fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
            from.deserialize_any(self)
        }
    };
}

pub(super) use others;

pub(super) struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text)))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_none<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Scalar<'de>, D::Error> {
        Scalar::read(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Scalar<'de>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Scalar::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Scalar<'de>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Scalar::Other)
    }
}

impl Field for String {
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        _: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        Ok(match Scalar::read(from)? {
            Scalar::Text(text) => Reading::Fits(text.into_owned()),
            other => other.into_misfit(),
        })
    }
}

impl Field for bool {
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        _: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        Ok(match Scalar::read(from)? {
            Scalar::Other(Value::Bool(value)) => Reading::Fits(value),
            other => other.into_misfit(),
        })
    }
}

impl Field for i32 {
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        _: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        let scalar = Scalar::read(from)?;
        let value = match &scalar {
            Scalar::Other(value) => value.as_i64().and_then(|value| value.try_into().ok()),
            Scalar::Null | Scalar::Text(_) => None,
        };
        Ok(value.map_or_else(|| scalar.into_misfit(), Reading::Fits))
    }
}

impl Field for OffsetDateTime {
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        _: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        Ok(Scalar::read(from)?.parse(parse_date_time))
    }
}

/// A date-time that serde writes as text.
pub(crate) struct DateTime(OffsetDateTime);

/// Wraps a date-time for writing.
pub(crate) fn date_time(value: Option<OffsetDateTime>) -> Option<DateTime> {
    value.map(DateTime)
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = format_date_time(self.0).map_err(serde_core::ser::Error::custom)?;
        to.serialize_str(&text)
    }
}

impl ToJson for DateTime {
    fn as_value(&self) -> json::Value<'_> {
        self.0.as_value()
    }

    fn write(&self, json: &mut Json) {
        self.0.write(json);
    }

    fn size(&self) -> usize {
        self.0.size()
    }
}
