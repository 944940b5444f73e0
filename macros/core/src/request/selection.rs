//! An answer of the user's own type, as meant.

use graph_request_schema::{SystemOption, Type};
use proc_macro2::{Span, TokenStream};

/// A struct of the user's own as the answer.
#[derive(Clone)]
pub(crate) struct SelectedAnswer {
    /// The function of the runtime that reads it.
    pub(crate) function: &'static str,
    /// The model that it selects from.
    pub(crate) model: &'static Type,
    pub(crate) ty: TokenStream,
    /// The request takes `$select`, and the user has not written it.
    pub(crate) selects: bool,
    /// The request takes `$expand`, and the user has not written it.
    pub(crate) expands: bool,
    pub(crate) agreements: Vec<Agreement>,
}

/// A `$select` or an `$expand` as the user wrote it, with which the struct has to agree.
#[derive(Clone)]
pub(crate) struct Agreement {
    pub(crate) span: Span,
    pub(crate) option: SystemOption,
    /// `*` is among the names.
    pub(crate) is_all: bool,
    pub(crate) names: Vec<String>,
}
