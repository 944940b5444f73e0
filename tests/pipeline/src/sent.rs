//! The request that an expansion makes, as text: constant pieces as they leave, and the user's values
//! as their expressions in braces.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Block, Expr, ExprCall, ExprLit, Lit, LitByteStr, Stmt};

/// A request with its values unevaluated.
#[derive(Debug, PartialEq, Eq)]
pub struct Sent {
    /// `GET /v1.0/me/onlineMeetings/{id}`, percent-decoded but for the text of literals.
    pub line: String,
    /// The constructor of the answer and its arguments other than the request: `entity`, `bytes`,
    /// `bytes_as("text/vtt")`.
    pub answer: String,
}

/// The constructors of a request in the runtime, and their methods.
const CONSTRUCTORS: &[(&str, &str)] = &[
    ("get", "GET"),
    ("post", "POST"),
    ("post_nothing", "POST"),
    ("patch", "PATCH"),
    ("put", "PUT"),
    ("delete", "DELETE"),
];

/// Finds the request in an expansion.
pub fn find_sent(tokens: TokenStream) -> Option<Sent> {
    // Blocks around the request are searched from the outside in, so that the invocations in the
    // user's own expressions come last.
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    (0..trees.len()).find_map(|start| read_sent(&trees[start..])).or_else(|| {
        trees.into_iter().find_map(|tree| match tree {
            TokenTree::Group(group) => find_sent(group.stream()),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
    })
}

/// Reads `krate::__private::entity::<T>(krate::__private::get("…"))` at the start of some tokens.
fn read_sent(trees: &[TokenTree]) -> Option<Sent> {
    let is_path = matches!(trees, [TokenTree::Ident(_), TokenTree::Punct(_), ..]);
    if !is_path {
        return None;
    }
    let end = 1 + trees.iter().position(|tree| matches!(tree, TokenTree::Group(_)))?;
    let call: ExprCall = syn::parse2(trees[..end].iter().cloned().collect()).ok()?;
    let (name, arguments) = read_call(&call)?;
    let line = read_request(arguments.first()?)?;
    let more: Vec<String> = arguments[1..].iter().filter_map(|more| read_literal(more)).collect();
    let answer = if more.is_empty() { name } else { format!("{name}({})", more.join(", ")) };
    Some(Sent { line, answer })
}

fn read_request(expr: &Expr) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let (name, arguments) = read_call(call)?;
    let (_, method) = CONSTRUCTORS.iter().find(|(constructor, _)| *constructor == name)?;
    let url = read_url(arguments.first()?)?;
    Some(format!("{method} {url}"))
}

/// Returns the name of a function of the runtime's private module, and its arguments.
fn read_call(call: &ExprCall) -> Option<(String, Vec<&Expr>)> {
    let Expr::Path(path) = &*call.func else { return None };
    let mut segments = path.path.segments.iter().rev();
    let name = segments.next()?.ident.to_string();
    let is_private = segments.next().is_some_and(|segment| segment.ident == "__private");
    is_private.then(|| (name, call.args.iter().collect()))
}

/// Reads `"…"` or the block that writes the URL: `{ let mut url = …; url.part("…", key(…)); … }`.
fn read_url(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Block(block) => write_statements(&block.block.stmts, "url", decode),
        _ => read_text(expr).map(|text| decode(&text)),
    }
}

/// Writes what the statements `writer.method("…", value);` append, in order; `None` if another
/// statement is among them.
fn write_statements(stmts: &[Stmt], writer: &str, read: fn(&str) -> String) -> Option<String> {
    let [Stmt::Local(_), appended @ .., Stmt::Expr(_, None)] = stmts else { return None };
    let mut written = String::new();
    for stmt in appended {
        let Stmt::Expr(Expr::MethodCall(call), Some(_)) = stmt else { return None };
        if !matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(writer)) {
            return None;
        }
        let mut arguments = call.args.iter();
        written.push_str(&read(&read_text(arguments.next()?)?));
        arguments.for_each(|value| written.push_str(&write_hole(value)));
    }
    Some(written)
}

/// Writes a value as its place has it, but for percent-encoding and JSON's escapes.
fn write_value(name: &str, arguments: &[&Expr]) -> String {
    let lead = arguments.first().and_then(|first| read_text(first)).unwrap_or_default();
    let value = || arguments.last().map(|value| write_hole(value)).unwrap_or_default();
    match name {
        "quoted" => format!("'{}'", value().replace('\'', "''")),
        "prefixed" => format!("{lead}'{}'", value()),
        "searched" => format!("\"{}\"", value()),
        "quoted_list" | "unquoted_list" => format!("{},…", value()),
        "option_if_some" => format!("[&{lead}{}]", value()),
        "option_sign" => format!("&{lead}"),
        "optional" => format!("[{lead}{}]", value()),
        "spread" | "spread_in_update" => {
            format!("..{}", arguments.get(1).map(|value| write_hole(value)).unwrap_or_default())
        }
        _ => value(),
    }
}

/// Writes the text of a literal, or the expression of the user in braces.
fn write_hole(expr: &Expr) -> String {
    let inner = peel(expr);
    let written = match inner {
        Expr::Call(call) => read_call(call).map(|(name, values)| write_value(&name, &values)),
        _ => read_text(inner),
    };
    written.unwrap_or_else(|| format!("{{{}}}", inner.to_token_stream()))
}

/// Takes off the `&` and the parentheses that an expansion puts around a value.
fn peel(expr: &Expr) -> &Expr {
    match expr {
        Expr::Reference(inner) => peel(&inner.expr),
        Expr::Paren(inner) => peel(&inner.expr),
        other => other,
    }
}

fn read_text(expr: &Expr) -> Option<String> {
    match peel(expr) {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

fn read_literal(expr: &Expr) -> Option<String> {
    read_text(expr).map(|text| format!("{text:?}"))
}

/// Decodes the only sign that a constant piece encodes.
fn decode(text: &str) -> String {
    text.replace("%20", " ")
}

/// Reads the statements that write a body as text, with the user's values in braces; `None` for a
/// body with loops.
pub fn find_body(tokens: TokenStream) -> Option<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.windows(2).find_map(read_constant).or_else(|| {
        trees.into_iter().find_map(|tree| match tree {
            TokenTree::Group(group) => read_body(&group).or_else(|| find_body(group.stream())),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
    })
}

/// Reads `constant(b"…")`.
fn read_constant(trees: &[TokenTree]) -> Option<String> {
    let [TokenTree::Ident(name), TokenTree::Group(group)] = trees else { return None };
    if name != "constant" {
        return None;
    }
    let literal: LitByteStr = syn::parse2(group.stream()).ok()?;
    String::from_utf8(literal.value()).ok()
}

/// Reads `{ let mut body = …; body.value("…", value); … body.finish() }`.
fn read_body(group: &Group) -> Option<String> {
    let is_body = group.stream().into_iter().nth(2).is_some_and(|name| name.to_string() == "body");
    if !is_body {
        return None;
    }
    let stmts = Block::parse_within.parse2(group.stream()).ok()?;
    write_statements(&stmts, "body", str::to_owned)
}
