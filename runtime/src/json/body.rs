//! The body of a request, gathered into one buffer.

use std::ops::{Deref, DerefMut};

use bytes::Bytes;

use super::buffer::Json;
use super::piece::Piece;

/// A body as it is sent, and what is wrong with it.
#[derive(Debug)]
pub struct Payload {
    pub(crate) bytes: Bytes,
    pub(crate) error: Option<String>,
}

/// A body that is known while compiling; nothing is allocated for it.
pub fn constant(json: &'static [u8]) -> Payload {
    Payload { bytes: Bytes::from_static(json), error: None }
}

/// A body of pieces, in a buffer that is made once.
pub fn body(pieces: &[&dyn Piece]) -> Payload {
    let mut body = Body::with_capacity(0);
    body.push(pieces);
    body.finish()
}

/// A body in the making.
#[derive(Debug)]
pub struct Body(Json);

impl Body {
    /// An empty body with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        let bytes = Vec::with_capacity(bytes);
        Self(Json { bytes, error: None })
    }

    /// Adds pieces at the end.
    pub fn push(&mut self, pieces: &[&dyn Piece]) {
        let json = &mut self.0;
        json.bytes.reserve(pieces.iter().map(|piece| piece.size()).sum());
        for piece in pieces {
            piece.write(json);
        }
    }

    /// Starts an element that counts only once it is finished.
    pub fn element(&mut self) -> Element<'_> {
        let start = self.0.bytes.len();
        Element { body: self, start, is_finished: false }
    }

    /// The body as it is sent.
    pub fn finish(self) -> Payload {
        Payload { bytes: self.0.bytes.into(), error: self.0.error }
    }
}

/// An element of an array that is written in steps. Dropped before it is finished, by a `break` or
/// a `?` of the user's, it leaves nothing behind.
#[derive(Debug)]
pub struct Element<'a> {
    body: &'a mut Body,
    start: usize,
    is_finished: bool,
}

impl Element<'_> {
    /// Keeps what was written.
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
