//! `/v1.0/users/{user_id}/onlineMeetings`

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::{rust, tokens};
use crate::report::Report;

pub(crate) struct Path {
    /// `v1.0` or `beta`, where it is written.
    pub(crate) version: Option<Version>,
    pub(crate) segments: Vec<Segment>,
    /// The last token of the path, to point at what is missing behind it.
    pub(crate) end: Span,
    /// The path breaks off, which was reported.
    pub(crate) is_broken: bool,
}

pub(crate) struct Version {
    pub(crate) name: String,
    pub(crate) tokens: TokenStream,
}

pub(crate) enum Segment {
    Name(Name),
    /// `{expr}`, with the braces.
    Key(Group),
    /// A key written out: something that the language does not have here.
    Other(TokenTree),
}

/// `onlineMeetings`, `$count`, `getAllTranscripts(…)`
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// The parentheses of a function, or of an alternate key.
    pub(crate) arguments: Option<Group>,
}

/// Reads `/segment/segment…`; complains where it never starts.
pub(super) fn parse_path(input: ParseStream, method: Span, report: &mut Report) -> Path {
    let mut path = Path { version: None, segments: Vec::new(), end: method, is_broken: false };
    if !input.peek(Token![/]) {
        path.is_broken = true;
        match tokens::peek_tree(input) {
            Some(next) => report.at(&next, "expected a path, which starts with `/`"),
            None => report.at_span(method, "expected a path after the method"),
        }
        tokens::skip_all(input);
    }
    while let Ok(slash) = input.parse::<Token![/]>() {
        path.end = slash.span;
        if !parse_segment(input, &mut path) {
            path.is_broken = true;
        }
    }
    path
}

fn parse_segment(input: ParseStream, path: &mut Path) -> bool {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any).is_ok_and(|name| push_name(input, &name, path));
    }
    match tokens::peek_tree(input) {
        Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$' => {
            return push_dollar(input, dollar.span(), path);
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            path.end = group.span();
            path.segments.push(Segment::Key(group));
        }
        Some(tree @ (TokenTree::Literal(_) | TokenTree::Group(_))) => {
            path.end = tree.span();
            path.segments.push(Segment::Other(tree));
        }
        _ => return false,
    }
    tokens::skip_one(input);
    true
}

/// `$count`
fn push_dollar(input: ParseStream, dollar: Span, path: &mut Path) -> bool {
    tokens::skip_one(input);
    path.end = dollar;
    let Ok(name) = input.call(Ident::parse_any) else {
        return false;
    };
    path.end = name.span();
    let text = format!("${name}");
    path.segments.push(Segment::Name(Name { text, span: name.span(), arguments: None }));
    true
}

/// A name; the first one may be a version, of which `v1.0` takes three tokens.
fn push_name(input: ParseStream, name: &Ident, path: &mut Path) -> bool {
    path.end = name.span();
    let is_first = path.version.is_none() && path.segments.is_empty();
    if is_first && name == "beta" {
        path.version = Some(Version { name: name.to_string(), tokens: name.to_token_stream() });
        return true;
    }
    if is_first && input.peek(Token![.]) {
        path.version = parse_dotted_version(input, name);
        return true;
    }
    let (text, span) = tokens::parse_dotted(input, name);
    let arguments = parse_arguments(input);
    if let Some(group) = &arguments {
        path.end = group.span_close();
    }
    path.segments.push(Segment::Name(Name { text, span, arguments }));
    true
}

fn parse_arguments(input: ParseStream) -> Option<Group> {
    match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            tokens::skip_one(input);
            Some(group)
        }
        _ => None,
    }
}

fn parse_dotted_version(input: ParseStream, name: &Ident) -> Option<Version> {
    let mut version = Version { name: name.to_string(), tokens: name.to_token_stream() };
    for _ in 0..2 {
        let tree = tokens::peek_tree(input)?;
        if !matches!(tree, TokenTree::Punct(_) | TokenTree::Literal(_)) {
            break;
        }
        tokens::skip_one(input);
        version.name.push_str(&tree.to_string());
        version.tokens.extend([tree]);
    }
    Some(version)
}

/// Reads the expression in the braces of a key; `None` where there is none, which was reported.
pub(crate) fn parse_key(braces: &Group, report: &mut Report) -> Option<TokenStream> {
    match rust::parse_hole(braces) {
        Ok(key) => Some(key),
        Err(error) => {
            report.push(error);
            None
        }
    }
}
