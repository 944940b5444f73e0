//! The changes of a collection: what was added, changed and removed since a delta link.

use serde_json::{Value, json};

use super::page::{check_page_options, filter, page};
use super::{Item, Resource};
use crate::testing::service::collection::View;
use crate::testing::service::query::Query;
use crate::testing::service::refusal::{Answer, Refusal};
use crate::testing::service::request::Request;

impl Item {
    /// Returns the entity if it was added or changed after this change, or its id if it was removed
    /// after it.
    pub(super) fn after(mut self, since: usize) -> Option<Self> {
        let was_there = self.history.added <= since;
        match self.history.removed {
            None => (self.history.changed > since).then_some(self),
            Some(removed) if removed > since && was_there => {
                self.value = removal(&self.value);
                Some(self)
            }
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

/// Answers with the changes of a collection: at first all entities, after a delta link what was added,
/// changed and removed since.
pub(in crate::testing::service) fn answer_changes(
    view: View,
    of: Resource,
    mut items: Vec<Item>,
) -> Answer {
    let query = &view.request.query;
    check_page_options(view, query, of)?;
    // A removed entity must match too, so the filter comes before only its id is left.
    filter(view, query, of, &mut items)?;
    let items = match since(view.request, query)? {
        None => items.into_iter().filter(|item| item.history.removed.is_none()).collect(),
        Some(since) => items.into_iter().filter_map(|item| item.after(since)).collect(),
    };
    page(view, of, items)
}

/// Returns the change that the request continues after. `latest` asks for later changes alone
/// (Microsoft Graph, "Use delta query to track changes").
fn since(request: &Request, query: &Query) -> Result<Option<usize>, Refusal> {
    if query.get("$deltatoken") == Some("latest") {
        return Ok(Some(request.changes));
    }
    query.number("$deltatoken")
}

/// Returns the URL of the request with another start. A next page of changes continues after the same
/// change; later changes are not skipped because those of the first request were.
pub(super) fn link(request: &Request, token: &str, start: usize) -> String {
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
