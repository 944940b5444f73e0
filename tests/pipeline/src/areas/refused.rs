//! Documented requests that the macro refuses, because Graph would.

/// The messages about a sample, by the start of its name, each with the reason.
pub(super) const REFUSED: &[(&str, &[&str])] = &[];
