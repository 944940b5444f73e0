//! Query options that hold a single value: a number, a flag, words, a media type.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::LitInt;

use super::Context;
use crate::request::{Kind, PathPiece};
use crate::schema::Shape;
use crate::syntax::{QueryOption, parse_key};

/// `text/vtt`, as it stands or as a string, or an expression.
pub(super) fn check_media_type(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(value) = hole_in(&option.value, context) {
        return vec![PathPiece::Plain(value)];
    }
    let text = match syn::parse2::<syn::LitStr>(option.value.clone()) {
        Ok(literal) => literal.value(),
        Err(_) => option.value.to_string().replace(' ', ""),
    };
    // RFC 6838, section 4.2, as far as a URL takes it as it is.
    let is_name = |name: &str| {
        let is_fine = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        !name.is_empty() && name.chars().all(is_fine)
    };
    if text.split_once('/').is_none_or(|(ty, subtype)| !is_name(ty) || !is_name(subtype)) {
        let message = "`$format` takes a media type: `$format=text/vtt` or `$format={media_type}`";
        context.report.at(&option.value, message);
    }
    vec![PathPiece::Text(text)]
}

/// `$count=true`, `$count={wanted}`
pub(super) fn check_flag(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(hole) = hole_in(&option.value, context) {
        return vec![PathPiece::Literal(Kind::One(Shape::Boolean), hole)];
    }
    let text = option.value.to_string();
    if text != "true" && text != "false" {
        let name = &option.name;
        let message = format!("`{name}` takes `true`, `false` or an expression in braces");
        context.report.at(&option.value, message);
    }
    vec![PathPiece::Text(text)]
}

/// `$top=5`, `$top={n}`
pub(super) fn check_number(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(hole) = hole_in(&option.value, context) {
        return vec![PathPiece::Literal(Kind::One(Shape::Int32), hole)];
    }
    let number = syn::parse2::<LitInt>(option.value.clone());
    let digits =
        number.ok().filter(|n| n.suffix().is_empty()).map(|n| n.base10_digits().to_owned());
    if let Some(digits) = digits.filter(|d| d.parse::<i32>().is_ok_and(|n| n >= 0)) {
        return vec![PathPiece::Text(digits)];
    }
    let message = format!(
        "`{name}` takes a number, such as `{name}=5` or `{name}={{n}}`",
        name = option.name
    );
    context.report.at(&option.value, message);
    Vec::new()
}

/// `$search="word"`, `$search={words}`
pub(super) fn check_search(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    let literal = syn::parse2::<syn::LitStr>(option.value.clone());
    let hole = hole_in(&option.value, context);
    let value = hole.or_else(|| literal.ok().map(|l| l.to_token_stream()));
    let Some(value) = value else {
        let message = "`$search` takes a string: `$search=\"words\"` or `$search={words}`";
        context.report.at(&option.value, message);
        return Vec::new();
    };
    vec![PathPiece::Search(value)]
}

/// The expression in a lone pair of braces.
fn hole_in(value: &TokenStream, context: &mut Context) -> Option<TokenStream> {
    let mut trees = value.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None)
            if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() =>
        {
            parse_key(&group, context.report)
        }
        _ => None,
    }
}
