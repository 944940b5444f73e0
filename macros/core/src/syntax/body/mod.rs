//! `{ "key": value, key?: value, key!: value, ..model }`

pub(super) mod conditional;
pub(super) mod value;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Token};

use self::value::{Value, parse_value};
use super::tokens::name_token;
use super::{expr, tokens};
use crate::report::Report;

/// The inside of a pair of braces, where the property is structured.
pub(crate) struct Object {
    pub(crate) entries: Vec<Entry>,
}

pub(crate) enum Entry {
    Member(Member),
    Spread(Spread),
}

pub(crate) struct Member {
    pub(crate) key: Key,
    pub(crate) mode: Mode,
    pub(crate) value: Value,
}

/// `..model`, whose properties are written unless the object has its own.
pub(crate) struct Spread {
    pub(crate) dots: Token![..],
    pub(crate) model: TokenStream,
}

pub(crate) struct Key {
    pub(crate) name: String,
    /// The identifier or string as written.
    pub(crate) token: TokenStream,
    pub(crate) span: Span,
}

#[derive(Clone, Copy)]
pub(crate) enum Mode {
    /// `key: value`
    Always,
    /// `key?: option`, left out when `None`.
    IfSome(Span),
    /// `key!: value`, a property that the schema lacks.
    Unchecked(Span),
}

/// Parses the inside of a pair of braces.
pub(crate) fn parse_object(group: &Group, report: &mut Report) -> Object {
    let mut object = Object { entries: Vec::new() };
    let parser = |input: ParseStream| {
        parse_entries(input, &mut object.entries, report);
        tokens::skip_all(input);
        Ok(())
    };
    // The parser skips everything, so nothing is left for syn to complain about.
    let _ = parser.parse2(group.stream());
    object
}

fn parse_entries(input: ParseStream, entries: &mut Vec<Entry>, report: &mut Report) {
    while !input.is_empty() {
        if let Some(comma) = input.parse::<Option<Token![,]>>().ok().flatten() {
            report.at(&comma, "expected a property before `,`");
            continue;
        }
        entries.extend(parse_entry(input, report));
        expect_comma(input, report);
    }
}

/// Reports an entry that starts without a comma, and lets it start.
fn expect_comma(input: ParseStream, report: &mut Report) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    if let Ok(semicolon) = input.parse::<Token![;]>() {
        report.at(&semicolon, "expected `,`, not `;`");
        return;
    }
    if let Some(next) = tokens::peek_tree(input) {
        report.at(&next, format!("expected `,` before {}", name_token(&next)));
    }
    if !starts_entry(input) {
        tokens::skip_to_comma(input);
        let _ = input.parse::<Token![,]>();
    }
}

fn starts_entry(input: ParseStream) -> bool {
    let ahead = input.fork();
    parse_key(&ahead).is_some()
        && [':', '?', '!', '='].into_iter().any(|c| tokens::peek_punct(&ahead, c))
}

fn parse_entry(input: ParseStream, report: &mut Report) -> Option<Entry> {
    if input.peek(Token![..]) {
        return parse_spread(input, report).map(Entry::Spread);
    }
    if input.peek(Token![for]) && !starts_entry(input) {
        let next = tokens::peek_tree(input);
        report.at(&next, "`for` loops are only allowed in arrays: `[ for … in … { … } ]`");
        tokens::skip_to_comma(input);
        return None;
    }
    if input.peek(Token![if]) && !starts_entry(input) {
        let next = tokens::peek_tree(input);
        report.at(&next, "`if` follows a name, as in `name?: if … { … }`");
        tokens::skip_to_comma(input);
        return None;
    }
    let Some(key) = parse_key(input) else {
        let next = tokens::peek_tree(input)?;
        report.at(&next, format!("expected a property name, not {}", name_token(&next)));
        tokens::skip_to_comma(input);
        return None;
    };
    let mode = parse_mode(input, &key, report).or_else(|| parse_no_sign(input, &key, report));
    let value = match mode {
        Some(_) => parse_value(input, report)?,
        None => Value::Missing,
    };
    let mode = mode.unwrap_or(Mode::Always);
    Some(Entry::Member(Member { key, mode, value }))
}

fn parse_spread(input: ParseStream, report: &mut Report) -> Option<Spread> {
    let dots = input.parse::<Token![..]>().ok()?;
    if input.is_empty() || input.peek(Token![,]) {
        report.at(&dots, "expected a value after `..`");
        return None;
    }
    match expr::parse_expr(input) {
        Ok(model) => Some(Spread { dots, model }),
        Err(error) => {
            report.push(error);
            tokens::skip_to_comma(input);
            None
        }
    }
}

fn parse_key(input: ParseStream) -> Option<Key> {
    if input.peek(Ident::peek_any) {
        let name = input.call(Ident::parse_any).ok()?;
        let span = name.span();
        return Some(Key { name: name.unraw().to_string(), token: name.into_token_stream(), span });
    }
    let text = input.fork().parse::<LitStr>().ok()?;
    let token = input.parse::<LitStr>().ok()?.into_token_stream();
    Some(Key { name: text.value(), token, span: text.span() })
}

/// Parses `:`, `?:` or `!:`; `None` if there is nothing of the kind, which the check reports.
fn parse_mode(input: ParseStream, key: &Key, report: &mut Report) -> Option<Mode> {
    if tokens::peek_colon(input) {
        input.parse::<Token![:]>().ok()?;
        return Some(Mode::Always);
    }
    if tokens::peek_punct(input, '=') {
        return parse_wrong_sign(input, key, report);
    }
    let mode: fn(Span) -> Mode = match tokens::peek_tree(input)? {
        TokenTree::Punct(p) if p.as_char() == '?' => Mode::IfSome,
        TokenTree::Punct(p) if p.as_char() == '!' => Mode::Unchecked,
        _ => return None,
    };
    let sign = tokens::parse_punct(input)?;
    if input.parse::<Token![:]>().is_err() {
        let c = sign.as_char();
        report.at(&sign, format!("expected `:` after `{c}`: `{}{c}: …`", key.name));
        let _ = input.parse::<Option<Token![=]>>();
        return Some(Mode::Always);
    }
    Some(mode(sign.span()))
}

/// Reports a value that follows the name directly.
fn parse_no_sign(input: ParseStream, key: &Key, report: &mut Report) -> Option<Mode> {
    let next = tokens::peek_tree(input)?;
    let is_sign = matches!(&next, TokenTree::Punct(p) if p.as_char() == ',' || p.as_char() == ';');
    if is_sign || starts_entry(input) {
        return None;
    }
    report.at(&next, format!("expected `:` after `{}`", key.name));
    Some(Mode::Always)
}

/// Reports `=`, `=>` or `==` in place of `:`.
fn parse_wrong_sign(input: ParseStream, key: &Key, report: &mut Report) -> Option<Mode> {
    let mut sign = tokens::parse_punct(input)?;
    report.at(&sign, format!("expected `:` after `{}`", key.name));
    while tokens::is_joint(&sign)
        && (tokens::peek_punct(input, '>') || tokens::peek_punct(input, '='))
    {
        sign = tokens::parse_punct(input)?;
    }
    Some(Mode::Always)
}
