//! The procedural macro behind `graph_request!`.
//!
//! Depend on the crate `graph-request`, which documents the macro and re-exports it. This one is
//! released with it at the same version, and nothing here is covered by semantic versioning.

/// Expands one invocation, with `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_request(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    graph_request_macros_core::expand_request(tokens.into()).into()
}

/// Makes a struct of your own the selection and the answer of a request, or an enum of your own the
/// type of its fields.
#[proc_macro_derive(GraphSelect, attributes(graph))]
pub fn graph_select(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    graph_request_macros_core::expand_select(tokens.into()).into()
}
