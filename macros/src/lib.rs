//! The procedural macros behind `graph_request!` and `graph_object!`.
//!
//! Depend on the crate `graph-request`, which documents the macros and re-exports them. This
//! one is released with it at the same version, and nothing here is covered by semantic versioning.

use graph_request_macros_core::{
    Reader, document_fields, expand_object, expand_request, expand_select,
};

/// Expands one invocation, with `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_request(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_request(tokens.into(), Reader::Compiler).into()
}

/// Expands one invocation for rust-analyzer.
#[doc(hidden)]
#[proc_macro]
pub fn graph_request_in_editor(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_request(tokens.into(), Reader::Editor).into()
}

/// Expands one object and its type, with `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_object(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_object(tokens.into(), Reader::Compiler).into()
}

/// Expands one object for rust-analyzer.
#[doc(hidden)]
#[proc_macro]
pub fn graph_object_in_editor(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_object(tokens.into(), Reader::Editor).into()
}

/// Makes a struct of your own the selection and the answer of a request, or an enum of your own the
/// type of its fields.
#[proc_macro_derive(GraphSelect, attributes(graph))]
pub fn graph_select(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_select(tokens.into(), Reader::Compiler).into()
}

/// Makes the same for rust-analyzer.
#[doc(hidden)]
#[proc_macro_derive(GraphSelectInEditor, attributes(graph))]
pub fn graph_select_in_editor(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_select(tokens.into(), Reader::Editor).into()
}

/// Adds to the fields of a model what rust-analyzer shows beside their documentation.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn documented(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    document_fields(arguments.into(), item.into()).into()
}
