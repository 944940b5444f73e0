//! `subject eq {title} and (startDateTime ge {day} or contains(joinWebUrl, "x"))`
//!
//! OData ABNF 4.01, `boolCommonExpr`, without arithmetic, which Graph does not document.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::list::{PropertyPath, parse_property_path};
use crate::syntax::tokens;
use crate::syntax::url_value::{UrlValue, parse_url_value};

/// A condition, with its operators in the order in which they were written. The service applies the
/// precedence of OData, so the macro sends what is written as it is.
pub(crate) enum Filter {
    /// An operand by itself: a function, a lambda or a boolean property.
    Operand(Operand),
    Compare {
        left: Operand,
        operator: Ident,
        right: Operand,
    },
    In {
        left: Operand,
        operator: Ident,
        list: InList,
    },
    /// One `not` or several. A list, since a million of them must not take stack.
    Not {
        nots: Vec<Ident>,
        inner: Box<Filter>,
    },
    /// `( … )`
    Group(Box<Filter>),
    /// Conditions with `and` or `or` between them.
    Chain {
        first: Box<Filter>,
        rest: Vec<(Ident, Filter)>,
    },
}

/// One side of a comparison, or an argument of a function.
pub(crate) enum Operand {
    Path(PropertyPath),
    Value(UrlValue),
    /// `tolower(subject)`
    Call {
        function: Ident,
        arguments: Vec<Operand>,
    },
    /// `attendees/any(a:a/upn eq {upn})`, `attendees/any()`
    Lambda {
        path: PropertyPath,
        function: Ident,
        condition: Option<(Ident, Box<Filter>)>,
    },
}

/// The right side of `in`.
pub(crate) enum InList {
    Values(Vec<UrlValue>),
    /// `{list}`
    Hole(TokenStream),
}

/// Parses the value of a `$filter`.
pub(super) fn parse_filter(value: &TokenStream) -> syn::Result<Filter> {
    tokens::parse_to_end(value, parse_whole)
}

/// Parses a condition, and expects nothing after it.
fn parse_whole(input: ParseStream) -> syn::Result<Filter> {
    let filter = parse_chain(input)?;
    if input.is_empty() {
        Ok(filter)
    } else {
        Err(tokens::error_here(input, "expected `and` or `or`"))
    }
}

fn parse_chain(input: ParseStream) -> syn::Result<Filter> {
    let first = parse_unary(input)?;
    let mut rest = Vec::new();
    while is_logical(input) {
        rest.push((tokens::parse_name(input)?, parse_unary(input)?));
    }
    Ok(if rest.is_empty() { first } else { Filter::Chain { first: Box::new(first), rest } })
}

fn parse_unary(input: ParseStream) -> syn::Result<Filter> {
    let mut nots = Vec::new();
    while is_word(input, "not") {
        nots.push(tokens::parse_name(input)?);
    }
    let filter = if input.peek(syn::token::Paren) {
        let inner;
        syn::parenthesized!(inner in input);
        Filter::Group(Box::new(parse_whole(&inner)?))
    } else {
        parse_comparison(input)?
    };
    Ok(if nots.is_empty() { filter } else { Filter::Not { nots, inner: Box::new(filter) } })
}

fn parse_comparison(input: ParseStream) -> syn::Result<Filter> {
    let left = parse_operand(input)?;
    if input.is_empty() || is_logical(input) {
        return Ok(Filter::Operand(left));
    }
    if !input.peek(Ident::peek_any) {
        let message = "expected an operator: one of `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`";
        return Err(tokens::error_here(input, message));
    }
    let operator = tokens::parse_name(input)?;
    if operator.to_string().eq_ignore_ascii_case("in") {
        return Ok(Filter::In { left, operator, list: parse_in_list(input)? });
    }
    Ok(Filter::Compare { left, operator, right: parse_operand(input)? })
}

fn parse_in_list(input: ParseStream) -> syn::Result<InList> {
    if let Some(TokenTree::Group(group)) = tokens::peek_tree(input)
        && group.delimiter() == Delimiter::Brace
        && let Some(UrlValue::Hole(list)) = parse_url_value(input)?
    {
        return Ok(InList::Hole(list));
    }
    if !input.peek(syn::token::Paren) {
        return Err(tokens::error_here(input, "expected a list: `in (\"a\", {b})` or `in {list}`"));
    }
    let list;
    syn::parenthesized!(list in input);
    let mut values = Vec::new();
    while !list.is_empty() {
        values.push(expect_value(&list)?);
        if !list.is_empty() {
            list.parse::<Token![,]>()?;
        }
    }
    if values.is_empty() {
        return Err(tokens::error_here(&list, "expected `{value}` or a literal"));
    }
    Ok(InList::Values(values))
}

fn expect_value(input: ParseStream) -> syn::Result<UrlValue> {
    parse_url_value(input)?
        .ok_or_else(|| tokens::error_here(input, "expected `{value}` or a literal"))
}

fn parse_operand(input: ParseStream) -> syn::Result<Operand> {
    if let Some(value) = parse_url_value(input)? {
        return Ok(Operand::Value(value));
    }
    if !input.peek(Ident::peek_any) {
        return Err(tokens::error_here(
            input,
            "expected a property, a function, `{value}` or a literal",
        ));
    }
    let path = parse_property_path(input)?;
    if !input.peek(syn::token::Paren) {
        return Ok(Operand::Path(path));
    }
    parse_call(input, path)
}

/// Parses the parentheses of a function, or of a lambda, which has a property before its name.
fn parse_call(input: ParseStream, mut path: PropertyPath) -> syn::Result<Operand> {
    let inside;
    syn::parenthesized!(inside in input);
    let end = path.span();
    let Some(function) = path.segments.pop().filter(|_| path.count.is_none()) else {
        return Err(syn::Error::new(end, "expected a function"));
    };
    if !path.segments.is_empty() {
        let condition = parse_lambda(&inside)?;
        return Ok(Operand::Lambda { path, function, condition });
    }
    if let Some(cast) = path.cast {
        return Err(syn::Error::new(cast.span, "expected a function"));
    }
    let mut arguments = Vec::new();
    while !inside.is_empty() {
        arguments.push(parse_operand(&inside)?);
        if !inside.is_empty() {
            inside.parse::<Token![,]>()?;
        }
    }
    Ok(Operand::Call { function, arguments })
}

/// Parses `a:a/upn eq {upn}`, or nothing.
fn parse_lambda(input: ParseStream) -> syn::Result<Option<(Ident, Box<Filter>)>> {
    if input.is_empty() {
        return Ok(None);
    }
    let variable = tokens::parse_name(input)?;
    if input.parse::<Token![:]>().is_err() {
        let message = format!("expected `{variable}:` and a condition on `{variable}`");
        return Err(syn::Error::new_spanned(&variable, message));
    }
    Ok(Some((variable, Box::new(parse_whole(input)?))))
}

fn is_logical(input: ParseStream) -> bool {
    is_word(input, "and") || is_word(input, "or")
}

/// Ignores case, so that `AND` is told as what it is and not misread as an operator.
fn is_word(input: ParseStream, word: &str) -> bool {
    matches!(tokens::peek_tree(input), Some(TokenTree::Ident(next)) if next.to_string().eq_ignore_ascii_case(word))
}
