//! What an expansion hands over: constant text, and the user's values with what is known of them.

use serde_core::Serialize;

use super::buffer::Json;
use super::to_json::{ToJson, Value};

/// Something that can be written into a body at its place.
pub trait Piece: Sync {
    /// Writes it.
    fn write(&self, json: &mut Json);

    /// About how many bytes that will take.
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

/// Constant JSON text that starts with a comma, which is dropped where it would come first.
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

/// A value of the user's.
impl Piece for Value<'_> {
    fn write(&self, json: &mut Json) {
        ToJson::write(self, json);
    }

    fn size(&self) -> usize {
        ToJson::size(self)
    }
}

/// A value whose property the shape lacks, as JSON text.
#[derive(Debug)]
pub struct Unchecked(Json);

/// A value whose property the shape lacks.
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
