//! The type of the answer: `as TYPE` for a struct that selects, `-> TYPE` for a request that is not
//! checked.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
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
/// a type. One behind a slash is a segment, and one behind `->` is part of that type. A query that is
/// not checked may have one of its own: `$compute=a add b as c`.
pub(super) fn split_as(input: ParseStream, is_checked: bool, report: &mut Report) -> Option<Split> {
    let at = find_as(input, is_checked)?;
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

fn find_as(input: ParseStream, is_checked: bool) -> Option<usize> {
    let trees = input.fork().parse::<TokenStream>().ok()?;
    let mut sign = None;
    for (index, tree) in trees.into_iter().enumerate() {
        match &tree {
            TokenTree::Ident(word) if word == "as" && sign != Some('/') => return Some(index),
            TokenTree::Punct(punct) if punct.as_char() == '>' && sign == Some('-') => return None,
            TokenTree::Punct(punct) if punct.as_char() == '?' && !is_checked => return None,
            TokenTree::Punct(punct) => sign = Some(punct.as_char()),
            TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Literal(_) => sign = None,
        }
    }
    None
}

fn without_comma(ty: &[TokenTree]) -> &[TokenTree] {
    match ty {
        [before @ .., TokenTree::Punct(last)] if last.as_char() == ',' => before,
        _ => ty,
    }
}
