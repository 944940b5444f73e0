//! A value against the shape of its property.

use graph_request_schema::naming::rust_type;
use graph_request_schema::primitives::BOOLEAN;
use graph_request_schema::{Shape, Type};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::fields::{Field, Fields};
use super::{array, check_object, conditional, limits, unchecked};
use crate::check::context::Context;
use crate::check::literal::{check_literal, describe_shape, is_untyped};
use crate::request::{BodyValue, ValueType};
use crate::syntax::{Key, Value, classify_braces};

/// Checks the value of a property; `None` if it is missing or wrong, which was reported.
pub(super) fn check_value(
    key: &Key,
    value: &Value,
    property: Field,
    is_optional: bool,
    context: &mut Context,
) -> Option<BodyValue> {
    if matches!(value, Value::Missing) {
        report_missing(key, context);
        return context.is_for_editor().then(|| unwritten(property));
    }
    if let Value::Null(tokens) = value {
        return check_null(tokens, property, context);
    }
    let hint = if property.is_required { String::new() } else { hint_at_optional(key) };
    if is_untyped(property.shape) && !property.is_collection {
        return unchecked::check_any(key, value, is_optional, &hint, context);
    }
    let checked = if property.is_collection {
        array::check_collection(key, value, property, context)
    } else {
        let checked = check_one(value, &format!("`{}`", property.name), property.shape, context);
        checked.filter(|_| limits::check_limits(value, property, context).is_some())
    };
    match checked {
        Some(BodyValue::Rust(..) | BodyValue::Unchecked(_)) | None => checked,
        Some(BodyValue::Conditional(_)) => {
            require_else(key, value, is_optional, &hint, context).and(checked)
        }
        Some(_) => refuse_sign(key, is_optional, context).and(checked),
    }
}

/// Returns a value that is not written yet, which the editor completes.
fn unwritten(property: Field) -> BodyValue {
    let shape = property.shape;
    let ty =
        if property.is_collection { ValueType::Collection(shape) } else { ValueType::One(shape) };
    BodyValue::Rust(ty, TokenStream::new())
}

/// Reports `?:` before a value that is always present.
pub(super) fn refuse_sign(key: &Key, is_optional: bool, context: &mut Context) -> Option<()> {
    if !is_optional {
        return Some(());
    }
    let name = &key.name;
    let message =
        format!("`?:` expects an `Option`, but this value is always present: write `{name}: …`");
    context.report.at(&key.token, message);
    None
}

/// Reports an `if` without `else` after `:`.
pub(super) fn require_else(
    key: &Key,
    value: &Value,
    is_optional: bool,
    hint: &str,
    context: &mut Context,
) -> Option<()> {
    match value {
        Value::Conditional(written) if !is_optional && !written.is_total() => {
            conditional::report_no_else(key, written, hint, context);
            None
        }
        _ => Some(()),
    }
}

pub(super) fn hint_at_optional(key: &Key) -> String {
    format!(", or write `{}?: if …`", key.token)
}

pub(super) fn report_missing(key: &Key, context: &mut Context) {
    context.report.at(&key.token, format!("`{}` has no value: write `{}: …`", key.name, key.token));
}

fn check_null(tokens: &TokenStream, property: Field, context: &mut Context) -> Option<BodyValue> {
    if property.is_required && !context.is_update {
        context.report.at(&tokens, format!("`{}` is required and cannot be `null`", property.name));
        return None;
    }
    Some(BodyValue::Json("null".to_owned()))
}

/// Checks a single value, or one element of a collection. A message starts with `subject`.
pub(super) fn check_one(
    value: &Value,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<BodyValue> {
    match value {
        Value::Missing => None,
        Value::Null(_) => Some(BodyValue::Json("null".to_owned())),
        Value::Literal(literal) => {
            check_literal(literal, subject, shape, context).map(BodyValue::Json)
        }
        Value::Braces(group) => check_braces(group, subject, shape, context),
        Value::Brackets(group) => {
            let expected = describe_shape(shape);
            let message = format!("{subject} expects {expected}, not an array");
            context.report.at_span(group.span_open(), message);
            None
        }
        Value::Conditional(written) => conditional::check_value(written, subject, shape, context),
        Value::Rust(tokens) => check_rust(tokens, shape, context),
    }
}

/// Reads braces as an object if the property is structured, and as a Rust block otherwise.
fn check_braces(
    group: &Group,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<BodyValue> {
    if let Shape::Structured(ty) = shape {
        return Some(BodyValue::Object(check_object(group, Fields::Type(ty), context)));
    }
    if classify_braces(group).is_surely_object() {
        let message = format!("{subject} expects {}, not an object", describe_shape(shape));
        context.report.at_span(group.span_open(), message);
        return None;
    }
    Some(BodyValue::Rust(ValueType::One(shape), as_block(group)))
}

/// Turns braces into a Rust block, for rustc to judge.
pub(super) fn as_block(group: &Group) -> TokenStream {
    TokenTree::Group(group.clone()).into()
}

/// Leaves an expression to rustc, but for a few that are known to be slips.
fn check_rust(tokens: &TokenStream, shape: Shape, context: &mut Context) -> Option<BodyValue> {
    if let Some(message) = find_slip(tokens, shape) {
        context.report.at(&tokens, message);
        return None;
    }
    Some(BodyValue::Rust(ValueType::One(shape), tokens.clone()))
}

/// Recognizes words of other languages, and struct literals of models, which are `non_exhaustive`.
pub(super) fn find_slip(tokens: &TokenStream, shape: Shape) -> Option<String> {
    let mut trees = tokens.clone().into_iter();
    let word = match trees.next() {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => return None,
    };
    match (trees.next(), shape) {
        (None, Shape::Primitive(primitive))
            if *primitive == BOOLEAN && (word == "True" || word == "False") =>
        {
            Some(format!("JSON booleans are lowercase: `{}`", word.to_lowercase()))
        }
        (None, _) if ["None", "nil", "undefined", "Null"].contains(&word.as_str()) => {
            Some(format!("use `null` instead of `{word}`, or omit the property"))
        }
        (Some(TokenTree::Group(group)), Shape::Structured(ty))
            if is_model_literal(&word, &group, ty) =>
        {
            Some(format!(
                "objects are written without the name of their type: `{{ … }}`, not `{word} {{ … }}`"
            ))
        }
        _ => None,
    }
}

fn is_model_literal(word: &str, group: &Group, ty: &Type) -> bool {
    group.delimiter() == Delimiter::Brace && word == rust_type(ty.name)
}
