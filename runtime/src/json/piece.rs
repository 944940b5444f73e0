//! The pieces of a body that an expansion passes: constant text, and the user's values.

use serde_core::Serialize;

use super::buffer::Json;
use super::to_json::{ToJson, Value};

/// A piece of a body.
pub trait Piece: Sync {
    /// Writes the piece.
    fn write(&self, json: &mut Json);

    /// Estimates the number of bytes, so that the buffer is allocated once.
    fn size(&self) -> usize;
}

/// Constant JSON text.
impl Piece for &'static str {
    fn write(&self, json: &mut Json) {
        json.push(self);
    }

    fn size(&self) -> usize {
        self.len()
    }
}

/// Constant JSON text that starts with a comma, which is dropped if the text comes first.
#[derive(Debug)]
pub struct Joined(pub &'static str);

impl Piece for Joined {
    fn write(&self, json: &mut Json) {
        json.push_joined(self.0);
    }

    fn size(&self) -> usize {
        self.0.len()
    }
}

/// A value of the user.
impl Piece for Value<'_> {
    fn write(&self, json: &mut Json) {
        ToJson::write(self, json);
    }

    fn size(&self) -> usize {
        ToJson::size(self)
    }
}

/// The value of a `key!:` member, as JSON text.
#[derive(Debug)]
pub struct Unchecked(Json);

/// Makes the value of a `key!:` member, from any `Serialize` type.
pub fn unchecked<V: Serialize + ?Sized>(value: &V) -> Unchecked {
    let mut json = Json::default();
    json.push_value(value);
    Unchecked(json)
}

impl Piece for Unchecked {
    fn write(&self, json: &mut Json) {
        json.bytes.extend_from_slice(&self.0.bytes);
        if let Some(error) = &self.0.error {
            json.fail(error.clone());
        }
    }

    fn size(&self) -> usize {
        self.0.bytes.len()
    }
}
