//! The body of a request, written to a single buffer.

use bytes::Bytes;

use super::buffer::Json;
use super::piece::Piece;

/// A finished body, and the first error in writing it.
#[derive(Debug)]
pub struct Payload {
    pub(crate) bytes: Bytes,
    pub(crate) error: Option<String>,
}

/// Makes a body that is constant. Nothing is allocated.
pub fn constant(json: &'static [u8]) -> Payload {
    Payload { bytes: Bytes::from_static(json), error: None }
}

/// A body that is written piece by piece. Each piece has a statement of its own, so that whatever
/// the user's expression borrows or locks is released before the next one is evaluated.
#[derive(Debug)]
pub struct Body {
    json: Json,
}

/// A position between two elements of an array.
#[derive(Clone, Copy, Debug)]
pub struct Mark(usize);

impl Body {
    /// The number of bytes that an expansion expects a value to have.
    const VALUE_LENGTH: usize = 32;

    /// Creates an empty body with an expected length in bytes. Nothing is allocated before the
    /// length of the first value is known.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { json: Json { rest: bytes, ..Json::default() } }
    }

    /// Appends constant text.
    pub fn text(&mut self, text: &'static str) {
        self.json.rest = self.json.rest.saturating_sub(text.len());
        self.json.reserve(text.len());
        self.json.push(text);
    }

    /// Appends constant text that starts with a comma, without the comma if the text comes first
    /// in its object or array.
    pub fn joined(&mut self, text: &'static str) {
        self.json.rest = self.json.rest.saturating_sub(text.len());
        self.json.push_joined(text);
    }

    /// Appends constant text, and then a value of the user.
    pub fn value<P: Piece>(&mut self, text: &'static str, value: P) {
        self.json.rest = self.json.rest.saturating_sub(text.len() + Self::VALUE_LENGTH);
        value.write_after(text, &mut self.json);
    }

    /// Returns the position that the body has reached.
    pub fn mark(&self) -> Mark {
        Mark(self.json.bytes.len())
    }

    /// Removes all that was written after a position: half an element, which a `break` or
    /// `continue` in the user's expressions left unfinished.
    pub fn rewind(&mut self, mark: Mark) {
        self.json.bytes.truncate(mark.0);
    }

    /// Returns the finished body.
    pub fn finish(self) -> Payload {
        Payload { bytes: self.json.bytes.into(), error: self.json.error }
    }
}

/// Calls a closure that holds some of the loops of a very large body. rustc takes a time that grows
/// with the cube of the number of loops in a function, and a closure counts as one of its own.
pub fn outline<F: FnOnce()>(part: F) {
    part();
}
