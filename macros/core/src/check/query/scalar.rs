//! Query options with a single value: a number, a flag, words to search for, a media type.

use graph_request_schema::primitives::{BOOLEAN, INT32};
use graph_request_schema::{Shape, SystemOption};
use syn::{Lit, LitInt};

use crate::check::context::Context;
use crate::request::UrlValue;
use crate::syntax::{self, Literal, Scalar};

/// Checks the value of an option that has only one.
pub(super) fn check_scalar(
    scalar: &Scalar,
    option: SystemOption,
    context: &mut Context,
) -> Option<UrlValue> {
    let checked = match option {
        SystemOption::Count => check_flag(scalar),
        SystemOption::Search => check_search(scalar),
        SystemOption::Format => check_media_type(scalar),
        SystemOption::Skip | SystemOption::Top => check_number(scalar),
        SystemOption::Expand
        | SystemOption::Filter
        | SystemOption::OrderBy
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
        SystemOption::Search => {
            format!("`{name}` expects a string: `{name}=\"words\"` or `{name}={{words}}`")
        }
        _ => format!("`{name}` expects a number: `{name}=5` or `{name}={{n}}`"),
    }
}

/// Checks `$count=true` or `$count={wanted}`.
fn check_flag(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref()? {
        syntax::UrlValue::Hole(tokens) => {
            Some(UrlValue::Rust(Shape::Primitive(&BOOLEAN), tokens.clone()))
        }
        syntax::UrlValue::Literal(Literal { lit: Lit::Bool(flag), .. }) => {
            Some(UrlValue::Plain(flag.value.to_string()))
        }
        _ => None,
    }
}

/// Checks `$top=5` or `$top={n}`.
fn check_number(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref()? {
        syntax::UrlValue::Hole(tokens) => {
            Some(UrlValue::Rust(Shape::Primitive(&INT32), tokens.clone()))
        }
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

/// Checks `$search="words"` or `$search={words}`.
fn check_search(scalar: &Scalar) -> Option<UrlValue> {
    match scalar.value.as_ref()? {
        syntax::UrlValue::Hole(tokens) => Some(UrlValue::Search(tokens.clone())),
        syntax::UrlValue::Literal(Literal { lit: Lit::Str(_), tokens, .. }) => {
            Some(UrlValue::Search(tokens.clone()))
        }
        _ => None,
    }
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
