//! Errors of the members of a batch.

use http::StatusCode;

use super::{Error, ErrorKind};

impl Error {
    /// Returns the same error for one of the requests that failed together.
    pub(crate) fn for_member(&self) -> Self {
        Self(self.0.clone())
    }

    /// Marks the error of a member of a sequence that was not carried out.
    pub(crate) fn into_member_error(mut self) -> Self {
        if self.status() == Some(StatusCode::FAILED_DEPENDENCY) {
            self.0.kind = ErrorKind::DependencyFailed;
        }
        self
    }
}
