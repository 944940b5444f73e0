//! A cursor over the tokens of an expression, which takes them by kind.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;

use crate::syntax::tokens::name_token;

/// The tokens that were taken, and those that are left.
pub(super) struct ExprCursor<'a> {
    pub(super) rest: Cursor<'a>,
    pub(super) taken: Vec<TokenTree>,
}

/// Keywords that are never the name of anything in an expression.
const NEVER_NAMES: [&str; 3] = ["as", "else", "in"];

/// The length of the longest operators, `<<=` and the like.
const MAX_OPERATOR_CHARS: usize = 3;

impl<'a> ExprCursor<'a> {
    pub(super) fn new(rest: Cursor<'a>) -> Self {
        Self { rest, taken: Vec::new() }
    }

    /// Returns the tokens that were taken from the `start`th on.
    pub(super) fn taken_since(&self, start: usize) -> TokenStream {
        self.taken.iter().skip(start).cloned().collect()
    }

    pub(super) fn peek(&self) -> Option<TokenTree> {
        self.rest.token_tree().map(|(tree, _)| tree)
    }

    fn peek_second(&self) -> Option<TokenTree> {
        self.peek_nth(1)
    }

    fn peek_nth(&self, n: usize) -> Option<TokenTree> {
        let mut rest = self.rest;
        for _ in 0..n {
            (_, rest) = rest.token_tree()?;
        }
        rest.token_tree().map(|(tree, _)| tree)
    }

    pub(super) fn take(&mut self) -> bool {
        let next = self.rest.token_tree();
        let is_there = next.is_some();
        if let Some((tree, rest)) = next {
            self.taken.push(tree);
            self.rest = rest;
        }
        is_there
    }

    /// Returns the punctuation that comes next, as far as it is joined.
    pub(super) fn puncts(&self) -> String {
        let mut written = String::new();
        let mut rest = self.rest;
        while let Some((TokenTree::Punct(punct), after)) = rest.token_tree() {
            written.push(punct.as_char());
            if punct.spacing() == Spacing::Alone || written.len() == MAX_OPERATOR_CHARS {
                break;
            }
            rest = after;
        }
        written
    }

    pub(super) fn is_punct(&self, chars: &str) -> bool {
        self.puncts().starts_with(chars)
    }

    pub(super) fn take_punct(&mut self, chars: &str) -> bool {
        self.is_punct(chars) && chars.chars().all(|_| self.take())
    }

    pub(super) fn is_word(&self, words: &[&str]) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(next)) if words.iter().any(|word| next == word))
    }

    pub(super) fn take_word(&mut self, words: &[&str]) -> bool {
        self.is_word(words) && self.take()
    }

    pub(super) fn take_name(&mut self) -> bool {
        let is_word = matches!(self.peek(), Some(TokenTree::Ident(_)));
        is_word && !self.is_word(&NEVER_NAMES) && self.take()
    }

    pub(super) fn take_literal(&mut self) -> bool {
        matches!(self.peek(), Some(TokenTree::Literal(_))) && self.take()
    }

    /// Takes the `0` or `0.1` of a tuple.
    pub(super) fn take_index(&mut self) -> bool {
        let is_number = |text: String| text.starts_with(|c: char| c.is_ascii_digit());
        self.peek().is_some_and(|next| is_number(next.to_string())) && self.take()
    }

    /// Takes `'a`.
    pub(super) fn take_lifetime(&mut self) -> bool {
        self.take_punct("'") && self.take()
    }

    pub(super) fn take_braces(&mut self) -> bool {
        self.take_group(&[Delimiter::Brace])
    }

    pub(super) fn take_group(&mut self, delimiters: &[Delimiter]) -> bool {
        let is_one =
            |tree| matches!(tree, TokenTree::Group(next) if delimiters.contains(&next.delimiter()));
        self.peek().is_some_and(is_one) && self.take()
    }

    pub(super) fn is_behind_group(&self) -> bool {
        matches!(self.taken.last(), Some(TokenTree::Group(_)))
    }

    /// Recognizes `for<'a>` and `for<>`, and not the `for <A as B>::C in` of a loop.
    pub(super) fn is_binder(&self) -> bool {
        let is_one_of = |tree: Option<TokenTree>, chars: &str| matches!(tree, Some(TokenTree::Punct(punct)) if chars.contains(punct.as_char()));
        is_one_of(self.peek_nth(1), "<") && is_one_of(self.peek_nth(2), "'>")
    }

    /// Recognizes the `raw` of `&raw const a`, which is a name elsewhere.
    pub(super) fn is_raw(&self) -> bool {
        self.is_word(&["raw"])
            && matches!(self.peek_second(), Some(TokenTree::Ident(word)) if word == "const" || word == "mut")
    }

    /// Recognizes the `!(…)` of a macro.
    pub(super) fn is_macro(&self) -> bool {
        self.is_punct("!") && matches!(self.peek_second(), Some(TokenTree::Group(_)))
    }

    /// Returns `true` if nothing is left before the next comma.
    pub(super) fn is_at_end(&self) -> bool {
        self.peek().is_none_or(|next| is_comma(&next))
    }

    /// Makes the error for a missing `what`.
    pub(super) fn expected(&self, what: &str) -> syn::Error {
        match (self.peek(), self.taken.last()) {
            (Some(next), last) if last.is_none() || !is_comma(&next) => {
                let message = format!("expected {what}, not {}", name_token(&next));
                syn::Error::new_spanned(next, message)
            }
            (_, Some(last)) => {
                let message = format!("expected {what} after {}", name_token(last));
                syn::Error::new_spanned(last, message)
            }
            _ => syn::Error::new(self.rest.span(), format!("expected {what}")),
        }
    }
}

fn is_comma(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')
}
