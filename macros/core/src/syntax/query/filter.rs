//! `subject eq {title} and (startDateTime ge {day} or contains(joinWebUrl, "x"))`
//!
//! OData ABNF 4.01, `boolCommonExpr`, as far as Graph documents it.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::value::{Value, sort_expr};
use super::{rust, tokens};

/// A condition, with its operators in the order in which they were written: OData's own precedence
/// is the service's business, since what is written is sent as it stands.
pub(crate) enum Filter {
    Compare {
        path: PropertyPath,
        operator: Ident,
        value: Value,
    },
    In {
        path: PropertyPath,
        operator: Ident,
        values: Vec<Value>,
    },
    /// `contains(path, value)`
    Call {
        function: Ident,
        path: PropertyPath,
        value: Value,
    },
    /// A boolean property by itself.
    Flag(PropertyPath),
    Not(Box<Filter>),
    Group(Box<Filter>),
    Both {
        left: Box<Filter>,
        operator: Ident,
        right: Box<Filter>,
    },
}

/// `joinMeetingIdSettings/joinMeetingId`, `microsoft.graph.meetingRegistration/customQuestions`
pub(crate) struct PropertyPath {
    /// The derived type that has what follows.
    pub(crate) cast: Option<Cast>,
    pub(crate) segments: Vec<Ident>,
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

/// Reads the value of a `$filter`.
pub(crate) fn parse_filter(value: &TokenStream) -> syn::Result<Filter> {
    tokens::parse_to_end(value, parse_all)
}

fn parse_or(input: ParseStream) -> syn::Result<Filter> {
    let mut left = parse_unary(input)?;
    while is_word(input, "and") || is_word(input, "or") {
        let operator = input.call(Ident::parse_any)?;
        let right = Box::new(parse_unary(input)?);
        left = Filter::Both { left: Box::new(left), operator, right };
    }
    Ok(left)
}

fn parse_unary(input: ParseStream) -> syn::Result<Filter> {
    if is_word(input, "not") {
        input.call(Ident::parse_any)?;
        return Ok(Filter::Not(Box::new(parse_unary(input)?)));
    }
    if input.peek(syn::token::Paren) {
        let inner;
        syn::parenthesized!(inner in input);
        return Ok(Filter::Group(Box::new(parse_all(&inner)?)));
    }
    let path = parse_path(input)?;
    if input.peek(syn::token::Paren) {
        return parse_call(input, &path);
    }
    parse_comparison(input, path)
}

/// Everything there is, and nothing behind it.
fn parse_all(input: ParseStream) -> syn::Result<Filter> {
    let filter = parse_or(input)?;
    if input.is_empty() { Ok(filter) } else { Err(input.error("expected `and` or `or`")) }
}

fn parse_call(input: ParseStream, name: &PropertyPath) -> syn::Result<Filter> {
    let arguments;
    syn::parenthesized!(arguments in input);
    let function = match name.segments.as_slice() {
        [function] if name.cast.is_none() => function.clone(),
        _ => return Err(syn::Error::new(name.span(), "expected a function")),
    };
    let path = parse_path(&arguments)?;
    arguments.parse::<Token![,]>()?;
    let value = parse_value(&arguments)?;
    if !arguments.is_empty() {
        return Err(arguments.error(format!("`{function}` takes a property and a value")));
    }
    Ok(Filter::Call { function, path, value })
}

fn parse_comparison(input: ParseStream, path: PropertyPath) -> syn::Result<Filter> {
    if input.is_empty() || is_word(input, "and") || is_word(input, "or") {
        return Ok(Filter::Flag(path));
    }
    let operator = match tokens::peek_tree(input) {
        Some(TokenTree::Ident(_)) => input.call(Ident::parse_any)?,
        _ => {
            return Err(
                input.error("expected an operator: `eq`, `ne`, `gt`, `ge`, `lt`, `le` or `in`")
            );
        }
    };
    if operator != "in" {
        return Ok(Filter::Compare { path, operator, value: parse_value(input)? });
    }
    if !input.peek(syn::token::Paren) {
        return Err(input.error("expected a list in parentheses: `in (\"a\", {b})`"));
    }
    let list;
    syn::parenthesized!(list in input);
    let mut values = Vec::new();
    while !list.is_empty() {
        values.push(parse_value(&list)?);
        if !list.is_empty() {
            list.parse::<Token![,]>()?;
        }
    }
    if values.is_empty() {
        return Err(list.error("expected `{value}` or a literal"));
    }
    Ok(Filter::In { path, operator, values })
}

/// `a/b/c`, `namespace.type/a/b`
pub(super) fn parse_path(input: ParseStream) -> syn::Result<PropertyPath> {
    let first = parse_name(input)?;
    let (cast, first) = if input.peek(Token![.]) {
        let (name, span) = tokens::parse_dotted(input, &first);
        if input.parse::<Option<Token![/]>>()?.is_none() {
            return Err(syn::Error::new(
                span,
                format!("`{name}` is a type; write `/` and a property behind it"),
            ));
        }
        (Some(Cast { name, span }), parse_name(input)?)
    } else {
        (None, first)
    };
    let mut segments = vec![first];
    while input.parse::<Option<Token![/]>>()?.is_some() {
        segments.push(parse_name(input)?);
    }
    Ok(PropertyPath { cast, segments })
}

fn parse_name(input: ParseStream) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any);
    }
    Err(input.error("expected the name of a property"))
}

/// `{expr}`, or a literal.
fn parse_value(input: ParseStream) -> syn::Result<Value> {
    match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            tokens::skip_one(input);
            if group.stream().is_empty() {
                return Ok(Value::Rust(TokenStream::new()));
            }
            rust::parse_hole(&group).map(Value::Rust)
        }
        Some(TokenTree::Literal(_) | TokenTree::Punct(_)) => input.call(parse_literal),
        Some(TokenTree::Ident(word)) if word == "null" || word == "true" || word == "false" => {
            input.parse::<TokenTree>().map(|word| sort_expr(word.into()))
        }
        _ => Err(input.error("expected `{value}` or a literal")),
    }
}

/// A literal with its sign; what follows it is no part of it.
fn parse_literal(input: ParseStream) -> syn::Result<Value> {
    let minus = input.parse::<Option<Token![-]>>()?;
    let lit = input.parse::<syn::Lit>()?;
    let mut tokens = minus.to_token_stream();
    lit.to_tokens(&mut tokens);
    Ok(Value::Literal { lit, is_negative: minus.is_some(), tokens })
}

fn is_word(input: ParseStream, word: &str) -> bool {
    matches!(tokens::peek_tree(input), Some(TokenTree::Ident(next)) if next == word)
}
