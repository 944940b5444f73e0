//! The error sink that all phases complain into.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Error;

/// The mistakes in one invocation, in the order in which they were found.
#[derive(Default)]
pub struct Report {
    errors: Vec<Error>,
}

impl Report {
    pub fn push(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// Reports a mistake in `tokens`, all of which are underlined.
    pub fn at(&mut self, tokens: &impl ToTokens, message: impl std::fmt::Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    /// Reports a mistake at a place that has no tokens of its own.
    pub fn at_span(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(Error::new(span, message));
    }

    /// Returns all messages as text.
    pub fn messages(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// Turns the mistakes into `compile_error!` statements; nothing if there are none.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.iter().map(Error::to_compile_error).collect()
    }
}
