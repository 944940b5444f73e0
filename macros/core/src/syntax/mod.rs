//! The request as written. Knows no schema and judges nothing: what can be read is kept with the
//! tokens to point at, what cannot is reported and stepped over.

mod arguments;
mod body;
mod depth;
mod filter;
mod lists;
mod path;
mod query;
mod rust;
mod tokens;
mod value;

pub(crate) use arguments::{Argument, parse_arguments};
pub(crate) use body::{Entry, Key, Member, Mode, Object, Spread, is_block, parse_object};
pub(crate) use filter::{Cast, Filter, PropertyPath, parse_filter};
pub(crate) use lists::{Item, parse_list};
pub(crate) use path::{Name, Path, Segment, parse_key};
pub(crate) use query::{QueryOption, parse_options};
pub(crate) use rust::{Loop, parse_expr};
pub(crate) use value::{Array, Element, Value, parse_array, parse_loop_body};

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use crate::report::Report;

/// `CLIENT, METHOD PATH ? QUERY BODY`, behind the `$crate` that the front passes on.
pub(crate) struct Invocation {
    pub(crate) krate: TokenTree,
    pub(crate) client: Option<TokenStream>,
    pub(crate) method: Ident,
    pub(crate) path: Path,
    /// The `?` and all that follows it up to the body.
    pub(crate) query: Option<TokenStream>,
    pub(crate) body: Option<Group>,
    /// Something else stands where the body belongs, which was reported.
    pub(crate) is_body_broken: bool,
}

pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/// Reads one invocation; `None` where not even its method is to be made out.
pub(crate) fn parse_invocation(tokens: TokenStream, report: &mut Report) -> Option<Invocation> {
    if let Some(group) = depth::find_too_deep(tokens.clone(), depth::DEPTH) {
        let message = format!("brackets stand in more than {} others here", depth::DEPTH);
        report.at_span(group.span_open(), message);
        return None;
    }
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
    let path = path::parse_path(input, method.span(), report);
    let query = query::take_query(input);
    let body = parse_body(input, report);
    let is_body_broken = body.is_none() && !input.is_empty();
    Some(Invocation { krate, client, method, path, query, body, is_body_broken })
}

/// Reads the client and its comma where there is one, and leaves the input at the method.
#[expect(clippy::option_option, reason = "no client is one thing, no way to go on another")]
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

const EXAMPLE: &str = "`client, GET /app/onlineMeetings/{id}`";

fn expect_method_after(
    input: ParseStream,
    client: &TokenStream,
    report: &mut Report,
) -> Option<()> {
    let methods = METHODS.join("`, `");
    match input.parse::<Option<Token![,]>>().ok()? {
        Some(comma) if input.is_empty() => {
            report.at(&comma, format!("expected a method after the client: `{methods}`"));
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
            report.at(&next, format!("expected a method: `{methods}`"));
            None
        }
    }
}

/// A method name, or a word that a path follows: `post /app` is a method misspelt, not a client.
fn starts_with_method(input: ParseStream) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return false;
    };
    ahead.peek(Token![/]) || METHODS.contains(&word.to_string().as_str())
}

/// Reads the body and complains about whatever else stands behind the path.
fn parse_body(input: ParseStream, report: &mut Report) -> Option<Group> {
    if input.peek(Token![,])
        && !tokens::is_last(input)
        && let Ok(comma) = input.parse::<Token![,]>()
    {
        report.at(&comma, "no `,` belongs between the path and the body");
    }
    let body = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            tokens::skip_one(input);
            Some(group)
        }
        _ => None,
    };
    let _trailing = input.parse::<Option<Token![,]>>();
    if let Some(extra) = tokens::peek_tree(input) {
        let message = match body {
            Some(_) => "nothing belongs behind the body",
            None => "expected a body, which is a JSON object: `{ … }`",
        };
        report.at(&extra, message);
    }
    body
}
