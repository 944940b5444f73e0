//! The body of a request, written to a single buffer.

use bytes::Bytes;

use super::buffer::Json;
use super::piece::Piece;
use super::scratch;

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
    /// Creates an empty body with an expected length in bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { json: Json { bytes: scratch::take(), expected: bytes, ..Json::default() } }
    }

    /// Appends constant text.
    pub fn text(&mut self, text: &'static str) {
        self.json.push(text);
    }

    /// Appends constant text that starts with a comma, without the comma if the text comes first
    /// in its object or array.
    pub fn joined(&mut self, text: &'static str) {
        self.json.push_joined(text);
    }

    /// Appends constant text, and then a value of the user.
    pub fn value<P: Piece>(&mut self, text: &'static str, value: P) {
        value.write_after(text, &mut self.json);
    }

    /// Appends constant text as [`joined`](Self::joined) does, and then a value of the user.
    pub fn joined_value<P: Piece>(&mut self, text: &'static str, value: P) {
        value.write_after(self.json.first_or_joined(text), &mut self.json);
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
        Payload { bytes: scratch::finish(self.json.bytes), error: self.json.error }
    }
}

/// Calls a closure that holds some of the loops of a very large body. rustc takes a time that grows
/// with the cube of the number of loops in a function, and a closure counts as one of its own.
pub fn outline<F: FnOnce()>(part: F) {
    part();
}
