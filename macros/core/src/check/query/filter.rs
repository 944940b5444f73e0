//! `$filter`: properties, operators and values against one another.

use proc_macro2::{Ident, TokenStream};
use syn::Lit;

use super::literal::{Literal, check_literal};
use super::{Context, names};
use crate::request::{Kind, PathPiece};
use crate::schema::{Property, Shape, Type};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{Filter, PropertyPath, Value, parse_filter};

const EQUALITY: &[&str] = &["eq", "ne", "in"];
const ORDER: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "in"];
const FUNCTIONS: &[&str] = &["contains", "startswith", "endswith"];

/// Checks a condition, and says what is to be sent of it.
pub(super) fn check_filter(
    value: &TokenStream,
    ty: &'static Type,
    context: &mut Context,
) -> Vec<PathPiece> {
    let mut pieces = Vec::new();
    match parse_filter(value) {
        Ok(filter) => write_filter(&filter, ty, &mut pieces, context),
        Err(error) => context.report.push(error),
    }
    pieces
}

fn write_filter(
    filter: &Filter,
    ty: &'static Type,
    pieces: &mut Vec<PathPiece>,
    context: &mut Context,
) {
    let mut text = |text: &str| pieces.push(PathPiece::Text(text.to_owned()));
    match filter {
        Filter::Not(inner) => {
            text("not%20");
            write_filter(inner, ty, pieces, context);
        }
        Filter::Group(inner) => {
            text("(");
            write_filter(inner, ty, pieces, context);
            pieces.push(PathPiece::Text(")".to_owned()));
        }
        Filter::Both { left, operator, right } => {
            write_filter(left, ty, pieces, context);
            pieces.push(PathPiece::Text(format!("%20{operator}%20")));
            write_filter(right, ty, pieces, context);
        }
        Filter::Flag(path) => write_flag(path, ty, pieces, context),
        Filter::Compare { path, operator, value } => {
            let values = std::slice::from_ref(value);
            write_comparison(path, operator, values, ty, pieces, context);
        }
        Filter::In { path, operator, values } => {
            write_comparison(path, operator, values, ty, pieces, context);
        }
        Filter::Call { function, path, value } => {
            write_call(function, path, value, ty, pieces, context);
        }
    }
}

fn write_flag(
    path: &PropertyPath,
    ty: &'static Type,
    pieces: &mut Vec<PathPiece>,
    context: &mut Context,
) {
    let Some((spelling, property)) = names::check_path(path, ty, context) else {
        return;
    };
    if !matches!(property.shape, Shape::Boolean) {
        let message = format!("expected an operator and a value after `{spelling}`");
        context.report.at_span(path.span(), message);
    }
    pieces.push(PathPiece::Text(spelling));
}

fn write_comparison(
    path: &PropertyPath,
    operator: &Ident,
    values: &[Value],
    ty: &'static Type,
    pieces: &mut Vec<PathPiece>,
    context: &mut Context,
) {
    let Some((spelling, property)) = names::check_path(path, ty, context) else {
        return;
    };
    let is_null = |value: &Value| matches!(value, Value::Null(_));
    let is_null_check = (operator == "eq" || operator == "ne") && values.iter().all(is_null);
    if !is_null_check || property.is_collection || property.is_stream() {
        check_operator(operator, property, context);
    }
    pieces.push(PathPiece::Text(format!("{spelling}%20{operator}%20")));
    let is_list = operator == "in";
    if is_list {
        pieces.push(PathPiece::Text("(".to_owned()));
    }
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            pieces.push(PathPiece::Text(",".to_owned()));
        }
        pieces.extend(check_value(value, property, context));
    }
    if is_list {
        pieces.push(PathPiece::Text(")".to_owned()));
    }
}

fn check_operator(operator: &Ident, property: &Property, context: &mut Context) {
    let takes = match property.shape {
        _ if property.is_collection => &[],
        Shape::Boolean | Shape::Enum(_) => EQUALITY,
        Shape::String | Shape::Int32 | Shape::DateTimeOffset => ORDER,
        Shape::Stream | Shape::Structured(_) => &[],
    };
    let written = operator.to_string();
    if takes.contains(&written.as_str()) {
        return;
    }
    let message = if takes.is_empty() {
        format!("`{}` cannot be compared", property.name)
    } else {
        let end = did_you_mean_or_list(&written, "there are", takes);
        format!("`{written}` is no operator for `{}`{end}", property.name)
    };
    context.report.at(operator, message);
}

fn write_call(
    function: &Ident,
    path: &PropertyPath,
    value: &Value,
    ty: &'static Type,
    pieces: &mut Vec<PathPiece>,
    context: &mut Context,
) {
    let name = function.to_string();
    if !FUNCTIONS.contains(&name.as_str()) {
        let end = did_you_mean_or_list(&name, "there are", FUNCTIONS);
        context.report.at(function, format!("`{name}` is no function of `$filter`{end}"));
    }
    let Some((spelling, property)) = names::check_path(path, ty, context) else {
        return;
    };
    if !matches!(property.shape, Shape::String) || property.is_collection {
        let message = format!("`{name}` takes a string, and `{spelling}` is none");
        context.report.at_span(path.span(), message);
        return;
    }
    pieces.push(PathPiece::Text(format!("{name}({spelling},")));
    pieces.extend(check_value(value, property, context));
    pieces.push(PathPiece::Text(")".to_owned()));
}

fn check_value(value: &Value, property: &Property, context: &mut Context) -> Option<PathPiece> {
    match value {
        Value::Rust(tokens) if tokens.is_empty() => {
            let message = format!(
                "expected an expression in the braces, to compare with `{}`",
                property.name
            );
            context.report.at(&tokens, message);
            None
        }
        Value::Rust(tokens) => Some(PathPiece::Literal(Kind::One(property.shape), tokens.clone())),
        Value::Null(_) => Some(PathPiece::Text("null".to_owned())),
        Value::Literal { lit, is_negative, tokens } => {
            let literal = Literal { lit, is_negative: *is_negative, tokens };
            let subject = format!("`{}`", property.name);
            let json = check_literal(&literal, &subject, property.shape, context)?;
            Some(write_literal(lit, property.shape, json))
        }
        Value::Missing | Value::Braces(_) | Value::Brackets(_) => None,
    }
}

/// A string is quoted and encoded where it is sent, like one that comes from an expression; anything
/// else is as in JSON.
pub(super) fn write_literal(lit: &Lit, shape: Shape, json: String) -> PathPiece {
    match lit {
        Lit::Str(text) => PathPiece::Quoted(text.value(), matches!(shape, Shape::DateTimeOffset)),
        _ => PathPiece::Text(json),
    }
}
