//! What stands behind a colon or in an array.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Lit, Token};

use super::rust::{self, Loop};
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

/// Reads a value up to the next comma; `None` where it makes no sense, which was reported.
pub(super) fn parse_value(input: ParseStream, report: &mut Report) -> Option<Value> {
    if input.is_empty() || input.peek(Token![,]) {
        return Some(Value::Missing);
    }
    if let Some(group) = parse_lone_group(input) {
        return Some(group);
    }
    match rust::parse_expr(input) {
        Ok(tokens) => Some(sort_expr(tokens)),
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

pub(super) fn sort_expr(tokens: TokenStream) -> Value {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next(), trees.next()) {
        (Some(TokenTree::Ident(word)), None, _) if word == "null" => Value::Null(tokens),
        // The front of another macro puts what it was given as `$a:expr` into brackets of no kind.
        (Some(TokenTree::Group(group)), None, _) if group.delimiter() == Delimiter::None => {
            sort_expr(group.stream())
        }
        (Some(_), None, _) => sort_literal(tokens, false),
        (Some(TokenTree::Punct(minus)), Some(_), None) if minus.as_char() == '-' => {
            sort_literal(tokens, true)
        }
        _ => Value::Rust(tokens),
    }
}

fn sort_literal(tokens: TokenStream, is_negative: bool) -> Value {
    let unsigned = tokens.clone().into_iter().skip(usize::from(is_negative)).collect();
    match syn::parse2::<Lit>(unsigned) {
        Ok(lit) if is_json(&lit) && (!is_negative || is_number(&lit)) => {
            Value::Literal { lit, is_negative, tokens }
        }
        _ => Value::Rust(tokens),
    }
}

fn is_number(lit: &Lit) -> bool {
    matches!(lit, Lit::Int(_) | Lit::Float(_))
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
        return match rust::parse_loop(input) {
            Ok(parsed) => Some(Element::Loop(parsed)),
            Err(error) => {
                report.push(error);
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
