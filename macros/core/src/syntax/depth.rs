//! The limit to the nesting of brackets.

use proc_macro2::{Group, TokenStream, TokenTree};

/// Deeper than anybody writes. Brackets are read by recursion, and a stack that overflows takes
/// rustc with it.
pub(super) const MAX_DEPTH: usize = 64;

/// Finds the first pair of brackets that has `levels` around it.
pub(super) fn find_too_deep(tokens: TokenStream, levels: usize) -> Option<Group> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) if levels == 0 => Some(group),
        TokenTree::Group(group) => find_too_deep(group.stream(), levels - 1),
        _ => None,
    })
}
