//! Sending: calls to a server on the same machine, by this crate and by reqwest alone.

pub mod bare;
pub mod here;
pub mod load;
pub mod server;

use std::time::Duration;

/// The client that sends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// This crate.
    Here,
    /// reqwest, with the same headers, an id for each request, and the same model.
    Bare,
    /// The same with a limit of time, as this crate has one.
    Limited,
}

impl Sender {
    /// Returns the name by which a program is told.
    pub fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Bare => "bare",
            Self::Limited => "limited",
        }
    }

    /// Returns the sender of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Here, Self::Bare, Self::Limited].into_iter().find(|sender| sender.name() == name)
    }

    fn limit(self) -> Option<Duration> {
        (self == Self::Limited).then_some(Duration::from_secs(100))
    }
}
