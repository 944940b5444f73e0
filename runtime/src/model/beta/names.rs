// @generated from the rows in macros/src/schema; never edited by hand.

//! Graph's own names, for completion in an editor; nothing is ever made of these.

/// Properties, by type.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __body {
    use crate::model::support::Name;

}

/// Segments, by what they follow.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __path {
    use crate::model::support::Name;

    #[non_exhaustive]
    pub struct Roots {}
}
