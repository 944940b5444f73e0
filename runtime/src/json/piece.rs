//! The pieces of a body that are made of the user's values.

use serde_core::Serialize;

use super::buffer::Json;
use super::finite::Finite;
use super::json_path::find_path;
use super::to_json::{ToJson, Value};
use super::unique::find_repeated_name;

/// A piece of a body.
pub trait Piece: Sized {
    /// Writes the piece.
    fn write(self, json: &mut Json);

    /// Writes constant text, and then the piece.
    fn write_after(self, lead: &str, json: &mut Json) {
        json.push(lead);
        self.write(json);
    }
}

/// A value of the user.
impl Piece for Value<'_> {
    fn write(self, json: &mut Json) {
        ToJson::write(&self, json);
    }

    fn write_after(self, lead: &str, json: &mut Json) {
        match self {
            Value::Text(text) => json.push_string_after(lead, &text),
            other => write_other_after(&other, lead, json),
        }
    }
}

fn write_other_after(value: &Value<'_>, lead: &str, json: &mut Json) {
    json.push(lead);
    value.write(json);
}

/// The value of a `key!:` member, as JSON text.
#[derive(Debug)]
pub struct Unchecked {
    text: Vec<u8>,
    mistake: Option<Mistake>,
}

/// A mistake in a value of the user's own type.
#[derive(Debug)]
enum Mistake {
    /// A part of it has no JSON. The text ends there.
    Unwritable(String),
    /// An object has a name twice, at this path within the value.
    Repeated(String),
}

/// Makes the value of a `key!:` member, from any `Serialize` type.
pub fn unchecked<V: Serialize>(value: V) -> Unchecked {
    let mut text = Vec::new();
    let mistake = match serde_json::to_writer(&mut text, &Finite(&value)) {
        Err(error) => Some(Mistake::Unwritable(error.to_string())),
        Ok(()) => find_repeated_name(&text).map(Mistake::Repeated),
    };
    Unchecked { text, mistake }
}

impl Piece for Unchecked {
    fn write(self, json: &mut Json) {
        // Only the first error is kept, and the path of another would take a walk over all text.
        if json.error.is_some() {
            return;
        }
        if let Some(Mistake::Repeated(path)) = &self.mistake {
            let above = find_path(&json.bytes);
            let dot = if path.starts_with('[') { "" } else { "." };
            json.fail(format!("`{above}{dot}{path}`: the object has this name already"));
        }
        json.bytes.extend_from_slice(&self.text);
        if let Some(Mistake::Unwritable(message)) = &self.mistake {
            json.fail(format!("`{}`: {message}", find_path(&json.bytes)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::unchecked;
    use crate::json::Body;

    /// Returns the error of a value of a member.
    fn error_of<V: serde_core::Serialize>(value: &V) -> Option<String> {
        let mut body = Body::with_capacity(0);
        body.value(r#"{"a":{"x":"#, unchecked(value));
        body.finish().error
    }

    #[test]
    fn numbers_that_json_cannot_represent_are_refused() {
        let map = BTreeMap::from([("b", Some([1.5, f64::NAN]))]);
        let message = "`a.x.b[1]`: `NaN` cannot be represented in JSON";
        assert_eq!(error_of(&map).as_deref(), Some(message));
        let message = "`a.x`: `inf` cannot be represented in JSON";
        assert_eq!(error_of(&f32::INFINITY).as_deref(), Some(message));
        assert_eq!(error_of(&vec![(0.1, f64::MAX, None::<f32>)]), None);
    }

    #[test]
    fn a_name_that_is_there_twice_is_refused() {
        let object = Pairs(&[("b", 1), ("c", 2), ("b", 3)]);
        let message = "`a.x.b`: the object has this name already";
        assert_eq!(error_of(&object).as_deref(), Some(message));
        let message = "`a.x[1].b`: the object has this name already";
        assert_eq!(error_of(&[Pairs(&[]), object]).as_deref(), Some(message));
        assert_eq!(error_of(&[Pairs(&[("b", 1)]), Pairs(&[("b", 1)])]), None);
    }

    /// Members in the order and number that are given, as `#[serde(flatten)]` writes them.
    struct Pairs(&'static [(&'static str, i32)]);

    impl serde_core::Serialize for Pairs {
        fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_map(self.0.iter().copied())
        }
    }
}
