//! A notification that is known to be Graph's.

use std::sync::Arc;

use serde_core::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::resource::ResourcePath;
use super::{ApiVersion, ChangeType, LifecycleEvent, ResourceData};
use crate::__private::{entity, get};
use crate::error::{Error, ErrorKind, Result};
use crate::json::parse_date_time;
use crate::path::Path;
use crate::request::Request;

/// A notification of a change, or of an event in the life of a subscription.
///
/// It keeps all that Graph sent but the client state, also members that are newer than this crate, and
/// serializes to it, so that it can be stored first and processed later.
///
/// Graph: `changeNotification`
#[derive(Clone, Debug, PartialEq)]
pub struct Notification {
    json: Map<String, Value>,
    /// The members of the collection beside the notifications, which all of them share.
    collection: Arc<Map<String, Value>>,
    path: Result<ResourcePath, &'static str>,
}

impl Notification {
    pub(super) fn new(json: Map<String, Value>, collection: Arc<Map<String, Value>>) -> Self {
        let resource = json.get("resource").and_then(Value::as_str);
        let path = resource.map_or(Err("the notification has no resource"), ResourcePath::parse);
        Self { json, collection, path }
    }

    /// Returns the id of the subscription; an empty text if there is none.
    pub fn subscription_id(&self) -> &str {
        self.text("subscriptionId").unwrap_or_default()
    }

    /// Returns the time at which the subscription ends unless it is renewed.
    pub fn subscription_expiration_date_time(&self) -> Option<OffsetDateTime> {
        self.text("subscriptionExpirationDateTime").and_then(parse_date_time)
    }

    /// Returns the id of the notification itself, which few resources have.
    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// Returns the id of the tenant in which the change happened.
    pub fn tenant_id(&self) -> Option<&str> {
        self.text("tenantId")
    }

    /// Returns the kind of the change; `None` for an event in the life of a subscription.
    pub fn change_type(&self) -> Option<ChangeType> {
        self.text("changeType").map(ChangeType::read)
    }

    /// Returns the event in the life of the subscription; `None` for a change.
    pub fn lifecycle_event(&self) -> Option<LifecycleEvent> {
        self.text("lifecycleEvent").map(LifecycleEvent::read)
    }

    /// Returns the path of the changed resource, as it came: `users('7')/messages('AAMk')`.
    pub fn resource(&self) -> Option<&str> {
        self.text("resource")
    }

    /// Returns the identifiers of the changed resource.
    pub fn resource_data(&self) -> Option<ResourceData<'_>> {
        self.member("resourceData")?.as_object().map(ResourceData)
    }

    /// Returns the encrypted properties of the changed resource, which a subscription with
    /// `includeResourceData` gets, as they came.
    pub fn encrypted_content(&self) -> Option<&Value> {
        // Teams writes it with a capital letter.
        self.member("encryptedContent").or_else(|| self.member("EncryptedContent"))
    }

    /// Returns the tokens that came with encrypted properties, by which they are known to be Graph's.
    pub fn validation_tokens(&self) -> Vec<&str> {
        let tokens = self.member("validationTokens").and_then(Value::as_array);
        tokens.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Returns a member by its name, of the notification or of the collection that it came in.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.json.get(name).or_else(|| self.collection.get(name))
    }

    /// Returns the key that follows a name in the path of the resource, decoded: that of `users` is
    /// `7` in `users('7')/messages('AAMk')` and in `users/7/messages/AAMk`. Services differ in the case
    /// of names, so that is ignored.
    ///
    /// ```
    /// use graph_request::graph_request;
    /// use graph_request::notifications::Notification;
    ///
    /// fn content(notification: &Notification) -> Option<graph_request::Request<graph_request::ByteStream>> {
    ///     let organizer = notification.key("users")?;
    ///     let meeting = notification.key("onlineMeetings")?;
    ///     let transcript = notification.key("transcripts")?;
    ///     Some(graph_request!(GET
    ///         /users/{organizer}/onlineMeetings/{meeting}/transcripts/{transcript}/content
    ///     ))
    /// }
    /// ```
    pub fn key(&self, name: &str) -> Option<&str> {
        self.path.as_ref().ok()?.key(name)
    }

    /// Makes a request for the changed resource.
    ///
    /// `T` is a model, a type with `#[derive(Deserialize)]`, or `serde_json::Value`. Choose the version of
    /// the subscription: a notification does not tell it.
    ///
    /// ```
    /// use graph_request::notifications::{ApiVersion, Notification};
    /// use graph_request::{Client, v1};
    ///
    /// async fn load(client: &Client, notification: &Notification) -> graph_request::Result<()> {
    ///     let request = notification.request::<v1::CallTranscript>(ApiVersion::V1)?;
    ///     let transcript = client.send(request).await?;
    ///     println!("{:?}", transcript.created_date_time);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the notification has no resource, as an event in the life of a subscription, or one that
    /// leads out of the service root. A resource is never followed to another host or another version,
    /// and of its query only `$filter` is kept.
    pub fn request<T: DeserializeOwned>(&self, version: ApiVersion) -> Result<Request<T>> {
        let path =
            self.path.as_ref().map_err(|message| Error::new(ErrorKind::Request, *message))?;
        Ok(entity(get(Path::from(path.below(version)))))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.json.get(name)?.as_str()
    }
}

/// Writes the notification as it came, without its client state.
impl Serialize for Notification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let of_collection =
            self.collection.iter().filter(|(name, _)| !self.json.contains_key(*name));
        to.collect_map(self.json.iter().chain(of_collection))
    }
}

/// Reads a notification that was stored. Those of a request are read by
/// [`receive`](super::receive), which does not let their client state be forgotten.
impl<'de> Deserialize<'de> for Notification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut json = Map::deserialize(from)?;
        json.remove("clientState");
        Ok(Self::new(json, Arc::default()))
    }
}
