//! The body of a request, written to a single buffer.

use std::ops::{Deref, DerefMut};

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

/// Makes a body of pieces, in a buffer that is allocated once.
pub fn body(pieces: &[&dyn Piece]) -> Payload {
    let mut body = Body::with_capacity(0);
    body.push(pieces);
    body.finish()
}

/// A body that is written step by step, as loops require.
#[derive(Debug)]
pub struct Body(Json);

impl Body {
    /// Creates an empty body with a capacity in bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self(Json { bytes: Vec::with_capacity(bytes), ..Json::default() })
    }

    /// Appends pieces.
    pub fn push(&mut self, pieces: &[&dyn Piece]) {
        let json = &mut self.0;
        json.bytes.reserve(pieces.iter().map(|piece| piece.size()).sum());
        for piece in pieces {
            piece.write(json);
        }
    }

    /// Starts an element of an array, which is discarded unless it is finished.
    pub fn element(&mut self) -> Element<'_> {
        let start = self.0.bytes.len();
        Element { body: self, start, is_finished: false }
    }

    /// Returns the finished body.
    pub fn finish(self) -> Payload {
        Payload { bytes: self.0.bytes.into(), error: self.0.error }
    }
}

/// An element of an array that is written step by step. If a `break`, `continue` or `?` in the
/// user's expressions drops it unfinished, it removes its bytes, so that the body remains valid
/// JSON.
#[derive(Debug)]
pub struct Element<'a> {
    body: &'a mut Body,
    start: usize,
    is_finished: bool,
}

impl Element<'_> {
    /// Keeps the element.
    pub fn finish(mut self) {
        self.is_finished = true;
    }
}

impl Drop for Element<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            let start = self.start;
            self.body.0.bytes.truncate(start);
        }
    }
}

impl Deref for Element<'_> {
    type Target = Body;

    fn deref(&self) -> &Body {
        self.body
    }
}

impl DerefMut for Element<'_> {
    fn deref_mut(&mut self) -> &mut Body {
        self.body
    }
}
