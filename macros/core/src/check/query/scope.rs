//! The names that a condition of a `$filter` can use.

use graph_request_schema::{Shape, Type};
use proc_macro2::Ident;

/// The names that a condition can use.
pub(super) struct Scope<'a> {
    pub(super) ty: &'static Type,
    /// The variable of a lambda, and the type or value that it stands for.
    pub(super) variable: Option<(&'a Ident, Shape)>,
}
