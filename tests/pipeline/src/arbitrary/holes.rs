//! The user's expressions, taken out: what is left of an expansion is the macro's own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::request::{Element, Loop, Member, Object, PathPiece, Request, Value};

/// Puts a name in the place of each expression and pattern.
pub(crate) fn blank(request: &mut Request) {
    request.client.iter_mut().for_each(blank_tokens);
    for piece in &mut request.path {
        match piece {
            PathPiece::Key(tokens)
            | PathPiece::Literal(_, tokens)
            | PathPiece::Plain(tokens)
            | PathPiece::Search(tokens) => blank_tokens(tokens),
            PathPiece::Text(_) | PathPiece::Quoted(..) => {}
        }
    }
    request.body.iter_mut().for_each(blank_object);
}

fn blank_tokens(tokens: &mut TokenStream) {
    *tokens = quote!(hole);
}

fn blank_object(object: &mut Object) {
    for member in &mut object.members {
        match member {
            Member::Named(named) => blank_value(&mut named.value),
            Member::Spread(spread) => blank_tokens(&mut spread.tokens),
        }
    }
}

fn blank_value(value: &mut Value) {
    match value {
        Value::Json(_) => {}
        Value::Rust(_, tokens) | Value::Unchecked(tokens) => blank_tokens(tokens),
        Value::Object(object) => blank_object(object),
        Value::Array(elements) => elements.iter_mut().for_each(blank_element),
    }
}

fn blank_element(element: &mut Element) {
    match element {
        Element::Value(value) => blank_value(value),
        Element::Loop(Loop { pattern, iterator, elements }) => {
            blank_tokens(pattern);
            blank_tokens(iterator);
            elements.iter_mut().for_each(blank_element);
        }
    }
}
