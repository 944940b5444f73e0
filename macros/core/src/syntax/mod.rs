//! The request as written. Knows no row of the schema: anything that can be read is kept with the
//! tokens to point at, anything else is reported and skipped.
//!
//! The path and the query are parsed whole. The inside of a body's braces stays as tokens until the
//! check asks for it by `parse_object` or `parse_array`, since only the shape of the property
//! tells an object from a Rust block.

mod answer;
mod body;
mod braces;
mod depth;
mod expr;
mod fragment;
mod path;
mod query;
mod tokens;
mod url_value;

pub use answer::WrittenAnswer;
pub(crate) use body::conditional::{Conditional, find_lone_conditional};
pub(crate) use body::value::{Array, Element, Literal, Value, parse_array, parse_loop_body};
pub(crate) use body::{Entry, Key, Member, Mode, Object, Spread, parse_object};
pub(crate) use braces::{Braces, classify_braces};
pub(crate) use expr::Loop;
pub use expr::parse_expr;
pub use fragment::{TypePath, WrittenFragment, parse_fragment};
pub(crate) use path::arguments::{Argument, Arguments};
pub(crate) use path::{Hole, Name, Path, Segment, State};
pub(crate) use query::filter::{Filter, InList, Operand};
pub(crate) use query::list::{Cast, ListItem, PropertyPath, Target};
pub(crate) use query::{
    OptionMode, OptionValue, Query, QueryOption, Scalar, SearchTerm, is_operator,
};
pub(crate) use tokens::{CURSOR, PLACEHOLDER};
pub(crate) use url_value::UrlValue;

use graph_request_schema::Method;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use self::answer::Split;
use crate::report::Report;

/// `CLIENT, METHOD PATH ? QUERY BODY as TYPE`, after the `$crate` that the front passes on.
pub struct Invocation {
    pub(crate) krate: TokenTree,
    pub(crate) client: Option<TokenStream>,
    pub(crate) method: Ident,
    /// The `!` after the method: nothing is checked against the schema.
    pub(crate) way_out: Option<Token![!]>,
    pub(crate) path: Path,
    pub(crate) query: Option<Query>,
    pub(crate) body: Option<Group>,
    /// Something else was written in place of the body, which was reported.
    pub(crate) is_body_broken: bool,
    /// `-> TYPE`
    pub(crate) answer: Option<WrittenAnswer>,
    /// `as TYPE`
    pub(crate) selection: Option<WrittenAnswer>,
}

/// Parses one invocation; `None` if not even its method can be made out.
pub fn parse_invocation(tokens: TokenStream, report: &mut Report) -> Option<Invocation> {
    depth::check_depth(&tokens, report)?;
    let parser = |input: ParseStream| {
        let parsed = parse_clauses(input, report);
        tokens::skip_all(input);
        Ok(parsed)
    };
    parser.parse2(tokens).ok().flatten()
}

fn parse_clauses(input: ParseStream, report: &mut Report) -> Option<Invocation> {
    let krate = input.parse::<TokenTree>().ok()?;
    let client = parse_client(input, report)?;
    let method = input.call(Ident::parse_any).ok()?;
    let way_out = input.parse::<Option<Token![!]>>().ok().flatten();
    let split = answer::split_as(input, report);
    let head = Head { krate, client, method, way_out };
    let Some(Split { clauses, answer: selection }) = split else {
        return Some(parse_request(input, head, report));
    };
    let parser = |input: ParseStream| Ok(parse_request(input, head, report));
    let request = parser.parse2(clauses).ok()?;
    Some(Invocation { selection, ..request })
}

/// The tokens in front of the path.
struct Head {
    krate: TokenTree,
    client: Option<TokenStream>,
    method: Ident,
    way_out: Option<Token![!]>,
}

/// Parses the path and all that follows, up to an `as`.
fn parse_request(input: ParseStream, head: Head, report: &mut Report) -> Invocation {
    let Head { krate, client, method, way_out } = head;
    let path = path::parse_path(input, method.span(), report);
    let query = query::parse_query(input, report);
    let Body { group: body, answer, is_broken: is_body_broken } = parse_body(input, report);
    tokens::skip_all(input);
    let selection = None;
    Invocation {
        krate,
        client,
        method,
        way_out,
        path,
        query,
        body,
        is_body_broken,
        answer,
        selection,
    }
}

