//! Reading of structs: known properties into fields, all others into the additional properties.
//!
//! Not by serde's `flatten`, which buffers every value of the struct before reading it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::Model;
use super::field::{Reader, Reading};
use super::misfits::Misfits;
use super::scalar::{Scalar, ScalarVisitor, others};

/// Reads a model from a JSON object. A property that is missing or `null` becomes `None`; if one
/// occurs twice, the last value is used. A value that does not have the type of its field becomes
/// an additional property, and a warning names its path.
pub(crate) fn deserialize<'de, T: Model, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut misfits = Misfits::default();
    let model = match read_object(from, &mut misfits)? {
        Reading::Fits(model) => model,
        Reading::Null => return Err(D::Error::invalid_type(Unexpected::Unit, &EXPECTED)),
        Reading::Misfit(value) => {
            return Err(D::Error::invalid_type(Unexpected::Other(kind_of(&value)), &EXPECTED));
        }
    };
    misfits.warn(T::NAME);
    Ok(model)
}

const EXPECTED: &str = "an object";

fn kind_of(value: &serde_json::Value) -> &'static str {
    match value {
        serde_json::Value::Null => "null",
        serde_json::Value::Bool(_) => "a boolean",
        serde_json::Value::Number(_) => "a number",
        serde_json::Value::String(_) => "a string",
        serde_json::Value::Array(_) => "an array",
        serde_json::Value::Object(_) => "an object",
    }
}

/// Reads a model, or any other value.
pub(crate) fn read_object<'de, T: Model, D: Deserializer<'de>>(
    from: D,
    misfits: &mut Misfits,
) -> Result<Reading<T>, D::Error> {
    from.deserialize_any(ObjectVisitor { misfits, model: PhantomData })
}

struct ObjectVisitor<'a, T> {
    misfits: &'a mut Misfits,
    model: PhantomData<T>,
}

impl<'de, T: Model> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Reading<T>;

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Reading<T>, A::Error> {
        let mut model = T::default();
        let mut reader = Reader { map, misfits: self.misfits, misfit: None };
        let start = reader.misfits.len();
        while let Some(PropertyName(name)) = reader.map.next_key()? {
            let before = reader.misfits.len();
            if !model.read(&name, &mut reader)? {
                let value = reader.map.next_value()?;
                model.additional_mut().insert(name.into_owned(), value);
                continue;
            }
            if reader.misfits.len() > before {
                reader.misfits.prefix_name(before, &name);
            }
            if let Some(value) = reader.misfit.take() {
                reader.misfits.note(&name);
                model.additional_mut().insert(name.into_owned(), value);
            } else if reader.misfits.len() > start {
                // The last value of a property is used, and an earlier one may not have fitted.
                model.additional_mut().remove(&*name);
            }
        }
        Ok(Reading::Fits(model))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Reading<T>, A::Error> {
        ScalarVisitor.visit_seq(seq).map(Scalar::into_misfit)
    }

    others!("an object");
}

/// The name of a property, borrowed from the input if possible.
pub(crate) struct PropertyName<'de>(pub(crate) Cow<'de, str>);

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
        impl $model {
            /// Adds a property that this model does not declare to
            /// [`additional_properties`](Self::additional_properties). The name is in Graph's spelling.
            #[must_use]
            pub fn additional_property(
                mut self,
                name: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                self.additional_properties.insert(name.into(), value.into());
                self
            }
        }

        impl std::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                $crate::model::support::debug(self, stringify!($model), f)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::support::deserialize(from)
            }
        }

        impl $crate::model::support::Field for $model {
            #[inline]
            fn read<'de, D: serde_core::Deserializer<'de>>(
                from: D,
                misfits: &mut $crate::model::support::Misfits,
            ) -> Result<$crate::model::support::Reading<Self>, D::Error> {
                $crate::model::support::read_object(from, misfits)
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
            fn write_members(&self, except: &[&str], json: &mut $crate::json::Json) {
                $crate::model::support::write_members(self, except, json);
            }

            #[inline]
            fn write_for_update(text: &serde_json::value::RawValue, json: &mut $crate::json::Json) {
                $crate::fragment::write_object_for_update::<Self>(text, json);
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
            fn source(&self) -> &dyn $crate::json::ToJson {
                self
            }
        }
    };
}

pub(crate) use model;
