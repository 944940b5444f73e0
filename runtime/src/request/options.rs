//! The options of one call.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use http::Method;

use crate::error::Repeat;
use crate::retry::RetryPolicy;

/// The options of one call. Few calls set any, so those that are set lie apart, and a request is
/// small.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) repeat: Repeat,
    set: Option<Box<SetOptions>>,
}

/// The options that were set; `None` means the client's own setting.
#[derive(Clone, Debug, Default)]
pub(crate) struct SetOptions {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_bytes: Option<usize>,
}

const NONE: &SetOptions =
    &SetOptions { retry: None, timeout: None, deadline: None, max_response_bytes: None };

impl Options {
    pub(crate) fn new(method: &Method) -> Self {
        Self { repeat: Repeat::for_method(method), set: None }
    }

    /// Returns these options for a request that may be repeated.
    pub(crate) fn idempotent(&self) -> Self {
        Self { repeat: Repeat::Idempotent, set: self.set.clone() }
    }
}

impl Deref for Options {
    type Target = SetOptions;

    fn deref(&self) -> &SetOptions {
        self.set.as_deref().unwrap_or(NONE)
    }
}

impl DerefMut for Options {
    fn deref_mut(&mut self) -> &mut SetOptions {
        self.set.get_or_insert_default()
    }
}
