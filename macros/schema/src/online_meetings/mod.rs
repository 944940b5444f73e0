//! Online meetings, and the types that only they use.

#[rustfmt::skip] // a row is a line
pub(crate) mod artifacts;
#[rustfmt::skip] // a row is a line
pub(crate) mod attendance;
#[rustfmt::skip] // a row is a line
pub(crate) mod december_2018;
#[rustfmt::skip] // a row is a line
pub(crate) mod identities;
#[rustfmt::skip] // a row is a line
pub(crate) mod insights;
#[rustfmt::skip] // a row is a line
pub(crate) mod online_meeting;
#[rustfmt::skip] // a row is a line
pub(crate) mod people;
#[rustfmt::skip] // a row is a line
pub(crate) mod registration;
#[rustfmt::skip] // a row is a line
pub(crate) mod settings;
#[rustfmt::skip] // a row is a line
pub(crate) mod virtual_appointment;
