//! The lists that `$select`, `$orderby` and `$expand` hold.

use proc_macro2::{Ident, TokenStream};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::filter::{PropertyPath, parse_path};
use super::tokens;

/// A path, and what stands behind it.
pub(crate) struct Item {
    pub(crate) path: PropertyPath,
    /// `asc` or `desc`.
    pub(crate) direction: Option<Ident>,
    /// What stands in parentheses.
    pub(crate) options: Option<TokenStream>,
}

/// Reads `a,b/c desc,d($select=e)`.
pub(crate) fn parse_list(value: &TokenStream) -> syn::Result<Vec<Item>> {
    let parser = |input: ParseStream| {
        let mut items = Vec::new();
        loop {
            items.push(parse_item(input)?);
            if input.parse::<Option<Token![,]>>()?.is_none() {
                break;
            }
        }
        if input.is_empty() { Ok(items) } else { Err(input.error("expected `,`")) }
    };
    tokens::parse_to_end(value, parser)
}

fn parse_item(input: ParseStream) -> syn::Result<Item> {
    let path = parse_path(input)?;
    let direction =
        if input.peek(Ident::peek_any) { Some(input.call(Ident::parse_any)?) } else { None };
    let options = match tokens::peek_tree(input) {
        Some(proc_macro2::TokenTree::Group(group)) => {
            tokens::skip_one(input);
            Some(group.stream())
        }
        _ => None,
    };
    Ok(Item { path, direction, options })
}
