//! A request, taken apart.

use super::path::Path;
use super::query::Query;
use super::refusal::Refusal;
use super::url::base_url;
use crate::testing::received::Received;
use crate::testing::schema::Version;

/// A request with the path and the query that its answer depends on.
pub(super) struct Request<'a> {
    pub(super) received: &'a Received,
    pub(super) path: Path,
    pub(super) version: Version,
    pub(super) query: Query,
    /// The number of changes of the store when the request came: a delta link continues after it.
    pub(super) changes: usize,
}

impl<'a> Request<'a> {
    pub(super) fn new(received: &'a Received, path: Path, changes: usize) -> Result<Self, Refusal> {
        let version = path.version;
        let query = Query::parse(received.query(), version)?;
        Ok(Self { received, path, version, query, changes })
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
