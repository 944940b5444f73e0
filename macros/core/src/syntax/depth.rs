//! The limit to the nesting of brackets.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::report::Report;

/// Deeper than anybody writes. Brackets are read by recursion, and a stack that overflows takes
/// rustc with it.
const MAX_DEPTH: usize = 64;

/// Reports brackets that are nested too deeply.
pub(super) fn check_depth(tokens: &TokenStream, report: &mut Report) -> Option<()> {
    let Some(group) = find_too_deep(tokens.clone(), MAX_DEPTH) else {
        return Some(());
    };
    let message = format!("brackets are nested more than {MAX_DEPTH} levels deep");
    report.at_span(group.span_open(), message);
    None
}

/// Finds the first pair of brackets that has `levels` around it.
fn find_too_deep(tokens: TokenStream, levels: usize) -> Option<Group> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) if levels == 0 => Some(group),
        TokenTree::Group(group) => find_too_deep(group.stream(), levels - 1),
        _ => None,
    })
}
