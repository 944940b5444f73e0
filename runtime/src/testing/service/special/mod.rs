//! Exceptions of some kinds of entities, at the points where the generic service asks.
//!
//! The generic service does for every collection what the rows say. A kind of entities that Graph treats
//! in its own way implements [`Special`] in a file here and overrides the points that differ.
//!
//! | point | asked | for example |
//! | --- | --- | --- |
//! | `before` | before anything is looked up, for each segment of the path | a root that meetings do not have |
//! | `find` | to find an entity by its key | a user by the principal name |
//! | `open` | before something below an entity is looked up | the calendar that every user has |
//! | `refuse_key` | for the refusal of a key that is not found | a meeting of another user |
//! | `takes`, `noun` | for the options that are served, for the word in messages | |
//! | `contents`, `items` | for the entities of a collection | a calendar view |
//! | `before_list`, `refuse_list` | before a list or a count | a lookup of another user's meeting |
//! | `show` | for each entity on its way into an answer | URLs that depend on the request |
//! | `before_create`, `complete`, `after_create` | around a create, in this order | the ids and URLs of a meeting |
//! | `before_update`, `after_update`, `after_delete` | around other changes | |
//! | `stream` | for the answer to a `GET` of a stream | a redirect to storage |
//! | `call` | for the answer to an action or a function | `createOrGet` |
//!
//! # Adding a special behaviour
//!
//! 1. A file `special/area.rs` with a unit struct that implements [`Special`].
//! 2. A line in [`SPECIALS`], by the name of the entity type. A navigation property or a root whose
//!    collection differs from others of the same type is named with a slash before it, `/calendarView`.
//! 3. A test in `tests/`, and a line in the documentation of `FakeGraph`.

mod calendar;
mod mail;
pub(super) mod meetings;
mod presence;
pub(super) mod subscriptions;
pub(super) mod users;

use serde_json::Value;

use super::answers::{Item, Takes};
use super::body::Properties;
use super::collection::{Collection, View};
use super::entities::{Call, New, complete};
use super::refusal::{Answer, Refusal, filter_expected, not_found};
use super::request::Request;
use crate::testing::schema::{Property, Type};
use crate::testing::store::{Entities, Handle};
pub(in crate::testing) use users::SIGNED_IN_USER;
pub(super) use users::add_signed_in_user;

/// The kinds of entities that are special.
static SPECIALS: &[(&str, &dyn Special)] = &[
    ("user", &users::Users),
    ("onlineMeeting", &meetings::Meetings),
    ("/meetingAttendanceReport", &meetings::LatestReport),
    ("meetingAttendanceReport", &meetings::Reports),
    ("attendanceRecord", &meetings::Records),
    ("callTranscript", &meetings::TRANSCRIPTS),
    ("callRecording", &meetings::RECORDINGS),
    ("calendar", &calendar::Calendars),
    ("event", &calendar::Events),
    ("/calendarView", &calendar::PeriodView),
    ("/instances", &calendar::PeriodView),
    ("mailFolder", &mail::Folders),
    ("message", &mail::Messages),
    ("presence", &presence::Presences),
    ("cloudCommunications", &presence::Communications),
    ("subscription", &subscriptions::Subscriptions),
];

/// Finds what is special about a collection, by its own name or by the type of its entities.
pub(super) fn find_special(name: &str, ty: &'static Type) -> &'static dyn Special {
    let find = |is_it: &dyn Fn(&str) -> bool| SPECIALS.iter().find(|(key, _)| is_it(key));
    let by_name = find(&|key| key.strip_prefix('/') == Some(name));
    let by_type = || ty.lineage().find_map(|ty| find(&|key| key == ty.name));
    by_name.or_else(by_type).map_or(&Plain, |(_, special)| *special)
}

/// A kind of entities about which nothing is special.
struct Plain;

impl Special for Plain {}

/// The result of an action or a function.
pub(super) enum Outcome {
    Answer(Answer),
    /// Entities that are filtered, paged and counted like those of a collection.
    Items(Vec<Item>),
}

/// The points at which a kind of entities can differ from the generic service. Each has the generic
/// behaviour unless it is overridden.
pub(super) trait Special: Sync {
    /// Returns the word for one of the entities in messages, if it is not the name of the type.
    fn noun(&self) -> Option<&'static str> {
        None
    }

    /// Returns the query options that are served.
    fn takes(&self) -> Takes {
        Takes::ALL
    }

    /// Refuses a request whose path leads to or through a collection of these entities; `place` is the
    /// number of segments before it and its own.
    fn before(&self, _request: &Request, _place: usize) -> Result<(), Refusal> {
        Ok(())
    }

    /// Finds an entity by a property that stands in place of its key, or by its `id`.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        entities.find(collection.spot, property, text)
    }

    /// Prepares what is below an entity, before it is looked up.
    fn open(&self, _entities: &mut Entities, _of: Handle) {}

    /// Returns the refusal of a key that is not found.
    fn refuse_key(
        &self,
        _view: View,
        collection: &Collection,
        (_property, _text): (&str, &str),
        written: &str,
    ) -> Refusal {
        not_found(collection.noun(), written)
    }

    /// Returns the entities of a collection, if they are not those in its place.
    fn contents(&self, _view: View, _collection: &Collection) -> Option<Vec<Handle>> {
        None
    }

    /// Returns the entities of a collection, if they are not those of the store, such as the occurrences
    /// of a series.
    fn items(&self, _view: View, _collection: &Collection) -> Option<Vec<Item>> {
        None
    }

    /// Refuses a list or a count before it is made.
    fn before_list(&self, _view: View, _collection: &Collection) -> Result<(), Refusal> {
        Ok(())
    }

    /// Returns the refusal of a list that is not one of the lookups of the rows.
    fn refuse_list(&self, _request: &Request) -> Refusal {
        filter_expected()
    }

    /// Changes an entity on its way into an answer.
    fn show(&self, _view: View, _handle: Handle, entity: Value) -> Value {
        entity
    }

    /// Changes or refuses the checked body of a create.
    fn before_create(&self, _request: &Request, _body: &mut Properties) -> Result<(), Refusal> {
        Ok(())
    }

    /// Makes an entity of the body of a create.
    fn complete(&self, asked: Value, new: &New) -> Value {
        complete(asked, new)
    }

    fn after_create(&self, _entities: &mut Entities, _request: &Request, _handle: Handle) {}

    /// Changes or refuses the checked body of an update.
    fn before_update(
        &self,
        _view: View,
        _handle: Handle,
        _changes: &mut Properties,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    fn after_update(&self, _entities: &mut Entities, _request: &Request, _handle: Handle) {}

    /// Follows the removal of an entity, which can still be read.
    fn after_delete(&self, _entities: &mut Entities, _request: &Request, _handle: Handle) {}

    /// Answers with a stream, if its bytes are not those that the store keeps.
    fn stream(&self, _view: View, _of: Handle, _property: &'static Property) -> Option<Answer> {
        None
    }

    /// Answers an action or a function; without an answer, the generic service gives an empty one where
    /// it can.
    fn call(&self, _entities: &mut Entities, _request: &Request, _call: &Call) -> Option<Outcome> {
        None
    }
}
