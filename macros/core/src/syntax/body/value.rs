//! The values after a colon and in an array.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Lit, Token};

use super::conditional::{self, Conditional};
use crate::report::Report;
use crate::syntax::expr::{self, Loop};
use crate::syntax::tokens;

/// A value as written. The schema decides between object and Rust block.
pub(crate) enum Value {
    Missing,
    Null(TokenStream),
    Literal(Literal),
    Braces(Group),
    Brackets(Group),
    Conditional(Conditional),
    Rust(TokenStream),
}

/// A literal of Rust that JSON may have.
pub(crate) struct Literal {
    pub(crate) lit: Lit,
    pub(crate) is_negative: bool,
    pub(crate) tokens: TokenStream,
}

/// The inside of a pair of brackets, where the property is a collection.
pub(crate) struct Array {
    pub(crate) elements: Vec<Element>,
}

pub(crate) enum Element {
    Value(Value),
    Loop(Loop),
}

/// Parses a value up to the next comma; `None` if it makes no sense, which was reported.
pub(super) fn parse_value(input: ParseStream, report: &mut Report) -> Option<Value> {
    if input.is_empty() || input.peek(Token![,]) {
        return Some(Value::Missing);
    }
    if let Some(group) = parse_lone_group(input) {
        return Some(group);
    }
    if input.peek(Token![for]) {
        let next = tokens::peek_tree(input);
        report.at(&next, "`for` loops are only allowed in arrays: `[ for … in … { … } ]`");
        tokens::skip_to_comma(input);
        return None;
    }
    match expr::parse_expr(input) {
        Ok(tokens) => Some(sort_expr(tokens)),
        // The editor helps with what is there of the expression.
        Err(error) if report.is_for_editor() => {
            report.push(error);
            Some(Value::Rust(tokens::take_to_comma(input)))
        }
        Err(error) => {
            report.push(error);
            tokens::skip_to_comma(input);
            None
        }
    }
}

/// Parses a pair of braces or brackets that is not followed by an operator or a method call.
fn parse_lone_group(input: ParseStream) -> Option<Value> {
    let TokenTree::Group(group) = tokens::peek_tree(input)? else {
        return None;
    };
    let value = match group.delimiter() {
        Delimiter::Brace => Value::Braces(group),
        Delimiter::Bracket => Value::Brackets(group),
        Delimiter::Parenthesis | Delimiter::None => return None,
    };
    let ahead = input.fork();
    tokens::skip_one(&ahead);
    if is_continued(&ahead) {
        return None;
    }
    tokens::skip_one(input);
    Some(value)
}

/// Returns `true` if the next token makes the group before it part of an expression.
fn is_continued(input: ParseStream) -> bool {
    match tokens::peek_tree(input) {
        Some(TokenTree::Punct(punct)) => punct.as_char() != ',',
        Some(TokenTree::Group(next)) => next.delimiter() != Delimiter::Brace,
        Some(TokenTree::Ident(word)) => word == "as",
        Some(TokenTree::Literal(_)) | None => false,
    }
}

/// Tells literals, which the macro judges, from expressions, which rustc judges.
pub(super) fn sort_expr(tokens: TokenStream) -> Value {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next(), trees.next()) {
        (Some(TokenTree::Ident(word)), None, _) if word == "null" => Value::Null(tokens),
        // A fragment of another macro's, such as `$value:expr`, comes in a group without delimiters.
        (Some(TokenTree::Group(group)), None, _) if group.delimiter() == Delimiter::None => {
            sort_expr(group.stream())
        }
        (Some(TokenTree::Ident(word)), Some(_), Some(_)) if word == "if" => {
            conditional::split(tokens.clone()).map_or(Value::Rust(tokens), Value::Conditional)
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
            Value::Literal(Literal { lit, is_negative, tokens })
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

/// Parses the inside of a pair of brackets.
pub(crate) fn parse_array(group: &Group, report: &mut Report) -> Array {
    parse_elements(group.stream(), report)
}

/// Parses the braces of a loop as elements, which may be loops again.
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
    // The parser skips everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(stream);
    array
}

fn parse_element(input: ParseStream, report: &mut Report) -> Option<Element> {
    if input.peek(Token![for]) {
        return match expr::parse_loop(input) {
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
    if let Ok(dots) = input.parse::<Token![..]>() {
        report.at(&dots, "`..` is only allowed in objects: `[ for element in … { ..element } ]`");
        tokens::skip_to_comma(input);
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
