//! The whole pipeline on text: what is complained about, and what an expansion holds.

mod arbitrary;
mod expansions;
mod mistakes;
mod properties;
mod routes;
mod rust;
mod samples;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Expr, LitByteStr};

use arbitrary::holes::blank;

use crate::report::Report;
use crate::{check, expand, syntax};

/// What became of an invocation.
struct Outcome {
    complaints: Vec<String>,
    tokens: TokenStream,
    /// The expansion without complaints, and with a name for each expression of the user's.
    own: TokenStream,
}

/// Runs an invocation as the front hands it over.
fn run(invocation: &str) -> Outcome {
    let written: TokenStream = invocation.parse().expect("the text has tokens");
    run_tokens(written)
}

fn run_tokens(written: TokenStream) -> Outcome {
    let krate = TokenTree::Ident(Ident::new("graph_request", Span::call_site()));
    let tokens = std::iter::once(krate).chain(written).collect();
    let mut report = Report::default();
    let written = syntax::parse_invocation(tokens, &mut report);
    let mut understood = written.map(|written| check::check_invocation(written, &mut report));
    let complaints = report.messages();
    let tokens = expand::expand(understood.as_ref(), report);
    understood.iter_mut().filter_map(|understood| understood.request.as_mut()).for_each(blank);
    Outcome { complaints, tokens, own: expand::expand(understood.as_ref(), Report::default()) }
}

impl Outcome {
    /// Whether rustc reads all of it, but perhaps for Rust that the user broke; behind complaints
    /// even that.
    fn is_expression(&self) -> bool {
        let is_one = |tokens: &TokenStream| syn::parse2::<Expr>(tokens.clone()).is_ok();
        is_one(&self.own) && (self.complaints.is_empty() || is_one(&self.tokens))
    }

    /// The body, where it is constant.
    fn json(&self) -> Option<serde_json::Value> {
        let bytes = find_bytes(self.tokens.clone())?;
        Some(serde_json::from_slice(&bytes).expect("an expansion holds JSON"))
    }
}

/// What stands in `constant(…)`.
fn find_bytes(tokens: TokenStream) -> Option<Vec<u8>> {
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
