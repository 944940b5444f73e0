//! The parts of JSON text, one level at a time, in the order in which they are written.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_core::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::model::PropertyName;

/// Returns the members of an object; of any other value, none.
pub(super) fn read_members(text: &RawValue) -> Vec<(Cow<'_, str>, &RawValue)> {
    serde_json::from_str::<Members>(text.get()).map(|members| members.0).unwrap_or_default()
}

/// Returns the elements of an array, if it is one.
pub(super) fn read_elements(text: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(text.get()).ok()
}

struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some((PropertyName(name), value)) = map.next_entry()? {
            members.push((name, value));
        }
        Ok(Members(members))
    }
}

/// JSON text as a value that any serializer writes, with its members in their order.
pub(super) struct Nested<'a>(pub(super) &'a RawValue);

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = self.0.get();
        if text.starts_with('{') {
            let members = read_members(self.0);
            return to.collect_map(members.iter().map(|(name, value)| (name, Nested(value))));
        }
        if let Some(elements) = read_elements(self.0) {
            return to.collect_seq(elements.into_iter().map(Nested));
        }
        let scalar: serde_json::Value = serde_json::from_str(text).map_err(S::Error::custom)?;
        scalar.serialize(to)
    }
}