/// Parses the client and its comma if there is one, and leaves the input at the method.
#[expect(clippy::option_option, reason = "an invocation without a client is not a broken one")]
fn parse_client(input: ParseStream, report: &mut Report) -> Option<Option<TokenStream>> {
    if input.is_empty() {
        report.at_span(Span::call_site(), format!("expected a request, such as {EXAMPLE}"));
        return None;
    }
    if starts_with_method(input) {
        return Some(None);
    }
    let client = match parse_expr(input) {
        Ok(client) => client,
        Err(error) => {
            report.push(error);
            return None;
        }
    };
    expect_method_after(input, &client, report)?;
    Some(Some(client))
}

const EXAMPLE: &str = "`client, GET /me/onlineMeetings/{id}`";

fn expect_method_after(
    input: ParseStream,
    client: &TokenStream,
    report: &mut Report,
) -> Option<()> {
    let methods = Method::ALL.map(Method::name).join("`, `");
    match input.parse::<Option<Token![,]>>().ok()? {
        Some(comma) if input.is_empty() => {
            report.at(&comma, format!("expected a method after the client: one of `{methods}`"));
            None
        }
        None if input.is_empty() => {
            let message = format!("expected a request after the client, such as {EXAMPLE}");
            report.at(&client, message);
            None
        }
        None => {
            let next = input.parse::<TokenTree>().ok()?;
            report.at(&next, "expected `,` between the client and the method");
            None
        }
        Some(_) if input.peek(Ident::peek_any) => Some(()),
        Some(_) => {
            let next = input.parse::<TokenTree>().ok()?;
            report.at(&next, format!("expected a method: one of `{methods}`"));
            None
        }
    }
}

/// Recognizes a method, or a word that a path follows: `post /app` is a misspelt method, not a
/// client.
fn starts_with_method(input: ParseStream) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return false;
    };
    let _way_out = ahead.parse::<Option<Token![!]>>();
    ahead.peek(Token![/]) || Method::ALL.iter().any(|method| word == method.name())
}

/// The braces after the path, or something else in their place.
struct Body {
    group: Option<Group>,
    answer: Option<WrittenAnswer>,
    is_broken: bool,
}

/// Parses the body and reports anything else that follows the path.
fn parse_body(input: ParseStream, report: &mut Report) -> Body {
    if input.peek(Token![,])
        && !tokens::is_last(input)
        && let Ok(comma) = input.parse::<Token![,]>()
    {
        report.at(&comma, "remove the `,` between the path and the body");
    }
    if let Some(message) = describe_pasted_line(input) {
        let next = tokens::peek_tree(input);
        report.at(&next, message);
        let group = skip_to_body(input);
        return Body { is_broken: group.is_none(), answer: None, group };
    }
    let body = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            tokens::skip_one(input);
            Some(group)
        }
        _ => None,
    };
    let answer = answer::parse_arrow(input, report);
    let _trailing = input.parse::<Option<Token![,]>>();
    if let Some(extra) = tokens::peek_tree(input) {
        let message = match body {
            Some(_) => "unexpected tokens after the body",
            None => {
                "expected a body, which is a JSON object: `{ … }`; a model or a fragment goes into it, as in `{ ..model }`"
            }
        };
        report.at(&extra, message);
    }
    Body { is_broken: body.is_none() && !input.is_empty(), answer, group: body }
}

/// Recognizes the protocol version and the headers of a pasted HTTP message.
fn describe_pasted_line(input: ParseStream) -> Option<&'static str> {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    if word == "HTTP" && tokens::peek_punct(&ahead, '/') {
        return Some("remove `HTTP/1.1`: a request is a method, a path and a body");
    }
    while tokens::peek_punct(&ahead, '-') {
        tokens::skip_one(&ahead);
        ahead.call(Ident::parse_any).ok()?;
    }
    let is_header = tokens::peek_punct(&ahead, ':');
    is_header.then_some("headers are set on the call: `.header(\"name\", value)`")
}

/// Skips the rest of a pasted message, up to its body.
fn skip_to_body(input: ParseStream) -> Option<Group> {
    let mut body = None;
    while let Ok(tree) = input.parse::<TokenTree>() {
        body = match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
            TokenTree::Group(_)
            | TokenTree::Ident(_)
            | TokenTree::Punct(_)
            | TokenTree::Literal(_) => None,
        };
    }
    body
}
