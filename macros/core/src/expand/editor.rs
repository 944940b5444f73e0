//! Expansions for rust-analyzer, which runs nothing and needs help with what is not written yet.

use proc_macro2::{Span, TokenStream};

use super::{Paths, expand_call, names, quote_mixed, quote_spanned};
use crate::report::Report;
use crate::request::CheckedInvocation;

/// Writes the invocation for the editor. What differs between an invocation and the same with half a
/// name more comes last: rust-analyzer compares the two by the places of their tokens.
pub(super) fn expand(
    checked: &CheckedInvocation,
    errors: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let names = names::expand_names(&checked.names, paths);
    let Some(request) = &checked.request else {
        let private = paths.private();
        let selection =
            checked.selection.as_ref().map(|ty| quote_mixed!(let _ = #private::of::<#ty>();));
        let areas = paths.expand_areas(Span::call_site());
        return quote_mixed!({ #names #selection #areas #errors });
    };
    let value = expand_call(request, paths);
    let areas = paths.expand_areas(Span::call_site());
    quote_mixed!({ #names let value = #value; #areas #errors value })
}

/// Writes an invocation that makes no sense yet as an expression, of which the editor may know more.
pub(crate) fn expand_unread(tokens: TokenStream, report: Report) -> TokenStream {
    let written: TokenStream = tokens.into_iter().skip(1).collect();
    let errors = report.into_tokens();
    quote_mixed!({ let _ = #written; #errors })
}
