//! Subscriptions: what Graph refuses of them, their end, and the resources that they cover.

mod check;
mod resource;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{SIGNED_IN_USER, Special};
use crate::json::parse_date_time;
use crate::testing::service::body::Properties;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{New, complete};
use crate::testing::service::json::merge;
use crate::testing::service::refusal::Refusal;
use crate::testing::service::request::Request;
use crate::testing::store::{Entities, Handle, Spot, Store};
pub(in crate::testing) use resource::Changed;

const SUBSCRIPTIONS: Spot = Spot { within: None, name: "subscriptions" };

pub(super) struct Subscriptions;

impl Special for Subscriptions {
    /// One that has ended is there no more.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        let found = entities.find(collection.spot, property, text)?;
        is_live(entities.get(found)).then_some(found)
    }

    fn contents(&self, view: View, collection: &Collection) -> Option<Vec<Handle>> {
        let mut all = view.entities.list(collection.spot);
        all.retain(|handle| is_live(view.entities.get(*handle)));
        Some(all)
    }

    fn before_create(&self, request: &Request, body: &mut Properties) -> Result<(), Refusal> {
        check::check_create(request, body)
    }

    fn complete(&self, asked: Value, new: &New) -> Value {
        let mut subscription = json!({
            "applicationId": "24d3b144-21ae-4080-943f-7067b395b913",
            "creatorId": SIGNED_IN_USER,
            "latestSupportedTlsVersion": "v1_2",
            "includeResourceData": null,
            "lifecycleNotificationUrl": null,
            "encryptionCertificate": null,
            "encryptionCertificateId": null,
            "notificationQueryOptions": null,
            "notificationUrlAppId": null,
        });
        merge(&mut subscription, complete(asked, new));
        subscription
    }

    fn before_update(
        &self,
        view: View,
        handle: Handle,
        changes: &mut Properties,
    ) -> Result<(), Refusal> {
        check::check_update(view.request, view.entities.get(handle), changes)
    }
}

/// Returns the subscriptions that have not ended.
pub(in crate::testing) fn live_subscriptions(store: &Store) -> Vec<Value> {
    store.with_entities(|entities| {
        let all = entities.list(SUBSCRIPTIONS).into_iter();
        all.map(|handle| entities.get(handle).clone()).filter(is_live).collect()
    })
}

fn is_live(subscription: &Value) -> bool {
    let end = subscription.get("expirationDateTime").and_then(Value::as_str);
    end.and_then(parse_date_time).is_none_or(|end| end > OffsetDateTime::now_utc())
}
