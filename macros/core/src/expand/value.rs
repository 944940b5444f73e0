//! Rust values: each is handed to the function that accepts the types of its property.

use graph_request_schema::naming::hidden_enum;
use graph_request_schema::{Enum, Primitive, Shape, members_of};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::control_flow::is_unwritten;
use super::{Paths, borrow, ends, quote_mixed, quote_spanned};
use crate::report::Reader;
use crate::request::ValueType;

/// Writes a piece of the body, or of the URL, that is the user's value.
pub(super) fn expand_value(ty: ValueType, tokens: &TokenStream, paths: &Paths) -> TokenStream {
    if let Some(unwritten) = expand_unwritten(tokens, paths) {
        return unwritten;
    }
    let private = paths.private();
    let (function, of) = expand_function(ty, paths);
    let value = borrow(tokens);
    let value = quote_mixed!(#private::#function(#of #value));
    match ty {
        ValueType::One(Shape::Enum(of)) if paths.reader == Reader::Editor => {
            expand_among_members(of, tokens, &value, paths)
        }
        _ => value,
    }
}

/// Writes a value that may be half of a member, for the editor: each member is a constant there, whose
/// documentation tells how it is written. A whole one is none, since a variable may have its name.
fn expand_among_members(
    of: &'static Enum,
    tokens: &TokenStream,
    value: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let mut trees = tokens.clone().into_iter();
    let word = match (trees.next(), trees.next()) {
        (None, _) => String::new(),
        (Some(TokenTree::Ident(word)), None) => word.to_string(),
        _ => return value.clone(),
    };
    if members_of(of, paths.version).any(|member| member.name == word) {
        return value.clone();
    }
    let (module, of) = (paths.module(), private_name(&hidden_enum(of)));
    quote_mixed!({ use #module::__member::#of::*; #value })
}

/// Writes a value that is left out if it is `None`, with its name and the comma before it.
pub(super) fn expand_optional(
    lead: &str,
    ty: ValueType,
    tokens: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    if let Some(unwritten) = expand_unwritten(tokens, paths) {
        return unwritten;
    }
    let private = paths.private();
    let of = paths.of(&expand_type(ty, paths));
    let value = borrow(tokens);
    quote_mixed!(#private::optional(#lead, #of, #value))
}

/// Writes a piece of the body whose type is not checked.
pub(super) fn expand_unchecked(tokens: &TokenStream, paths: &Paths) -> TokenStream {
    if let Some(unwritten) = expand_unwritten(tokens, paths) {
        return unwritten;
    }
    let (private, value) = (paths.private(), expand_any(tokens, paths));
    quote_mixed!(#private::unchecked(#value))
}

/// Writes a value whose type is not checked, and that is left out if it is `None`.
pub(super) fn expand_optional_unchecked(
    lead: &str,
    tokens: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    if let Some(unwritten) = expand_unwritten(tokens, paths) {
        return unwritten;
    }
    let (private, value) = (paths.private(), expand_any(tokens, paths));
    let value = quote_spanned!(ends(tokens).0=> & #value);
    quote_mixed!(#private::optional_unchecked(#lead, #value))
}

/// Writes a value of any type as one that can be serialized. As in [`borrow`], all of it has the
/// spans of the user's tokens.
pub(super) fn expand_any(tokens: &TokenStream, paths: &Paths) -> TokenStream {
    let (first, last) = ends(tokens);
    let mut krate = paths.krate.clone();
    krate.set_span(krate.span().located_at(first));
    let value = borrow(tokens);
    let mut end = Group::new(Delimiter::Parenthesis, TokenStream::new());
    end.set_span(Span::mixed_site().located_at(last));
    let at = Span::mixed_site().located_at(first);
    quote_spanned!(at=> #krate::__private::any_type(#value).serializable #end)
}

/// Writes `todo!()` and the like, whose type no property accepts.
pub(super) fn expand_unwritten(tokens: &TokenStream, paths: &Paths) -> Option<TokenStream> {
    let (private, value) = (paths.private(), borrow(tokens));
    is_unwritten(tokens).then(|| quote_mixed!(#private::unwritten(#value)))
}

/// Returns the type that stands for what a property accepts.
fn expand_type(ty: ValueType, paths: &Paths) -> TokenStream {
    match ty {
        ValueType::One(shape) => expand_marker(shape, paths),
        ValueType::Collection(shape) => {
            let private = paths.private();
            let element = expand_marker(shape, paths);
            quote_mixed!(#private::Collection<#element>)
        }
    }
}

/// Returns the function that accepts the value, and its first argument if it needs a type.
fn expand_function(ty: ValueType, paths: &Paths) -> (Ident, Option<TokenStream>) {
    let (name, of) = match ty {
        ValueType::One(Shape::Enum(row)) => ("enumeration", Some(paths.model_of_enum(row))),
        ValueType::One(Shape::Structured(row)) if paths.is_update => {
            ("structured_in_update", Some(paths.model_of(row)))
        }
        ValueType::One(Shape::Structured(row)) => ("structured", Some(paths.model_of(row))),
        ValueType::One(Shape::Primitive(primitive)) => (primitive.writer, None),
        // A stream is refused in a body and in a URL, so it never comes here.
        ValueType::One(Shape::Stream) => ("string", None),
        ValueType::Collection(shape) => ("collection", Some(expand_marker(shape, paths))),
    };
    let of = of.map(|of| paths.of(&of));
    (private_name(name), of.map(|of| quote_mixed!(#of,)))
}

/// Returns the type that stands for what one value accepts.
pub(super) fn expand_marker(shape: Shape, paths: &Paths) -> TokenStream {
    let private = paths.private();
    match shape {
        Shape::Primitive(Primitive { marker, .. }) => {
            let marker = private_name(marker);
            quote_mixed!(#private::#marker)
        }
        // A stream is refused in a body, so it never comes here.
        Shape::Stream => quote_mixed!(#private::EdmString),
        Shape::Enum(row) => {
            let model = paths.model_of_enum(row);
            quote_mixed!(#private::Enumeration<#model>)
        }
        Shape::Structured(row) => {
            let model = paths.model_of(row);
            let marker =
                private_name(if paths.is_update { "StructuredInUpdate" } else { "Structured" });
            quote_mixed!(#private::#marker<#model>)
        }
    }
}

/// Returns the Rust type of a value in a response.
pub(super) fn expand_field_type(shape: Shape, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let name = match shape {
        Shape::Enum(row) => return paths.model_of_enum(row),
        Shape::Structured(row) => return paths.model_of(row),
        Shape::Primitive(primitive) => primitive.rust_type,
        // No function returns a stream.
        Shape::Stream => "String",
    };
    let name = private_name(name);
    quote_mixed!(#private::#name)
}

pub(super) fn private_name(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
