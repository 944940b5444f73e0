//! The changes of a collection: what was added and removed since a delta link.

use serde_json::{Value, json};

use super::{Resource, check_page_options, page};
use crate::testing::service::online_meetings::filter;
use crate::testing::service::online_meetings::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal};
use crate::testing::store::History;

/// An entity with the period in which it was there.
pub(in crate::testing::service::online_meetings) struct Change {
    pub(in crate::testing::service::online_meetings) entity: Value,
    pub(in crate::testing::service::online_meetings) history: History,
}

impl Change {
    /// Returns the entity if it was added after this change, or its id if it was removed after it.
    fn after(self, since: Option<usize>) -> Option<Value> {
        let since = since.unwrap_or(0);
        let is_new = self.history.added > since;
        match self.history.removed {
            None => is_new.then_some(self.entity),
            Some(removed) if removed > since && !is_new => Some(removal(&self.entity)),
            Some(_) => None,
        }
    }
}

/// Returns an element for what was removed (OData JSON Format 4.01, section 15.3).
fn removal(entity: &Value) -> Value {
    json!({ "id": entity.get("id"), "@removed": { "reason": "deleted" } })
}

pub(super) fn is_removed(entity: &Value) -> bool {
    entity.get("@removed").is_some()
}

/// Returns the entities that are there now.
pub(in crate::testing::service::online_meetings) fn current(changes: Vec<Change>) -> Vec<Value> {
    changes.into_iter().filter_map(|change| change.after(None)).collect()
}

/// Answers with the changes of a collection: at first all entities, after a delta link what was added
/// and removed since.
pub(in crate::testing::service::online_meetings) fn answer_changes(
    request: &MeetingRequest,
    of: Resource,
    mut changes: Vec<Change>,
) -> Answer {
    check_page_options(request, of)?;
    let since = since(request)?;
    // A removed entity must match too, so the filter comes before only its id is left.
    let comparisons = filter::comparisons(request, of.ty)?;
    changes.retain(|change| comparisons.iter().all(|one| one.matches(&change.entity)));
    page(request, of, changes.into_iter().filter_map(|change| change.after(since)).collect())
}

/// Returns the change that the request continues after. `latest` asks for later changes alone
/// (Microsoft Graph, "Use delta query to track changes").
fn since(request: &MeetingRequest) -> Result<Option<usize>, Refusal> {
    if request.query.get("$deltatoken") == Some("latest") {
        return Ok(Some(request.changes));
    }
    request.query.number("$deltatoken")
}

/// Returns the URL of the request with another start. A next page of changes continues after the same
/// change; later changes are not skipped because those of the first request were.
pub(super) fn link(request: &MeetingRequest, token: &str, start: usize) -> String {
    let is_replaced = |option: &str| {
        let name = option.split_once('=').map_or(option, |(name, _)| name);
        name == "$skiptoken" || name == token || (token == "$deltatoken" && name == "$skip")
    };
    let options = request.received.query().split('&');
    let options = options.filter(|option| !option.is_empty() && !is_replaced(option));
    let start = format!("{token}={start}");
    let options: Vec<&str> = options.chain([start.as_str()]).collect();
    format!("{}?{}", request.url(), options.join("&"))
}
