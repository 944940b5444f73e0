//! Query options with a single value: a number, a flag, words to search for, a media type.

use graph_request_schema::SystemOption;
use graph_request_schema::primitives::UrlForm;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Lit, LitInt};

use crate::check::context::Context;
use crate::request::{CheckedOption, SearchPart, UrlValue};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{self, Literal, Scalar, SearchTerm};

/// Checks the value of an option that has only one.
pub(super) fn check_scalar(
    scalar: &Scalar,
    option: SystemOption,
    context: &mut Context,
) -> Option<UrlValue> {
    let checked = match option {
        SystemOption::Count => check_flag(scalar),
        SystemOption::Format => check_media_type(scalar),
        SystemOption::DeltaToken | SystemOption::SkipToken => check_token(scalar),
        SystemOption::Levels => check_levels(scalar),
        SystemOption::Skip | SystemOption::Top => check_number(scalar),
        SystemOption::Expand
        | SystemOption::Filter
        | SystemOption::OrderBy
        | SystemOption::Search
        | SystemOption::Select => return None,
    };
    if checked.is_none() {
        context.report.at(&scalar.tokens, describe(option));
    }
    checked
}

fn describe(option: SystemOption) -> String {
    let name = option.name();
    match option {
        SystemOption::Count => {
            format!("`{name}` expects `true`, `false` or an expression in braces")
        }
        SystemOption::Format => {
            format!("`{name}` expects a media type: `{name}=text/vtt` or `{name}={{media_type}}`")
        }
        SystemOption::DeltaToken | SystemOption::SkipToken => {
            format!("`{name}` expects the text of an earlier link: `{name}={{token}}`")
        }
        SystemOption::Levels => format!("`{name}` expects a number or `max`: `{name}=max`"),
        SystemOption::Search => {
            format!("`{name}` expects a string: `{name}=\"words\"` or `{name}={{words}}`")
        }
        _ => format!("`{name}` expects a number: `{name}=5` or `{name}={{n}}`"),
    }
}

/// Checks `$count=true` or `$count={wanted}`.
fn check_flag(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref()? {
        syntax::UrlValue::Hole(tokens) => Some(UrlValue::Flag(tokens.clone())),
        syntax::UrlValue::Literal(Literal { lit: Lit::Bool(flag), .. }) => {
            Some(UrlValue::Plain(flag.value.to_string()))
        }
        _ => None,
    }
}

/// Checks `$levels=max` or `$levels={n}`.
fn check_levels(scalar: &Scalar) -> Option<UrlValue> {
    let is_max = scalar.tokens.to_string() == "max";
    if is_max { Some(UrlValue::Plain("max".to_owned())) } else { check_number(scalar) }
}

/// Checks `$deltatoken=latest` or `$skiptoken={token}`.
fn check_token(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref() {
        Some(syntax::UrlValue::Hole(tokens)) => Some(UrlValue::Unquoted(tokens.clone())),
        Some(syntax::UrlValue::Literal(Literal { lit: Lit::Str(text), .. })) => {
            Some(UrlValue::Text { text: text.value(), form: UrlForm::Plain })
        }
        // A token of a documentation page, such as `R0usmcCM996atia`, is not a value of Rust.
        _ => {
            let text = scalar.tokens.to_string();
            let is_word = text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c));
            is_word.then_some(UrlValue::Plain(text))
        }
    }
}

/// Checks `$top=5` or `$top={n}`.
fn check_number(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref()? {
        syntax::UrlValue::Hole(tokens) => Some(UrlValue::Count(tokens.clone())),
        syntax::UrlValue::Literal(Literal { lit: Lit::Int(int), is_negative: false, .. }) => {
            count_of(int).map(UrlValue::Plain)
        }
        _ => None,
    }
}

fn count_of(int: &LitInt) -> Option<String> {
    let digits = int.base10_digits();
    let is_count = int.suffix().is_empty() && digits.parse::<i32>().is_ok();
    is_count.then(|| digits.to_owned())
}

const SEARCH_OPERATORS: &[&str] = &["AND", "OR", "NOT"];

