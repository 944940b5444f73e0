// @generated from the rows in macros/src/schema; never edited by hand.

//! Today's v1.0 API.

mod artifacts;
mod attendance;
mod identities;
mod online_meeting;
mod people;
mod settings;
mod virtual_appointment;
mod names;

pub use artifacts::*;
pub use attendance::*;
pub use identities::*;
pub use online_meeting::*;
pub use people::*;
pub use settings::*;
pub use virtual_appointment::*;
#[doc(hidden)]
pub use names::{__body, __path};
