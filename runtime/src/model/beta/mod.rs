// @generated from the rows in macros/src/schema; never edited by hand.

//! Today's beta API, which may change without notice.

mod artifacts;
mod attendance;
mod identities;
mod insights;
mod online_meeting;
mod people;
mod registration;
mod settings;
mod virtual_appointment;
mod names;

pub use artifacts::*;
pub use attendance::*;
pub use identities::*;
pub use insights::*;
pub use online_meeting::*;
pub use people::*;
pub use registration::*;
pub use settings::*;
pub use virtual_appointment::*;
#[doc(hidden)]
pub use names::{__body, __path};
