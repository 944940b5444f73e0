//! The path: text, and keys to be encoded.

use proc_macro2::TokenStream;

use super::kind::expand_value;
use super::{Paths, borrow, quote, quote_spanned};
use crate::request::{Kind, PathPiece};
use crate::schema::Shape;

pub(super) fn expand_path(pieces: &[PathPiece], paths: &Paths) -> TokenStream {
    let private = paths.private();
    let mut text = String::new();
    let mut parts = Vec::new();
    for piece in pieces {
        let value = match piece {
            PathPiece::Text(more) => {
                text.push_str(more);
                continue;
            }
            PathPiece::Key(tokens) => {
                let key = borrow(tokens);
                quote!(key(#key))
            }
            PathPiece::Quoted(literal, is_date_time) => {
                let function = if *is_date_time { quote!(unquoted) } else { quote!(quoted) };
                quote!(#function(#private::string(#literal)))
            }
            PathPiece::Plain(tokens) => {
                let value = borrow(tokens);
                quote!(unquoted(#private::string(#value)))
            }
            PathPiece::Search(tokens) => {
                let value = borrow(tokens);
                quote!(searched(#private::string(#value)))
            }
            PathPiece::Literal(kind, tokens) => {
                let value = expand_value(*kind, tokens, paths);
                let literal = literal_of(*kind);
                quote!(#literal(#value))
            }
        };
        parts.push(quote!(&#text));
        parts.push(quote!(&#private::#value));
        text.clear();
    }
    if parts.is_empty() {
        return quote!(#text);
    }
    if !text.is_empty() {
        parts.push(quote!(&#text));
    }
    quote!(#private::path(&[#(#parts),*]))
}

/// OData quotes strings and members of enums, and nothing else.
fn literal_of(kind: Kind) -> TokenStream {
    let (Kind::One(shape) | Kind::Collection(shape)) = kind;
    match shape {
        Shape::String | Shape::Stream | Shape::Enum(_) | Shape::Structured(_) => quote!(quoted),
        Shape::Boolean | Shape::Int32 | Shape::DateTimeOffset => quote!(unquoted),
    }
}
