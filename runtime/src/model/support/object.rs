//! Reading of structs: known properties into fields, all others into the additional properties.
//!
//! Not by serde's `flatten`, which buffers every value of the struct before reading it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::Model;

/// Reads a model from a JSON object. A property that is missing or `null` becomes `None`; if one
/// occurs twice, the last value is used.
pub(crate) fn deserialize<'de, T: Model, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut model = T::default();
        while let Some(PropertyName(name)) = map.next_key()? {
            if !model.read(&name, &mut map)? {
                let value = map.next_value()?;
                model.additional().insert(name.into_owned(), value);
            }
        }
        Ok(model)
    }
}

/// The name of a property, borrowed from the input if possible.
struct PropertyName<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for PropertyName<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(PropertyNameVisitor)
    }
}

struct PropertyNameVisitor;

impl<'de> Visitor<'de> for PropertyNameVisitor {
    type Value = PropertyName<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<PropertyName<'de>, E> {
        Ok(PropertyName(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<PropertyName<'de>, E> {
        Ok(PropertyName(Cow::Owned(name.to_owned())))
    }
}

/// Implements the traits of a struct, from its [`Model`].
macro_rules! model {
    ($model:ident) => {
        impl<'de> serde_core::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::support::deserialize(from)
            }
        }

        impl serde_core::Serialize for $model {
            #[inline]
            fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::model::support::serialize(self, to)
            }
        }

        impl $crate::json::ToJson for $model {
            #[inline]
            fn as_value(&self) -> $crate::json::Value<'_> {
                $crate::json::Value::Other(self)
            }

            #[inline]
            fn write(&self, json: &mut $crate::json::Json) {
                json.push("{");
                $crate::model::support::write_members(self, &[], json);
                json.push("}");
            }

            #[inline]
            fn size(&self) -> usize {
                $crate::model::support::size(self) + 2
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::json::GraphValue<$crate::json::Structured<$model>> for $model {
            #[inline]
            fn graph_value(&self) -> $crate::json::Value<'_> {
                $crate::json::Value::Other(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::model::support::StartsFrom<$model> for $model {
            #[inline]
            fn model(&self) -> &$model {
                self
            }
        }
    };
}

pub(crate) use model;
