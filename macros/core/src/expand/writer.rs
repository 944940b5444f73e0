//! Merges what is constant in a body and keeps the user's values in between.

use proc_macro2::{Literal, TokenStream};

use super::{Paths, quote, quote_spanned};

/// What stands before the next member of an object or element of an array.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    Nothing,
    Something,
    /// Only the run will tell, since what comes before may have been left out.
    Perhaps,
}

/// Collects the pieces of a body in order.
pub(super) struct Writer<'a> {
    pub(super) paths: &'a Paths,
    /// Constant text that was not yet made a piece.
    text: String,
    /// The text starts with a comma that is dropped where it would follow an opening bracket.
    is_joined: bool,
    /// Bytes of constant text in all.
    length: usize,
    pieces: Vec<TokenStream>,
    /// What has to be done in steps, because loops stand between the pieces.
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

    /// The comma before the next member or element.
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
        self.pieces.push(quote!(&#piece));
    }

    /// A step that cannot be one of the pieces; all pieces so far come before it.
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
            quote!(&#private::Joined(#text))
        } else {
            quote!(&#text)
        };
        self.pieces.push(piece);
    }

    fn flush_pieces(&mut self) {
        self.flush_text();
        let pieces = std::mem::take(&mut self.pieces);
        if !pieces.is_empty() {
            self.steps.push(quote!(body.push(&[#(#pieces),*]);));
        }
    }

    pub(super) fn has_steps(&self) -> bool {
        !self.steps.is_empty()
    }

    /// The steps, and how much constant text there is in them.
    pub(super) fn into_steps(mut self) -> (TokenStream, usize) {
        self.flush_pieces();
        (self.steps.into_iter().collect(), self.length)
    }

    /// The whole body as an expression.
    pub(super) fn into_body(mut self) -> TokenStream {
        let private = self.paths.private();
        if self.has_steps() {
            let (steps, length) = self.into_steps();
            let length = Literal::usize_unsuffixed(length);
            return quote!({ let mut body = #private::Body::with_capacity(#length); #steps body.finish() });
        }
        if self.pieces.is_empty() && !self.is_joined {
            let text = Literal::byte_string(self.text.as_bytes());
            return quote!(#private::constant(#text));
        }
        self.flush_text();
        let pieces = self.pieces;
        quote!(#private::body(&[#(#pieces),*]))
    }
}
