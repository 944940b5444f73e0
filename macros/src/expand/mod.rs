//! The request as meant, as tokens. Cannot fail: whatever is wrong was said before.

mod body;
mod kind;
mod names;
mod path;
mod writer;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};

use crate::report::Report;
use crate::request::{Request, Understood};
use crate::schema::{Verb, Version, rust_type};

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
    match &understood.request {
        Some(request) => {
            let value = expand_call(request, &paths);
            quote!({ #complaints #names #value })
        }
        // A complaint has the error type, of which rustc says no more.
        None => quote!({ #names #complaints }),
    }
}

fn expand_call(request: &Request, paths: &Paths) -> TokenStream {
    let value = expand_request(request, paths);
    let Some(client) = &request.client else {
        return value;
    };
    let private = paths.private();
    quote!(#private::call(#private::client(&(#client)), #value))
}

fn expand_request(request: &Request, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let result = paths.model(request.result.name);
    let path = path::expand_path(&request.path, paths);
    match request.verb {
        Verb::Insert => {
            let body = request.body.as_ref().map(|b| body::expand_body(b, paths));
            quote!(#private::post::<#result>(#path, #body))
        }
        Verb::Get => quote!(#private::get::<#result>(#path)),
    }
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

    fn model(&self, graph_name: &str) -> TokenStream {
        let module = self.module();
        let model = Ident::new(&rust_type(graph_name), Span::mixed_site());
        quote!(#module::#model)
    }
}

/// The user's expression behind a `&`, evaluated once and not moved.
fn borrow(tokens: impl ToTokens) -> TokenStream {
    quote!(&(#tokens))
}
