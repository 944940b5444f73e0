//! The changed resource, as far as a notification tells.

use serde_json::{Map, Value};

/// The identifiers of the changed resource.
///
/// Graph: `resourceData`, an open type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResourceData<'a>(pub(super) &'a Map<String, Value>);

impl<'a> ResourceData<'a> {
    /// Returns the id of the resource.
    pub fn id(self) -> Option<&'a str> {
        self.text("id")
    }

    /// Returns the type of the resource, as it came: `#Microsoft.Graph.callTranscript`.
    pub fn odata_type(self) -> Option<&'a str> {
        self.text("@odata.type")
    }

    /// Returns the path of the resource, which is seldom another one than that of the notification.
    pub fn odata_id(self) -> Option<&'a str> {
        self.text("@odata.id")
    }

    /// Returns the version of the resource.
    pub fn odata_etag(self) -> Option<&'a str> {
        self.text("@odata.etag")
    }

    /// Returns all members as they came.
    pub fn json(self) -> &'a Map<String, Value> {
        self.0
    }

    fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }
}
