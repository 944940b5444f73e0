//! An array against a collection.

use graph_request_schema::Shape;
use proc_macro2::{Group, Span, TokenStream};

use super::fields::{Field, Fields};
use super::unchecked::{check_unchecked, check_unchecked_object};
use super::value::{as_block, check_one, find_slip};
use super::{check_object, conditional};
use crate::check::context::Context;
use crate::check::literal::{describe_shape, is_untyped};
use crate::request::{BodyElement, BodyLoop, BodyValue, ValueType};
use crate::syntax::{
    Array, Braces, Element, Key, Loop, Value, classify_braces, find_lone_conditional, parse_array,
    parse_loop_body,
};

/// Checks the value of a property that is a collection.
pub(super) fn check_collection(
    key: &Key,
    value: &Value,
    property: Field,
    context: &mut Context,
) -> Option<BodyValue> {
    let (tokens, found) = match value {
        Value::Brackets(group) => {
            let array = parse_array(group, &mut context.report);
            check_length(&array, group, property, context);
            let elements = if is_untyped(property.shape) {
                check_unchecked_array(key, &array, context)
            } else {
                check_elements(&array, &describe_element(property), property.shape, context)
            };
            return Some(BodyValue::Array(elements));
        }
        Value::Rust(tokens) => {
            if let Some(message) = find_slip(tokens, property.shape) {
                context.report.at(&tokens, message);
                return None;
            }
            return Some(as_rust(property, tokens.clone()));
        }
        Value::Braces(group) if !classify_braces(group).is_surely_object() => {
            return Some(as_rust(property, as_block(group)));
        }
        Value::Braces(group) => {
            report_no_array(group.span_open(), "an object", property, context);
            return None;
        }
        Value::Conditional(written) => {
            if let Some(object) = conditional::find_object(written) {
                report_no_array(object.span_open(), "an object", property, context);
                return None;
            }
            if let Some(span) = conditional::find_array(written) {
                let name = property.name;
                let message =
                    format!("`{name}` has conditions in its array: write `[ if … {{ … }} ]`");
                context.report.at_span(span, message);
                return None;
            }
            let tokens = written.tokens.clone();
            return Some(as_rust(property, tokens));
        }
        Value::Literal(literal) => (&literal.tokens, literal.describe()),
        Value::Missing | Value::Null(_) => return None,
    };
    let span = tokens.clone().into_iter().next().map(|t| t.span());
    report_no_array(span.unwrap_or_else(Span::call_site), found, property, context);
    None
}

/// Leaves an expression to rustc: a collection of the right type, or of any that can be serialized.
fn as_rust(property: Field, tokens: TokenStream) -> BodyValue {
    if is_untyped(property.shape) {
        BodyValue::Unchecked(tokens)
    } else {
        BodyValue::Rust(ValueType::Collection(property.shape), tokens)
    }
}

/// Reports more elements than the service accepts, unless a loop or a condition leaves their number
/// open.
fn check_length(array: &Array, group: &Group, property: Field, context: &mut Context) {
    let is_open = |element: &Element| {
        matches!(element, Element::Loop(_) | Element::Value(Value::Conditional(_)))
    };
    let count = array.elements.len();
    if let Some(max) = property.max_items.filter(|max| count > *max)
        && !array.elements.iter().any(is_open)
    {
        let message = format!("`{}` accepts at most {max} elements, not {count}", property.name);
        context.report.at_span(group.span_open(), message);
    }
}

/// Returns the subject of a message about one element.
fn describe_element(property: Field) -> String {
    format!("an element of `{}`", property.name)
}

fn report_no_array(span: Span, found: &str, property: Field, context: &mut Context) {
    let message = format!("`{}` expects an array, not {found}: write `[ … ]`", property.name);
    context.report.at_span(span, message);
}

