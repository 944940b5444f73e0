//! Online meetings: lookups, owners, `createOrGet`, and the artifacts below them with their content in
//! storage.

mod actions;
mod artifacts;
mod attendance;
mod create_or_get;
mod examples;
mod functions;
mod resource;
mod seed;

use http::Method;
use serde_json::Value;

use super::{Outcome, Special};
use crate::testing::schema::{Property, Version};
use crate::testing::service::answers::Takes;
use crate::testing::service::body::Properties;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{Call, New};
use crate::testing::service::filter::parse;
use crate::testing::service::is_object_id;
use crate::testing::service::json::id_of;
use crate::testing::service::path::Step;
use crate::testing::service::refusal::{
    Answer, Refusal, filter_expected, lookup_expected, no_create_here, not_an_object_id, not_found,
    not_the_organizer, organizer_mismatch, unserved_path,
};
use crate::testing::service::request::Request;
use crate::testing::service::storage::{RECORDING_FILE, REPORT_FILE, redirect_to};
use crate::testing::store::{Entities, Handle, Origin, Spot};
pub(in crate::testing) use artifacts::{Artifact, ArtifactKind};
pub(super) use artifacts::{RECORDINGS, TRANSCRIPTS};
pub(super) use attendance::{LatestReport, Records, Reports};
pub(in crate::testing) use seed::{seed_artifact, seed_meeting, seed_report};

const MEETINGS: &str = "onlineMeetings";

pub(super) struct Meetings;

impl Special for Meetings {
    fn noun(&self) -> Option<&'static str> {
        Some("meeting")
    }

    fn takes(&self) -> Takes {
        Takes::LITTLE
    }

    /// Meetings require the object id of a user. `/communications` has a lookup on the page "Get
    /// onlineMeeting", and no other page has anything there.
    fn before(&self, request: &Request, place: usize) -> Result<(), Refusal> {
        let (path, method) = (&request.path, &request.received.method);
        match (path.root.name, path.steps.get(place..)) {
            ("users", _) if !path.root_key().is_some_and(is_object_id) => Err(not_an_object_id()),
            ("communications", Some([])) if *method == Method::GET => Ok(()),
            ("communications", Some([])) if request.version == Version::V1 => Err(no_create_here()),
            ("communications", _) => Err(unserved_path(request.received)),
            (_, _) => Ok(()),
        }
    }

    fn open(&self, entities: &mut Entities, of: Handle) {
        examples::add(entities, of);
    }

    fn refuse_key(
        &self,
        view: View,
        collection: &Collection,
        (property, text): (&str, &str),
        written: &str,
    ) -> Refusal {
        let mut all = view.entities.list_everywhere(MEETINGS).into_iter();
        let is_it = |meeting: &Value| meeting.get(property).and_then(Value::as_str) == Some(text);
        if all.any(|handle| is_it(view.entities.get(handle))) {
            organizer_mismatch(&owner_of(view.entities, collection))
        } else {
            not_found("meeting", written)
        }
    }

    /// `/communications` has the meetings of all users.
    fn contents(&self, view: View, _collection: &Collection) -> Option<Vec<Handle>> {
        let has_all = view.request.path.root.name == "communications";
        has_all.then(|| view.entities.list_everywhere(MEETINGS))
    }

    /// The organizer alone can look a meeting up by its URL.
    fn before_list(&self, view: View, collection: &Collection) -> Result<(), Refusal> {
        let Some(text) = view.request.query.get("$filter") else {
            return Ok(());
        };
        let condition = parse(text)?;
        let comparisons = condition.comparisons().unwrap_or_default();
        let is_by_url = comparisons.iter().any(|comparison| comparison.is_of("joinWebUrl"));
        let is_mine = |handle: &Handle| view.entities.spot(*handle) == collection.spot;
        let all = view.entities.list_everywhere(MEETINGS).into_iter();
        let found: Vec<Handle> =
            all.filter(|handle| condition.matches(view.entities.get(*handle))).collect();
        if is_by_url && !found.is_empty() && !found.iter().any(is_mine) {
            return Err(not_the_organizer());
        }
        Ok(())
    }

    fn refuse_list(&self, request: &Request) -> Refusal {
        match request.path.root.name {
            "communications" => lookup_expected(),
            _ => filter_expected(),
        }
    }

    fn before_create(&self, _request: &Request, body: &mut Properties) -> Result<(), Refusal> {
        remove_organizer(body);
        Ok(())
    }

    fn complete(&self, asked: Value, new: &New) -> Value {
        resource::complete(asked, &new.container, new.number)
    }

    /// The streams of live events are in storage.
    fn stream(&self, view: View, _of: Handle, property: &'static Property) -> Option<Answer> {
        let file = match property.name {
            "attendeeReport" => REPORT_FILE,
            "recording" | "alternativeRecording" => RECORDING_FILE,
            _ => return None,
        };
        Some(redirect(view.request, file))
    }

    fn call(&self, entities: &mut Entities, request: &Request, call: &Call) -> Option<Outcome> {
        match call.callable.name {
            "createOrGet" => Some(create_or_get::answer(entities, request, call)),
            "getAllTranscripts" => Some(functions::answer(entities, request, call, &TRANSCRIPTS)),
            "getAllRecordings" => Some(functions::answer(entities, request, call, &RECORDINGS)),
            _ => actions::answer(entities, request, call),
        }
    }
}

/// Adds a meeting of a user that something else than a create asks for, and returns it.
pub(super) fn add_meeting(entities: &mut Entities, user: Handle, asked: Value) -> Value {
    let owner = id_of(entities.get(user)).to_owned();
    let meeting = resource::complete(asked, &owner, entities.next_number());
    entities.add(Spot { within: Some(user), name: MEETINGS }, meeting.clone(), Origin::Created);
    meeting
}

/// Removes the organizer from a new meeting: the user of the path organizes it, and another one in the
/// body is ignored (microsoft-graph-docs-contrib#5837).
fn remove_organizer(body: &mut Properties) {
    if let Some(Value::Object(participants)) = body.get_mut("participants") {
        participants.remove("organizer");
    }
}

/// Returns the id of the user whose meetings a collection has.
fn owner_of(entities: &Entities, collection: &Collection) -> String {
    let owner = collection.spot.within.map(|user| entities.get(user));
    let id = owner.and_then(|user| user.get("id")).and_then(Value::as_str);
    id.unwrap_or(super::SIGNED_IN_USER).to_owned()
}

/// Redirects to a file of the storage.
fn redirect(request: &Request, file: &str) -> Answer {
    request.query.allow(&[], &["$format"])?;
    Ok(redirect_to(request.received, file))
}

/// Returns `true` if the path leads below an entity set by its key, as `/users/{id}` does.
fn is_below_user(request: &Request) -> bool {
    request.path.root.name == "users" && matches!(request.path.steps.first(), Some(Step::Key(_)))
}
