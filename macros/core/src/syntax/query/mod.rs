//! `?$select=subject,joinWebUrl&$filter=joinWebUrl eq {url}&$top=5`

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::tokens;
use crate::report::Report;

/// `$name=value`
pub(crate) struct QueryOption {
    /// With its `$`.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) value: TokenStream,
}

/// Words after which braces hold a value and no body.
const OPERATORS: [&str; 10] = ["eq", "ne", "gt", "ge", "lt", "le", "in", "and", "or", "not"];

/// Takes the `?` and all that belongs to it off the input.
pub(super) fn take_query(input: ParseStream) -> Option<TokenStream> {
    if !input.peek(Token![?]) {
        return None;
    }
    let mut query = TokenStream::new();
    let mut may_be_hole = false;
    let mut is_after_word = false;
    while let Some(next) = tokens::peek_tree(input) {
        let is_braces =
            matches!(&next, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if is_braces && !may_be_hole {
            break;
        }
        may_be_hole = match &next {
            TokenTree::Punct(_) => true,
            // Two words in a row are a property and its operator, misspelt as it may be.
            TokenTree::Ident(word) if is_after_word => word != "asc" && word != "desc",
            TokenTree::Ident(word) => OPERATORS.contains(&word.to_string().as_str()),
            _ => false,
        };
        is_after_word = matches!(&next, TokenTree::Ident(_));
        tokens::skip_one(input);
        query.extend([next]);
    }
    Some(query)
}

/// Reads the options of a query, or those in the parentheses of an `$expand`.
pub(crate) fn parse_options(
    query: &TokenStream,
    separator: char,
    report: &mut Report,
) -> Vec<QueryOption> {
    let mut options = Vec::new();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            options.extend(parse_option(input, separator, report));
        }
        Ok(())
    };
    // The parser steps over everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(query.clone());
    options
}

fn parse_option(input: ParseStream, separator: char, report: &mut Report) -> Option<QueryOption> {
    while tokens::peek_punct(input, '?') || tokens::peek_punct(input, separator) {
        tokens::skip_one(input);
    }
    let is_system = tokens::peek_punct(input, '$');
    if is_system {
        tokens::skip_one(input);
    }
    let Ok(name) = input.call(Ident::parse_any) else {
        if let Some(next) = tokens::peek_tree(input) {
            report.at(&next, "expected a query option, such as `$select=subject`");
        }
        take_value(input, separator);
        return None;
    };
    let span = name.span();
    if input.parse::<Token![=]>().is_err() {
        report.at(&name, format!("expected `=` after `${name}`"));
        take_value(input, separator);
        return None;
    }
    let value = take_value(input, separator);
    let dollar = if is_system { "$" } else { "" };
    Some(QueryOption { name: format!("{dollar}{name}"), span, value })
}

fn take_value(input: ParseStream, separator: char) -> TokenStream {
    let mut value = TokenStream::new();
    while let Some(next) = tokens::peek_tree(input) {
        let is_end = matches!(&next, TokenTree::Punct(p) if p.as_char() == separator);
        if is_end {
            break;
        }
        tokens::skip_one(input);
        value.extend([next]);
    }
    value
}
