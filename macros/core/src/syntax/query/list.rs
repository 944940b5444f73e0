//! The lists in `$select`, `$orderby` and `$expand`, and the paths of properties in them.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::{Query, parse_options};
use crate::report::Report;
use crate::syntax::tokens;

/// An item of a list.
pub(crate) struct ListItem {
    pub(crate) target: Target,
    /// `asc` or `desc`, as far as the syntax knows.
    pub(crate) direction: Option<Ident>,
    /// The options in parentheses.
    pub(crate) options: Option<Query>,
}

pub(crate) enum Target {
    /// `*`
    All(Span),
    Path(PropertyPath),
}

/// `joinMeetingIdSettings/joinMeetingId`, `microsoft.graph.meetingRegistration/customQuestions`
pub(crate) struct PropertyPath {
    /// The derived type that has the properties.
    pub(crate) cast: Option<Cast>,
    pub(crate) segments: Vec<Ident>,
    /// The `$count` at the end.
    pub(crate) count: Option<Span>,
}

/// The name of a type with its namespace.
pub(crate) struct Cast {
    pub(crate) name: String,
    pub(crate) span: Span,
}

impl PropertyPath {
    pub(crate) fn span(&self) -> Span {
        self.segments.last().map_or_else(Span::call_site, Ident::span)
    }
}

/// Parses `a,b/c desc,d($select=e)`.
pub(super) fn parse_list(value: &TokenStream, report: &mut Report) -> syn::Result<Vec<ListItem>> {
    let parser = |input: ParseStream| {
        let mut items = Vec::new();
        loop {
            items.push(parse_item(input, report)?);
            if input.parse::<Option<Token![,]>>()?.is_none() {
                break;
            }
        }
        if input.is_empty() { Ok(items) } else { Err(tokens::error_here(input, "expected `,`")) }
    };
    tokens::parse_to_end(value, parser)
}

fn parse_item(input: ParseStream, report: &mut Report) -> syn::Result<ListItem> {
    if let Ok(star) = input.parse::<Token![*]>() {
        return Ok(ListItem { target: Target::All(star.span), direction: None, options: None });
    }
    let path = parse_property_path(input)?;
    let direction =
        if input.peek(Ident::peek_any) { Some(tokens::parse_name(input)?) } else { None };
    let options = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            tokens::skip_one(input);
            let open = group.span_open();
            Some(Query { open, options: parse_options(group.stream(), ';', report) })
        }
        _ => None,
    };
    Ok(ListItem { target: Target::Path(path), direction, options })
}

/// Parses `a/b/c`, `namespace.type/a/b` or `a/$count`.
pub(super) fn parse_property_path(input: ParseStream) -> syn::Result<PropertyPath> {
    let first = parse_name(input)?;
    let (cast, first) = if input.peek(Token![.]) {
        let (name, span) = tokens::parse_dotted(input, &first);
        if input.parse::<Option<Token![/]>>()?.is_none() {
            let message = format!("`{name}` is a type; add `/` and one of its properties");
            return Err(syn::Error::new(span, message));
        }
        (Some(Cast { name, span }), parse_name(input)?)
    } else {
        (None, first)
    };
    let mut path = PropertyPath { cast, segments: vec![first], count: None };
    while input.parse::<Option<Token![/]>>()?.is_some() {
        if input.peek(Token![$]) {
            path.count = Some(parse_count(input)?);
            break;
        }
        path.segments.push(parse_name(input)?);
    }
    Ok(path)
}

fn parse_count(input: ParseStream) -> syn::Result<Span> {
    tokens::skip_one(input);
    let name = parse_name(input)?;
    if name == "count" {
        return Ok(name.span());
    }
    Err(syn::Error::new_spanned(&name, format!("expected `$count`, not `${name}`")))
}

fn parse_name(input: ParseStream) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) {
        return tokens::parse_name(input);
    }
    let message = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            "expected a property name, not an expression"
        }
        _ => "expected a property name",
    };
    Err(tokens::error_here(input, message))
}
