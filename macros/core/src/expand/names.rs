//! Names of Graph's once more, at the user's own tokens, in code that never runs. They give hover,
//! definition and completion in the editor, and deprecation warnings of rustc.

use graph_request_schema::Version;
use graph_request_schema::naming::{
    UNWRITTEN, hidden_action, hidden_collection, hidden_type, raw_if_keyword,
};
use proc_macro2::{Ident, Span, TokenStream};

use super::{Paths, quote_mixed, quote_spanned};
use crate::request::{Mention, Names, Owner, Place};

/// Writes all names, those for completion first: what they look like depends on nothing but the text
/// before them.
pub(super) fn expand_names(names: &Names, paths: &Paths) -> TokenStream {
    let places = names.places.iter().map(|place| expand_place(place, paths));
    let mentions = expand_mentions(&names.mentions, paths);
    quote_mixed!(#(#places)* #mentions)
}

/// Writes the pattern of a place. rust-analyzer offers the fields that the pattern lacks. With each word
/// that is perhaps half of a name it has one field less for names that are not written.
fn expand_place(place: &Place, paths: &Paths) -> TokenStream {
    let owner = expand_owner(place.owner, true, paths);
    let guesses = place.guesses.iter().filter_map(|(word, span)| make_ident(word, *span));
    let guesses: Vec<Ident> = guesses.collect();
    let unwritten = UNWRITTEN.iter().skip(guesses.len());
    let mut taken: Vec<Ident> = unwritten.map(|name| struct_name(name)).collect();
    for name in &place.taken {
        let name = make_ident(name, Span::call_site());
        taken.extend(name.filter(|name| !taken.contains(name)));
    }
    quote_mixed!(let _ = |#owner { #(#guesses: _,)* #(#taken: _,)* .. }: &#owner| {};)
}

/// Writes the names that Graph has.
pub(super) fn expand_mentions(mentions: &[Mention], paths: &Paths) -> TokenStream {
    let mut patterns: Vec<Pattern> = Vec::new();
    let mut members = Vec::new();
    for mention in mentions {
        let Some(name) = make_ident(&mention.name, mention.span) else {
            continue;
        };
        if let Owner::Member(of) = mention.owner {
            let model = paths.model_of_enum(of);
            members.push(quote_mixed!(let _ = #model::#name;));
        } else {
            add_name(&mut patterns, mention.owner, name);
        }
    }
    if patterns.is_empty() && members.is_empty() {
        return TokenStream::new();
    }
    let parameters = patterns.iter().map(|Pattern { of, fields }| {
        let ty = expand_owner(*of, false, paths);
        // rustc warns about all of `name: _`, so all of it has the span of the user's name.
        let fields = fields.iter().map(|name| quote_spanned!(name.span()=> #name: _));
        quote_mixed!(#ty { #(#fields,)* .. }: &#ty)
    });
    quote_mixed!(let _ = |#(#parameters),*| { #(#members)* };)
}

/// The names of one struct, each of them once.
struct Pattern {
    of: Owner,
    fields: Vec<Ident>,
}

/// Adds a name to the pattern of its owner. A name that is already there (two attendees each have
/// one) opens another.
fn add_name(patterns: &mut Vec<Pattern>, of: Owner, name: Ident) {
    // Searched from the end, so that a thousand attendees do not make a million comparisons.
    let last = patterns.iter_mut().rev().find(|pattern| pattern.of == of);
    match last.filter(|pattern| !pattern.fields.contains(&name)) {
        Some(pattern) => pattern.fields.push(name),
        None => patterns.push(Pattern { of, fields: vec![name] }),
    }
}

/// Returns the struct that has the names as fields. Properties are completed from a hidden struct, whose
/// fields have Graph's own spelling.
fn expand_owner(of: Owner, is_hidden: bool, paths: &Paths) -> TokenStream {
    let module = paths.module();
    let in_module = |folder: &str, name: &str| {
        let (folder, name) = (struct_name(folder), struct_name(name));
        quote_mixed!(#module::#folder::#name)
    };
    match of {
        Owner::Root => in_module("__path", "Roots"),
        Owner::AnyRoot => {
            let first = paths.module_of(Version::V1);
            quote_mixed!(#first::__path::AnyRoots)
        }
        Owner::Segment(ty) => in_module("__path", &hidden_type(ty)),
        Owner::CollectionSegment(ty) => in_module("__path", &hidden_collection(ty)),
        Owner::Property(ty) if is_hidden => in_module("__body", &hidden_type(ty)),
        Owner::Parameter(callable) => in_module("__call", &hidden_action(callable)),
        Owner::QueryOption => {
            let private = paths.private();
            quote_mixed!(#private::QueryOptions)
        }
        Owner::Property(ty) => paths.model_of(ty),
        Owner::Member(of) => paths.model_of_enum(of),
    }
}

fn struct_name(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Makes a name an identifier, unless the user wrote something that cannot be one.
fn make_ident(name: &str, span: Span) -> Option<Ident> {
    // rustc reports text that does not lex by itself.
    let name = name.strip_prefix("r#").unwrap_or(name);
    let is_word = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let name = raw_if_keyword(name.to_owned());
    let mut ident: Ident = is_word.then(|| syn::parse_str(&name).ok()).flatten()?;
    ident.set_span(span);
    Some(ident)
}
