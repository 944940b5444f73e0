//! Objects that stand by themselves, made by `graph_object!`.

mod members;
mod update;

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde_core::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use self::members::{Nested, read_members};
pub(crate) use self::update::{write_elements_for_update, write_object_for_update};
use crate::json::{self, GraphValue, Json, Of, Payload, Scope, Structured, ToJson, find_path};
use crate::model::{Model, StartsFrom};

/// An object of a request body, made by [`graph_object!`](crate::graph_object): JSON text, and the type
/// `T` that it was checked against.
///
/// A fragment is accepted wherever the model `T` is: as a value, also by reference and as an `Option`,
/// as an element of a collection, and as a spread `..fragment`. In contrast to a model, it keeps a
/// property that is `null` apart from one that is absent.
///
/// In a `PATCH`, a fragment leaves out what an update cannot carry, as a model does: properties that
/// can only be set on creation, and a start or an end without the other.
///
/// # Errors
///
/// An invocation cannot fail. The first value that has no JSON, such as a date-time out of range or a
/// number that is not finite, is kept in the fragment, and sending a request with it is an error.
///
/// # Examples
///
/// ```
/// use graph_request::{Fragment, graph_object, graph_request, v1};
///
/// fn invited(upns: &[&str]) -> Fragment<v1::MeetingParticipants> {
///     graph_object!(v1::MeetingParticipants {
///         "attendees": [for upn in upns { "upn": *upn, "role": "attendee" }],
///     })
/// }
///
/// let people = invited(&["adele@contoso.com"]);
/// assert_eq!(people.as_str(), r#"{"attendees":[{"upn":"adele@contoso.com","role":"attendee"}]}"#);
///
/// let request = graph_request!(POST /me/onlineMeetings { "participants": people });
/// assert_eq!(
///     request.body().unwrap(),
///     format!(r#"{{"participants":{}}}"#, people.as_str()).as_bytes(),
/// );
/// ```
pub struct Fragment<T> {
    json: Bytes,
    error: Option<String>,
    of: PhantomData<fn() -> T>,
}

impl<T> Fragment<T> {
    /// Returns the JSON text. If the fragment has an [`error`](Self::error), the text is not whole.
    ///
    /// ```
    /// let settings = graph_request::graph_object!(graph_request::v1::LobbyBypassSettings {
    ///     "isDialInBypassEnabled": true,
    ///     "scope": null,
    /// });
    /// assert_eq!(settings.as_str(), r#"{"isDialInBypassEnabled":true,"scope":null}"#);
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.json).unwrap_or_default()
    }

    /// Returns the message of the error that sending a request with this fragment gives, if one of
    /// its values has no JSON.
    ///
    /// ```
    /// let people = graph_request::graph_object!(graph_request::v1::MeetingParticipants {
    ///     "weight"!: f64::NAN,
    /// });
    /// assert_eq!(people.error(), Some("`weight`: `NaN` cannot be represented in JSON"));
    /// ```
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// Hands the text to `write`, or fails with the error of the fragment.
    fn write_with(&self, json: &mut Json, write: impl FnOnce(&RawValue, &mut Json)) {
        match (&self.error, serde_json::from_slice(&self.json)) {
            (Some(error), _) => fail_at(error, json),
            (None, Ok(text)) => write(text, json),
            (None, Err(error)) => fail_at(&error.to_string(), json),
        }
    }
}

/// Fails with the path of the fragment before the path within it.
fn fail_at(error: &str, json: &mut Json) {
    json.fail(match find_path(json.text()).as_str() {
        "" => error.to_owned(),
        path => format!("`{path}`: {error}"),
    });
}

/// Makes a fragment of a finished body.
pub fn fragment<T>(_: Of<T>, body: Payload) -> Fragment<T> {
    Fragment { json: body.bytes, error: body.error, of: PhantomData }
}

