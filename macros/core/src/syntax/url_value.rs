//! Values in a URL: the arguments of functions, and the operands of filters.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Lit, Token};

use super::body::value::Literal;
use super::{expr, tokens};

/// A value in a URL.
pub(crate) enum UrlValue {
    /// `{expr}`, with the expression.
    Hole(TokenStream),
    /// `{}`, which lacks an expression.
    EmptyHole(Group),
    Literal(Literal),
    Null(TokenStream),
}

/// Parses `{expr}` or a literal; `None` if there is neither, and the input stays where it is.
pub(super) fn parse_url_value(input: ParseStream) -> syn::Result<Option<UrlValue>> {
    match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) => parse_group(input, &group),
        Some(TokenTree::Literal(literal)) => match take_bare_date_time(input, &literal.to_string())
        {
            Some((tokens, text)) => {
                let message = format!("write the date-time as a string: `\"{text}\"`");
                Err(syn::Error::new_spanned(tokens, message))
            }
            None => parse_literal(input).map(Some),
        },
        Some(TokenTree::Punct(minus)) if minus.as_char() == '-' => parse_literal(input).map(Some),
        Some(TokenTree::Ident(word)) if word == "null" => {
            tokens::skip_one(input);
            Ok(Some(UrlValue::Null(word.into_token_stream())))
        }
        Some(TokenTree::Ident(word)) if word == "true" || word == "false" => {
            parse_literal(input).map(Some)
        }
        Some(_) | None => Ok(None),
    }
}

/// Parses braces as a hole. A group without delimiters is a fragment of another macro's, such as
/// `$value:literal` or `$value:expr`.
fn parse_group(input: ParseStream, group: &Group) -> syn::Result<Option<UrlValue>> {
    let value = match group.delimiter() {
        Delimiter::Brace if group.stream().is_empty() => UrlValue::EmptyHole(group.clone()),
        Delimiter::Brace => sort_hole(expr::parse_hole(group)?),
        Delimiter::None => {
            let inner = |inside: ParseStream| {
                let value = parse_url_value(inside)?;
                let is_whole = inside.is_empty();
                tokens::skip_all(inside);
                Ok(value.filter(|_| is_whole))
            };
            inner.parse2(group.stream())?.unwrap_or_else(|| UrlValue::Hole(group.stream()))
        }
        Delimiter::Parenthesis | Delimiter::Bracket => return Ok(None),
    };
    tokens::skip_one(input);
    Ok(Some(value))
}

/// Tells a literal in braces from an expression, so that it is checked like one without braces.
fn sort_hole(tokens: TokenStream) -> UrlValue {
    let parser = |input: ParseStream| parse_literal(input);
    match parser.parse2(tokens.clone()) {
        // A suffix makes it a Rust value of that type, for rustc to judge.
        Ok(UrlValue::Literal(literal)) if literal.lit.suffix().is_empty() => {
            UrlValue::Literal(literal)
        }
        _ => UrlValue::Hole(tokens),
    }
}

/// Parses a literal with its sign; anything that follows is left in the input.
fn parse_literal(input: ParseStream) -> syn::Result<UrlValue> {
    let minus = input.parse::<Option<Token![-]>>()?;
    let lit = input.parse::<Lit>()?;
    let mut tokens = minus.to_token_stream();
    lit.to_tokens(&mut tokens);
    Ok(UrlValue::Literal(Literal { lit, is_negative: minus.is_some(), tokens }))
}

/// Takes a date-time without quotes, as Microsoft's pages print it: `2024-01-15T00:00:00Z` is a
/// series of tokens in Rust.
fn take_bare_date_time(input: ParseStream, year: &str) -> Option<(TokenStream, String)> {
    let is_year = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    let ahead = input.fork();
    tokens::skip_one(&ahead);
    if !is_year || !tokens::peek_punct(&ahead, '-') {
        return None;
    }
    let (mut taken, mut text) = (TokenStream::new(), String::new());
    while let Some(tree) = tokens::peek_tree(input) {
        let is_part = match &tree {
            TokenTree::Literal(_) => true,
            TokenTree::Punct(punct) => "-:.+".contains(punct.as_char()),
            TokenTree::Ident(_) | TokenTree::Group(_) => false,
        };
        if !is_part {
            break;
        }
        text.push_str(&tree.to_string());
        taken.extend([tree]);
        tokens::skip_one(input);
    }
    Some((taken, text))
}
