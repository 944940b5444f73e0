//! Users: each is there as soon as something below it is addressed, and can be named by its principal
//! name.

use serde_json::{Value, json};

use super::{Outcome, Special, mail};
use crate::testing::service::collection::Collection;
use crate::testing::service::entities::Call;
use crate::testing::service::is_object_id;
use crate::testing::service::request::Request;
use crate::testing::store::{Entities, Handle, Origin, Spot};

/// The user to whom every client's token belongs.
pub(in crate::testing) const SIGNED_IN_USER: &str = "dc17674c-81d9-4adb-bfb2-8f6a442e4622";

const USERS: Spot = Spot { within: None, name: "users" };

pub(super) struct Users;

impl Special for Users {
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        if collection.spot.within.is_some() {
            return entities.find(collection.spot, property, text);
        }
        // `/me` is the singleton of the same name.
        if collection.spot.name == "me" {
            return Some(find_user(entities, SIGNED_IN_USER));
        }
        let by_name = entities.find(USERS, "userPrincipalName", text);
        by_name.or_else(|| is_object_id(text).then(|| find_user(entities, text)))
    }

    fn call(&self, entities: &mut Entities, request: &Request, call: &Call) -> Option<Outcome> {
        (call.callable.name == "sendMail").then(|| mail::send(entities, request, call))
    }
}

/// Finds a user by the object id, or adds one.
pub(super) fn find_user(entities: &mut Entities, id: &str) -> Handle {
    let mut users = entities.list(USERS).into_iter();
    let is_it = |handle: &Handle| {
        entities
            .get(*handle)
            .get("id")
            .is_some_and(|known| known.as_str().is_some_and(|known| known.eq_ignore_ascii_case(id)))
    };
    match users.find(is_it) {
        Some(user) => user,
        None if id.eq_ignore_ascii_case(SIGNED_IN_USER) => add_signed_in(entities),
        None => entities.add_unnoticed(USERS, json!({ "id": id }), Origin::Implicit),
    }
}

/// Returns `true` for a user of the directory.
pub(super) fn is_user(entities: &Entities, handle: Handle) -> bool {
    entities.spot(handle) == USERS
}

/// Returns the user below whom an entity is.
pub(super) fn owner_of(entities: &Entities, handle: Handle) -> Option<Handle> {
    let above = |handle: &Handle| entities.spot(*handle).within;
    std::iter::successors(Some(handle), above).find(|handle| is_user(entities, *handle))
}

/// Finds a user by an e-mail address or the principal name.
pub(super) fn find_by_address(entities: &Entities, address: &str) -> Option<Handle> {
    let is_it = |handle: &Handle| {
        ["mail", "userPrincipalName"].iter().any(|name| {
            let text = entities.get(*handle).get(*name).and_then(Value::as_str);
            text.is_some_and(|text| text.eq_ignore_ascii_case(address))
        })
    };
    entities.list(USERS).into_iter().find(is_it)
}

/// Adds the user who is there before anything was addressed.
pub(in crate::testing::service) fn add_signed_in_user(entities: &mut Entities) {
    find_user(entities, SIGNED_IN_USER);
}

fn add_signed_in(entities: &mut Entities) -> Handle {
    let user = json!({
        "id": SIGNED_IN_USER,
        "displayName": "Heidi Steen",
        "givenName": "Heidi",
        "surname": "Steen",
        "mail": "heidi@contoso.com",
        "userPrincipalName": "heidi@contoso.com",
    });
    entities.add_unnoticed(USERS, user, Origin::Example)
}