impl<T> Clone for Fragment<T> {
    fn clone(&self) -> Self {
        Self { json: self.json.clone(), error: self.error.clone(), of: PhantomData }
    }
}

/// Fragments are equal if their texts are.
impl<T> PartialEq for Fragment<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.json, &self.error) == (&other.json, &other.error)
    }
}

impl<T> Eq for Fragment<T> {}

impl<T> fmt::Debug for Fragment<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut tuple = f.debug_tuple("Fragment");
        tuple.field(&format_args!("{}", self.as_str()));
        if let Some(error) = &self.error {
            tuple.field(error);
        }
        tuple.finish()
    }
}

/// For requests that are not checked.
impl<T> Serialize for Fragment<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if let Some(error) = &self.error {
            return Err(S::Error::custom(error));
        }
        let text: &RawValue = serde_json::from_slice(&self.json).map_err(S::Error::custom)?;
        Nested(text).serialize(to)
    }
}

impl<T: Model> ToJson for Fragment<T> {
    fn as_value(&self) -> json::Value<'_> {
        json::Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        self.write_with(json, |text, json| match json.scope {
            Scope::Update => write_object_for_update::<T>(text, json),
            Scope::Create | Scope::Whole => json.push(text.get()),
        });
    }

    fn write_members(&self, except: &[&str], json: &mut Json) {
        self.write_with(json, |text, json| match json.scope {
            Scope::Update => update::write_members_for_update::<T>(text, except, json),
            Scope::Create | Scope::Whole => {
                for (name, value) in read_members(text) {
                    if !except.contains(&&*name) {
                        json.push_name(&name);
                        json.push(value.get());
                    }
                }
            }
        });
    }

    fn size(&self) -> usize {
        self.json.len()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Model> GraphValue<Structured<T>> for Fragment<T> {
    fn graph_value(&self) -> json::Value<'_> {
        json::Value::Other(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Model> StartsFrom<T> for Fragment<T> {
    fn source(&self) -> &dyn ToJson {
        self
    }
}

/// Makes an object of a body by itself: a [`Fragment`] of the type that is written before it.
///
/// ```
/// use graph_request::{graph_object, graph_request, v1};
///
/// let organizer = "550fae72-d251-43ec-868c-373732c2704f";
/// let people = graph_object!(v1::MeetingParticipants {
///     "organizer": { "identity": { "user": { "id": organizer } } },
///     "attendees": [{ "upn": "adele@contoso.com", "role": "presenter" }],
/// });
///
/// // As a value, and as the start of an object.
/// let stand_up = graph_request!(POST /me/onlineMeetings { "participants": people });
/// let retro = graph_request!(POST /me/onlineMeetings {
///     "participants": { ..people, "attendees": [] },
/// });
/// # assert!(stand_up.body().unwrap().ends_with(br#""role":"presenter"}]}}"#));
/// # assert!(retro.body().unwrap().ends_with(br#""attendees":[]}}"#));
/// ```
///
/// The type is the path of a model in [`v1`](crate::v1), [`beta`](crate::beta) or
/// [`preview`](crate::preview), such as `v1::MeetingParticipants`
/// or `graph_request::beta::OnlineMeeting`. The object is written in the language of
/// [`graph_request!`](crate::graph_request) and checked like an object of that type in a body: names, JSON types, enum
/// members, date-times and Rust values.
///
/// Properties that Graph requires may be missing from the object itself, since the fragment may be
/// spread into an object that has them. Objects within it are checked as in a create.
/// Properties that can only be set on creation are accepted, and left out where the fragment is used
/// in a `PATCH`.
///
/// A name that the type does not have is a compile error at its own token:
///
/// ```compile_fail
/// # use graph_request::{graph_object, v1};
/// let people = graph_object!(v1::MeetingParticipants { "atendees": [] });
/// ```
#[macro_export]
macro_rules! graph_object {
    ($($object:tt)*) => {
        $crate::__private::graph_object! { $crate $($object)* }
    };
}