fn check_elements(
    array: &Array,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Vec<BodyElement> {
    let check = |element: &Element| match element {
        Element::Value(value) => check_element(value, subject, shape, context),
        Element::Loop(written) => Some(check_loop(written, subject, shape, context)),
    };
    array.elements.iter().filter_map(check).collect()
}

fn check_element(
    value: &Value,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<BodyElement> {
    if let Value::Conditional(written) = value
        && let Some(elements) = conditional::check_elements(written, subject, shape, context)
    {
        return Some(elements);
    }
    check_one(value, subject, shape, context).map(BodyElement::Value)
}

fn check_loop(written: &Loop, subject: &str, shape: Shape, context: &mut Context) -> BodyElement {
    BodyElement::Loop(BodyLoop {
        pattern: written.pattern.clone(),
        iterator: written.iterator.clone(),
        elements: check_loop_body(&written.body, subject, shape, context),
    })
}

/// Checks the braces of an `if`: as those of a loop, but that they may be a Rust block.
pub(super) fn check_braces_of_elements(
    body: &Group,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Vec<BodyElement> {
    let is_block = matches!(classify_braces(body), Braces::Block | Braces::Either);
    if is_block && matches!(shape, Shape::Structured(_)) && find_lone_conditional(body).is_none() {
        return vec![BodyElement::Value(BodyValue::Rust(ValueType::One(shape), as_block(body)))];
    }
    check_loop_body(body, subject, shape, context)
}

fn check_loop_body(
    body: &Group,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Vec<BodyElement> {
    if let Some(written) = find_lone_conditional(body) {
        let elements = conditional::check_elements(&written, subject, shape, context);
        let block = || BodyElement::Value(BodyValue::Rust(ValueType::One(shape), as_block(body)));
        return vec![elements.unwrap_or_else(block)];
    }
    match (shape, classify_braces(body)) {
        (
            Shape::Structured(ty),
            Braces::Empty | Braces::Object | Braces::Block | Braces::Either,
        ) => {
            let object = check_object(body, Fields::Type(ty), context);
            vec![BodyElement::Value(BodyValue::Object(object))]
        }
        (_, Braces::Block) => {
            vec![BodyElement::Value(BodyValue::Rust(ValueType::One(shape), as_block(body)))]
        }
        (_, Braces::Empty | Braces::Object | Braces::Loop | Braces::Either) => {
            let inner = parse_loop_body(body, &mut context.report);
            if inner.elements.is_empty() {
                let message = format!("expected {subject}, {}", describe_shape(shape));
                context.report.at(body, message);
            }
            check_elements(&inner, subject, shape, context)
        }
    }
}

/// Checks the elements of an array whose property the schema lacks.
pub(super) fn check_unchecked_elements(
    key: &Key,
    group: &Group,
    context: &mut Context,
) -> Vec<BodyElement> {
    let array = parse_array(group, &mut context.report);
    check_unchecked_array(key, &array, context)
}

fn check_unchecked_array(key: &Key, array: &Array, context: &mut Context) -> Vec<BodyElement> {
    let check = |element: &Element| match element {
        Element::Value(value) => check_unchecked_element(key, value, context),
        Element::Loop(written) => Some(BodyElement::Loop(BodyLoop {
            pattern: written.pattern.clone(),
            iterator: written.iterator.clone(),
            elements: check_unchecked_braces(key, &written.body, context),
        })),
    };
    array.elements.iter().filter_map(check).collect()
}

fn check_unchecked_element(key: &Key, value: &Value, context: &mut Context) -> Option<BodyElement> {
    if let Value::Conditional(written) = value
        && let Some(elements) = conditional::check_unchecked_elements(key, written, context)
    {
        return Some(elements);
    }
    check_unchecked(key, value, context).map(BodyElement::Value)
}

/// Checks the braces of a loop or an `if`: the object or the block of one element, or several
/// elements.
pub(super) fn check_unchecked_braces(
    key: &Key,
    body: &Group,
    context: &mut Context,
) -> Vec<BodyElement> {
    if let Some(written) = find_lone_conditional(body)
        && let Some(elements) = conditional::check_unchecked_elements(key, &written, context)
    {
        return vec![elements];
    }
    match classify_braces(body) {
        Braces::Empty | Braces::Object => {
            let object = check_unchecked_object(body, context);
            vec![BodyElement::Value(BodyValue::Object(object))]
        }
        Braces::Block => vec![BodyElement::Value(BodyValue::Unchecked(as_block(body)))],
        Braces::Loop | Braces::Either => {
            let inner = parse_loop_body(body, &mut context.report);
            check_unchecked_array(key, &inner, context)
        }
    }
}
