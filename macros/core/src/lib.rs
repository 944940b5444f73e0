//! The logic of `graph_request!` and `graph_object!`, as a library for the procedural macro and for the tools of its
//! repository: benchmarks, fuzz targets and tests.
//!
//! An internal part of `graph-request`, which is released with it at the same version. Depend on
//! `graph-request` instead: nothing here is covered by semantic versioning.
//!
//! An invocation passes through three phases. [`syntax`] parses all of it and knows no row of the
//! schema; only the insides of braces in a body stay as tokens, because the schema alone tells an
//! object from a Rust block. [`check`] compares what was written with the schema and gives the
//! request as data. [`expand`] writes that data as tokens and cannot fail. All three complain into
//! one [`Report`], so that every mistake is told in one build.

#![allow(
    missing_docs,
    reason = "an internal crate; items are documented where a name is not enough"
)]
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

pub mod check;
mod derive;
mod documented;
pub mod expand;
mod json;
mod messages;
mod model_path;
pub mod report;
pub mod request;
mod suggest;
pub mod syntax;

pub use documented::document_fields;
pub use report::Reader;

use proc_macro2::TokenStream;
use report::Report;

/// Expands one invocation, with the runtime crate's name in front, into an expression.
pub fn expand_request(tokens: TokenStream, reader: Reader) -> TokenStream {
    let mut report = Report::new(reader);
    let invocation = syntax::parse_invocation(tokens.clone(), &mut report);
    let checked = invocation.map(|invocation| check::check_invocation(&invocation, &mut report));
    match checked {
        None if reader == Reader::Editor => expand::expand_unread(tokens, report),
        checked => expand::expand(checked.as_ref(), report),
    }
}

/// Expands one object with its type, with the runtime crate's name in front, into an expression.
pub fn expand_object(tokens: TokenStream, reader: Reader) -> TokenStream {
    let mut report = Report::new(reader);
    let written = syntax::parse_fragment(tokens.clone(), &mut report);
    let checked = written.map(|written| check::check_fragment(&written, &mut report));
    match checked {
        None if reader == Reader::Editor => expand::expand_unread(tokens, report),
        checked => expand::expand_fragment(checked.as_ref(), report),
    }
}

/// Expands the derive for one struct or enum into the impls of the runtime's traits.
pub fn expand_select(tokens: TokenStream, reader: Reader) -> TokenStream {
    derive::expand_select(tokens, Report::new(reader))
}
