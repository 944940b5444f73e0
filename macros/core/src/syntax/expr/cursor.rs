//! Steps over tokens, by what they are.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;

use crate::syntax::tokens::name_token;

/// What was stepped over, and what is left.
pub(super) struct Walk<'a> {
    pub(super) rest: Cursor<'a>,
    pub(super) taken: Vec<TokenTree>,
}

/// Words that nothing in an expression is named.
const NO_NAMES: [&str; 3] = ["as", "else", "in"];

/// The most characters that an operator has.
const LONGEST: usize = 3;

impl<'a> Walk<'a> {
    pub(super) fn new(rest: Cursor<'a>) -> Self {
        Self { rest, taken: Vec::new() }
    }

    /// What was taken from the `start`th token on.
    pub(super) fn taken_since(&self, start: usize) -> TokenStream {
        self.taken.iter().skip(start).cloned().collect()
    }

    pub(super) fn peek(&self) -> Option<TokenTree> {
        self.rest.token_tree().map(|(tree, _)| tree)
    }

    fn peek_second(&self) -> Option<TokenTree> {
        let (_, rest) = self.rest.token_tree()?;
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

    /// The punctuation that comes next, as far as it is joined.
    pub(super) fn puncts(&self) -> String {
        let mut written = String::new();
        let mut rest = self.rest;
        while let Some((TokenTree::Punct(punct), after)) = rest.token_tree() {
            written.push(punct.as_char());
            if punct.spacing() == Spacing::Alone || written.len() == LONGEST {
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
        is_word && !self.is_word(&NO_NAMES) && self.take()
    }

    pub(super) fn take_literal(&mut self) -> bool {
        matches!(self.peek(), Some(TokenTree::Literal(_))) && self.take()
    }

    /// The `0` or `0.1` of a tuple.
    pub(super) fn take_index(&mut self) -> bool {
        let is_number = |text: String| text.starts_with(|c: char| c.is_ascii_digit());
        self.peek().is_some_and(|next| is_number(next.to_string())) && self.take()
    }

    /// `'a`
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

    /// `for<'a>`
    pub(super) fn is_binder(&self) -> bool {
        matches!(self.peek_second(), Some(TokenTree::Punct(punct)) if punct.as_char() == '<')
    }

    /// The `raw` of `&raw const a`, which is a name elsewhere.
    pub(super) fn is_raw(&self) -> bool {
        self.is_word(&["raw"])
            && matches!(self.peek_second(), Some(TokenTree::Ident(word)) if word == "const" || word == "mut")
    }

    /// The `!(…)` of a macro.
    pub(super) fn is_macro(&self) -> bool {
        self.is_punct("!") && matches!(self.peek_second(), Some(TokenTree::Group(_)))
    }

    /// Whether nothing is left before the next comma.
    pub(super) fn is_at_end(&self) -> bool {
        self.peek().is_none_or(|next| is_comma(&next))
    }

    /// A complaint that `what` is not there.
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
