//! A struct or an enum with the derive, as written.
//!
//! Parsed by hand: syn's own parser of items would take every user longer to build than the rest of
//! the derive, and rustc has checked the syntax already.

mod attribute;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use self::attribute::parse_attributes;
pub(super) use self::attribute::{Argument, Value};
use crate::report::Report;

/// A struct or an enum.
pub(super) struct Item {
    /// The arguments of `#[graph(…)]` on the item.
    pub(super) arguments: Vec<Argument>,
    pub(super) name: Ident,
    pub(super) body: Body,
}

pub(super) enum Body {
    Fields(Vec<Field>),
    Variants(Vec<Variant>),
}

pub(super) struct Field {
    pub(super) arguments: Vec<Argument>,
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
}

pub(super) struct Variant {
    pub(super) arguments: Vec<Argument>,
    pub(super) name: Ident,
    /// The fields of the variant, in whatever brackets.
    pub(super) fields: Option<Group>,
}

/// Parses an item; `None` if it is one that cannot have the derive, which is reported.
pub(super) fn parse_item(tokens: TokenStream, report: &mut Report) -> Option<Item> {
    let parser = |input: ParseStream| {
        let item = parse(input, report);
        let _rest = input.parse::<TokenStream>();
        item
    };
    match parser.parse2(tokens) {
        Ok(item) => item,
        Err(error) => {
            report.push(error);
            None
        }
    }
}

fn parse(input: ParseStream, report: &mut Report) -> syn::Result<Option<Item>> {
    let arguments = parse_attributes(input, report)?;
    skip_visibility(input);
    let keyword = input.call(Ident::parse_any)?;
    let name = input.parse::<Ident>()?;
    let mut refuse = |span: Span, message: &str| {
        report.at_span(span, message);
        Ok(None)
    };
    if keyword == "union" {
        return refuse(keyword.span(), "`GraphSelect` is for structs and enums");
    }
    if input.peek(Token![<]) {
        return refuse(input.span(), "`GraphSelect` is for structs without generic parameters");
    }
    if input.peek(Token![where]) {
        return refuse(input.span(), "`GraphSelect` is for structs without a `where` clause");
    }
    let group = match input.parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group,
        _ => return refuse(name.span(), "`GraphSelect` is for structs with named fields"),
    };
    let body = if keyword == "enum" {
        let variants = |input: ParseStream| parse_list(input, |i| parse_variant(i, report));
        Body::Variants(variants.parse2(group.stream())?)
    } else {
        let fields = |input: ParseStream| parse_list(input, |i| parse_field(i, report));
        Body::Fields(fields.parse2(group.stream())?)
    };
    Ok(Some(Item { arguments, name, body }))
}

/// Parses items with commas between them.
fn parse_list<T>(
    input: ParseStream,
    mut parse: impl FnMut(ParseStream) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        list.push(parse(input)?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(list)
}

fn parse_field(input: ParseStream, report: &mut Report) -> syn::Result<Field> {
    let arguments = parse_attributes(input, report)?;
    skip_visibility(input);
    let name = input.parse::<Ident>()?;
    input.parse::<Token![:]>()?;
    Ok(Field { arguments, name, ty: parse_type(input)? })
}

fn parse_variant(input: ParseStream, report: &mut Report) -> syn::Result<Variant> {
    let arguments = parse_attributes(input, report)?;
    let name = input.parse::<Ident>()?;
    let fields = match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) => {
            input.parse::<TokenTree>()?;
            Some(group)
        }
        _ => None,
    };
    // The number of a variant, `= 5`.
    while !(input.is_empty() || input.peek(Token![,])) {
        input.parse::<TokenTree>()?;
    }
    Ok(Variant { arguments, name, fields })
}

/// Parses everything up to a comma outside of angle brackets.
fn parse_type(input: ParseStream) -> syn::Result<TokenStream> {
    let mut ty = TokenStream::new();
    let mut depth = 0_usize;
    while !(input.is_empty() || depth == 0 && input.peek(Token![,])) {
        if input.peek(Token![->]) {
            ty.extend([input.parse::<TokenTree>()?]);
        } else if input.peek(Token![<]) {
            depth += 1;
        } else if input.peek(Token![>]) {
            depth = depth.saturating_sub(1);
        }
        ty.extend([input.parse::<TokenTree>()?]);
    }
    Ok(ty)
}

fn skip_visibility(input: ParseStream) {
    if input.peek(Token![pub]) {
        let _ = input.parse::<TokenTree>();
        if input.peek(syn::token::Paren) {
            let _ = input.parse::<TokenTree>();
        }
    }
}
