//! `/v1.0/users/{user_id}/onlineMeetings`

pub(super) mod arguments;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use self::arguments::{Arguments, take_arguments};
use super::braces::{Braces, classify_braces};
use super::expr;
use super::tokens::{self, CURSOR};
use crate::report::Report;

pub(crate) struct Path {
    /// `v1.0` or `beta`, if it is written.
    pub(crate) version: Option<Version>,
    pub(crate) segments: Vec<Segment>,
    /// The last token of the path, to point at if something is missing after it.
    pub(crate) end: Span,
    /// The path does not start with a slash, or a slash is followed by something strange.
    pub(crate) state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Whole,
    /// A token that is not a segment follows a slash.
    Incomplete,
    /// The path never starts, which was reported.
    Broken,
}

pub(crate) struct Version {
    pub(crate) name: String,
    pub(crate) tokens: TokenStream,
}

pub(crate) enum Segment {
    Name(Name),
    /// `{expr}`
    Key {
        span: Span,
        key: Hole,
    },
    /// A key without braces, which the language does not have: a literal, an id, `:id`.
    Other {
        tokens: TokenStream,
        text: String,
    },
}

/// The content of the braces of a key.
pub(crate) enum Hole {
    Expr(TokenStream),
    Empty,
    /// Not an expression, which was reported.
    Broken,
}

/// `onlineMeetings`, `$count`, `getAllTranscripts(…)`
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// The parentheses of a function, or of an alternate key.
    pub(crate) arguments: Option<Arguments>,
}

/// Parses `/segment/segment…`, and reports a path that never starts. A slash at the end is
/// accepted, as Microsoft's pages print it.
pub(super) fn parse_path(input: ParseStream, method: Span, report: &mut Report) -> Path {
    let state = State::Whole;
    let mut path = Path { version: None, segments: Vec::new(), end: method, state };
    if !input.peek(Token![/]) {
        path.state = State::Broken;
        match tokens::peek_tree(input) {
            Some(next) => report.at(&next, describe_no_path(&next)),
            None => report.at_span(method, "expected a path after the method"),
        }
        tokens::skip_all(input);
    }
    while let Ok(slash) = input.parse::<Token![/]>() {
        path.end = slash.span;
        let is_last = input.is_empty()
            || input.peek(Token![?])
            || input.peek(Token![,])
            || input.peek(Token![->])
            || starts_body(input);
        if !is_last && !parse_segment(input, &mut path, report) {
            path.state = State::Incomplete;
        }
    }
    path
}

/// Returns `true` if braces after a slash cannot be a key, because they hold members.
fn starts_body(input: ParseStream) -> bool {
    match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let first = group.stream().into_iter().next();
            let is_cursor = matches!(first, Some(TokenTree::Ident(word)) if word == CURSOR);
            classify_braces(&group) == Braces::Object && !is_cursor
        }
        _ => false,
    }
}

/// Describes the token in place of a path. Of a pasted address, only `https:` is left, since `//`
/// starts a comment.
fn describe_no_path(next: &TokenTree) -> &'static str {
    let text = next.to_string();
    if text == "https" || text == "http" {
        return "write the path alone, which starts with `/`: the client knows the address";
    }
    "expected a path, which starts with `/`"
}

fn parse_segment(input: ParseStream, path: &mut Path, report: &mut Report) -> bool {
    // syn looks into a fragment of another macro's, such as `$id:expr`, which is one token.
    if let Some(TokenTree::Group(group)) = tokens::peek_tree(input)
        && group.delimiter() == Delimiter::None
    {
        return push_fragment(input, &group, path);
    }
    if input.peek(Ident::peek_any) && is_bare_key(input) {
        return push_bare_key(input, path);
    }
    if input.peek(Ident::peek_any) {
        return tokens::parse_name(input).is_ok_and(|name| push_name(input, &name, path, report));
    }
    let segment = match tokens::peek_tree(input) {
        Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$' => {
            return push_dollar(input, dollar.span(), path);
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            Segment::Key { span: group.span(), key: parse_key(&group, report) }
        }
        Some(TokenTree::Literal(_)) => return push_bare_key(input, path),
        Some(TokenTree::Punct(colon)) if colon.as_char() == ':' => {
            return push_bare_key(input, path);
        }
        Some(tree @ TokenTree::Group(_)) => {
            let text = tree.to_string();
            Segment::Other { tokens: tree.into(), text }
        }
        Some(TokenTree::Punct(_) | TokenTree::Ident(_)) | None => return false,
    };
    path.end = tokens::peek_tree(input).map_or(path.end, |tree| tree.span());
    path.segments.push(segment);
    tokens::skip_one(input);
    true
}

/// Adds a fragment of another macro's as a key.
fn push_fragment(input: ParseStream, group: &Group, path: &mut Path) -> bool {
    path.end = group.span();
    path.segments.push(Segment::Key { span: group.span(), key: Hole::Expr(group.stream()) });
    tokens::skip_one(input);
    true
}

/// Recognizes an id such as `MSpk-57` or `me@contoso.com`, which starts like a name.
fn is_bare_key(input: ParseStream) -> bool {
    let ahead = input.fork();
    tokens::skip_one(&ahead);
    let is_sign = |c| tokens::peek_punct(&ahead, c);
    if ahead.peek(Token![->]) {
        return false;
    }
    ahead.peek(syn::Lit) || ['-', '@', '*', '=', '+', '~', '!', '_'].into_iter().any(is_sign)
}

/// Takes everything up to the next slash, the query or the body.
fn push_bare_key(input: ParseStream, path: &mut Path) -> bool {
    let (mut tokens, mut text) = (TokenStream::new(), String::new());
    while let Some(tree) = tokens::peek_tree(input).filter(|_| !input.peek(Token![->])) {
        let is_end = match &tree {
            TokenTree::Punct(punct) => "/?,".contains(punct.as_char()),
            TokenTree::Group(_) => true,
            // The version of HTTP at the end of a pasted request line.
            TokenTree::Ident(word) => word == "HTTP" && !text.is_empty(),
            TokenTree::Literal(_) => false,
        };
        if is_end {
            break;
        }
        path.end = tree.span();
        text.push_str(&tree.to_string());
        tokens.extend([tree]);
        tokens::skip_one(input);
    }
    path.segments.push(Segment::Other { tokens, text });
    true
}

fn parse_key(braces: &Group, report: &mut Report) -> Hole {
    if braces.stream().is_empty() {
        return Hole::Empty;
    }
    match expr::parse_hole(braces) {
        Ok(key) => Hole::Expr(key),
        Err(error) => {
            report.push(error);
            Hole::Broken
        }
    }
}

/// Parses the name after a `$`, as in `$count`.
fn push_dollar(input: ParseStream, dollar: Span, path: &mut Path) -> bool {
    tokens::skip_one(input);
    path.end = dollar;
    let Ok(name) = tokens::parse_name(input) else {
        return false;
    };
    path.end = name.span();
    let text = format!("${name}");
    path.segments.push(Segment::Name(Name { text, span: name.span(), arguments: None }));
    true
}

/// Adds a name. The first one may be a version, and `v1.0` is three tokens.
fn push_name(input: ParseStream, name: &Ident, path: &mut Path, report: &mut Report) -> bool {
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
    let arguments = take_arguments(input, report);
    if let Some(arguments) = &arguments {
        path.end = arguments.close;
    }
    path.segments.push(Segment::Name(Name { text, span, arguments }));
    true
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
