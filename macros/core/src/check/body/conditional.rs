//! Objects and elements under a condition: `if condition { … } else { … }`.
//!
//! Braces that Rust could read are left to Rust, so that `if a { model } else { other }` remains an
//! expression.

use graph_request_schema::{Shape, Type};
use proc_macro2::{Delimiter, Group, Span, TokenTree};

use super::array::{check_braces_of_elements, check_unchecked_braces};
use super::check_object;
use super::fields::Fields;
use super::unchecked::check_unchecked_object;
use super::value::as_block;
use crate::check::context::Context;
use crate::check::literal::describe_shape;
use crate::request::{self, BodyElement, BodyValue, ValueType};
use crate::syntax::{Braces, Conditional, Key, classify_braces, find_lone_conditional};

/// Checks a value under a condition, which is an object or an expression of Rust.
pub(super) fn check_value(
    written: &Conditional,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<BodyValue> {
    match shape {
        Shape::Structured(ty) if is_json(written) => {
            let check = |body: &Group| check_branch(body, ty, context);
            Some(BodyValue::Conditional(in_branches(written, check)))
        }
        shape => {
            if let Some(object) = find_object(written) {
                let message = format!("{subject} expects {}, not an object", describe_shape(shape));
                context.report.at_span(object.span_open(), message);
                return None;
            }
            Some(BodyValue::Rust(ValueType::One(shape), written.tokens.clone()))
        }
    }
}

/// Checks elements under a condition; `None` if it is an expression of Rust.
pub(super) fn check_elements(
    written: &Conditional,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<BodyElement> {
    is_json_of_elements(written).then(|| {
        let check = |body: &Group| check_braces_of_elements(body, subject, shape, context);
        BodyElement::Conditional(in_branches(written, check))
    })
}

/// Checks a value under a condition, of which nothing else is known.
pub(super) fn check_unchecked(written: &Conditional, context: &mut Context) -> BodyValue {
    if !is_json(written) {
        return BodyValue::Unchecked(written.tokens.clone());
    }
    BodyValue::Conditional(in_branches(written, |body| check_unchecked_branch(body, context)))
}

fn check_unchecked_branch(body: &Group, context: &mut Context) -> BodyValue {
    if let Some(inner) = find_inner(body, context) {
        return check_unchecked(&inner, context);
    }
    match classify_braces(body) {
        Braces::Empty | Braces::Object => BodyValue::Object(check_unchecked_object(body, context)),
        Braces::Loop | Braces::Block | Braces::Either => BodyValue::Unchecked(as_block(body)),
    }
}

/// Checks elements of which nothing is known; `None` if it is an expression of Rust.
pub(super) fn check_unchecked_elements(
    key: &Key,
    written: &Conditional,
    context: &mut Context,
) -> Option<BodyElement> {
    is_json_of_elements(written).then(|| {
        let check = |body: &Group| check_unchecked_braces(key, body, context);
        BodyElement::Conditional(in_branches(written, check))
    })
}

/// Reports a member that has no value unless a condition holds; `hint` is another way to write it.
pub(super) fn report_no_else(key: &Key, written: &Conditional, hint: &str, context: &mut Context) {
    let name = &key.name;
    let message = format!("`{name}` needs a value in any case: add `else {{ … }}`{hint}");
    match written.branches.last() {
        Some(branch) => context.report.at(&branch.lead, message),
        None => context.report.at(&key.token, message),
    }
}

/// Finds braces that hold an object and nothing that could be Rust.
pub(super) fn find_object(written: &Conditional) -> Option<&Group> {
    let mut bodies = written.branches.iter().map(|branch| &branch.body);
    bodies.find(|body| classify_braces(body) == Braces::Object)
}

/// Finds JSON that stands for a whole array: brackets around an object, or a loop.
pub(super) fn find_array(written: &Conditional) -> Option<Span> {
    let mut bodies = written.branches.iter().map(|branch| &branch.body);
    bodies.find_map(|body| match body.stream().into_iter().next()? {
        TokenTree::Group(array) if array.delimiter() == Delimiter::Bracket => {
            let is_object = |tree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && classify_braces(&group) == Braces::Object);
            let is_json = array.stream().into_iter().next().is_some_and(is_object);
            is_json.then(|| array.span_open())
        }
        word => (classify_braces(body) == Braces::Loop).then(|| word.span()),
    })
}

/// Returns `true` if the `if` cannot be a value of Rust: one of its branches is an object or such an
/// `if`, or the last `else` is missing.
pub(super) fn is_json(written: &Conditional) -> bool {
    let is_empty = |body: &Group| classify_braces(body) == Braces::Empty;
    let is_inner = |body: &Group| find_lone_conditional(body).is_some_and(|inner| is_json(&inner));
    !written.is_total()
        || find_object(written).is_some()
        || written.branches.iter().any(|branch| is_inner(&branch.body))
        || written.branches.iter().all(|branch| is_empty(&branch.body))
}

/// Returns `true` if the `if` cannot be one element of Rust: it is JSON, or one of its branches is a
/// loop or such an `if`.
fn is_json_of_elements(written: &Conditional) -> bool {
    let is_several = |body: &Group| {
        classify_braces(body) == Braces::Loop
            || find_lone_conditional(body).is_some_and(|inner| is_json_of_elements(&inner))
    };
    is_json(written) || written.branches.iter().any(|branch| is_several(&branch.body))
}

fn check_branch(body: &Group, ty: &'static Type, context: &mut Context) -> BodyValue {
    if let Some(inner) = find_inner(body, context) {
        let check = |body: &Group| check_branch(body, ty, context);
        return BodyValue::Conditional(in_branches(&inner, check));
    }
    match classify_braces(body) {
        Braces::Empty | Braces::Object => {
            BodyValue::Object(check_object(body, Fields::Type(ty), context))
        }
        Braces::Loop | Braces::Block | Braces::Either => {
            BodyValue::Rust(ValueType::One(Shape::Structured(ty)), as_block(body))
        }
    }
}

/// Finds the `if` that is all a branch holds, unless it is an expression of Rust. The name stands before
/// it, so one of its branches must be taken.
fn find_inner(body: &Group, context: &mut Context) -> Option<Conditional> {
    let inner = find_lone_conditional(body).filter(is_json)?;
    if !inner.is_total()
        && let Some(branch) = inner.branches.last()
    {
        let message = "expected `else` after an `if` within another: join the conditions by `&&`";
        context.report.at(&branch.lead, message);
    }
    Some(inner)
}

fn in_branches<T>(
    written: &Conditional,
    mut check: impl FnMut(&Group) -> T,
) -> request::Conditional<T> {
    let branches = written.branches.iter().map(|branch| request::Branch {
        lead: branch.lead.clone(),
        condition: branch.condition.clone(),
        content: check(&branch.body),
    });
    request::Conditional { branches: branches.collect() }
}
