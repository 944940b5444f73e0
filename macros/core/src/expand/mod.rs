//! The request as data, written as tokens. Cannot fail: every mistake was reported before.

mod body;
mod control_flow;
mod editor;
mod filter;
mod fragment;
mod names;
mod selected;
mod url;
mod value;
mod writer;

use std::cell::RefCell;

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Area, Enum, Type, Verb, Version};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

use crate::report::{Reader, Report, Warning};
use crate::request::{Answer, CheckedInvocation, Content, Operation, Request};

/// Like `quote!`, with names that the user's code can neither see nor shadow: `mixed_site` resolves
/// local variables where the macro is defined.
macro_rules! quote_mixed {
    ($($tokens:tt)*) => {
        quote_spanned!(proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
use quote_mixed;

pub(crate) use editor::expand_unread;
pub use fragment::expand_fragment;

/// The paths that an expansion names: all of them start at the runtime crate, under the name that
/// the user gave it.
struct Paths {
    krate: TokenTree,
    version: Version,
    /// The body is that of an update, in which models leave out what an update cannot carry.
    is_update: bool,
    /// The areas whose models the expansion names, in the order in which they were met.
    areas: RefCell<Vec<Area>>,
    reader: Reader,
}

/// Writes the invocation as one expression: the mistakes first, then a value of the right type, so
/// that one mistake gives one message and the editor still knows the type.
pub fn expand(checked: Option<&CheckedInvocation>, mut report: Report) -> TokenStream {
    let warnings = expand_warnings(report.take_warnings());
    let reader = report.reader;
    let errors = report.into_tokens();
    let Some(checked) = checked else {
        return quote_mixed!({ #errors });
    };
    let is_update = checked.request.as_ref().is_some_and(|r| r.operation.is_update());
    let (krate, version) = (checked.krate.clone(), checked.version);
    let paths = Paths::new(krate, version, is_update, reader);
    if reader == Reader::Editor {
        return editor::expand(checked, &errors, &paths);
    }
    let names = names::expand_mentions(&checked.names.mentions, &paths);
    let Some(request) = &checked.request else {
        // A block that ends in an error has the error type, about which rustc says nothing more.
        let private = paths.private();
        let selection = checked
            .selection
            .as_ref()
            .map(|ty| quote_mixed!(#private::apart!(let _ = #private::of::<#ty>(););));
        let areas = paths.expand_areas(checked.end);
        return quote_mixed!({ #areas #names #warnings #selection #errors });
    };
    let value = expand_call(request, &paths);
    let areas = paths.expand_areas(checked.end);
    if errors.is_empty() {
        return quote_mixed!({ #areas #names #warnings #value });
    }
    let private = paths.private();
    // Invalid Rust in a user expression would swallow our errors, so the value is expanded by a
    // separate macro call; rustc then reports both.
    quote_mixed!({ #areas #errors #names #warnings #private::apart!(#value) })
}

/// Writes warnings as uses of a deprecated constant, which is the one way to warn on stable Rust. All of
/// it has the user's span, since rustc does not lint the code of other crates' macros.
fn expand_warnings(warnings: Vec<Warning>) -> TokenStream {
    let expand_one = |Warning { span, message }| {
        quote_spanned!(span=> {
            #[deprecated(note = #message)]
            const REPORTED_BY_USERS: () = ();
            let _: () = REPORTED_BY_USERS;
        })
    };
    warnings.into_iter().map(expand_one).collect()
}

fn expand_call(request: &Request, paths: &Paths) -> TokenStream {
    let value = expand_request(request, paths);
    let Some(client) = &request.client else {
        return value;
    };
    let private = paths.private();
    let client = borrow(client);
    // A statement of its own, so that what the client is taken out of is not locked any longer.
    quote_mixed!({ let client = #private::client(#client); #private::call(client, #value) })
}

fn expand_request(request: &Request, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let url = url::expand_url(&request.path, &request.query, paths);
    let body = request.body.as_ref().map(|content| body::expand_content(content, paths));
    // Only a `PUT` has bytes as its body, so it is the same request, checked or not.
    let operation = match request.body {
        Some(Content::Bytes { .. }) => Operation::Checked(Verb::Upload),
        _ => request.operation,
    };
    let constructor = expand_constructor(operation, body.is_some());
    let body = body.map(|body| quote_mixed!(, #body));
    let method = match operation {
        Operation::Checked(_) => None,
        Operation::Unchecked(method) => {
            let name = method.name();
            Some(quote_mixed!(#name,))
        }
    };
    let draft = quote_mixed!(#private::#constructor(#method #url #body));
    if let Answer::Selected(answer) = &request.answer {
        return selected::expand_selected(answer, &draft, paths);
    }
    if let Answer::Bytes(Some(media_type)) = request.answer {
        return quote_mixed!(#private::bytes_as(#draft, #media_type));
    }
    let answer = expand_answer(&request.answer, paths);
    quote_mixed!(#private::#answer(#draft))
}

/// Returns the function that makes the request.
fn expand_constructor(operation: Operation, has_body: bool) -> TokenStream {
    let verb = match operation {
        Operation::Checked(verb) => verb,
        Operation::Unchecked(_) if has_body => return quote_mixed!(any_with),
        Operation::Unchecked(_) => return quote_mixed!(any),
    };
    match verb {
        Verb::List
        | Verb::Count
        | Verb::Get
        | Verb::Download
        | Verb::GetProperty
        | Verb::CallFunction => quote_mixed!(get),
        Verb::Upload => quote_mixed!(put),
        Verb::Insert | Verb::CallAction if has_body => quote_mixed!(post),
        Verb::Insert | Verb::CallAction => quote_mixed!(post_nothing),
        Verb::Update => quote_mixed!(patch),
        Verb::Replace | Verb::SetReference => quote_mixed!(put_json),
        Verb::AddReference => quote_mixed!(post),
        Verb::Delete | Verb::RemoveReference => quote_mixed!(delete),
    }
}

/// Returns the function that decides the type of the answer.
fn expand_answer(answer: &Answer, paths: &Paths) -> TokenStream {
    let (function, ty) = match *answer {
        Answer::Written { function, ref ty } => {
            let function = Ident::new(function, Span::mixed_site());
            let ty = ty.as_ref().map(|ty| quote_mixed!(::<#ty>));
            return quote_mixed!(#function #ty);
        }
        // Expanded with its draft.
        Answer::Selected(_) | Answer::Nothing => return quote_mixed!(nothing),
        Answer::Count => return quote_mixed!(count),
        Answer::RawValue => return quote_mixed!(raw_value),
        Answer::Bytes(_) => return quote_mixed!(bytes),
        Answer::Property(shape) => (quote_mixed!(property), value::expand_field_type(shape, paths)),
        Answer::Entity(ty) => (quote_mixed!(entity), paths.model_of(ty)),
        Answer::Page(ty) => (quote_mixed!(page), paths.model_of(ty)),
        Answer::CreatedOrFound(ty) => (quote_mixed!(created_or_found), paths.model_of(ty)),
        Answer::Value(shape) => (quote_mixed!(returned), value::expand_field_type(shape, paths)),
        Answer::Values(shape) => (quote_mixed!(page), value::expand_field_type(shape, paths)),
    };
    quote_mixed!(#function::<#ty>)
}

/// Returns the name under which an expansion imports the module of an area.
fn area_name(module: &str) -> Ident {
    Ident::new(&format!("__graph_{module}"), Span::mixed_site())
}

impl Paths {
    fn new(krate: TokenTree, version: Version, is_update: bool, reader: Reader) -> Self {
        Self { krate, version, is_update, areas: RefCell::default(), reader }
    }

    fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote_mixed!(#krate::__private)
    }

    /// Returns the module of the models.
    fn module(&self) -> TokenStream {
        self.module_of(self.version)
    }

    fn module_of(&self, version: Version) -> TokenStream {
        let krate = &self.krate;
        let module = Ident::new(version.module(), Span::mixed_site());
        quote_mixed!(#krate::#module)
    }

    /// Writes a value that stands for a type. An explicit type argument would draw rustc's errors
    /// to itself, away from the user's value.
    fn of(&self, ty: &TokenStream) -> TokenStream {
        let private = self.private();
        quote_mixed!(#private::of::<#ty>())
    }

    fn model_of(&self, ty: &Type) -> TokenStream {
        self.model(ty.name, ty.area)
    }

    fn model_of_enum(&self, of: &Enum) -> TokenStream {
        self.model(of.name, of.area)
    }

    /// Returns the path of a model. That of an area starts at a name that [`Paths::expand_areas`]
    /// declares.
    fn model(&self, graph_name: &str, area: Area) -> TokenStream {
        let model = Ident::new(&rust_type(graph_name), Span::mixed_site());
        let Some(module) = area.module() else {
            let module = self.module();
            return quote_mixed!(#module::#model);
        };
        let mut areas = self.areas.borrow_mut();
        if !areas.contains(&area) {
            areas.push(area);
        }
        let module = area_name(module);
        quote_mixed!(#module::#model)
    }

    /// Imports the modules of the areas that the expansion names, at the last segment of the path. An
    /// area whose feature is off is told there, once: rustc says nothing more about a name whose
    /// import failed.
    fn expand_areas(&self, at: Span) -> TokenStream {
        let areas = self.areas.borrow();
        if areas.is_empty() {
            return TokenStream::new();
        }
        let at = Span::mixed_site().located_at(at);
        let mut krate = self.krate.clone();
        krate.set_span(krate.span().located_at(at));
        let version = Ident::new(self.version.module(), at);
        let own = areas.iter().filter(|area| **area != Area::Common).filter_map(|a| a.module());
        let mut imports: TokenStream = own
            .clone()
            .map(|name| {
                let (name, alias) = (Ident::new(name, at), area_name(name));
                quote_spanned!(at=> use #krate::#version::#name as #alias;)
            })
            .collect();
        // The types that areas share are there with any of them, so they are imported through one.
        if areas.contains(&Area::Common) {
            let (alias, first) = (area_name("common"), own.map(area_name).next());
            imports.extend(if let Some(first) = first {
                quote_mixed!(use #first::common as #alias;)
            } else {
                quote_spanned!(at=> use #krate::#version::common as #alias;)
            });
        }
        imports
    }
}

/// Puts the user's expression after a `&`, so that it is evaluated once and not moved. The tokens
/// around it have the spans of its ends, so that rustc underlines all of it and nothing else.
fn borrow(tokens: &TokenStream) -> TokenStream {
    let (first, last) = ends(tokens);
    let mut group = Group::new(Delimiter::Parenthesis, tokens.clone());
    group.set_span(last);
    quote_spanned!(first=> & #group)
}

/// Returns the spans of the first and the last token.
fn ends(tokens: &TokenStream) -> (Span, Span) {
    let mut spans = tokens.clone().into_iter().map(|tree| tree.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    (first, spans.last().unwrap_or(first))
}
