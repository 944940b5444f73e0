//! Pointers, guards, further types and types of the user's own, wherever a value may be.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{LinkedList, VecDeque};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};
use std::time::SystemTime;

use graph_request::value::{
    EdmDateTimeOffset, EdmString, Enumeration, GraphValue, Structured, Value,
};
use graph_request::{Client, Page, Request, graph_request, graph_value, v1, v1::OnlineMeeting};
use time::UtcDateTime;
use time::macros::datetime;

use crate::body_of;

/// Asserts the JSON of a value of `subject`.
macro_rules! subject {
    ($value:expr => $json:expr) => {{
        let request = graph_request!(POST /me/onlineMeetings { "subject": $value });
        assert_eq!(body_of(&request), format!(r#"{{"subject":{}}}"#, $json));
    }};
}

#[test]
fn pointers_and_guards_of_strings() {
    let text = || "a".to_owned();
    subject!(Box::new(text()) => r#""a""#);
    subject!(Rc::<str>::from("a") => r#""a""#);
    subject!(Arc::new(Some(text())) => r#""a""#);
    subject!(Some(Box::new(Cow::Borrowed("a"))) => r#""a""#);
    subject!(Mutex::new(text()).lock().unwrap() => r#""a""#);
    subject!(RwLock::new(Arc::<str>::from("a")).read().unwrap() => r#""a""#);
    subject!(RwLock::new(None::<String>).write().unwrap() => "null");
    subject!(RefCell::new(text()).borrow() => r#""a""#);
    subject!(RefCell::new(text()).borrow_mut() => r#""a""#);
}

#[tokio::test]
async fn guards_of_tokio() {
    subject!(tokio::sync::Mutex::new(Arc::<str>::from("a")).lock().await => r#""a""#);
    subject!(tokio::sync::RwLock::new("a".to_owned()).read().await => r#""a""#);
    let owned = Arc::new(tokio::sync::Mutex::new("a".to_owned()));
    subject!(owned.lock_owned().await => r#""a""#);
}

#[test]
fn an_address() {
    let url = reqwest::Url::parse("https://contoso.com/a?b=c").unwrap();
    subject!(url => r#""https://contoso.com/a?b=c""#);
    let request = graph_request! {GET /me/onlineMeetings?$filter=joinWebUrl eq {&url}};
    assert!(request.path().ends_with("'https%3A%2F%2Fcontoso.com%2Fa%3Fb%3Dc'"));
}

#[test]
fn a_utc_date_time() {
    let start = UtcDateTime::from(datetime!(2018-03-19 09:46:02.5 UTC));
    let request = graph_request!(POST /me/onlineMeetings { "startDateTime": start });
    assert_eq!(body_of(&request), r#"{"startDateTime":"2018-03-19T09:46:02.5Z"}"#);
}

#[test]
fn models_behind_pointers() {
    let mut meeting = OnlineMeeting::default();
    meeting.subject = Some("a".to_owned());
    let mut participants = v1::MeetingParticipants::default();
    participants.attendees = Some(Vec::new());
    let (meeting, shared) = (Arc::new(meeting), Arc::new(participants));
    let request = graph_request!(POST /me/onlineMeetings { ..meeting, "participants": shared });
    assert_eq!(body_of(&request), r#"{"subject":"a","participants":{"attendees":[]}}"#);
    let boxed = Mutex::new(Box::new(v1::MeetingParticipants::clone(&shared)));
    let request = graph_request!(POST /me/onlineMeetings { "participants": boxed.lock().unwrap() });
    assert_eq!(body_of(&request), r#"{"participants":{"attendees":[]}}"#);
    let spread = Mutex::new((*meeting).clone());
    let request = graph_request!(POST / me / onlineMeetings { ..spread.lock().unwrap() });
    assert_eq!(body_of(&request), r#"{"subject":"a"}"#);
}

/// Returns the JSON of the attendees of a request.
fn attendees_of<T>(request: &Request<T>) -> &str {
    let body = body_of(request).strip_prefix(r#"{"participants":{"attendees":"#).unwrap();
    body.strip_suffix("}}").unwrap()
}

macro_rules! attendees {
    ($attendees:expr => $json:expr) => {{
        let request = graph_request!(POST /me/onlineMeetings {
            "participants": { "attendees": $attendees },
        });
        assert_eq!(attendees_of(&request), $json);
    }};
}

#[test]
fn collections_of_every_kind() {
    let person = |upn: &str| {
        let mut person = v1::MeetingParticipantInfo::default();
        person.upn = Some(upn.to_owned());
        person
    };
    let (a, b) = (person("a"), person("b"));
    let both = r#"[{"upn":"a"},{"upn":"b"}]"#;
    attendees!(VecDeque::from([&a, &b]) => both);
    attendees!(LinkedList::from([&a, &b]) => both);
    attendees!(vec![a.clone(), b.clone()].into_boxed_slice() => both);
    attendees!(Arc::<[v1::MeetingParticipantInfo]>::from([a.clone(), b.clone()]) => both);
    attendees!(Cow::Borrowed(&[a.clone(), b.clone()][..]) => both);
    attendees!([Some(&a), None] => r#"[{"upn":"a"},null]"#);
    attendees!(None::<Box<[v1::MeetingParticipantInfo]>> => "null");
}

struct UserId(String);
struct Start(SystemTime);
struct Team {
    name: &'static str,
    number: u32,
}
struct Presenters(v1::OnlineMeetingPresenters);
struct People(v1::MeetingParticipants);

graph_value!(
    UserId: EdmString,
    Start: EdmDateTimeOffset,
    Presenters: Enumeration<v1::OnlineMeetingPresenters>,
    People: Structured<v1::MeetingParticipants>,
);

impl GraphValue<EdmString> for Team {
    fn graph_value(&self) -> Value<'_> {
        Value::from(format!("{} {}", self.name, self.number))
    }
}

#[test]
fn types_of_the_users_own() {
    let (user, team) = (UserId("550fae72".to_owned()), Team { name: "a", number: 5 });
    let request = graph_request!(POST /users/{user}/onlineMeetings {
        "subject": team,
        "startDateTime"?: Some(&Start(SystemTime::UNIX_EPOCH)),
        "allowedPresenters": Arc::new(Presenters(v1::OnlineMeetingPresenters::Everyone)),
        "participants": People(v1::MeetingParticipants::default()),
    });
    assert_eq!(request.path(), "/v1.0/users/550fae72/onlineMeetings");
    assert_eq!(
        body_of(&request),
        concat!(
            r#"{"subject":"a 5","startDateTime":"1970-01-01T00:00:00Z","#,
            r#""allowedPresenters":"everyone","participants":{}}"#,
        ),
    );
    let request = graph_request! {GET /me/onlineMeetings?$filter=joinWebUrl eq {&user}};
    assert!(request.path().ends_with("joinWebUrl%20eq%20'550fae72'"));
}

#[test]
fn a_type_of_the_user_leaves_out_what_an_update_cannot_carry() {
    let mut participants = v1::MeetingParticipants::default();
    participants.organizer = Some(v1::MeetingParticipantInfo::default());
    participants.attendees = Some(Vec::new());
    let people = Arc::new(People(participants));
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": &people });
    assert_eq!(body_of(&request), r#"{"participants":{"attendees":[]}}"#);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants"?: Some(people) });
    assert_eq!(body_of(&request), r#"{"participants":{"attendees":[]}}"#);
}

#[test]
fn a_computed_value_that_cannot_be_written_is_an_error_before_sending() {
    struct Never;
    impl GraphValue<EdmDateTimeOffset> for Never {
        fn graph_value(&self) -> Value<'_> {
            Value::from(time::OffsetDateTime::UNIX_EPOCH.replace_year(-5).unwrap())
        }
    }
    let call =
        graph_request!(Client::new("token"), POST /me/onlineMeetings { "startDateTime": Never });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(call).unwrap_err();
    assert_eq!(error.kind(), graph_request::ErrorKind::Request);
}

#[test]
fn a_date_time_that_is_out_of_range_is_not_null() {
    let far = chrono::DateTime::<chrono::Utc>::MAX_UTC;
    let call =
        graph_request!(Client::new("token"), POST /me/onlineMeetings { "startDateTime": far });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(call).unwrap_err();
    assert!(error.to_string().contains("out of the range"), "{error}");
}

/// A function of which only the types are written yet.
#[expect(clippy::todo, reason = "this is what is tested")]
#[allow(unreachable_code, clippy::diverging_sub_expression)]
fn unwritten() -> Request<OnlineMeeting> {
    graph_request!(POST /users/{todo!()}/onlineMeetings {
        "subject": todo!(),
        "startDateTime"?: todo!(),
        "participants": { "attendees": unimplemented!() },
        "allowedPresenters": panic!("not yet"),
    })
}

/// The same in a query.
#[expect(clippy::todo, reason = "this is what is tested")]
#[allow(unreachable_code)]
fn unwritten_query() -> Request<Page<OnlineMeeting>> {
    graph_request! {GET /me/onlineMeetings?$top={todo!()}&$search={todo!()}&$filter=joinWebUrl eq {todo!()}}
}

/// The same in a body that is not checked.
#[expect(clippy::todo, reason = "this is what is tested")]
#[allow(unreachable_code)]
fn unwritten_unchecked() -> Request<()> {
    graph_request!(POST! /me/sendMail { "a"?: todo!(), "b": todo!() } -> ())
}

#[test]
fn what_is_not_written_yet_compiles() {
    assert!(std::panic::catch_unwind(unwritten_unchecked).is_err());
    assert!(std::panic::catch_unwind(unwritten_query).is_err());
    assert!(std::panic::catch_unwind(unwritten).is_err());
}
