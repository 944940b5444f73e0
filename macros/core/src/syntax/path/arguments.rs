//! `(meetingOrganizerUserId={id}, startDateTime={t})`

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use syn::Token;
use syn::parse::{ParseStream, Parser};

use crate::report::Report;
use crate::syntax::tokens;
use crate::syntax::url_value::{UrlValue, parse_url_value};

/// The parentheses after a name.
pub(crate) struct Arguments {
    pub(crate) open: Span,
    pub(crate) close: Span,
    /// All of the parentheses.
    pub(crate) span: Span,
    pub(crate) list: Vec<Argument>,
    /// Names without a value, which were reported.
    pub(crate) half: Vec<Ident>,
    /// The first value without a name, as in `users('id')`. The check reports it, since a key and an
    /// argument are to be written differently.
    pub(crate) unnamed: Option<TokenTree>,
    /// Some argument could not be parsed, which was reported.
    pub(crate) is_broken: bool,
}

/// One argument of a function, or one part of an alternate key.
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) value: UrlValue,
}

/// Takes a pair of parentheses and parses its inside.
pub(super) fn take_arguments(input: ParseStream, report: &mut Report) -> Option<Arguments> {
    match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            tokens::skip_one(input);
            Some(parse_arguments(&group, report))
        }
        _ => None,
    }
}

fn parse_arguments(group: &Group, report: &mut Report) -> Arguments {
    let (open, close, span) = (group.span_open(), group.span_close(), group.span());
    let mut arguments = Arguments {
        open,
        close,
        span,
        list: vec![],
        half: vec![],
        unnamed: None,
        is_broken: false,
    };
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            let half = tokens::parse_name(&input.fork()).ok();
            match parse_argument(input) {
                Ok(Parsed::Named(argument)) => arguments.list.push(argument),
                Ok(Parsed::Unnamed(value)) => {
                    arguments.unnamed.get_or_insert(value);
                }
                Err(error) => {
                    report.push(error);
                    arguments.half.extend(half);
                    arguments.is_broken = true;
                }
            }
            tokens::skip_to_comma(input);
            let _ = input.parse::<Option<Token![,]>>();
        }
        Ok(())
    };
    // The parser skips everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(group.stream());
    arguments
}

enum Parsed {
    Named(Argument),
    Unnamed(TokenTree),
}

fn parse_argument(input: ParseStream) -> syn::Result<Parsed> {
    let Ok(name) = tokens::parse_name(input) else {
        return input.parse().map(Parsed::Unnamed);
    };
    if input.parse::<Token![=]>().is_err() {
        return Err(syn::Error::new_spanned(&name, format!("expected `{name}={{value}}`")));
    }
    let value = match parse_url_value(input)? {
        Some(UrlValue::EmptyHole(_)) => return Err(no_value(&name)),
        Some(value) => value,
        None if input.is_empty() || input.peek(Token![,]) => return Err(no_value(&name)),
        None => {
            let message = "expected a literal, or an expression in braces: `{value}`";
            return Err(tokens::error_here(input, message));
        }
    };
    if !input.is_empty() && !input.peek(Token![,]) {
        let extra = tokens::peek_tree(input).map_or_else(String::new, |tree| tree.to_string());
        return Err(tokens::error_here(input, format!("expected `,` before `{extra}`")));
    }
    Ok(Parsed::Named(Argument { name: name.to_string(), span: name.span(), value }))
}

fn no_value(name: &Ident) -> syn::Error {
    syn::Error::new_spanned(name, format!("`{name}` has no value: write `{name}={{value}}`"))
}
