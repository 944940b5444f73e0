//! An array against a collection.

use proc_macro2::{Group, TokenTree};

use super::declared::{Declared, Slot};
use super::literal::{Literal, describe_shape};
use super::value::{block, check_one, find_slip, looks_like_object, unchecked};
use super::{Context, body};
use crate::request::{Element as MeantElement, Kind, Loop as MeantLoop, Value as Meant};
use crate::schema::Shape;
use crate::syntax::{Array, Element, Key, Loop, Value, parse_array, parse_loop_body};

/// Checks a value where the property is a collection.
pub(super) fn check_collection(
    value: &Value,
    property: Slot,
    context: &mut Context,
) -> Option<Meant> {
    let (tokens, found) = match value {
        Value::Brackets(group) => {
            let array = parse_array(group, context.report);
            let elements = check_elements(&array, &element_of(property), property.shape, context);
            return Some(Meant::Array(elements));
        }
        Value::Rust(tokens) => {
            if let Some(message) = find_slip(tokens, property.shape) {
                context.report.at(&tokens, message);
                return None;
            }
            return Some(Meant::Rust(Kind::Collection(property.shape), tokens.clone()));
        }
        Value::Braces(group) if !looks_like_object(group) => {
            return Some(Meant::Rust(Kind::Collection(property.shape), block(group)));
        }
        Value::Braces(group) => {
            report_no_array(group.span_open(), "an object", property, context);
            return None;
        }
        Value::Literal { lit, is_negative, tokens } => {
            (tokens, Literal { lit, is_negative: *is_negative, tokens }.describe())
        }
        Value::Missing | Value::Null(_) => return None,
    };
    let span = tokens.clone().into_iter().next().map(|t| t.span());
    report_no_array(span.unwrap_or_else(proc_macro2::Span::call_site), found, property, context);
    None
}

/// What a complaint about one element starts with.
fn element_of(property: Slot) -> String {
    format!("an element of `{}`", property.name)
}

fn report_no_array(span: proc_macro2::Span, found: &str, property: Slot, context: &mut Context) {
    let message = format!("`{}` takes an array, not {found}: write `[ … ]`", property.name);
    context.report.at_span(span, message);
}

fn check_elements(
    array: &Array,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Vec<MeantElement> {
    let check = |element: &Element| match element {
        Element::Value(value) => check_one(value, subject, shape, context).map(MeantElement::Value),
        Element::Loop(written) => Some(check_loop(written, subject, shape, context)),
    };
    array.elements.iter().filter_map(check).collect()
}

fn check_loop(written: &Loop, subject: &str, shape: Shape, context: &mut Context) -> MeantElement {
    let elements = match shape {
        Shape::Structured(ty) if !starts_with_loop(&written.body) => {
            let object = body::check_object(&written.body, Declared::Type(ty), context);
            vec![MeantElement::Value(Meant::Object(object))]
        }
        _ if is_block(&written.body) => {
            vec![MeantElement::Value(Meant::Rust(Kind::One(shape), block(&written.body)))]
        }
        _ => {
            let inner = parse_loop_body(&written.body, context.report);
            if inner.elements.is_empty() {
                let message = format!("expected {subject}, {}", describe_shape(shape));
                context.report.at(&written.body, message);
            }
            check_elements(&inner, subject, shape, context)
        }
    };
    MeantElement::Loop(MeantLoop {
        pattern: written.pattern.clone(),
        iterator: written.iterator.clone(),
        elements,
    })
}

fn starts_with_loop(body: &Group) -> bool {
    matches!(body.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "for")
}

/// Whether braces hold statements, which JSON has none of.
fn is_block(body: &Group) -> bool {
    let is_semicolon = |t| matches!(t, TokenTree::Punct(punct) if punct.as_char() == ';');
    body.stream().into_iter().any(is_semicolon)
}

/// The elements of an array whose property the shape lacks.
pub(super) fn unchecked_elements(
    key: &Key,
    group: &Group,
    context: &mut Context,
) -> Vec<MeantElement> {
    let array = parse_array(group, context.report);
    unchecked_array(key, &array, context)
}

fn unchecked_array(key: &Key, array: &Array, context: &mut Context) -> Vec<MeantElement> {
    let check = |element: &Element| match element {
        Element::Value(value) => unchecked(key, value, context).map(MeantElement::Value),
        Element::Loop(written) => {
            let inner = parse_loop_body(&written.body, context.report);
            Some(MeantElement::Loop(MeantLoop {
                pattern: written.pattern.clone(),
                iterator: written.iterator.clone(),
                elements: unchecked_array(key, &inner, context),
            }))
        }
    };
    array.elements.iter().filter_map(check).collect()
}
