//! Names that are in one object twice, which a JSON parser may let pass and Microsoft's OData library
//! does not.

use std::collections::HashSet;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON text in which no object has a name twice. Reading any other fails, with the name as the
/// message.
pub(super) struct UniqueNames;

/// Finds a name that an object of a JSON text has twice.
pub(super) fn find(text: &[u8]) -> Option<String> {
    let error =
        serde_json::from_slice::<UniqueNames>(text).err().filter(serde_json::Error::is_data);
    let error = error.map(|error| error.to_string())?;
    let name = error.strip_prefix(MARK)?;
    Some(name.rsplit_once(" at line ").map_or(name, |(name, _)| name).to_owned())
}

/// Tells this error from those of the parser.
const MARK: &str = "a name twice: ";

impl<'de> Deserialize<'de> for UniqueNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueNames)
    }
}

impl<'de> Visitor<'de> for UniqueNames {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            map.next_value::<Self>()?;
            if let Some(name) = names.replace(name) {
                return Err(A::Error::custom(format_args!("{MARK}{name}")));
            }
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self, A::Error> {
        while elements.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E: Error>(self) -> Result<Self, E> {
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_name_twice_is_found_on_every_level() {
        assert_eq!(find(br#"{"a":1,"b":{"a":[{"c":null,"c":1.5}]}}"#).as_deref(), Some("c"));
        assert_eq!(find(br#"{"a":1,"\u0061":true}"#).as_deref(), Some("a"));
        assert_eq!(find(br#"{"a":-1,"b":{"a":["a","a"]}}"#), None);
        assert_eq!(find(b"not JSON"), None);
    }
}
