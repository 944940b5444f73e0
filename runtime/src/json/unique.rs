//! A check that no object in a JSON text has a name twice. Receivers differ in which of the two
//! values they use (RFC 8259, section 4), so such a text is never sent.

use std::collections::HashSet;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::json_path::find_path;

/// Returns the path of the first member whose name its object has already.
pub(super) fn find_repeated_name(json: &[u8]) -> Option<String> {
    let error = serde_json::from_slice::<Unique>(json).err()?;
    // Another error comes from a text that is nested more deeply than `serde_json` reads.
    error.is_data().then(|| find_path(text_before(json, &error)))
}

/// Returns the text before the place of an error.
fn text_before<'a>(json: &'a [u8], error: &serde_json::Error) -> &'a [u8] {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let whole_lines: usize = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    json.get(..whole_lines + error.column()).unwrap_or(json)
}

/// A JSON value in which no object has a name twice.
struct Unique;

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(UniqueVisitor)
    }
}

struct UniqueVisitor;

/// Accepts scalars without looking at them.
macro_rules! scalars {
    ($($function:ident: $type:ty),*) => {$(
        fn $function<E>(self, _: $type) -> Result<Unique, E> {
            Ok(Unique)
        }
    )*};
}

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Unique;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    scalars!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Unique, A::Error> {
        while elements.next_element::<Unique>()?.is_some() {}
        Ok(Unique)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Unique, A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if !names.insert(name) {
                // Fails at the value, so that the text before the error includes the name.
                return members.next_value::<Refused>().map(|Refused| Unique);
            }
            members.next_value::<Unique>()?;
        }
        Ok(Unique)
    }
}

/// The value of a member whose name was there already.
struct Refused;

impl<'de> Deserialize<'de> for Refused {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("a name is there twice"))
    }
}

#[cfg(test)]
mod tests {
    use super::find_repeated_name;

    #[test]
    fn the_second_member_is_found_at_any_depth() {
        for (json, path) in [
            (r#"{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}"#, None),
            (r#"{"a":1,"a":1}"#, Some("a")),
            (r#"{"b":[null,{"a":{},"c":-1.5,"a":[]}]}"#, Some("b[1].a")),
            (r#"{"a":1,"\u0061":2}"#, Some(r"\u0061")),
            ("{\n\"a\":[1,\n2],\n\"b\":\n{\"c\":1,\"c\" : {}}}", Some("b.c")),
            (r#""a""#, None),
        ] {
            assert_eq!(find_repeated_name(json.as_bytes()).as_deref(), path, "{json}");
        }
    }
}
