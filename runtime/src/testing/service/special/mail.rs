//! Mail: the folders that every mailbox has, and `sendMail`.

use http::StatusCode;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::users::is_user;
use super::{Outcome, Special};
use crate::json::format_date_time;
use crate::testing::schema::{Navigation, Type, Version};
use crate::testing::service::body::Properties;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{Bound, Call, add_entity};
use crate::testing::service::refusal::{Answer, missing_parameter, no_recipients, unserved_path};
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_empty;
use crate::testing::store::{Entities, Handle, Origin, Spot};

const FOLDERS: &str = "mailFolders";
const MESSAGES: &str = "messages";

/// The folders that every mailbox has, by the names that stand in place of their ids.
const WELL_KNOWN: [(&str, &str); 7] = [
    ("archive", "Archive"),
    ("deleteditems", "Deleted Items"),
    ("drafts", "Drafts"),
    ("inbox", "Inbox"),
    ("junkemail", "Junk Email"),
    ("outbox", "Outbox"),
    ("sentitems", "Sent Items"),
];

pub(super) struct Folders;

impl Special for Folders {
    /// A folder can be named by its well-known name, in any case.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        let found = entities.find(collection.spot, property, text);
        let user = collection.spot.within.filter(|user| is_user(entities, *user));
        found.or_else(|| well_known(entities, user?, text))
    }
}

/// Finds a folder by its well-known name, or adds it.
fn well_known(entities: &mut Entities, user: Handle, name: &str) -> Option<Handle> {
    let (name, title) = WELL_KNOWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    let spot = Spot { within: Some(user), name: FOLDERS };
    let id = format!("AQMkADAwATM0{name}");
    let known = entities.find(spot, "id", &id);
    Some(known.unwrap_or_else(|| {
        let folder = json!({ "id": id, "displayName": title, "wellKnownName": name });
        entities.add_unnoticed(spot, folder, Origin::Example)
    }))
}

pub(super) struct Messages;

impl Special for Messages {
    /// Below a user, the messages of all folders are found.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        let own = entities.find(collection.spot, property, text);
        let user = collection.spot.within.filter(|user| is_user(entities, *user));
        own.or_else(|| {
            let is_it = |handle: &Handle| {
                entities.get(*handle).get(property).and_then(Value::as_str) == Some(text)
            };
            messages_of(entities, user?).into_iter().find(is_it)
        })
    }

    fn contents(&self, view: View, collection: &Collection) -> Option<Vec<Handle>> {
        let user = collection.spot.within.filter(|user| is_user(view.entities, *user))?;
        let mut all = view.entities.list_ever(collection.spot);
        all.extend(messages_of(view.entities, user));
        Some(all)
    }
}

/// Returns the messages in the folders of a user.
fn messages_of(entities: &Entities, user: Handle) -> Vec<Handle> {
    let mut all = entities.list_everywhere(MESSAGES);
    all.retain(|message| is_in_folder_of(entities, *message, user));
    all
}

fn is_in_folder_of(entities: &Entities, message: Handle, user: Handle) -> bool {
    let mut at = entities.spot(message).within;
    while let Some(folder) = at {
        let spot = entities.spot(folder);
        match spot.name {
            FOLDERS => return spot.within == Some(user),
            "childFolders" => at = spot.within,
            _ => return false,
        }
    }
    false
}

/// Answers `sendMail`. The message arrives nowhere but in the sent items.
pub(super) fn send(entities: &mut Entities, request: &Request, call: &Call) -> Outcome {
    Outcome::Answer(try_send(entities, request, call))
}

fn try_send(entities: &mut Entities, request: &Request, call: &Call) -> Answer {
    request.query.allow(&[], &[])?;
    let Bound::Entity(user) = &call.bound else {
        return Err(unserved_path(request.received));
    };
    let Some(Value::Object(message)) = call.arguments.get("Message") else {
        return Err(missing_parameter("Message"));
    };
    let has_some = |name: &&str| {
        message.get(*name).and_then(Value::as_array).is_some_and(|all| !all.is_empty())
    };
    if !["toRecipients", "ccRecipients", "bccRecipients"].iter().any(has_some) {
        return Err(no_recipients());
    }
    if call.arguments.get("SaveToSentItems") != Some(&Value::Bool(false)) {
        save(entities, request.version, user.handle, user.collection.ty, message.clone());
    }
    Ok(respond_empty(StatusCode::ACCEPTED))
}

/// Keeps a message in the sent items, with the attachments that are in it.
fn save(
    entities: &mut Entities,
    version: Version,
    user: Handle,
    ty: &'static Type,
    mut message: Properties,
) {
    let folders: Option<&'static Navigation> = ty.navigation(FOLDERS, version);
    let messages = folders.and_then(|folders| folders.target.navigation(MESSAGES, version));
    let Some((navigation, folder)) = messages.zip(well_known(entities, user, "sentitems")) else {
        return;
    };
    let owner = entities.get(user);
    let sender = json!({
        "emailAddress": { "name": owner.get("displayName"), "address": owner.get("mail") },
    });
    let now = format_date_time(OffsetDateTime::now_utc()).unwrap_or_default();
    for (name, value) in [
        ("from", sender.clone()),
        ("sender", sender),
        ("isDraft", false.into()),
        ("isRead", true.into()),
        ("sentDateTime", now.clone().into()),
        ("receivedDateTime", now.into()),
        ("parentFolderId", entities.get(folder).get("id").cloned().unwrap_or_default()),
    ] {
        message.entry(name).or_insert(value);
    }
    let collection = Collection::within(folder, navigation);
    add_entity(entities, version, &collection, message, Origin::Created);
}
