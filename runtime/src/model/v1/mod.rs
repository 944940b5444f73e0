// @generated from the rows in macros/src/schema; never edited by hand.

//! Today's v1.0 API.

mod names;

#[doc(hidden)]
pub use names::{__body, __path};
