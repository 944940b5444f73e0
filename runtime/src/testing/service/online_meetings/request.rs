//! A request for online meetings, taken apart.

use serde_json::Value;

use super::query::Query;
use crate::beta;
use crate::testing::received::Received;
use crate::testing::service::refusal::{Refusal, body_not_an_object, unreadable_body};
use crate::testing::service::route::SIGNED_IN_USER;
use crate::testing::service::url::base_url;
use crate::testing::store::Store;

/// A request with the state and the query that its answer depends on.
pub(super) struct MeetingRequest<'a> {
    pub(super) store: &'a Store,
    pub(super) received: &'a Received,
    /// The user whose meetings the request can see, or nobody if it can see all.
    pub(super) owner: Option<&'a str>,
    pub(super) query: Query,
}

impl<'a> MeetingRequest<'a> {
    pub(super) fn new(store: &'a Store, received: &'a Received, owner: Option<&'a str>) -> Self {
        Self { store, received, owner, query: Query::parse(received.query()) }
    }

    /// Returns the user to whom a meeting belongs that this request creates.
    pub(super) fn creator(&self) -> &str {
        self.owner.unwrap_or(SIGNED_IN_USER)
    }

    /// Returns the URL of the request without its query.
    pub(super) fn url(&self) -> String {
        format!("{}{}", base_url(self.received), self.received.bare_path())
    }

    /// Returns the `@odata.context` of the response, which names the addressed resource.
    pub(super) fn context(&self, suffix: &str) -> String {
        let path = self.received.bare_path().trim_start_matches('/');
        let (version, path) = path.split_once('/').unwrap_or_default();
        format!("{}/{version}/$metadata#{path}{suffix}", base_url(self.received))
    }

    /// Reads the body as a JSON object.
    pub(super) fn read_object(&self) -> Result<Value, Refusal> {
        let body = serde_json::from_slice(&self.received.body);
        match body.map_err(|error| unreadable_body(&error))? {
            object @ Value::Object(_) => Ok(object),
            _ => Err(body_not_an_object()),
        }
    }

    /// Reads the body as a meeting. The model of beta, which has all properties of v1.0, refuses a
    /// property of the wrong type.
    pub(super) fn read_meeting(&self) -> Result<Value, Refusal> {
        let meeting = serde_json::from_slice::<beta::OnlineMeeting>(&self.received.body);
        meeting.map_err(|error| unreadable_body(&error))?;
        self.read_object()
    }
}
