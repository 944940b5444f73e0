//! Expansions under the strictest lints, and in every place where Rust allows an expression.

#![deny(warnings, clippy::pedantic, missing_docs, unused_qualifications)]

use graph_request::preview::OnlineMeeting;
use graph_request::v1::{self, MeetingParticipants};
use graph_request::{Client, Fragment, Request, graph_object, graph_request};
use graph_request_tests_reexport::{get_meeting, get_subject, nobody, teams_object, teams_request};

const BODY: &str = r#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{"user":{"id":"a"}}}},"subject":"b"}"#;

fn body_of<T>(request: &Request<T>) -> &str {
    std::str::from_utf8(request.body().unwrap_or_default()).unwrap()
}

fn generic<S: AsRef<str>>(organizer: &S, title: &str) -> Request<OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": organizer.as_ref() } } } },
        "subject": title,
    })
}

#[test]
fn works_in_generic_functions() {
    assert_eq!(body_of(&generic(&String::from("a"), "b")), BODY);
}

async fn load(text: &str) -> Result<String, std::io::Error> {
    tokio::task::yield_now().await;
    Ok(text.to_owned())
}

async fn asynchronous() -> Result<Request<OnlineMeeting>, std::io::Error> {
    Ok(graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": { "user": { "id": load("a").await?.as_str() } } },
        },
        "subject": load("b").await?,
    }))
}

#[tokio::test]
async fn works_in_async_functions_that_are_spawned() {
    let request = tokio::spawn(asynchronous()).await.unwrap().unwrap();
    assert_eq!(body_of(&request), BODY);
}

/// A module without the prelude.
#[no_implicit_prelude]
mod without_prelude {
    /// A struct with every construct that a derive can hold.
    #[derive(::graph_request::GraphSelect)]
    #[graph(::graph_request::v1::MeetingAttendanceReport)]
    pub(crate) struct Report {
        /// A property.
        pub(crate) id: ::std::string::String,
        /// A navigation property.
        #[graph(expand, top = 5)]
        pub(crate) attendance_records: ::std::vec::Vec<Record>,
        /// All others.
        #[graph(flatten_rest)]
        pub(crate) rest: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// A struct whose name is short, so that a type parameter could hide it.
    #[derive(::graph_request::GraphSelect)]
    #[graph(::graph_request::v1::Identity)]
    pub(crate) struct A {
        /// A property.
        pub(crate) display_name: ::std::option::Option<::std::string::String>,
    }

    /// A struct within another.
    #[derive(::graph_request::GraphSelect)]
    #[graph(::graph_request::v1::AttendanceRecord)]
    pub(crate) struct Record {
        /// An object.
        pub(crate) identity: A,
    }

    /// An enum.
    #[derive(::graph_request::GraphSelect)]
    #[graph(::graph_request::v1::OnlineMeetingRole)]
    pub(crate) enum Role {
        /// A member.
        Attendee,
        /// All others.
        #[graph(other)]
        Other(::std::string::String),
    }

    /// A struct with an enum.
    #[derive(::graph_request::GraphSelect)]
    #[graph(::graph_request::v1::MeetingParticipantInfo)]
    pub(crate) struct Person {
        /// An enum.
        pub(crate) role: Role,
    }

