//! An array against a collection.

use graph_request_schema::Shape;
use proc_macro2::{Group, Span};

use super::check_object;
use super::fields::{Field, Fields};
use super::value::{as_block, check_one, check_unchecked, check_unchecked_object, find_slip};
use crate::check::context::Context;
use crate::check::literal::describe_shape;
use crate::request::{BodyElement, BodyLoop, BodyValue, ValueType};
use crate::syntax::{
    Array, Braces, Element, Key, Loop, Value, classify_braces, parse_array, parse_loop_body,
};

/// Checks the value of a property that is a collection.
pub(super) fn check_collection(
    value: &Value,
    property: Field,
    context: &mut Context,
) -> Option<BodyValue> {
    let (tokens, found) = match value {
        Value::Brackets(group) => {
            let array = parse_array(group, &mut context.report);
            check_length(&array, group, property, context);
            let elements =
                check_elements(&array, &describe_element(property), property.shape, context);
            return Some(BodyValue::Array(elements));
        }
        Value::Rust(tokens) => {
            if let Some(message) = find_slip(tokens, property.shape) {
                context.report.at(&tokens, message);
                return None;
            }
            return Some(BodyValue::Rust(ValueType::Collection(property.shape), tokens.clone()));
        }
        Value::Braces(group) if !classify_braces(group).is_surely_object() => {
            return Some(BodyValue::Rust(ValueType::Collection(property.shape), as_block(group)));
        }
        Value::Braces(group) => {
            report_no_array(group.span_open(), "an object", property, context);
            return None;
        }
        Value::Literal(literal) => (&literal.tokens, literal.describe()),
        Value::Missing | Value::Null(_) => return None,
    };
    let span = tokens.clone().into_iter().next().map(|t| t.span());
    report_no_array(span.unwrap_or_else(Span::call_site), found, property, context);
    None
}

/// Reports more elements than the service accepts, unless a loop leaves their number open.
fn check_length(array: &Array, group: &Group, property: Field, context: &mut Context) {
    let is_loop = |element: &Element| matches!(element, Element::Loop(_));
    let count = array.elements.len();
    if let Some(max) = property.max_items.filter(|max| count > *max)
        && !array.elements.iter().any(is_loop)
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
        Element::Value(value) => check_one(value, subject, shape, context).map(BodyElement::Value),
        Element::Loop(written) => Some(check_loop(written, subject, shape, context)),
    };
    array.elements.iter().filter_map(check).collect()
}

fn check_loop(written: &Loop, subject: &str, shape: Shape, context: &mut Context) -> BodyElement {
    let body = &written.body;
    let elements = match (shape, classify_braces(body)) {
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
    };
    BodyElement::Loop(BodyLoop {
        pattern: written.pattern.clone(),
        iterator: written.iterator.clone(),
        elements,
    })
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
        Element::Value(value) => check_unchecked(key, value, context).map(BodyElement::Value),
        Element::Loop(written) => Some(BodyElement::Loop(BodyLoop {
            pattern: written.pattern.clone(),
            iterator: written.iterator.clone(),
            elements: check_unchecked_loop(key, &written.body, context),
        })),
    };
    array.elements.iter().filter_map(check).collect()
}

/// Checks the braces of a loop: the object or the block of one element, or several elements.
fn check_unchecked_loop(key: &Key, body: &Group, context: &mut Context) -> Vec<BodyElement> {
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
