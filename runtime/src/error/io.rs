//! Errors in the terms of `std::io`.

use std::io;

use super::{Error, ErrorKind};

/// Readers and writers fail with an [`io::Error`]. This error is within it:
/// [`io::Error::downcast`] gives it back.
///
/// ```
/// use graph_request::{Client, Error};
///
/// let error = Client::builder().build().unwrap_err();
/// let error = std::io::Error::from(error);
/// assert!(error.downcast::<Error>().is_ok());
/// ```
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::Timeout => io::ErrorKind::TimedOut,
            ErrorKind::Connection => io::ErrorKind::ConnectionAborted,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}
