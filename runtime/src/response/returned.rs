//! The result of an OData function.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// The member `value` of an object, in which OData wraps the result of a function (OData JSON
/// Format 4.01, section 11).
pub(crate) struct Returned<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Returned<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ReturnedVisitor(PhantomData))
    }
}

struct ReturnedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ReturnedVisitor<T> {
    type Value = Returned<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object with a `value`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Returned<T>, A::Error> {
        let mut value = None;
        while let Some(name) = map.next_key::<String>()? {
            if name == "value" {
                value = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        value.map(Returned).ok_or_else(|| A::Error::missing_field("value"))
    }
}
