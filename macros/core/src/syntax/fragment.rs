//! `v1::Type { … }`, after the `$crate` that the front passes on.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::{depth, tokens};
use crate::report::Report;

/// An object with its type.
pub struct WrittenFragment {
    pub(crate) krate: TokenTree,
    pub(crate) ty: TypePath,
    pub(crate) body: Option<Group>,
}

/// The path of a type, with the tokens as the user wrote them.
pub struct TypePath {
    pub(crate) names: Vec<Ident>,
    pub(crate) tokens: TokenStream,
}

const EXAMPLE: &str = "`v1::MeetingParticipants { … }`";

/// Parses one invocation; `None` if not even its type can be made out.
pub fn parse_fragment(tokens: TokenStream, report: &mut Report) -> Option<WrittenFragment> {
    depth::check_depth(&tokens, report)?;
    let parser = |input: ParseStream| {
        let parsed = parse_parts(input, report);
        tokens::skip_all(input);
        Ok(parsed)
    };
    parser.parse2(tokens).ok().flatten()
}

fn parse_parts(input: ParseStream, report: &mut Report) -> Option<WrittenFragment> {
    let krate = input.parse::<TokenTree>().ok()?;
    if input.is_empty() {
        report.at_span(Span::call_site(), format!("expected a type and its object: {EXAMPLE}"));
        return None;
    }
    let ty = parse_type(input).or_else(|| {
        let next = tokens::peek_tree(input);
        report.at(&next, format!("expected a type and its object: {EXAMPLE}"));
        None
    })?;
    let body = parse_body(input, &ty, report);
    Some(WrittenFragment { krate, ty, body })
}

/// Parses the path of a type, which may be another macro's `$type:path`.
fn parse_type(input: ParseStream) -> Option<TypePath> {
    if let Some(TokenTree::Group(group)) = tokens::peek_tree(input)
        && group.delimiter() == Delimiter::None
    {
        let parser = |input: ParseStream| Ok(parse_type(input));
        let inner = parser.parse2(group.stream()).ok().flatten()?;
        tokens::skip_one(input);
        return Some(TypePath { tokens: TokenTree::Group(group).into(), ..inner });
    }
    let (mut names, mut path) = (Vec::new(), TokenStream::new());
    loop {
        if let Some(colons) = input.parse::<Option<Token![::]>>().ok().flatten() {
            colons.to_tokens(&mut path);
        } else if !names.is_empty() {
            break;
        }
        let Ok(name) = input.call(Ident::parse_any) else { break };
        path.extend([TokenTree::Ident(name.clone())]);
        names.push(name);
    }
    (!names.is_empty()).then_some(TypePath { names, tokens: path })
}

fn parse_body(input: ParseStream, ty: &TypePath, report: &mut Report) -> Option<Group> {
    let body = match tokens::peek_tree(input) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group,
        Some(next) => {
            report.at(&next, "expected the object after the type: `{ … }`");
            return None;
        }
        None => {
            report.at(&ty.tokens, "expected the object after the type: `{ … }`");
            return None;
        }
    };
    tokens::skip_one(input);
    let _trailing = input.parse::<Option<Token![,]>>();
    if let Some(extra) = tokens::peek_tree(input) {
        report.at(&extra, "unexpected tokens after the object");
    }
    Some(body)
}
