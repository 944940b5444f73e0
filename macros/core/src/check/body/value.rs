//! A value against the shape of its property.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::declared::{Declared, Slot};
use super::literal::{Literal, check_literal, describe_no_json, describe_shape};
use super::{Context, array, body};
use crate::request::{Kind, Object, Value as Meant};
use crate::schema::{Shape, Type, rust_type};
use crate::syntax::{Entry, Key, Value, parse_object};

/// Checks the value of a property; `None` where there is none, or a wrong one that was reported.
pub(super) fn check_value(
    key: &Key,
    value: &Value,
    property: Slot,
    is_optional: bool,
    context: &mut Context,
) -> Option<Meant> {
    if matches!(value, Value::Missing) {
        report_missing(key, context);
        return None;
    }
    if let Value::Null(tokens) = value {
        return check_null(tokens, property, context);
    }
    let meant = if property.is_collection {
        array::check_collection(value, property, context)
    } else {
        check_one(value, &format!("`{}`", property.name), property.shape, context)
    };
    if is_optional && !matches!(meant, None | Some(Meant::Rust(..))) {
        let message =
            format!("`?:` takes an `Option`, and this is always there: write `{}: …`", key.name);
        context.report.at(&key.token, message);
        return None;
    }
    meant
}

fn report_missing(key: &Key, context: &mut Context) {
    context.report.at(&key.token, format!("`{}` has no value: write `{}: …`", key.name, key.token));
}

fn check_null(tokens: &TokenStream, property: Slot, context: &mut Context) -> Option<Meant> {
    if property.is_required && !context.is_update {
        context.report.at(&tokens, format!("`{}` is required and cannot be `null`", property.name));
        return None;
    }
    Some(Meant::Json("null".to_owned()))
}

/// Checks a single value, or one element of a collection; `subject` is what a complaint starts with.
pub(super) fn check_one(
    value: &Value,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<Meant> {
    match value {
        Value::Missing => None,
        Value::Null(_) => Some(Meant::Json("null".to_owned())),
        Value::Literal { lit, is_negative, tokens } => {
            let literal = Literal { lit, is_negative: *is_negative, tokens };
            check_literal(&literal, subject, shape, context).map(Meant::Json)
        }
        Value::Braces(group) => check_braces(group, subject, shape, context),
        Value::Brackets(group) => {
            let takes = describe_shape(shape);
            let message = format!("{subject} takes {takes}, not an array");
            context.report.at_span(group.span_open(), message);
            None
        }
        Value::Rust(tokens) => check_rust(tokens, shape, context),
    }
}

/// Braces are an object where the property is structured, and a Rust block elsewhere.
fn check_braces(
    group: &Group,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<Meant> {
    if let Shape::Structured(ty) = shape {
        return Some(Meant::Object(body::check_object(group, Declared::Type(ty), context)));
    }
    if looks_like_object(group) {
        let message = format!("{subject} takes {}, not an object", describe_shape(shape));
        context.report.at_span(group.span_open(), message);
        return None;
    }
    Some(Meant::Rust(Kind::One(shape), block(group)))
}

/// Braces as a Rust block, which is for rustc to judge.
pub(super) fn block(group: &Group) -> TokenStream {
    TokenTree::Group(group.clone()).into()
}

/// Whether braces hold what no Rust block can: nothing, or a key and a colon.
pub(super) fn looks_like_object(group: &Group) -> bool {
    let mut trees = group.stream().into_iter();
    match (trees.next(), trees.next()) {
        (None, _) => true,
        (Some(TokenTree::Literal(_) | TokenTree::Ident(_)), Some(TokenTree::Punct(punct))) => {
            let is_path = punct.spacing() == proc_macro2::Spacing::Joint;
            punct.as_char() == ':' && !is_path
        }
        _ => false,
    }
}

/// An expression is for rustc to judge; a few are known to be slips.
fn check_rust(tokens: &TokenStream, shape: Shape, context: &mut Context) -> Option<Meant> {
    if let Some(message) = find_slip(tokens, shape) {
        context.report.at(&tokens, message);
        return None;
    }
    Some(Meant::Rust(Kind::One(shape), tokens.clone()))
}

/// Words of other languages, and struct literals of models, which no other crate can write.
pub(super) fn find_slip(tokens: &TokenStream, shape: Shape) -> Option<String> {
    let mut trees = tokens.clone().into_iter();
    let word = match trees.next() {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => return None,
    };
    match (trees.next(), shape) {
        (None, Shape::Boolean) if word == "True" || word == "False" => {
            Some(format!("a JSON boolean is written small: `{}`", word.to_lowercase()))
        }
        (None, _) if ["None", "nil", "undefined", "Null"].contains(&word.as_str()) => Some(
            format!("`{word}` is written `null`; a property that is left out is not sent at all"),
        ),
        (Some(TokenTree::Group(group)), Shape::Structured(ty))
            if is_model_literal(&word, &group, ty) =>
        {
            Some(format!(
                "an object is written without the name of its type: `{{ … }}`, not `{word} {{ … }}`"
            ))
        }
        _ => None,
    }
}

fn is_model_literal(word: &str, group: &Group, ty: &Type) -> bool {
    group.delimiter() == Delimiter::Brace && word == rust_type(ty.name)
}

/// A value whose name is not checked: JSON as it stands, or anything that can be serialized.
pub(super) fn unchecked(key: &Key, value: &Value, context: &mut Context) -> Option<Meant> {
    match value {
        Value::Missing => {
            report_missing(key, context);
            None
        }
        Value::Null(_) => Some(Meant::Json("null".to_owned())),
        Value::Literal { lit, is_negative, tokens } => {
            let literal = Literal { lit, is_negative: *is_negative, tokens };
            let json = literal.as_json();
            if json.is_none() {
                context.report.at(&tokens, describe_no_json(&literal));
            }
            json.map(Meant::Json)
        }
        Value::Braces(group) if looks_like_object(group) => {
            Some(Meant::Object(unchecked_object(group, context)))
        }
        Value::Braces(group) => Some(Meant::Unchecked(block(group))),
        Value::Brackets(group) => {
            Some(Meant::Array(array::unchecked_elements(key, group, context)))
        }
        Value::Rust(tokens) => Some(Meant::Unchecked(tokens.clone())),
    }
}

fn unchecked_object(group: &Group, context: &mut Context) -> Object {
    let written = parse_object(group, context.report);
    let mut members = Vec::new();
    for entry in &written.entries {
        match entry {
            Entry::Member(member) => {
                let value = unchecked(&member.key, &member.value, context);
                let member = value.map(|v| body::named(&member.key.name, false, v));
                members.extend(member.map(crate::request::Member::Named));
            }
            Entry::Spread(spread) => {
                context.report.at(&spread.dots, "`..` needs a type, and this object has none");
            }
        }
    }
    Object { members }
}
