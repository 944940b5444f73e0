// @generated from the rows in macros/src/schema; never edited by hand.

//! Today's beta API, which may change without notice.

mod names;

#[doc(hidden)]
pub use names::{__body, __path};
