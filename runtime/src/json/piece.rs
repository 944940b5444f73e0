//! The pieces of a body that are made of the user's values.

use serde_core::Serialize;

use super::buffer::Json;
use super::to_json::{ToJson, Value};

/// A piece of a body.
pub trait Piece {
    /// Writes the piece.
    fn write(&self, json: &mut Json);

    /// Estimates the number of bytes, so that the buffer grows once.
    fn size(&self) -> usize;
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
