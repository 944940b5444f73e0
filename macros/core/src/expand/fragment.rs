//! An object that stands by itself.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::{Paths, body, editor, ends, expand_warnings, quote_mixed, quote_spanned};
use crate::report::Report;
use crate::request::{CheckedFragment, Named};

/// Writes the invocation as one expression: the mistakes first, then a value of the right type.
pub fn expand_fragment(checked: Option<&CheckedFragment>, mut report: Report) -> TokenStream {
    let warnings = expand_warnings(report.take_warnings());
    let errors = report.into_tokens();
    let Some(checked) = checked else {
        return quote_mixed!({ #errors });
    };
    let (krate, version) = (checked.krate.clone(), checked.version);
    let paths = Paths::new(krate, version, false);
    let names = editor::expand_names(&checked.mentions, &paths);
    let private = paths.private();
    let ty = match &checked.ty {
        Named::Written(path) => hide_from_lints(path.clone()),
        Named::Meant(ty) => paths.model_of(ty),
    };
    let Some(body) = &checked.body else {
        // The editor completes the name of the type.
        return quote_mixed!({ #errors #private::editor! { let _: #ty; } });
    };
    let (of, body) = (paths.of(&ty), body::expand_body(body, &paths));
    let value = quote_mixed!(#private::fragment(#of, #body));
    let areas = paths.expand_areas(ends(&ty).1);
    if errors.is_empty() {
        return quote_mixed!({ #areas #names #warnings #value });
    }
    quote_mixed!({ #areas #errors #names #warnings #private::apart!(#value) })
}

/// Places the last name of the user's path inside the expansion. rustc would advise to remove the names
/// before it if the type is imported, and the macro needs the version. The first name may be `$crate`,
/// which keeps its place.
fn hide_from_lints(path: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = path.into_iter().collect();
    if let Some(TokenTree::Ident(name)) = trees.last_mut() {
        name.set_span(Span::mixed_site().located_at(name.span()));
    }
    trees.into_iter().collect()
}