/// Checks `$search="words"` or `$search="a" OR {b}`.
pub(super) fn check_search(terms: &[SearchTerm], context: &mut Context) -> Option<CheckedOption> {
    let parts: Vec<_> = terms.iter().map(|term| check_term(term, context)).collect();
    let parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
    Some(CheckedOption::Search(parts))
}

fn check_term(term: &SearchTerm, context: &mut Context) -> Option<SearchPart> {
    match term {
        SearchTerm::Phrase(syntax::UrlValue::Hole(tokens)) => {
            Some(SearchPart::Phrase(tokens.clone()))
        }
        SearchTerm::Phrase(syntax::UrlValue::Literal(Literal {
            lit: Lit::Str(_), tokens, ..
        })) => Some(SearchPart::Phrase(tokens.clone())),
        SearchTerm::Phrase(value) => {
            context.report.at(&tokens_of(value), describe(SystemOption::Search));
            None
        }
        SearchTerm::Operator(word) => {
            let written = word.to_string();
            let found = SEARCH_OPERATORS.iter().find(|operator| **operator == written);
            if found.is_none() {
                let end = did_you_mean_or_list(&written, SEARCH_OPERATORS);
                context.report.at(word, format!("unknown operator `{written}`{end}"));
            }
            found.map(|operator| SearchPart::Operator(operator))
        }
    }
}

fn tokens_of(value: &syntax::UrlValue) -> TokenStream {
    match value {
        syntax::UrlValue::Hole(tokens) | syntax::UrlValue::Null(tokens) => tokens.clone(),
        syntax::UrlValue::EmptyHole(group) => group.to_token_stream(),
        syntax::UrlValue::Literal(literal) => literal.tokens.clone(),
    }
}

/// Checks `$top?={n}`, which is left out if the value is `None`.
pub(in crate::check) fn check_if_some(
    scalar: &Scalar,
    option: SystemOption,
    context: &mut Context,
) -> Option<CheckedOption> {
    let message = match (option, &scalar.value) {
        (
            SystemOption::Expand
            | SystemOption::Filter
            | SystemOption::OrderBy
            | SystemOption::Select,
            _,
        ) => format!("`?=` is for options with a single value, which `{}` is not", option.name()),
        (_, Some(syntax::UrlValue::Hole(tokens))) => {
            return Some(CheckedOption::IfSome(option, tokens.clone()));
        }
        _ => format!("`{0}?=` expects an `Option` in braces: `{0}?={{option}}`", option.name()),
    };
    context.report.at(&scalar.tokens, message);
    None
}

/// Checks `$filter!={text}`, whose text is encoded and sent as it is.
pub(super) fn check_unchecked(
    scalar: &Scalar,
    name: &str,
    context: &mut Context,
) -> Option<CheckedOption> {
    let Some(
        syntax::UrlValue::Hole(tokens)
        | syntax::UrlValue::Literal(Literal { lit: Lit::Str(_), tokens, .. }),
    ) = &scalar.value
    else {
        let message = format!("`{name}!=` expects a string or an expression in braces");
        context.report.at(&scalar.tokens, message);
        return None;
    };
    Some(CheckedOption::Unchecked(name.to_owned(), UrlValue::Unquoted(tokens.clone())))
}

/// Checks `$format=text/vtt`, bare or as a string, or `$format={media_type}`.
fn check_media_type(scalar: &Scalar) -> Option<UrlValue> {
    let text = match &scalar.value {
        Some(syntax::UrlValue::Hole(tokens)) => return Some(UrlValue::Unquoted(tokens.clone())),
        Some(syntax::UrlValue::Literal(Literal { lit: Lit::Str(text), .. })) => text.value(),
        _ => scalar.tokens.to_string().replace(' ', ""),
    };
    is_media_type(&text).then_some(UrlValue::Plain(text))
}

/// Accepts the names of RFC 6838, section 4.2, as far as a URL has them without encoding.
fn is_media_type(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_fine = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        !name.is_empty() && name.chars().all(is_fine)
    };
    text.split_once('/').is_some_and(|(ty, subtype)| is_name(ty) && is_name(subtype))
}
