//! Names of Graph's once more, at the user's own tokens, in code that never runs. They give hover,
//! definition and completion inside the macro, and deprecation warnings.

use graph_request_schema::naming::{hidden_action, hidden_collection, hidden_type};
use proc_macro2::{Ident, Span, TokenStream};

use super::{Paths, quote_mixed, quote_spanned};
use crate::request::{Mention, Owner};

pub(super) fn expand_names(mentions: &[Mention], paths: &Paths) -> TokenStream {
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
            add_name(&mut patterns, mention, name);
        }
    }
    let (seen, guessed): (Vec<Pattern>, Vec<Pattern>) =
        patterns.into_iter().partition(|pattern| !pattern.is_guess);
    let seen = expand_patterns(&seen, &members, paths);
    let guessed = expand_patterns(&guessed, &[], paths);
    if guessed.is_empty() {
        return seen;
    }
    let private = paths.private();
    quote_mixed!(#seen #private::editor! { #guessed })
}

/// The names of one struct, each of them once.
struct Pattern {
    of: Owner,
    is_guess: bool,
    fields: Vec<Ident>,
}

/// Adds a name to the pattern of its owner. A name that is already there (two attendees each have
/// one) opens another.
fn add_name(patterns: &mut Vec<Pattern>, mention: &Mention, name: Ident) {
    let &Mention { owner: of, is_guess, .. } = mention;
    // Searched from the end, so that a thousand attendees do not make a million comparisons.
    let last = patterns.iter_mut().rev().find(|p| p.of == of && p.is_guess == is_guess);
    match last.filter(|p| !p.fields.contains(&name)) {
        Some(pattern) => pattern.fields.push(name),
        None => patterns.push(Pattern { of, is_guess, fields: vec![name] }),
    }
}

fn expand_patterns(patterns: &[Pattern], members: &[TokenStream], paths: &Paths) -> TokenStream {
    if patterns.is_empty() && members.is_empty() {
        return TokenStream::new();
    }
    let parameters = patterns.iter().map(|Pattern { of, is_guess, fields }| {
        let ty = expand_owner(*of, *is_guess, paths);
        // rustc warns about all of `name: _`, so all of it has the span of the user's name.
        let fields = fields.iter().map(|name| quote_spanned!(name.span()=> #name: _));
        quote_mixed!(#ty { #(#fields,)* .. }: &#ty)
    });
    quote_mixed!(let _ = |#(#parameters),*| { #(#members)* };)
}

/// Returns the struct that has the names as fields. A guess uses a hidden struct, whose fields have
/// Graph's own spelling.
fn expand_owner(of: Owner, is_guess: bool, paths: &Paths) -> TokenStream {
    let module = paths.module();
    match of {
        Owner::Root => quote_mixed!(#module::__path::Roots),
        Owner::Segment(ty) => {
            let name = struct_name(&hidden_type(ty));
            quote_mixed!(#module::__path::#name)
        }
        Owner::CollectionSegment(ty) => {
            let name = struct_name(&hidden_collection(ty));
            quote_mixed!(#module::__path::#name)
        }
        Owner::Property(ty) if is_guess => {
            let name = struct_name(&hidden_type(ty));
            quote_mixed!(#module::__body::#name)
        }
        Owner::Parameter(action) => {
            let name = struct_name(&hidden_action(action));
            quote_mixed!(#module::__body::#name)
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
    let is_word = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let mut ident: Ident = is_word.then(|| syn::parse_str(name).ok()).flatten()?;
    ident.set_span(span);
    Some(ident)
}
