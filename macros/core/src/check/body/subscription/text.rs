//! Texts that are known while compiling.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, LitStr};

use crate::syntax::{Literal, Value};

/// A text as it is written, to be judged as far as it is known.
pub(super) struct Text {
    pub(super) content: String,
    /// The tokens to point at.
    pub(super) tokens: TokenStream,
    /// The braces in it are those of `format!`, so that values come in their place.
    pub(super) is_format: bool,
}

impl Text {
    /// Returns the text of a literal or of `format!("…")`; `None` for other values.
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Literal(Literal { lit: Lit::Str(lit), tokens, .. }) => {
                Some(Self { content: lit.value(), tokens: tokens.clone(), is_format: false })
            }
            Value::Rust(tokens) => Self::of_format(tokens),
            _ => None,
        }
    }

    fn of_format(tokens: &TokenStream) -> Option<Self> {
        let mut trees = tokens.clone().into_iter();
        let (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(sign))) =
            (trees.next(), trees.next())
        else {
            return None;
        };
        let (Some(TokenTree::Group(group)), None) = (trees.next(), trees.next()) else {
            return None;
        };
        let is_format = name == "format" && sign.as_char() == '!';
        if !is_format || group.delimiter() != Delimiter::Parenthesis {
            return None;
        }
        let first = group.stream().into_iter().next()?.into_token_stream();
        let lit: LitStr = syn::parse2(first).ok()?;
        let content = lit.value();
        // A doubled brace is a brace, which no path has.
        let is_plain = !content.contains("{{") && !content.contains("}}");
        is_plain.then(|| Self { content, tokens: lit.into_token_stream(), is_format: true })
    }
}
