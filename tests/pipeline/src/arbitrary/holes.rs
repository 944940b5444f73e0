//! Replacement of the user's expressions, so that the rest of an expansion is the macro's own.

use graph_request_macros_core::request::{
    BodyElement, BodyLoop, BodyMember, BodyObject, BodyValue, CheckedOption, Condition, Content,
    Expanded, Operand, PathSegment, Query, Request, SearchPart, UrlValue, WrittenPart,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Replaces each expression and pattern of the user's by a name.
pub fn blank(request: &mut Request) {
    request.client.iter_mut().for_each(blank_tokens);
    request.path.segments.iter_mut().for_each(blank_segment);
    blank_query(&mut request.query);
    request.answer_type_mut().into_iter().for_each(blank_tokens);
    match &mut request.body {
        Some(Content::Json(body)) => blank_object(body),
        Some(Content::Bytes { tokens, .. }) => blank_tokens(tokens),
        None => {}
    }
}

fn blank_tokens(tokens: &mut TokenStream) {
    *tokens = quote!(hole);
}

fn blank_segment(segment: &mut PathSegment) {
    match segment {
        PathSegment::Name(_) => {}
        PathSegment::Key(tokens) => blank_tokens(tokens),
        PathSegment::Call { arguments, .. } => {
            for (_, value) in arguments {
                blank_url_value(value);
            }
        }
    }
}

fn blank_query(query: &mut Query) {
    for option in &mut query.options {
        match option {
            CheckedOption::Select(_) | CheckedOption::OrderBy(_) => {}
            CheckedOption::Expand(items) => items.iter_mut().for_each(|item| match item {
                Expanded::All => {}
                Expanded::Navigation { query, .. } => blank_query(query),
            }),
            CheckedOption::Filter(condition) => blank_condition(condition),
            CheckedOption::Written(_, parts) => parts.iter_mut().for_each(|part| match part {
                WrittenPart::Text(_) => {}
                WrittenPart::Value(value) => blank_url_value(value),
            }),
            CheckedOption::Search(parts) => parts.iter_mut().for_each(|part| match part {
                SearchPart::Phrase(tokens) => blank_tokens(tokens),
                SearchPart::Operator(_) => {}
            }),
            CheckedOption::Scalar(_, value) | CheckedOption::Unchecked(_, value) => {
                blank_url_value(value);
            }
            CheckedOption::IfSome(_, tokens) => blank_tokens(tokens),
        }
    }
}

fn blank_condition(condition: &mut Condition) {
    match condition {
        Condition::Operand(operand) => blank_operand(operand),
        Condition::Compare { left, right, .. } => {
            blank_operand(left);
            blank_operand(right);
        }
        Condition::In { left, values } => {
            blank_operand(left);
            values.iter_mut().for_each(blank_url_value);
        }
        Condition::InList { left, list, .. } => {
            blank_operand(left);
            blank_tokens(list);
        }
        Condition::Not(inner) | Condition::Group(inner) => blank_condition(inner),
        Condition::Chain { first, rest } => {
            blank_condition(first);
            for (_, condition) in rest {
                blank_condition(condition);
            }
        }
    }
}

fn blank_operand(operand: &mut Operand) {
    match operand {
        Operand::Path(_) => {}
        Operand::Value(value) => blank_url_value(value),
        Operand::Call { arguments, .. } => arguments.iter_mut().for_each(blank_operand),
        Operand::Lambda { condition, .. } => {
            if let Some((_, condition)) = condition {
                blank_condition(condition);
            }
        }
    }
}

fn blank_url_value(value: &mut UrlValue) {
    match value {
        UrlValue::Plain(_) | UrlValue::Text { .. } => {}
        UrlValue::Rust(_, tokens)
        | UrlValue::Unchecked(tokens)
        | UrlValue::UncheckedText(tokens)
        | UrlValue::Search(tokens)
        | UrlValue::Unquoted(tokens)
        | UrlValue::Count(tokens)
        | UrlValue::Flag(tokens) => blank_tokens(tokens),
    }
}

fn blank_object(object: &mut BodyObject) {
    for member in &mut object.members {
        match member {
            BodyMember::Named(named) => blank_value(&mut named.value),
            BodyMember::Spread(spread) => blank_tokens(&mut spread.tokens),
        }
    }
}

fn blank_value(value: &mut BodyValue) {
    match value {
        BodyValue::Json(_) => {}
        BodyValue::Rust(_, tokens) | BodyValue::Unchecked(tokens) => blank_tokens(tokens),
        BodyValue::Object(object) => blank_object(object),
        BodyValue::Array(elements) => elements.iter_mut().for_each(blank_element),
    }
}

fn blank_element(element: &mut BodyElement) {
    match element {
        BodyElement::Value(value) => blank_value(value),
        BodyElement::Loop(BodyLoop { pattern, iterator, elements }) => {
            blank_tokens(pattern);
            blank_tokens(iterator);
            elements.iter_mut().for_each(blank_element);
        }
    }
}