    /// Creates a request with every construct that an expansion can hold.
    pub(crate) fn request() -> ::graph_request::Request<::graph_request::preview::OnlineMeeting> {
        let people = ["a"];
        ::graph_request::graph_request!(POST /applications/{"x"}/onlineMeetings {
            "meetingType": "meetNow",
            "participants": {
                "organizer": { "identity": { "user": { "id": people[0] } } },
                "attendees": [
                    for person in people { "upn": person, "identity": {} },
                    if let ::std::option::Option::Some(person) = people.first() { "upn": *person, "identity": {} },
                ],
            },
            "chatInfo"?: if people[0] == "c" { "threadId": "a" } else if people[0] == "b" {},
            "subject"?: ::std::option::Option::Some("b"),
        })
    }
}

#[test]
fn works_without_a_prelude() {
    let request = without_prelude::request();
    assert_eq!(request.path(), "/beta/applications/x/onlineMeetings");
    assert!(body_of(&request).ends_with(r#","subject":"b"}"#));
}

#[test]
fn a_derive_works_without_a_prelude() {
    let json = r#"{"id":"1","attendanceRecords":[{"identity":{"displayName":"a"}}],"new":1}"#;
    let report: without_prelude::Report = serde_json::from_str(json).unwrap();
    assert_eq!((report.id.as_str(), report.rest.len()), ("1", 1));
    assert_eq!(report.attendance_records[0].identity.display_name.as_deref(), Some("a"));
    let role = |json: &str| serde_json::from_str::<without_prelude::Person>(json).unwrap().role;
    assert!(matches!(role(r#"{"role":"attendee"}"#), without_prelude::Role::Attendee));
    let other = role(r#"{"role":"x"}"#);
    assert!(matches!(other, without_prelude::Role::Other(text) if text == "x"));
}

/// Types of a user that shadow the names of the standard library.
mod shadowed {
    #![expect(dead_code, reason = "these are here to be in the way")]

    struct Option;
    struct Result;
    struct Vec;
    struct Some;
    struct None;
    struct Ok;
    struct String;
    struct Box;

    /// Creates a request with these names in scope.
    pub(crate) fn request() -> super::Request<super::OnlineMeeting> {
        let people = ["a"];
        super::graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": people[0] } } } },
            "subject"?: std::option::Option::Some("b"),
        })
    }
}

#[test]
fn works_among_shadowed_names() {
    assert_eq!(body_of(&shadowed::request()), BODY);
}

#[test]
fn works_through_a_renamed_dependency() {
    assert_eq!(get_meeting("a b").path(), "/beta/app/onlineMeetings/a%20b");
    let request = get_subject("a");
    assert_eq!(request.path(), "/beta/app/onlineMeetings/a?$select=subject");
}

#[test]
fn a_fragment_works_through_a_renamed_dependency_and_another_crate() {
    let same = teams_object!(graph_request::v1::MeetingParticipants { "attendees": [] });
    assert_eq!(nobody(), same);
}

/// The type of an object is also imported by its name alone.
fn imported() -> Fragment<MeetingParticipants> {
    graph_object!(v1::MeetingParticipants { "attendees": [] })
}

#[test]
fn a_fragment_of_an_imported_type_is_free_of_lints() {
    assert_eq!(imported(), nobody());
}

/// The type of an object, by the crate of the macro around it.
macro_rules! participants {
    ($($object:tt)*) => {
        graph_object!($crate::v1::MeetingParticipants { $($object)* })
    };
}

#[test]
fn a_fragment_works_through_a_macro_that_names_its_type() {
    assert_eq!(participants!("attendees": []), nobody());
}

/// The crate under two names next to the macro: Rust refuses `use graph_request::{self, graph_request}`,
/// as it does for every crate with an item of its own name.
mod imports {
    pub(crate) mod renamed {
        use graph_request::{self as graph, graph_request};

        pub(crate) fn request() -> graph::Request<graph::preview::OnlineMeeting> {
            graph_request!(GET / app / onlineMeetings / { "a" })
        }
    }

    pub(crate) mod absolute {
        use ::graph_request::{self, graph_request};

        pub(crate) fn request() -> graph_request::Request<graph_request::preview::OnlineMeeting> {
            graph_request!(GET / app / onlineMeetings / { "a" })
        }
    }
}

#[test]
fn the_crate_and_the_macro_are_imported_together() {
    assert_eq!(imports::renamed::request().path(), imports::absolute::request().path());
}

/// Adds each person who is known, by every form of a condition.
fn conditional(people: &[Option<&str>], is_open: bool) -> Request<OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": {} },
            "attendees": [for person in people { if let Some(upn) = person { "upn": *upn, "identity": {} } }],
        },
        "chatInfo"?: if is_open { "threadId": "a" } else { "threadId": "a" },
    })
}

#[test]
fn conditions_are_free_of_lints() {
    assert!(
        body_of(&conditional(&[None, Some("x")], true)).contains(r#"[{"upn":"x","identity":{}}]"#)
    );
}

#[test]
fn works_through_another_crate() {
    let request: Request<OnlineMeeting> = teams_request!(GET / app / onlineMeetings / { "a" });
    assert_eq!(request.path(), "/beta/app/onlineMeetings/a");
}

/// A program that owns its client and counts the meetings it creates.
struct Program {
    client: Client,
    made: u32,
}

impl Program {
    fn next_title(&mut self) -> String {
        self.made += 1;
        format!("meeting {}", self.made)
    }
}

#[test]
fn no_borrow_of_the_client_is_left_while_values_are_made() {
    let mut program = Program { client: Client::new("token"), made: 0 };
    let call = graph_request!(program.client, POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} } },
        "subject": program.next_title(),
    });
    assert!(body_of(call.request()).contains("meeting 1"));
}

#[test]
fn a_client_comes_in_many_ways() {
    let client = Client::new("token");
    let shared = std::sync::Arc::new(client.clone());
    for call in [
        graph_request!(client, GET / app / onlineMeetings / { "a" }),
        graph_request!(&client, GET / app / onlineMeetings / { "a" }),
        graph_request!(shared, GET / app / onlineMeetings / { "a" }),
        graph_request!(Client::new("another"), GET / app / onlineMeetings / { "a" }),
    ] {
        assert_eq!(call.request().path(), "/beta/app/onlineMeetings/a");
    }
}
