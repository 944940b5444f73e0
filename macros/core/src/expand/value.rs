//! What a Rust value is handed to: the function that takes what its property takes.

use proc_macro2::{Ident, Span, TokenStream};

use super::{Paths, borrow, quote, quote_spanned};
use crate::request::Kind;
use crate::schema::Shape;

/// A piece of the body that is the user's value.
pub(super) fn expand_value(kind: Kind, tokens: &TokenStream, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let (function, of) = expand_kind(kind, paths);
    let value = borrow(tokens);
    quote!(#private::#function(#of #value))
}

/// The same, with its name and the comma before it, left out when the value is `None`.
pub(super) fn expand_optional(
    lead: &str,
    kind: Kind,
    tokens: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let private = paths.private();
    let of = paths.of(&expand_type(kind, paths));
    let value = borrow(tokens);
    quote!(#private::optional(#lead, #of, #value))
}

/// The type that stands for what a property takes.
fn expand_type(kind: Kind, paths: &Paths) -> TokenStream {
    match kind {
        Kind::One(shape) => expand_element(shape, paths),
        Kind::Collection(shape) => {
            let private = paths.private();
            let element = expand_element(shape, paths);
            quote!(#private::Collection<#element>)
        }
    }
}

/// A piece of the body that is the user's value, of which nothing is known.
pub(super) fn expand_unchecked(tokens: &TokenStream, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let value = borrow(tokens);
    quote!(#private::unchecked(#value))
}

/// The function that takes the value, and the type that it is told first.
fn expand_kind(kind: Kind, paths: &Paths) -> (Ident, Option<TokenStream>) {
    let (name, of) = match kind {
        Kind::One(shape) => (function_of(shape), model_of(shape, paths)),
        Kind::Collection(shape) => ("collection", Some(expand_element(shape, paths))),
    };
    let of = of.map(|of| paths.of(&of));
    (Ident::new(name, Span::mixed_site()), of.map(|of| quote!(#of,)))
}

fn function_of(shape: Shape) -> &'static str {
    match shape {
        // A stream is refused in a body, so it never comes here.
        Shape::String | Shape::Stream => "string",
        Shape::Boolean => "boolean",
        Shape::Int32 => "int32",
        Shape::DateTimeOffset => "date_time",
        Shape::Enum(_) => "enumeration",
        Shape::Structured(_) => "structured",
    }
}

fn model_of(shape: Shape, paths: &Paths) -> Option<TokenStream> {
    match shape {
        Shape::String | Shape::Stream | Shape::Boolean | Shape::Int32 | Shape::DateTimeOffset => {
            None
        }
        Shape::Enum(of) => Some(paths.model(of.name)),
        Shape::Structured(of) => Some(paths.model(of.name)),
    }
}

/// The type that stands for what an element of a collection takes.
fn expand_element(shape: Shape, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let model = model_of(shape, paths);
    match shape {
        Shape::String | Shape::Stream => quote!(#private::EdmString),
        Shape::Int32 => quote!(#private::EdmInt32),
        Shape::Boolean => quote!(#private::EdmBoolean),
        Shape::DateTimeOffset => quote!(#private::EdmDateTimeOffset),
        Shape::Enum(_) => quote!(#private::Enumeration<#model>),
        Shape::Structured(_) => quote!(#private::Structured<#model>),
    }
}

/// The Rust type of a value that comes back.
pub(super) fn expand_field(shape: Shape, paths: &Paths) -> TokenStream {
    let private = paths.private();
    model_of(shape, paths).unwrap_or_else(|| match shape {
        Shape::Boolean => quote!(#private::bool),
        Shape::Int32 => quote!(#private::i32),
        Shape::DateTimeOffset => quote!(#private::OffsetDateTime),
        _ => quote!(#private::String),
    })
}
