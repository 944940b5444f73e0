//! The impl of an enum.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::quote_mixed;
use crate::derive::meant::{Choice, Member};

pub(super) fn expand_enum(name: &Ident, choices: &[Choice], is_right: bool) -> TokenStream {
    let mentions = expand_mentions(choices);
    let read = if is_right { expand_read(choices) } else { quote_mixed!(__graph::fail()) };
    quote_mixed! {
        #mentions

        #[automatically_derived]
        impl __graph::FromGraph<__graph::Enumeration<__Model>> for #name {
            fn from_graph<'de, __D: __serde::Deserializer<'de>>(
                from: __D,
            ) -> __graph::Reading<Self, __D::Error> {
                #read
            }
        }
    }
}

/// Writes the variants of the model once more, at the user's tokens, for the editor.
fn expand_mentions(choices: &[Choice]) -> TokenStream {
    let mentions: Vec<&Ident> = choices
        .iter()
        .filter_map(|choice| match &choice.member {
            Member::Known { mention, .. } => mention.as_ref(),
            Member::Other { .. } => None,
        })
        .collect();
    if mentions.is_empty() {
        return TokenStream::new();
    }
    quote_mixed!(const _: fn() = || { #(let _ = __Model::#mentions;)* };)
}

/// Writes the choice of a variant by the text of the member. The variant for all others is last.
fn expand_read(choices: &[Choice]) -> TokenStream {
    let known = choices.iter().filter_map(|Choice { name, member }| match member {
        Member::Known { name: text, .. } => Some(quote_mixed!(#text => Self::#name,)),
        Member::Other { .. } => None,
    });
    let other = choices.iter().filter_map(|Choice { name, member }| match member {
        Member::Known { .. } => None,
        Member::Other { has_text: true } => {
            Some(quote_mixed!(text => Self::#name(__graph::own(text)),))
        }
        Member::Other { has_text: false } => Some(quote_mixed!(_ => Self::#name,)),
    });
    quote_mixed!(__graph::member(from, |text| match text { #(#known)* #(#other)* }))
}
