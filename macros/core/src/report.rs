//! The error sink that all phases complain into.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Error;

use crate::syntax::PLACEHOLDER;

/// The reader of an expansion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    #[default]
    Compiler,
    /// rust-analyzer, which needs the names and half of an expression too, and runs nothing.
    Editor,
}

/// The mistakes in one invocation, in the order in which they were found.
#[derive(Default)]
pub struct Report {
    errors: Vec<Error>,
    warnings: Vec<Warning>,
    pub(crate) reader: Reader,
}

/// Something that is probably a mistake: Microsoft's pages do not say so, but users report it.
pub(crate) struct Warning {
    pub(crate) span: Span,
    pub(crate) message: String,
}

impl Report {
    /// Makes an empty report for an expansion that `reader` reads.
    pub fn new(reader: Reader) -> Self {
        Self { reader, ..Self::default() }
    }

    pub(crate) fn is_for_editor(&self) -> bool {
        self.reader == Reader::Editor
    }

    pub fn push(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// Reports a mistake in `tokens`, all of which are underlined.
    pub fn at(&mut self, tokens: &impl ToTokens, message: impl std::fmt::Display) {
        // In the editor, a name that is not written yet is not a mistake by itself.
        if self.is_for_editor() && tokens.to_token_stream().to_string() == PLACEHOLDER {
            return;
        }
        self.push(Error::new_spanned(tokens, message));
    }

    /// Reports a mistake at a place that has no tokens of its own.
    pub fn at_span(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(Error::new(span, message));
    }

    /// Adds the mistakes of another report after these.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.errors.append(&mut other.errors);
        self.warnings.append(&mut other.warnings);
    }

    /// Reports something that is probably a mistake. It never fails the build.
    pub(crate) fn warn_at_span(&mut self, span: Span, message: impl std::fmt::Display) {
        self.warnings.push(Warning { span, message: message.to_string() });
    }

    /// Takes the warnings, which are written in another way than errors.
    pub(crate) fn take_warnings(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.warnings)
    }

    /// Returns all messages as text.
    pub fn messages(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    /// Returns the text of all warnings.
    pub fn warnings(&self) -> Vec<String> {
        self.warnings.iter().map(|warning| warning.message.clone()).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// Turns the mistakes into `compile_error!` statements; nothing if there are none.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.iter().map(Error::to_compile_error).collect()
    }
}
