//! Ids as types of their own, so that the id of a user is not taken for that of a meeting.

use std::fmt;

use graph_request::graph_value;
use graph_request::value::EdmString;

/// The object id of a user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UserId(String);

/// The id of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MeetingId(String);

// Both stand wherever `graph_request!` accepts a text, also as a key of a path.
graph_value!(UserId: EdmString, MeetingId: EdmString);

impl UserId {
    /// Makes the id of a user.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }
}

impl MeetingId {
    /// Makes the id of a meeting.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}
