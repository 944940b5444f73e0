//! An object that stands by itself.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::{Paths, body, ends, expand_warnings, names, quote_mixed, quote_spanned};
use crate::report::{Reader, Report};
use crate::request::{CheckedFragment, Named};

/// Writes the invocation as one expression: the mistakes first, then a value of the right type.
pub fn expand_fragment(checked: Option<&CheckedFragment>, mut report: Report) -> TokenStream {
    let warnings = expand_warnings(report.take_warnings());
    let reader = report.reader;
    let errors = report.into_tokens();
    let Some(checked) = checked else {
        return quote_mixed!({ #errors });
    };
    let (krate, version) = (checked.krate.clone(), checked.version);
    let paths = Paths::new(krate, version, false, reader);
    if reader == Reader::Editor {
        return expand_in_editor(checked, &errors, &paths);
    }
    let names = names::expand_mentions(&checked.names.mentions, &paths);
    let private = paths.private();
    let ty = match &checked.ty {
        Named::Written(path) => hide_from_lints(path.clone()),
        Named::Meant(ty) => paths.model_of(ty),
    };
    let Some(body) = &checked.body else {
        return quote_mixed!({ #errors });
    };
    let (of, body) = (paths.of(&ty), body::expand_body(body, &paths));
    let value = quote_mixed!(#private::fragment(#of, #body));
    let areas = paths.expand_areas(ends(&ty).1);
    if errors.is_empty() {
        return quote_mixed!({ #areas #names #warnings #value });
    }
    quote_mixed!({ #areas #errors #names #warnings #private::apart!(#value) })
}

/// Writes the invocation for the editor, with all that mistakes change at the end.
fn expand_in_editor(checked: &CheckedFragment, errors: &TokenStream, paths: &Paths) -> TokenStream {
    let names = names::expand_names(&checked.names, paths);
    let written = &checked.written;
    let Some(body) = &checked.body else {
        let areas = paths.expand_areas(Span::call_site());
        return quote_mixed!({ let _: #written; #names #areas #errors });
    };
    let private = paths.private();
    let ty = match &checked.ty {
        Named::Written(path) => unmap(path.clone()),
        Named::Meant(ty) => paths.model_of(ty),
    };
    let (of, body) = (paths.of(&ty), body::expand_body(body, paths));
    let areas = paths.expand_areas(Span::call_site());
    quote_mixed!({
        let _: #written;
        #names
        let value = #private::fragment(#of, #body);
        #areas
        #errors
        value
    })
}

/// Takes the names of a path, but for `$crate`, away from the user's tokens, which have it already.
fn unmap(path: TokenStream) -> TokenStream {
    let unmap_one = |mut tree: TokenTree| {
        if matches!(&tree, TokenTree::Ident(name) if name != "$crate") {
            tree.set_span(Span::call_site());
        }
        tree
    };
    path.into_iter().map(unmap_one).collect()
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
