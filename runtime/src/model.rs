//! The models: what comes back, and what may stand in a body whole.
//!
//! The structs and enums below this module are rendered from the rows of the macro crate; this file
//! and `support.rs` are what they lean on.

#[rustfmt::skip] // rendered, and compared to the letter
pub mod preview;
pub(crate) mod support;

pub use support::UnknownMember;
pub(crate) use support::{Model, size, write_members};
