//! The macro, called from outside: generators of invocations for property tests and fuzz targets, and
//! tests of the messages and expansions of whole invocations.

#![allow(missing_docs, reason = "an unpublished crate for tests")]

pub mod arbitrary;
pub mod ruled;
pub mod sent;
pub mod walk;

#[cfg(test)]
mod areas;
#[cfg(test)]
mod expansions;
#[cfg(test)]
mod mistakes;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod routes;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod rust;
#[cfg(test)]
mod samples;

use graph_request_macros_core::report::Report;
use graph_request_macros_core::request::CheckedInvocation;
use graph_request_macros_core::{Reader, check, expand, expand_request, syntax};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Expr, LitByteStr};

use arbitrary::holes::blank;
use sent::{Sent, find_body, find_sent};

/// The result of one invocation.
pub struct Outcome {
    pub complaints: Vec<String>,
    pub tokens: TokenStream,
    /// The expansion without messages, with a name for each expression of the user's.
    pub own: TokenStream,
}

/// Runs an invocation as the front of the macro hands it over.
///
/// # Panics
///
/// Panics if the text does not lex.
pub fn run(invocation: &str) -> Outcome {
    let written: TokenStream = invocation.parse().expect("the text lexes");
    run_tokens(written)
}

/// Returns the messages about an invocation, without expanding it.
///
/// # Panics
///
/// Panics if the text does not lex.
pub fn find_complaints(invocation: &str) -> Vec<String> {
    let written: TokenStream = invocation.parse().expect("the text lexes");
    let mut report = Report::default();
    check(written, &mut report);
    report.messages()
}

/// Expands an invocation of tokens for rust-analyzer.
pub fn run_in_editor(written: TokenStream) -> TokenStream {
    expand_request(with_crate(written), Reader::Editor)
}

fn with_crate(written: TokenStream) -> TokenStream {
    let krate = TokenTree::Ident(Ident::new("graph_request", Span::call_site()));
    std::iter::once(krate).chain(written).collect()
}

/// Runs an invocation of tokens.
pub fn run_tokens(written: TokenStream) -> Outcome {
    let mut report = Report::default();
    let mut checked = check(written, &mut report);
    let complaints = report.messages();
    let tokens = expand::expand(checked.as_ref(), report);
    checked.iter_mut().filter_map(|checked| checked.request.as_mut()).for_each(blank);
    Outcome { complaints, tokens, own: expand::expand(checked.as_ref(), Report::default()) }
}

fn check(written: TokenStream, report: &mut Report) -> Option<CheckedInvocation> {
    let written = syntax::parse_invocation(with_crate(written), report);
    written.map(|written| check::check_invocation(&written, report))
}

/// Returns the warnings about an invocation.
///
/// # Panics
///
/// Panics if the text does not lex.
pub fn find_warnings(invocation: &str) -> Vec<String> {
    let written: TokenStream = invocation.parse().expect("the text lexes");
    let mut report = Report::default();
    check(written, &mut report);
    report.warnings()
}

impl Outcome {
    /// Returns `true` if the macro's own tokens are a Rust expression. Without messages the user's
    /// tokens may be invalid Rust, which is left to rustc; next to messages they must not hide them.
    pub fn is_expression(&self) -> bool {
        let is_one = |tokens: &TokenStream| syn::parse2::<Expr>(tokens.clone()).is_ok();
        is_one(&self.own) && (self.complaints.is_empty() || is_one(&self.tokens))
    }

    /// Returns the request that the expansion makes, with the user's values unevaluated.
    pub fn sent(&self) -> Option<Sent> {
        find_sent(self.tokens.clone())
    }

    /// Returns the body as text, with the user's values in braces; `None` without a body, and for one
    /// with loops.
    pub fn body(&self) -> Option<String> {
        find_body(self.tokens.clone())
    }

    /// Returns the body, if it is constant.
    ///
    /// # Panics
    ///
    /// Panics if the body is constant and not JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        let bytes = find_bytes(self.tokens.clone())?;
        Some(serde_json::from_slice(&bytes).expect("an expansion holds JSON"))
    }
}

/// Finds the argument of `constant(…)`.
pub fn find_bytes(tokens: TokenStream) -> Option<Vec<u8>> {
    let mut is_constant = false;
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) if is_constant => {
            syn::parse2::<LitByteStr>(group.stream()).ok().map(|bytes| bytes.value())
        }
        TokenTree::Group(group) => find_bytes(group.stream()),
        other => {
            is_constant = matches!(other, TokenTree::Ident(word) if word == "constant");
            None
        }
    })
}
