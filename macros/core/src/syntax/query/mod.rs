//! `?$select=subject,joinWebUrl&$filter=joinWebUrl eq {url}&$top=5`

pub(super) mod filter;
mod half;
pub(super) mod list;

use graph_request_schema::SystemOption;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use self::filter::{Filter, parse_filter};
use self::list::{ListItem, parse_list};
use super::tokens;
use super::url_value::{UrlValue, parse_url_value};
use crate::report::Report;

/// The options of a request, or those in the parentheses of an `$expand`.
pub(crate) struct Query {
    /// The `?` or the opening parenthesis, to point at all of the options.
    pub(crate) open: Span,
    pub(crate) options: Vec<QueryOption>,
}

/// `$name=value`
pub(crate) struct QueryOption {
    /// The name as written, with its `$` if it has one.
    pub(crate) name: String,
    pub(crate) span: Span,
    /// `None` if OData does not have an option of this name.
    pub(crate) option: Option<SystemOption>,
    pub(crate) mode: OptionMode,
    pub(crate) value: OptionValue,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OptionMode {
    /// `$top={n}`
    Always,
    /// `$top?={n}`, left out if the value is `None`.
    IfSome,
    /// `$filter!={text}`, whose name and value are not checked.
    Unchecked,
}

pub(crate) enum OptionValue {
    Missing,
    /// Could not be parsed, which was reported.
    Unread,
    /// `$select`, `$orderby`, `$expand`
    List(Vec<ListItem>),
    Filter(Filter),
    /// `$search`, with operators between the phrases.
    Search(Vec<SearchTerm>),
    Scalar(Scalar),
}

pub(crate) enum SearchTerm {
    Phrase(UrlValue),
    /// `AND`, `OR` or `NOT`, as far as the syntax knows.
    Operator(Ident),
}

/// A single value, as most options have it.
pub(crate) struct Scalar {
    /// The value as written.
    pub(crate) tokens: TokenStream,
    /// The same parsed, if it is one value and nothing else.
    pub(crate) value: Option<UrlValue>,
}

/// Words after which braces hold a value, not the body.
const OPERATORS: [&str; 10] = ["eq", "ne", "gt", "ge", "lt", "le", "in", "and", "or", "not"];

/// Parses the `?` and all that belongs to it.
pub(super) fn parse_query(input: ParseStream, report: &mut Report) -> Option<Query> {
    let mark = input.parse::<Option<Token![?]>>().ok().flatten()?;
    let query = take_query(input);
    if query.is_empty() {
        report.at(&mark, format!("expected a query option, such as {EXAMPLE}"));
    }
    Some(Query { open: mark.span, options: parse_options(query, '&', report) })
}

/// Takes everything up to the braces of the body.
fn take_query(input: ParseStream) -> TokenStream {
    let mut query = TokenStream::new();
    let mut may_be_hole = false;
    let mut is_after_operand = false;
    while let Some(next) = tokens::peek_tree(input) {
        let is_braces =
            matches!(&next, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let is_end = input.peek(Token![,]) && tokens::is_last(input);
        if is_braces && !may_be_hole || is_end || input.peek(Token![->]) {
            break;
        }
        may_be_hole = match &next {
            TokenTree::Punct(_) => true,
            // Two words in a row are a property and its operator, misspelt or not.
            TokenTree::Ident(word) if is_after_operand => word != "asc" && word != "desc",
            TokenTree::Ident(word) => is_operator(word),
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        is_after_operand = match &next {
            TokenTree::Ident(_) => true,
            // `tolower(subject)`
            TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        tokens::skip_one(input);
        query.extend([next]);
    }
    query
}

/// Returns `true` for an operator of `$filter`, in any case.
pub(crate) fn is_operator(word: &Ident) -> bool {
    let word = word.to_string();
    OPERATORS.iter().any(|operator| operator.eq_ignore_ascii_case(&word))
}

/// Parses options with a separator between them; those of an `$expand` have `;`.
pub(super) fn parse_options(
    query: TokenStream,
    separator: char,
    report: &mut Report,
) -> Vec<QueryOption> {
    let mut options = Vec::new();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            options.extend(parse_option(input, separator, report));
            take_separator(input, separator, report);
        }
        Ok(())
    };
    // The parser skips everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(query);
    options
}

/// Takes a separator, which an option must follow.
fn take_separator(input: ParseStream, separator: char, report: &mut Report) {
    let Ok(sign) = input.parse::<TokenTree>() else {
        return;
    };
    if tokens::peek_punct(input, separator) {
        let message = "options are joined by a single `&`, and conditions of `$filter` by `and`";
        report.at(&sign, message);
        tokens::skip_one(input);
        take_value(input, separator);
    } else if input.is_empty() {
        report.at(&sign, format!("expected a query option after `{separator}`"));
    }
}

const EXAMPLE: &str = "`$select=subject`";

/// Parses one option, and leaves the input at the separator.
fn parse_option(input: ParseStream, separator: char, report: &mut Report) -> Option<QueryOption> {
    let sign = tokens::peek_tree(input).filter(|_| tokens::peek_punct(input, '$'));
    let dollar =
        tokens::peek_punct(input, '$').then(|| tokens::skip_one(input)).map_or("", |()| "$");
    let Ok(name) = tokens::parse_name(input) else {
        if let Some(next) = tokens::peek_tree(input).or(sign) {
            report.at(&next, format!("expected a query option, such as {EXAMPLE}"));
        }
        take_value(input, separator);
        return None;
    };
    let span = name.span();
    let name = format!("{dollar}{name}");
    let option = SystemOption::find(&name);
    let mode = parse_option_mode(input);
    if input.parse::<Token![=]>().is_err() {
        report.at_span(span, format!("expected `=` after `{name}`"));
        take_value(input, separator);
        return Some(QueryOption { name, span, option, mode, value: OptionValue::Unread });
    }
    let mut value = take_value(input, separator);
    if value.is_empty() && report.is_for_editor() {
        report.at_span(span, format!("`{name}` has no value"));
        value = tokens::placeholder();
    }
    let value = parse_value(value, option, mode, report);
    Some(QueryOption { name, span, option, mode, value })
}

/// Parses the `?` or `!` before the `=`.
fn parse_option_mode(input: ParseStream) -> OptionMode {
    let mode = match tokens::peek_tree(input) {
        Some(TokenTree::Punct(sign)) if sign.as_char() == '?' => OptionMode::IfSome,
        Some(TokenTree::Punct(sign)) if sign.as_char() == '!' => OptionMode::Unchecked,
        _ => return OptionMode::Always,
    };
    tokens::skip_one(input);
    mode
}

fn take_value(input: ParseStream, separator: char) -> TokenStream {
    let mut value = TokenStream::new();
    while !input.is_empty() && !tokens::peek_punct(input, separator) {
        value.extend(input.parse::<TokenTree>());
    }
    value
}

fn parse_value(
    tokens: TokenStream,
    option: Option<SystemOption>,
    mode: OptionMode,
    report: &mut Report,
) -> OptionValue {
    if tokens.is_empty() {
        return OptionValue::Missing;
    }
    let again = report.is_for_editor().then(|| tokens.clone());
    let parsed = match (option, mode) {
        (_, OptionMode::IfSome | OptionMode::Unchecked) => {
            parse_scalar(tokens).map(OptionValue::Scalar)
        }
        (None, OptionMode::Always) => parse_scalar(tokens).map(OptionValue::Scalar),
        (Some(option), OptionMode::Always) => match option {
            SystemOption::Select | SystemOption::OrderBy | SystemOption::Expand => {
                refuse_hole(&tokens, option)
                    .and_then(|()| parse_list(&tokens, report).map(OptionValue::List))
            }
            SystemOption::Filter => parse_filter(&tokens).map(OptionValue::Filter),
            SystemOption::Search => parse_search(&tokens).map(OptionValue::Search),
            SystemOption::Count
            | SystemOption::DeltaToken
            | SystemOption::Format
            | SystemOption::Levels
            | SystemOption::Skip
            | SystemOption::SkipToken
            | SystemOption::Top => parse_scalar(tokens).map(OptionValue::Scalar),
        },
    };
    parsed.unwrap_or_else(|error| {
        report.push(error);
        again
            .and_then(|tokens| half::parse_half(tokens, option?, report))
            .unwrap_or(OptionValue::Unread)
    })
}

/// Refuses an expression in place of names.
fn refuse_hole(tokens: &TokenStream, option: SystemOption) -> syn::Result<()> {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => {
            let (name, hole) = (option.name(), group.stream());
            let message = format!(
                "`{name}` expects names, which are checked; for a text that is not checked, write \
                 `{name}!={{{hole}}}`"
            );
            Err(syn::Error::new_spanned(tokens, message))
        }
        _ => Ok(()),
    }
}

/// Parses `"a" OR {b}`.
fn parse_search(tokens: &TokenStream) -> syn::Result<Vec<SearchTerm>> {
    let parser = |input: ParseStream| {
        let mut terms = Vec::new();
        while !input.is_empty() {
            terms.push(match parse_url_value(input)? {
                Some(phrase) => SearchTerm::Phrase(phrase),
                None if input.peek(Ident::peek_any) => {
                    SearchTerm::Operator(tokens::parse_name(input)?)
                }
                None => return Err(tokens::error_here(input, "expected a string or `{words}`")),
            });
        }
        Ok(terms)
    };
    tokens::parse_to_end(tokens, parser)
}

/// Keeps the tokens beside the value: a media type such as `text/vtt` is not a value of Rust.
fn parse_scalar(tokens: TokenStream) -> syn::Result<Scalar> {
    let starts_with_group = matches!(tokens.clone().into_iter().next(), Some(TokenTree::Group(_)));
    let parser = |input: ParseStream| {
        let value = parse_url_value(input)?;
        let is_whole = input.is_empty();
        tokens::skip_all(input);
        Ok(value.filter(|_| is_whole))
    };
    match parser.parse2(tokens.clone()) {
        Ok(value) => Ok(Scalar { tokens, value }),
        Err(error) if starts_with_group => Err(error),
        Err(_) => Ok(Scalar { tokens, value: None }),
    }
}
