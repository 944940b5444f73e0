//! The pipeline of the macro, for fuzz targets to call.
//!
//! A procedural macro exports nothing but itself, and only rustc can call that. So the modules of
//! `macros/src` are compiled into this crate a second time, from their own files; `crate::` in them
//! is this one.

#![allow(dead_code, unused_imports, reason = "the renderer and the tests of the rows stay at home")]

#[path = "../../../macros/src/check/mod.rs"]
mod check;
#[path = "../../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../macros/src/json.rs"]
mod json;
#[path = "../../../macros/src/report.rs"]
mod report;
#[path = "../../../macros/src/request.rs"]
mod request;
#[path = "../../../macros/src/schema/mod.rs"]
mod schema;
#[path = "../../../macros/src/suggest.rs"]
mod suggest;
#[path = "../../../macros/src/syntax/mod.rs"]
mod syntax;

#[path = "../../../macros/src/tests/arbitrary/mod.rs"]
mod arbitrary;

use arbitrary::choices::Choices;
use arbitrary::holes::blank;
use arbitrary::objects::{Reader, created, object_of};
use arbitrary::{invocations, streams};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::LitByteStr;

/// The result of an invocation.
pub struct Outcome {
    pub is_refused: bool,
    pub tokens: TokenStream,
    /// The expansion without the reported errors, and with a plain name for each user expression.
    pub own: TokenStream,
}

/// An object of valid literals, as an invocation and as JSON.
pub struct Sample {
    pub invocation: String,
    pub json: String,
}

/// Runs an invocation on the tokens that the public macro passes on.
pub fn run(written: TokenStream) -> Outcome {
    let krate = TokenTree::Ident(Ident::new("graph_request", Span::call_site()));
    let tokens = std::iter::once(krate).chain(written).collect();
    let mut report = report::Report::default();
    let written = syntax::parse_invocation(tokens, &mut report);
    let mut understood = written.map(|written| check::check_invocation(written, &mut report));
    let is_refused = !report.is_empty();
    let tokens = expand::expand(understood.as_ref(), report);
    understood.iter_mut().filter_map(|understood| understood.request.as_mut()).for_each(blank);
    let own = expand::expand(understood.as_ref(), report::Report::default());
    Outcome { is_refused, tokens, own }
}

/// Derives an arbitrary token stream from the bytes.
pub fn any_stream(bytes: &[u8]) -> TokenStream {
    streams::any_stream(&mut Choices::new(bytes))
}

/// Derives an object of valid literals from the bytes.
pub fn any_sample(bytes: &[u8]) -> Sample {
    let object = object_of(created(), &mut Choices::new(bytes));
    Sample { invocation: invocations::create(&object), json: object.text(Reader::Serde) }
}

/// Returns the body of an expansion if it is constant: the argument of `constant(…)`.
pub fn constant_body(tokens: TokenStream) -> Option<Vec<u8>> {
    let mut is_constant = false;
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) if is_constant => {
            syn::parse2::<LitByteStr>(group.stream()).ok().map(|bytes| bytes.value())
        }
        TokenTree::Group(group) => constant_body(group.stream()),
        other => {
            is_constant = matches!(other, TokenTree::Ident(word) if word == "constant");
            None
        }
    })
}
