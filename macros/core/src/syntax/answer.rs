//! The type of the answer: `as TYPE` for a struct that selects, `-> TYPE` for a request that is not
//! checked.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::parse::ParseStream;

use super::{expr, tokens};
use crate::report::Report;

/// `-> TYPE` or `as TYPE`.
pub struct WrittenAnswer {
    /// The `->` or the `as`.
    pub(crate) sign: TokenStream,
    pub(crate) ty: TokenStream,
}

/// Parses `-> TYPE`, which is everything up to a comma at the end.
pub(super) fn parse_arrow(input: ParseStream, report: &mut Report) -> Option<WrittenAnswer> {
    let arrow = input.parse::<Option<Token![->]>>().ok().flatten()?;
    let mut ty = TokenStream::new();
    while !(input.is_empty() || input.peek(Token![,]) && tokens::is_last(input)) {
        ty.extend(input.parse::<TokenTree>());
    }
    if ty.is_empty() {
        report.at(&arrow, "expected the type of the answer after `->`");
        return None;
    }
    Some(WrittenAnswer { sign: arrow.into_token_stream(), ty })
}

/// A request without its `as TYPE`.
pub(super) struct Split {
    pub(super) clauses: TokenStream,
    pub(super) answer: Option<WrittenAnswer>,
}

/// Takes the rest of the input apart if there is an `as` in it, which stands between the request and
/// a type. One behind a slash is a segment, one behind `->` is part of that type, and one in `$compute` or
/// `$apply` names a value.
pub(super) fn split_as(input: ParseStream, report: &mut Report) -> Option<Split> {
    let at = find_as(input)?;
    let mut clauses = TokenStream::new();
    for _ in 0..at {
        clauses.extend(input.parse::<TokenTree>());
    }
    let sign = input.parse::<TokenTree>().ok()?.into_token_stream();
    let ty = expr::parse_type(input).unwrap_or_default();
    if ty.is_empty() {
        report.at(&sign, "expected the type of the answer after `as`");
        tokens::skip_all(input);
        return Some(Split { clauses, answer: None });
    }
    if input.peek(Token![,]) && tokens::is_last(input) {
        tokens::skip_one(input);
    }
    match tokens::peek_tree(input) {
        Some(next) if is_clause(&next) => {
            report.at(&next, "write `as Type` at the end, behind this");
            clauses.extend(input.parse::<TokenStream>());
        }
        Some(next) => {
            let name = tokens::name_token(&next);
            report.at(&next, format!("unexpected {name} behind the type of the answer"));
            tokens::skip_all(input);
        }
        None => {}
    }
    Some(Split { clauses, answer: Some(WrittenAnswer { sign, ty }) })
}

/// Returns `true` for the start of a query or a body.
fn is_clause(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    }
}

fn find_as(input: ParseStream) -> Option<usize> {
    let trees = input.fork().parse::<TokenStream>().ok()?;
    let mut place = Place::default();
    for (index, tree) in trees.into_iter().enumerate() {
        match &tree {
            TokenTree::Ident(word) if word == "as" && place.may_end() => return Some(index),
            TokenTree::Punct(punct) if punct.as_char() == '>' && place.sign == Some('-') => {
                return None;
            }
            TokenTree::Punct(punct) => place.step_to_sign(punct.as_char()),
            TokenTree::Ident(word) => place.step_to_word(word),
            TokenTree::Group(_) | TokenTree::Literal(_) => place.sign = None,
        }
    }
    None
}

/// A place within a request.
#[derive(Default)]
struct Place {
    /// The sign in front of it.
    sign: Option<char>,
    /// A query option starts here.
    is_option: bool,
    /// The option has expressions, in which `as` names a value: `$compute=price mul 2 as double`.
    has_names: bool,
}

impl Place {
    /// Returns `true` if an `as` here is behind the request.
    fn may_end(&self) -> bool {
        self.sign != Some('/') && !self.has_names
    }

    fn step_to_sign(&mut self, sign: char) {
        if matches!(sign, '?' | '&') {
            (self.is_option, self.has_names) = (true, false);
        }
        self.sign = Some(sign);
    }

    fn step_to_word(&mut self, word: &Ident) {
        if self.is_option {
            self.has_names = word == "compute" || word == "apply";
        }
        (self.is_option, self.sign) = (false, None);
    }
}
