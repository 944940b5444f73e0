//! What stands behind a colon or in an array.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Block, Expr, ExprLit, Lit, Pat, Token, UnOp};

use super::tokens;
use crate::report::Report;

/// A value as written; whether braces hold an object or a Rust block, the schema decides.
pub(crate) enum Value {
    Missing,
    Null(TokenStream),
    Literal { lit: Lit, is_negative: bool, tokens: TokenStream },
    Braces(Group),
    Brackets(Group),
    Rust(TokenStream),
}

/// What stands between brackets where the property is a collection.
pub(crate) struct Array {
    pub(crate) elements: Vec<Element>,
}

pub(crate) enum Element {
    Value(Value),
    Loop(Loop),
}

/// `for pattern in iterator { body }`
pub(crate) struct Loop {
    pub(crate) pattern: TokenStream,
    pub(crate) iterator: TokenStream,
    pub(crate) body: Group,
}

/// Reads a value up to the next comma; `None` where it makes no sense, which was reported.
pub(super) fn parse_value(input: ParseStream, report: &mut Report) -> Option<Value> {
    if input.is_empty() || input.peek(Token![,]) {
        return Some(Value::Missing);
    }
    if let Some(group) = parse_lone_group(input) {
        return Some(group);
    }
    match input.parse::<Expr>() {
        Ok(expr) => Some(sort_expr(expr)),
        Err(error) => {
            report.push(error);
            tokens::skip_to_comma(input);
            None
        }
    }
}

/// A pair of braces or brackets that no operator or method call follows.
fn parse_lone_group(input: ParseStream) -> Option<Value> {
    let TokenTree::Group(group) = tokens::peek_tree(input)? else {
        return None;
    };
    let value = match group.delimiter() {
        Delimiter::Brace => Value::Braces(group),
        Delimiter::Bracket => Value::Brackets(group),
        _ => return None,
    };
    let ahead = input.fork();
    tokens::skip_one(&ahead);
    if is_continued(&ahead) {
        return None;
    }
    tokens::skip_one(input);
    Some(value)
}

/// Whether what comes next makes the group before it part of an expression.
fn is_continued(input: ParseStream) -> bool {
    match tokens::peek_tree(input) {
        Some(TokenTree::Punct(punct)) => punct.as_char() != ',',
        Some(TokenTree::Group(next)) => next.delimiter() != Delimiter::Brace,
        Some(TokenTree::Ident(word)) => word == "as",
        _ => false,
    }
}

/// Reads a pair of braces as a Rust block; `None` where it is none, which was reported.
pub(crate) fn parse_block(group: &Group, report: &mut Report) -> Option<TokenStream> {
    let tokens = TokenStream::from(TokenTree::Group(group.clone()));
    match syn::parse2::<Block>(tokens.clone()) {
        Ok(_) => Some(tokens),
        Err(error) => {
            report.push(error);
            None
        }
    }
}

pub(super) fn sort_expr(expr: Expr) -> Value {
    let tokens = expr.to_token_stream();
    match expr {
        Expr::Lit(ExprLit { lit, .. }) if is_json(&lit) => {
            Value::Literal { lit, is_negative: false, tokens }
        }
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match *unary.expr {
            Expr::Lit(ExprLit { lit: lit @ (Lit::Int(_) | Lit::Float(_)), .. })
                if is_json(&lit) =>
            {
                Value::Literal { lit, is_negative: true, tokens }
            }
            _ => Value::Rust(tokens),
        },
        Expr::Group(group) => sort_expr(*group.expr),
        Expr::Path(path) if path.path.is_ident("null") => Value::Null(tokens),
        _ => Value::Rust(tokens),
    }
}

/// A number with a suffix is a Rust value of that type, for rustc to judge.
fn is_json(lit: &Lit) -> bool {
    match lit {
        Lit::Int(int) => int.suffix().is_empty(),
        Lit::Float(float) => float.suffix().is_empty(),
        Lit::Str(text) => text.suffix().is_empty(),
        Lit::Bool(_) | Lit::Char(_) => true,
        _ => false,
    }
}

/// Reads the inside of a pair of brackets.
pub(crate) fn parse_array(group: &Group, report: &mut Report) -> Array {
    parse_elements(group.stream(), report)
}

/// Reads the braces of a loop as elements: other loops, or values.
pub(crate) fn parse_loop_body(group: &Group, report: &mut Report) -> Array {
    parse_elements(group.stream(), report)
}

fn parse_elements(stream: TokenStream, report: &mut Report) -> Array {
    let mut array = Array { elements: Vec::new() };
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            array.elements.extend(parse_element(input, report));
            expect_comma(input, report);
        }
        Ok(())
    };
    // The parser steps over everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(stream);
    array
}

fn parse_element(input: ParseStream, report: &mut Report) -> Option<Element> {
    if input.peek(Token![for]) {
        let start = tokens::peek_tree(input).map_or_else(Span::call_site, |t| t.span());
        let parsed = parse_loop(input);
        return match parsed {
            Ok(parsed) => Some(Element::Loop(parsed)),
            Err(error) => {
                report.push(at_loop(error, start));
                tokens::skip_to_comma(input);
                None
            }
        };
    }
    if let Ok(comma) = input.fork().parse::<Token![,]>() {
        report.at(&comma, "expected an element before `,`");
        return None;
    }
    parse_value(input, report).map(Element::Value)
}

/// syn's own words where it knows the token, ours where the loop just ends.
fn at_loop(error: syn::Error, start: Span) -> syn::Error {
    if error.to_string().starts_with("unexpected end of input") {
        return syn::Error::new(start, "expected `for pattern in iterator { element }`");
    }
    error
}

fn parse_loop(input: ParseStream) -> syn::Result<Loop> {
    input.parse::<Token![for]>()?;
    let pattern = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![in]>()?;
    let iterator = input.call(Expr::parse_without_eager_brace)?;
    let body = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group,
        _ => return Err(input.error("expected `{ element }`")),
    };
    tokens::skip_one(input);
    Ok(Loop { pattern: pattern.into_token_stream(), iterator: iterator.into_token_stream(), body })
}

fn expect_comma(input: ParseStream, report: &mut Report) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    if let Some(next) = tokens::peek_tree(input) {
        report.at(&next, format!("expected `,` before `{next}`"));
        tokens::skip_to_comma(input);
        let _ = input.parse::<Token![,]>();
    }
}
