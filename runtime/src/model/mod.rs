//! The models: what comes back, and what may stand in a body whole.
//!
//! The structs and enums below this module are rendered from the rows of the macro crate; this file
//! and `support.rs` are what they lean on.

#[cfg(feature = "beta")]
#[rustfmt::skip] // rendered, and compared to the letter
pub mod beta;
#[cfg(feature = "preview")]
#[rustfmt::skip] // rendered, and compared to the letter
pub mod preview;
#[cfg(feature = "v1")]
#[rustfmt::skip] // rendered, and compared to the letter
pub mod v1;
pub(crate) mod support;

pub use support::{UnknownMember, spread};
