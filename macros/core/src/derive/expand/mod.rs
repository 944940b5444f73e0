//! The item as data, written as impls. Cannot fail: every mistake was reported before.

mod choices;
mod columns;
mod kind;

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Area, Version};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use super::meant::{Content, Selection};
use crate::report::Report;

macro_rules! quote_mixed {
    ($($tokens:tt)*) => {
        quote_spanned!(proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
use quote_mixed;

/// The models that an expansion names.
struct Models<'a> {
    krate: &'a TokenStream,
    version: Version,
}

impl Models<'_> {
    fn path(&self, graph_name: &str, area: Area) -> TokenStream {
        let krate = self.krate;
        let module = Ident::new(self.version.module(), Span::mixed_site());
        let area = area.module().map(|area| {
            let area = Ident::new(area, Span::mixed_site());
            quote_mixed!(::#area)
        });
        let model = Ident::new(&rust_type(graph_name), Span::mixed_site());
        quote_mixed!(#krate::#module #area::#model)
    }
}

/// Writes the impls: the mistakes first. After a mistake the item still has its traits, so that no
/// errors follow where it is used.
pub(super) fn expand(selection: Option<&Selection>, report: Report) -> TokenStream {
    let is_right = report.is_empty();
    let errors = report.into_tokens();
    let Some(selection) = selection else {
        return errors;
    };
    let (name, krate) = (&selection.name, &selection.krate);
    // First, so that it has the same place with half a name.
    let written = selection.path.as_ref().map(|path| quote_mixed!(const _: Option<#path> = None;));
    let Some(target) = &selection.target else {
        let impls = expand_unknown(name);
        return quote_mixed!(#written #errors const _: () = { use #krate::{__private as __graph, serde as __serde}; #impls };);
    };
    let models = Models { krate, version: target.version };
    let impls = match &target.content {
        Content::Struct(columns) => {
            let mut impls = columns::expand_struct(name, columns, is_right, &models);
            let bases = target.stands_for.iter();
            impls.extend(bases.map(|base| columns::expand_stand_in(name, base, &models)));
            impls
        }
        Content::Enum(choices) => choices::expand_enum(name, choices, is_right),
    };
    let path = &target.path;
    // The path is written once, at the user's tokens, so that a mistake in it is reported once.
    quote_mixed! {
        #written
        #errors
        const _: () = {
            use #krate::{__private as __graph, serde as __serde};
            type __Model = #path;
            #impls
        };
    }
}

/// Implements the traits for every model, since the one that was meant is not known.
fn expand_unknown(name: &Ident) -> TokenStream {
    let read = expand_reading(name, &quote_mixed!(()));
    quote_mixed! {
        impl<M> __graph::GraphSelect<M> for #name {
            const SELECTION: &'static __graph::Selection = &__graph::Selection::NOTHING;

            fn read<'de, __A: __serde::MapAccess<'de>>(
                from: &mut __graph::Fields<__A>,
            ) -> __graph::Reading<Self, __A::Error> {
                from.fail()
            }
        }

        impl<K> __graph::FromGraph<K> for #name {
            fn from_graph<'de, __D: __serde::Deserializer<'de>>(
                from: __D,
            ) -> __graph::Reading<Self, __D::Error> {
                __graph::object::<(), Self, __D>(from)
            }
        }

        #read
    }
}

/// Implements `Deserialize` for a struct that selects from `model`.
fn expand_reading(name: &Ident, model: &TokenStream) -> TokenStream {
    quote_mixed! {
        #[automatically_derived]
        impl<'de> __serde::Deserialize<'de> for #name {
            fn deserialize<__D: __serde::Deserializer<'de>>(
                from: __D,
            ) -> __graph::Reading<Self, __D::Error> {
                __graph::object::<#model, Self, __D>(from)
            }
        }
    }
}
