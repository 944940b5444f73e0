//! Answers of the user's own types.

use graph_request_schema::SystemOption;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

use super::{Paths, quote_mixed};
use crate::request::{Agreement, SelectedAnswer};

/// Writes the choice of the answer: a request from a draft.
pub(super) fn expand_selected(
    answer: &SelectedAnswer,
    draft: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let private = paths.private();
    let function = Ident::new(answer.function, Span::mixed_site());
    let model = paths.model_of(answer.model);
    let SelectedAnswer { ty, selects, expands, agreements, .. } = answer;
    let request = quote_mixed!(#private::#function::<#model, #ty>(#draft, #selects, #expands));
    if agreements.is_empty() {
        return request;
    }
    let agreements = agreements.iter().map(|agreement| expand_agreement(agreement, answer, paths));
    quote_mixed!({ #(#agreements)* #request })
}

/// Writes a constant that fails if a `$select` or an `$expand` does not agree with the type.
fn expand_agreement(
    agreement: &Agreement,
    SelectedAnswer { model, ty, .. }: &SelectedAnswer,
    paths: &Paths,
) -> TokenStream {
    let (private, model) = (paths.private(), paths.model_of(model));
    let &Agreement { span, option, is_all, ref names } = agreement;
    let expands = option == SystemOption::Expand;
    let names = names.iter().map(|name| {
        let message = if expands {
            format!(
                "`{name}` is expanded, and the type after `as` has no field with `expand` for it"
            )
        } else {
            format!("`{name}` is selected, and the type after `as` has no field for it")
        };
        quote_mixed!((#name, #message))
    });
    let written = quote_mixed!(#private::Written {
        expands: #expands,
        is_all: #is_all,
        names: &[#(#names),*],
    });
    // A constant item, because an inline one would only be evaluated by `cargo build`.
    let agree = locate(quote_mixed!(#private::agree), span);
    quote_spanned!(span=> const _: () = #agree::<#model, #ty>(&#written);)
}

/// Moves tokens to a place in the user's code, at which rustc then reports. They are resolved as before.
fn locate(tokens: TokenStream, span: Span) -> TokenStream {
    let locate_one = |mut tree: TokenTree| {
        tree.set_span(tree.span().located_at(span));
        tree
    };
    tokens.into_iter().map(locate_one).collect()
}
