//! `#[graph(…)]`, on the item, a field or a variant.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{LitInt, LitStr, Token};

use crate::report::Report;

/// One of the arguments, which are separated by commas.
pub(in crate::derive) struct Argument {
    /// The tokens before the `=`, or all of them.
    pub(in crate::derive) tokens: TokenStream,
    /// The same as text, if it is a single word.
    pub(in crate::derive) word: Option<String>,
    pub(in crate::derive) value: Value,
}

/// The value behind the `=` of an argument.
pub(in crate::derive) enum Value {
    None,
    Text(LitStr),
    Integer(LitInt),
    Tokens(TokenStream),
}

impl Argument {
    /// Returns the place at which to report a mistake in the argument.
    pub(in crate::derive) fn span(&self) -> Span {
        self.tokens.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span())
    }
}

/// Parses all attributes in front of something, and returns the arguments of those that are ours.
pub(super) fn parse_attributes(
    input: ParseStream,
    report: &mut Report,
) -> syn::Result<Vec<Argument>> {
    let mut arguments = Vec::new();
    while input.peek(Token![#]) {
        input.parse::<Token![#]>()?;
        let TokenTree::Group(group) = input.parse::<TokenTree>()? else {
            continue;
        };
        let is_ours = |tree: &TokenTree| matches!(tree, TokenTree::Ident(name) if name == "graph");
        let mut inside = group.stream().into_iter();
        if let Some(name) = inside.next().filter(is_ours) {
            match inside.next() {
                Some(TokenTree::Group(list)) if list.delimiter() == Delimiter::Parenthesis => {
                    arguments.extend(parse_arguments(&list)?);
                }
                _ => report.at(&name, "expected arguments: `#[graph(…)]`"),
            }
        }
    }
    Ok(arguments)
}

fn parse_arguments(list: &Group) -> syn::Result<Vec<Argument>> {
    let parser = |input: ParseStream| {
        let mut arguments = Vec::new();
        while !input.is_empty() {
            arguments.push(parse_argument(input)?);
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(arguments)
    };
    parser.parse2(list.stream())
}

fn parse_argument(input: ParseStream) -> syn::Result<Argument> {
    let mut tokens = TokenStream::new();
    while !(input.is_empty() || input.peek(Token![,]) || input.peek(Token![=])) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    if tokens.is_empty() {
        return Err(input.error("expected an argument"));
    }
    let word = Parser::parse2(
        |input: ParseStream| input.call(<Ident as syn::ext::IdentExt>::parse_any),
        tokens.clone(),
    );
    let word = word.ok().map(|word| word.to_string());
    Ok(Argument { tokens, word, value: parse_value(input)? })
}

fn parse_value(input: ParseStream) -> syn::Result<Value> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Ok(Value::None);
    }
    if input.peek(LitStr) {
        return input.parse().map(Value::Text);
    }
    if input.peek(LitInt) {
        return input.parse().map(Value::Integer);
    }
    let mut tokens = TokenStream::new();
    while !(input.is_empty() || input.peek(Token![,])) {
        input.parse::<TokenTree>()?.to_tokens(&mut tokens);
    }
    Ok(Value::Tokens(tokens))
}
