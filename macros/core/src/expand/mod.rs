//! The request as meant, as tokens. Cannot fail: whatever is wrong was said before.

mod body;
mod kind;
mod names;
mod path;
mod writer;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

use crate::report::Report;
use crate::request::{Answer, Request, Understood};
use crate::schema::{Version, rust_type};

/// `quote!` with names of its own, which the user's code neither sees nor shadows.
macro_rules! quote {
    ($($tokens:tt)*) => {
        quote_spanned!(proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
use quote;

/// Where the expansion finds what it names: the runtime crate, by whatever name it goes.
#[derive(Clone)]
pub(super) struct Paths {
    krate: TokenTree,
    version: Version,
}

/// The invocation as one expression: complaints first, then a value of the right type, so that
/// nothing echoes and the editor keeps its bearings.
pub(crate) fn expand(understood: Option<&Understood>, report: Report) -> TokenStream {
    let complaints = report.into_tokens();
    let Some(understood) = understood else {
        return quote!({ #complaints });
    };
    let paths = Paths { krate: understood.krate.clone(), version: understood.version };
    let names = names::expand_names(&understood.mentions, &paths);
    let Some(request) = &understood.request else {
        // A complaint at the end has the error type, of which rustc says no more.
        return quote!({ #names #complaints });
    };
    let value = expand_call(request, &paths);
    if complaints.is_empty() {
        return quote!({ #names #value });
    }
    let private = paths.private();
    // What is no Rust in the user's expressions would keep the complaints from being heard: it is
    // read apart from them, and told of beside them.
    quote!({ #complaints #names #private::apart!(#value) })
}

fn expand_call(request: &Request, paths: &Paths) -> TokenStream {
    let value = expand_request(request, paths);
    let Some(client) = &request.client else {
        return value;
    };
    let private = paths.private();
    let client = borrow(client);
    quote!(#private::call(#private::client(#client), #value))
}

fn expand_request(request: &Request, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let path = path::expand_path(&request.path, paths);
    let body = request.body.as_ref().map(|b| body::expand_body(b, paths));
    let method = match request.method {
        "GET" => quote!(get),
        "DELETE" => quote!(delete),
        "PATCH" => quote!(patch),
        _ if body.is_none() => quote!(post_nothing),
        _ => quote!(post),
    };
    let body = body.map(|body| quote!(, #body));
    let answer = expand_answer(request.answer, paths);
    quote!(#private::#answer(#private::#method(#path #body)))
}

/// The function that says what the answer is.
fn expand_answer(answer: Answer, paths: &Paths) -> TokenStream {
    let (function, ty) = match answer {
        Answer::Nothing => return quote!(nothing),
        Answer::Count => return quote!(count),
        Answer::Bytes => return quote!(bytes),
        Answer::Entity(ty) => (quote!(entity), paths.model(ty.name)),
        Answer::Page(ty) => (quote!(page), paths.model(ty.name)),
        Answer::CreatedOrFound(ty) => (quote!(created_or_found), paths.model(ty.name)),
        Answer::Value(shape) => (quote!(returned), kind::expand_field(shape, paths)),
        Answer::Values(shape) => (quote!(page), kind::expand_field(shape, paths)),
    };
    quote!(#function::<#ty>)
}

impl Paths {
    fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote!(#krate::__private)
    }

    /// The module of the models.
    fn module(&self) -> TokenStream {
        let krate = &self.krate;
        let module = Ident::new(self.version.module(), Span::mixed_site());
        quote!(#krate::#module)
    }

    /// A value that stands for a type. An explicit type argument would draw rustc's complaints to
    /// itself, away from the user's value.
    fn of(&self, ty: &TokenStream) -> TokenStream {
        let private = self.private();
        quote!(#private::of::<#ty>())
    }

    fn model(&self, graph_name: &str) -> TokenStream {
        let module = self.module();
        let model = Ident::new(&rust_type(graph_name), Span::mixed_site());
        quote!(#module::#model)
    }
}

/// The user's expression behind a `&`, evaluated once and not moved. The tokens around it have the
/// spans of its ends, so that rustc underlines all of it and nothing else.
fn borrow(tokens: &TokenStream) -> TokenStream {
    let mut spans = tokens.clone().into_iter().map(|tree| tree.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    let last = spans.last().unwrap_or(first);
    let mut group = Group::new(Delimiter::Parenthesis, tokens.clone());
    group.set_span(last);
    quote_spanned!(first=> & #group)
}
