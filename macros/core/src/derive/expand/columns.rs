//! The impls of a struct.

use graph_request_schema::Type;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};

use super::kind::{expand_kind, expand_slot};
use super::{Models, expand_reading, quote_mixed};
use crate::derive::meant::{Column, Source};

pub(super) fn expand_struct(
    name: &Ident,
    columns: &[Column],
    is_right: bool,
    models: &Models,
) -> TokenStream {
    let mentions = expand_mentions(columns);
    let selection = expand_selection(columns, models);
    let read =
        if is_right { expand_read(columns, models) } else { expand_failure(columns, models) };
    let reading = expand_reading(name, &quote_mixed!(__Model));
    let unfit = expands(columns).then(|| {
        quote_mixed!(
            use __graph::Unfit as _;
        )
    });
    quote_mixed! {
        #unfit
        #mentions

        #[automatically_derived]
        impl __graph::GraphSelect<__Model> for #name {
            const SELECTION: &'static __graph::Selection = &#selection;

            fn read<'de, __A: __serde::MapAccess<'de>>(
                from: &mut __graph::Fields<__A>,
            ) -> __graph::Reading<Self, __A::Error> {
                #read
            }
        }

        #[automatically_derived]
        impl __graph::FromGraph<__graph::Structured<__Model>> for #name {
            const SELECTION: __graph::Nested =
                __graph::nested(<Self as __graph::GraphSelect<__Model>>::SELECTION);

            fn from_graph<'de, __D: __serde::Deserializer<'de>>(
                from: __D,
            ) -> __graph::Reading<Self, __D::Error> {
                __graph::object::<__Model, Self, __D>(from)
            }
        }

        #reading
    }
}

/// Lets the struct stand where a base type is declared: for the manager of a user, say.
pub(super) fn expand_stand_in(name: &Ident, base: &Type, models: &Models) -> TokenStream {
    let base = models.path(base.name, base.area);
    quote_mixed! {
        #[automatically_derived]
        impl __graph::FromGraph<__graph::Structured<#base>> for #name {
            const SELECTION: __graph::Nested =
                __graph::nested(<Self as __graph::GraphSelect<__Model>>::SELECTION);

            fn from_graph<'de, __D: __serde::Deserializer<'de>>(
                from: __D,
            ) -> __graph::Reading<Self, __D::Error> {
                __graph::object::<__Model, Self, __D>(from)
            }
        }
    }
}

fn expands(columns: &[Column]) -> bool {
    let is_expanded = |source: &Source| matches!(source, Source::Property { expand: Some(_), .. });
    columns.iter().any(|column| is_expanded(&column.source))
}

/// Writes the fields of the model once more, at the user's tokens, in code that never runs. They give
/// hover and definition in the editor, and deprecation warnings.
fn expand_mentions(columns: &[Column]) -> TokenStream {
    let mut names: Vec<&Ident> = Vec::new();
    for column in columns {
        if let Source::Property { mention: Some(mention), .. } = &column.source
            && !names.contains(&mention)
        {
            names.push(mention);
        }
    }
    if names.is_empty() {
        return TokenStream::new();
    }
    // rustc warns about all of `name: _`, so all of it has the span of the user's name.
    let fields = names.iter().map(|name| quote_spanned!(name.span()=> #name: _));
    quote_mixed!(const _: fn(&__Model) = |__Model { #(#fields,)* .. }| {};)
}

fn expand_selection(columns: &[Column], models: &Models) -> TokenStream {
    let (mut names, mut selected, mut expansions) = (Vec::new(), Vec::new(), Vec::new());
    let mut keeps_rest = quote_mixed!(false);
    for Column { ty, source, .. } in columns {
        match source {
            Source::Property { name, shape, is_collection, expand: Some(options), .. } => {
                names.push(*name);
                let kind = expand_kind(*shape, *is_collection, models);
                expansions.push(quote_mixed! {
                    __graph::expansion(#name, #options, __graph::Within::<#kind, #ty>::SELECTION)
                });
            }
            Source::Property { name, .. } => {
                names.push(*name);
                selected.push(*name);
            }
            Source::Rest => keeps_rest = quote_mixed!(true),
        }
    }
    // The rest is only there if all properties are asked for.
    let select = if has_rest(columns) { String::new() } else { selected.join(",") };
    quote_mixed! {
        __graph::Selection {
            names: &[#(#names),*],
            select: #select,
            expand: &[#(#expansions),*],
            keeps_rest: #keeps_rest,
        }
    }
}

fn has_rest(columns: &[Column]) -> bool {
    columns.iter().any(|column| matches!(column.source, Source::Rest))
}

/// The name of the slot of a field.
fn slot(index: usize) -> Ident {
    format_ident!("field{index}", span = Span::mixed_site())
}

/// Writes the reading of an object: a slot for each property, and a turn for each name.
fn expand_read(columns: &[Column], models: &Models) -> TokenStream {
    let (mut slots, mut names, mut turns, mut fields) = (vec![], vec![], vec![], vec![]);
    for Column { name, ty, source } in columns {
        let Source::Property { name: graph_name, shape, is_collection, .. } = source else {
            fields.push(quote_mixed!(#name: __graph::rest::<#ty, __A>(from)));
            continue;
        };
        let (slot, index) = (slot(slots.len()), Literal::usize_unsuffixed(slots.len()));
        let made = expand_slot(*shape, *is_collection, ty, models);
        slots.push(quote_mixed!(let mut #slot = #made;));
        names.push(quote_mixed!(#graph_name => #index,));
        turns.push(quote_mixed!(#index => #slot.read(from)?,));
        fields.push(quote_mixed!(#name: #slot.take(from, #index)?));
    }
    let next = if has_rest(columns) { quote_mixed!(next_or_rest) } else { quote_mixed!(next) };
    let end = Literal::usize_unsuffixed(slots.len());
    quote_mixed! {
        #(#slots)*
        loop {
            match from.#next(|name| match name { #(#names)* _ => #end })? {
                #(#turns)*
                _ => break,
            }
        }
        __graph::ok(Self { #(#fields),* })
    }
}

/// Writes a reading that fails, for a struct with mistakes. The types of its other fields are still
/// judged.
fn expand_failure(columns: &[Column], models: &Models) -> TokenStream {
    let slots = columns.iter().filter_map(|Column { ty, source, .. }| match source {
        Source::Property { shape, is_collection, .. } => {
            let made = expand_slot(*shape, *is_collection, ty, models);
            Some(quote_mixed!(let _ = #made;))
        }
        Source::Rest => None,
    });
    quote_mixed!(#(#slots)* from.fail())
}
