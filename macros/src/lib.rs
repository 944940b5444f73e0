//! The procedural macros behind `graph_request!` and `graph_object!`.
//!
//! Depend on the crate `graph-request`, which documents the macros and re-exports them. This
//! one is released with it at the same version, and nothing here is covered by semantic versioning.

/// Expands one invocation, with `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_request(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    graph_request_macros_core::expand_request(tokens.into()).into()
}

/// Expands one object and its type, with `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_object(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    graph_request_macros_core::expand_object(tokens.into()).into()
}

/// Makes a struct of your own the selection and the answer of a request, or an enum of your own the
/// type of its fields.
#[proc_macro_derive(GraphSelect, attributes(graph))]
pub fn graph_select(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    graph_request_macros_core::expand_select(tokens.into()).into()
}
