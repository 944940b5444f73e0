// @generated from the rows in macros/src/schema; never edited by hand.

//! The beta API as documented in December 2018: `/app` and `/applications`.

mod meeting;
mod people;
mod settings;
mod names;

pub use meeting::*;
pub use people::*;
pub use settings::*;
#[doc(hidden)]
pub use names::{__body, __path};
