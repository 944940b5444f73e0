//! Patterns: everything up to the token that ends them.

use proc_macro2::TokenTree;

use super::cursor::ExprCursor;

/// Words that a pattern's name follows.
const LEADING: [&str; 2] = ["mut", "ref"];

impl ExprCursor<'_> {
    /// Takes everything up to the `in` of a loop, which is missing if two words follow each other.
    pub(super) fn take_loop_pattern(&mut self) -> syn::Result<()> {
        if self.is_word(&["in"]) || self.is_at_end() {
            return Err(self.expected("a pattern"));
        }
        let mut is_behind_word = false;
        while !self.is_word(&["in"]) {
            let is_word = matches!(self.peek(), Some(TokenTree::Ident(_)));
            if self.is_at_end() || is_word && is_behind_word {
                return Err(self.expected("`in`"));
            }
            is_behind_word = is_word && !self.is_word(&LEADING);
            self.take_pattern_part();
        }
        Ok(())
    }

    /// Takes everything up to the `=` after `let`, and that.
    pub(super) fn take_let_pattern(&mut self) -> syn::Result<()> {
        while self.is_punct("==") || !self.take_punct("=") {
            if self.is_at_end() {
                return Err(self.expected("`=`"));
            }
            self.take_pattern_part();
        }
        Ok(())
    }

    fn take_pattern_part(&mut self) {
        let _ = self.take_punct("..=") || self.take_angles() || self.take();
    }
}
