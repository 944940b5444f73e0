//! A request for online meetings, taken apart.

use super::query::Query;
use crate::testing::received::Received;
use crate::testing::schema::{Callable, Navigation, Type, Version, find_collection};
use crate::testing::service::refusal::{Refusal, no_such_segment};
use crate::testing::service::route::{MeetingRoot, SIGNED_IN_USER};
use crate::testing::service::url::base_url;
use crate::testing::service::walk::name_of_call;
use crate::testing::store::Store;

/// A request with the state and the query that its answer depends on.
pub(super) struct MeetingRequest<'a> {
    pub(super) store: &'a Store,
    pub(super) received: &'a Received,
    pub(super) root: MeetingRoot<'a>,
    pub(super) version: Version,
    /// The addressed collection of meetings.
    pub(super) collection: &'static Navigation,
    /// The type of a meeting.
    pub(super) meeting: &'static Type,
    pub(super) query: Query,
    /// The number of changes of the store when the request came: a delta link continues after it.
    pub(super) changes: usize,
}

impl<'a> MeetingRequest<'a> {
    pub(super) fn new(
        store: &'a Store,
        received: &'a Received,
        root: MeetingRoot<'a>,
        version: Version,
    ) -> Result<Self, Refusal> {
        let collection = find_collection([root.segment(), "onlineMeetings"], version);
        let collection = collection.ok_or_else(|| no_such_segment("onlineMeetings"))?;
        let query = Query::parse(received.query(), version)?;
        let changes = store.with_meetings(|meetings| meetings.changes());
        let meeting = collection.target;
        Ok(Self { store, received, root, version, collection, meeting, query, changes })
    }

    /// Returns the user whose meetings the request can see, or nobody if it can see all.
    pub(super) fn owner(&self) -> Option<&'a str> {
        self.root.owner()
    }

    /// Returns the user to whom a meeting belongs that this request creates.
    pub(super) fn creator(&self) -> &'a str {
        self.owner().unwrap_or(SIGNED_IN_USER)
    }

    /// Returns `true` if the segment names an action or a function and so is not an id.
    pub(super) fn is_call(&self, segment: &str) -> bool {
        self.callable(segment).is_some()
    }

    /// Finds the action or function of the collection that a segment calls.
    pub(super) fn callable(&self, segment: &str) -> Option<&'static Callable> {
        self.meeting.callable(name_of_call(segment), true, self.version)
    }

    /// Finds the type of the resources that a navigation property of a meeting leads to.
    pub(super) fn target(&self, navigation: &str) -> Result<&'static Type, Refusal> {
        let found = self.meeting.navigation(navigation, self.version);
        found.map(|found| found.target).ok_or_else(|| no_such_segment(navigation))
    }

    /// Returns the URL of the request without its query.
    pub(super) fn url(&self) -> String {
        format!("{}{}", base_url(self.received), self.received.bare_path())
    }

    /// Returns the `@odata.context` of the response, which names the addressed resource.
    pub(super) fn context(&self, suffix: &str) -> String {
        let path = self.received.bare_path().trim_matches('/');
        let (version, path) = path.split_once('/').unwrap_or_default();
        format!("{}/{version}/$metadata#{path}{suffix}", base_url(self.received))
    }

    /// Returns `true` if the request prefers to see members of enums that are newer than the
    /// sentinel.
    pub(super) fn wants_newer_members(&self) -> bool {
        let preferences = self.received.headers.get_all("prefer").iter();
        let mut preferences = preferences.filter_map(|value| value.to_str().ok());
        preferences.any(|value| {
            value
                .split(',')
                .any(|one| one.trim().eq_ignore_ascii_case("include-unknown-enum-members"))
        })
    }
}
