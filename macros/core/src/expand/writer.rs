//! Merges the constant parts of a body, with the user's values in between.

use proc_macro2::{Literal, TokenStream};

use super::{Paths, quote_mixed, quote_spanned};

/// The presence of members or elements before the next one, which decides about its comma.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    Nothing,
    Something,
    /// Known at run time only, since all that comes before may have been left out.
    Perhaps,
}

/// Collects the pieces of a body in order.
pub(super) struct Writer<'a> {
    pub(super) paths: &'a Paths,
    /// Constant text that is not yet a piece.
    text: String,
    /// The text starts with a comma that is dropped if it would follow an opening bracket.
    is_joined: bool,
    /// The number of bytes of constant text in all.
    length: usize,
    pieces: Vec<TokenStream>,
    /// Statements, which are needed if there are loops between the pieces.
    steps: Vec<TokenStream>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(paths: &'a Paths) -> Self {
        Self {
            paths,
            text: String::new(),
            is_joined: false,
            length: 0,
            pieces: Vec::new(),
            steps: Vec::new(),
        }
    }

    pub(super) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes the comma before the next member or element.
    pub(super) fn push_comma(&mut self, before: Before) {
        match before {
            Before::Nothing => {}
            Before::Something => self.push_text(","),
            Before::Perhaps => {
                self.flush_text();
                self.is_joined = true;
                self.push_text(",");
            }
        }
    }

    pub(super) fn push_piece(&mut self, piece: &TokenStream) {
        self.flush_text();
        self.pieces.push(quote_mixed!(&#piece));
    }

    /// Adds a statement, which comes after all pieces so far.
    pub(super) fn push_step(&mut self, step: TokenStream, length: usize) {
        self.flush_pieces();
        self.length += length;
        self.steps.push(step);
    }

    fn flush_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.is_empty() {
            return;
        }
        self.length += text.len();
        let piece = if std::mem::take(&mut self.is_joined) {
            let private = self.paths.private();
            quote_mixed!(&#private::Joined(#text))
        } else {
            quote_mixed!(&#text)
        };
        self.pieces.push(piece);
    }

    fn flush_pieces(&mut self) {
        self.flush_text();
        let pieces = std::mem::take(&mut self.pieces);
        if !pieces.is_empty() {
            self.steps.push(quote_mixed!(body.push(&[#(#pieces),*]);));
        }
    }

    pub(super) fn has_steps(&self) -> bool {
        !self.steps.is_empty()
    }

    /// Returns the statements, and the number of bytes of constant text in them.
    pub(super) fn into_steps(mut self) -> (TokenStream, usize) {
        self.flush_pieces();
        (self.steps.into_iter().collect(), self.length)
    }

    /// Returns the whole body as an expression.
    pub(super) fn into_body(mut self) -> TokenStream {
        let private = self.paths.private();
        if self.has_steps() {
            let (steps, length) = self.into_steps();
            let length = Literal::usize_unsuffixed(length);
            return quote_mixed!({ let mut body = #private::Body::with_capacity(#length); #steps body.finish() });
        }
        if self.pieces.is_empty() && !self.is_joined {
            let text = Literal::byte_string(self.text.as_bytes());
            return quote_mixed!(#private::constant(#text));
        }
        self.flush_text();
        let pieces = self.pieces;
        quote_mixed!(#private::body(&[#(#pieces),*]))
    }
}
