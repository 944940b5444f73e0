//! The kinds of properties, and the slots of the runtime that read them.

use graph_request_schema::Shape;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use super::{Models, quote_mixed};

/// Writes the slot of a field. Everything but the type has the macro's span, so that rustc reports a
/// wrong type at the user's token.
pub(super) fn expand_slot(
    shape: Shape,
    is_collection: bool,
    ty: &TokenStream,
    models: &Models,
) -> TokenStream {
    if is_collection {
        let kind = expand_element(shape, models);
        return quote_mixed!(__graph::slot::collection::<#ty, __A, #kind>());
    }
    match shape {
        Shape::Enum(of) => {
            let model = models.path(of.name, of.area);
            quote_mixed!(__graph::slot::enumeration::<#ty, __A, #model>())
        }
        Shape::Structured(of) => {
            let model = models.path(of.name, of.area);
            quote_mixed!(__graph::slot::structured::<#ty, __A, #model>())
        }
        Shape::Primitive(primitive) => {
            let function = mixed(primitive.writer);
            quote_mixed!(__graph::slot::#function::<#ty, __A>())
        }
        // Refused by the check.
        Shape::Stream => TokenStream::new(),
    }
}

/// Writes the kind of a property.
pub(super) fn expand_kind(shape: Shape, is_collection: bool, models: &Models) -> TokenStream {
    let element = expand_element(shape, models);
    if is_collection { quote_mixed!(__graph::Collection<#element>) } else { element }
}

fn expand_element(shape: Shape, models: &Models) -> TokenStream {
    match shape {
        Shape::Primitive(primitive) => {
            let marker = mixed(primitive.marker);
            quote_mixed!(__graph::#marker)
        }
        Shape::Enum(of) => {
            let model = models.path(of.name, of.area);
            quote_mixed!(__graph::Enumeration<#model>)
        }
        Shape::Structured(of) => {
            let model = models.path(of.name, of.area);
            quote_mixed!(__graph::Structured<#model>)
        }
        // Refused by the check.
        Shape::Stream => TokenStream::new(),
    }
}

fn mixed(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
