//! `#[derive(GraphSelect)]`, in the same three phases as a request: the item as written, as meant,
//! and as Rust code.

mod check;
mod expand;
mod meant;
mod syntax;

use proc_macro2::TokenStream;

use crate::report::Report;

/// Expands the derive for one struct or enum into the impls of the runtime's traits.
pub(crate) fn expand_select(tokens: TokenStream, mut report: Report) -> TokenStream {
    let item = syntax::parse_item(tokens, &mut report);
    let selection = item.map(|item| check::check_item(&item, &mut report));
    expand::expand(selection.as_ref(), report)
}
