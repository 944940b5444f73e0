//! Reading of scalar values: texts, numbers, booleans.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::field::Reading;

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

    /// Converts the text of an enum: to a member that it declares, or to another.
    pub(crate) fn into_member<T>(
        self,
        known: fn(&str) -> Option<T>,
        other: fn(Box<str>) -> T,
    ) -> Reading<T> {
        match self {
            Self::Text(text) => {
                Reading::Fits(known(&text).unwrap_or_else(|| other(text.into_owned().into())))
            }
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
