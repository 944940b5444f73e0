//! The error of the library.

use std::{error, fmt, result};

/// The result of the functions of this library.
pub type Result<T> = result::Result<T, Error>;

/// A failure, by what a program can do about it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The meeting does not exist, or belongs to another organizer.
    NotFound,
    /// The meeting may exist, although no answer says so: look for it before you schedule it again.
    MayBeScheduled(graph_request::Error),
    /// An administrator has to help.
    NotAllowed(graph_request::Error),
    /// The service failed, or it was not reached.
    Failed(graph_request::Error),
}

impl From<graph_request::Error> for Error {
    fn from(error: graph_request::Error) -> Self {
        match error {
            // Before all others: a create that failed with any error may have been carried out.
            error if error.outcome_unknown() => Self::MayBeScheduled(error),
            error if error.is_not_found() => Self::NotFound,
            error if error.is_forbidden() => Self::NotAllowed(error),
            error => Self::Failed(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("the meeting does not exist"),
            Self::MayBeScheduled(_) => f.write_str("the meeting may have been scheduled"),
            Self::NotAllowed(error) => match error.hint() {
                Some(hint) => write!(f, "not allowed: {}", hint.text),
                None => f.write_str("not allowed"),
            },
            Self::Failed(_) => f.write_str("the service failed"),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::NotFound => None,
            Self::MayBeScheduled(error) | Self::NotAllowed(error) | Self::Failed(error) => {
                Some(error)
            }
        }
    }
}
