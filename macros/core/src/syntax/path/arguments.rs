//! `(meetingOrganizerUserId={id}, startDateTime={t})`

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::path::parse_key;
use super::tokens;
use crate::report::Report;

/// One argument of a function, or one part of an alternate key.
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// The expression within the braces, or a literal.
    pub(crate) value: TokenStream,
}

/// Reads the inside of a pair of parentheses.
pub(crate) fn parse_arguments(group: &Group, report: &mut Report) -> Vec<Argument> {
    let mut arguments = Vec::new();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            arguments.extend(parse_argument(input, report));
            tokens::skip_to_comma(input);
            let _ = input.parse::<Option<Token![,]>>();
        }
        Ok(())
    };
    // The parser steps over everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(group.stream());
    arguments
}

fn parse_argument(input: ParseStream, report: &mut Report) -> Option<Argument> {
    let Ok(name) = input.call(Ident::parse_any) else {
        let next = tokens::peek_tree(input)?;
        report.at(&next, "expected `name={value}`");
        return None;
    };
    if input.parse::<Token![=]>().is_err() {
        report.at(&name, format!("expected `{name}={{value}}`"));
        return None;
    }
    let value = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() =>
        {
            parse_key(&group, report)?
        }
        Some(literal @ TokenTree::Literal(_)) => literal.into(),
        Some(word) if !input.peek(Token![,]) => {
            report.at(&word, "a value is a literal, or an expression in braces: `{value}`");
            return None;
        }
        _ => TokenStream::new(),
    };
    if value.is_empty() {
        report.at(&name, format!("`{name}` has no value: write `{name}={{value}}`"));
        return None;
    }
    tokens::skip_one(input);
    if let Some(extra) = tokens::peek_tree(input).filter(|_| !input.peek(Token![,])) {
        report.at(&extra, format!("expected `,` before `{extra}`"));
    }
    Some(Argument { name: name.to_string(), span: name.span(), value })
}
