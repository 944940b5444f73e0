//! The types that say how a Rust value is to be written.

use proc_macro2::TokenStream;

use super::{Paths, borrow, quote, quote_spanned};
use crate::request::Kind;
use crate::schema::Shape;

/// A piece of the body that is the user's value.
pub(super) fn expand_value(kind: Kind, tokens: &TokenStream, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let value = borrow(tokens);
    match expand_kind(kind, paths) {
        Some(kind) => quote!(#private::value::<#kind, _>(#value)),
        None => quote!(#private::unchecked(#value)),
    }
}

/// The same, with its name and the comma before it, left out when the value is `None`.
pub(super) fn expand_optional(
    lead: &str,
    kind: Kind,
    tokens: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let private = paths.private();
    let value = borrow(tokens);
    let kind = expand_kind(kind, paths);
    quote!(#private::optional::<#kind, _>(#lead, #value))
}

fn expand_kind(kind: Kind, paths: &Paths) -> Option<TokenStream> {
    let private = paths.private();
    match kind {
        Kind::One(shape) => Some(expand_shape(shape, paths)),
        Kind::Collection(shape) => {
            let element = expand_shape(shape, paths);
            Some(quote!(#private::Collection<#element>))
        }
        Kind::Any => None,
    }
}

fn expand_shape(shape: Shape, paths: &Paths) -> TokenStream {
    let private = paths.private();
    match shape {
        Shape::String => quote!(#private::EdmString),
        Shape::Boolean => quote!(#private::EdmBoolean),
        Shape::DateTimeOffset => quote!(#private::EdmDateTimeOffset),
        Shape::Enum(of) => {
            let model = paths.model(of.name);
            quote!(#private::Enumeration<#model>)
        }
        Shape::Structured(of) => {
            let model = paths.model(of.name);
            quote!(#private::Structured<#model>)
        }
    }
}
