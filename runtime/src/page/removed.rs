//! Entities that a `delta()` request reports as removed.

use serde_json::{Map, Value};

/// An entity that a `delta()` request reports as removed: an element with `@removed`.
///
/// The service writes its id and little else, so it is not decoded as an item. It is found in
/// [`Page::removed`](crate::Page::removed).
///
/// ```
/// use graph_request::{Client, graph_request};
///
/// # async fn run(client: Client) -> graph_request::Result<()> {
/// # #[derive(serde::Deserialize)]
/// # struct User { id: String }
/// let call = graph_request!{client, GET! /users/delta -> graph_request::Page<User>};
/// let mut pages = call.pages();
/// while let Some(page) = pages.try_next().await? {
///     for user in page.items {
///         println!("{} is new or has changed", user.id);
///     }
///     for removed in page.removed {
///         println!("{:?} is gone: {:?}", removed.id, removed.reason);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    /// The id of the entity.
    pub id: Option<String>,
    /// The reason, if the service names one. Graph writes `changed` for an entity that can be
    /// restored or no longer belongs to the collection, and `deleted` for one that is gone for good.
    pub reason: Option<String>,
    /// All other properties of the element.
    pub additional_properties: Map<String, Value>,
}

/// The annotation that marks a removed entity (OData JSON Format 4.01, section 15.3).
pub(super) const REMOVED: &str = "@removed";

impl Removed {
    /// Makes a removed entity, for a test of a program that reads changes.
    ///
    /// ```
    /// use graph_request::Removed;
    ///
    /// let removed = Removed::new("8b081ef6").with_reason("changed");
    /// assert_eq!(removed.id.as_deref(), Some("8b081ef6"));
    /// ```
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..Self::default() }
    }

    /// Sets the reason.
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Reads an element with `@removed`. Gives back one without it.
    pub(super) fn from_element(element: Value) -> Result<Self, Value> {
        let mut members = match element {
            Value::Object(members) if members.contains_key(REMOVED) => members,
            other => return Err(other),
        };
        let reason = members
            .remove(REMOVED)
            .and_then(|mut removed| take_text(removed.as_object_mut()?, "reason"));
        let id = take_text(&mut members, "id");
        Ok(Self { id, reason, additional_properties: members })
    }
}

/// Takes a member out of an object, if it is a string.
fn take_text(members: &mut Map<String, Value>, name: &str) -> Option<String> {
    let text = members.get(name)?.as_str()?.to_owned();
    members.remove(name);
    Some(text)
}
