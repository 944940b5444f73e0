//! The procedural macro behind `graph_request!`.
//!
//! Depend on the crate `graph-request`, which documents the macro and re-exports it; this one is
//! released with it, at the same version, and promises nothing on its own.

#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod check;
mod expand;
#[cfg(test)]
mod importer;
mod json;
mod report;
mod request;
mod schema;
#[cfg(test)]
mod sourcegen;
mod suggest;
mod syntax;
#[cfg(test)]
mod tests;

/// Turns the tokens of one invocation, `$crate` in front, into an expression.
#[doc(hidden)]
#[proc_macro]
pub fn graph_request(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_request(tokens.into()).into()
}

/// Syntax, gate, check, gate, expansion: what cannot be understood at all ends at the first gate,
/// what is understood in part keeps its type behind the complaints.
fn expand_request(tokens: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut report = report::Report::default();
    let written = syntax::parse_invocation(tokens, &mut report);
    let understood = written.map(|written| check::check_invocation(written, &mut report));
    expand::expand(understood.as_ref(), report)
}
