//! The type of the answer: `as TYPE` for a struct that selects, `-> TYPE` for a request that is not
//! checked.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::parse::ParseStream;

use super::tokens;
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
    let trees: Vec<TokenTree> = input.parse::<TokenStream>().ok()?.into_iter().collect();
    let (clauses, behind) = trees.split_at_checked(at)?;
    let (sign, behind) = behind.split_first()?;
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    let length = behind.iter().position(is_end).unwrap_or(behind.len());
    let (ty, rest) = behind.split_at_checked(length)?;
    if let Some(first) = rest.first() {
        report.at(first, "write `as Type` at the end, behind this");
    }
    let ty = without_comma(ty);
    if ty.is_empty() {
        report.at(sign, "expected the type of the answer after `as`");
    }
    let answer = WrittenAnswer { sign: sign.clone().into(), ty: ty.iter().cloned().collect() };
    Some(Split {
        clauses: clauses.iter().chain(rest).cloned().collect(),
        answer: (!ty.is_empty()).then_some(answer),
    })
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

fn without_comma(ty: &[TokenTree]) -> &[TokenTree] {
    match ty {
        [before @ .., TokenTree::Punct(last)] if last.as_char() == ',' => before,
        _ => ty,
    }
}
