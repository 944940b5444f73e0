//! The example of a library that wraps the macro, used as by a program that depends on it alone.

use std::error::Error as _;

use contoso_meetings::graph_request::http::StatusCode;
use contoso_meetings::graph_request::testing::{Answer, FakeGraph, Fault};
use contoso_meetings::graph_request::time::{Duration, OffsetDateTime};
use contoso_meetings::graph_request::{self as graph, ErrorKind};
use contoso_meetings::{
    Error, Event, MeetingId, Meetings, Schedule, UserId, graph_request, guest, house_rules,
    meetings_request,
};
use serde_json::{Value, json};

/// The object id of an organizer.
const ORGANIZER: &str = "550fae72-d251-43ec-868c-373732c2704f";
const JOIN_URL: &str = "https://teams.microsoft.com/l/meetup-join/1";

fn schedule(subject: &str) -> Schedule {
    Schedule {
        subject: subject.to_owned(),
        start: OffsetDateTime::UNIX_EPOCH,
        length: Duration::HOUR,
        guests: vec!["adele@contoso.com".to_owned()],
        room: None,
    }
}

/// Returns a stand-in with one meeting of the organizer, and what a program has of both.
async fn seeded() -> (FakeGraph, Meetings, UserId, MeetingId) {
    let graph = FakeGraph::start().await;
    let id = graph.seed_for(
        ORGANIZER,
        json!({
            "joinWebUrl": JOIN_URL,
            "participants": { "attendees": [{ "upn": "ada@contoso.com", "role": "presenter" }] },
        }),
    );
    let meetings = Meetings::new(graph.client());
    (graph, meetings, UserId::new(ORGANIZER), MeetingId::new(id))
}

#[test]
fn a_schedule_is_a_request_that_can_be_read() {
    let mut schedule = schedule("Review");
    schedule.room = Some("room-5@contoso.com".to_owned());
    let request = schedule.to_request(&UserId::new("7/8"));
    assert_eq!(request.path(), "/v1.0/users/7%2F8/onlineMeetings");
    let body: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    let expected = json!({
        "allowedPresenters": "organization",
        "recordAutomatically": false,
        "lobbyBypassSettings": { "scope": "organization", "isDialInBypassEnabled": false },
        "subject": "Review",
        "startDateTime": "1970-01-01T00:00:00Z",
        "endDateTime": "1970-01-01T01:00:00Z",
        "participants": {
            "attendees": [
                { "upn": "adele@contoso.com", "role": "attendee" },
                { "upn": "room-5@contoso.com", "role": "presenter" },
            ],
        },
    });
    assert_eq!(body, expected);
}

#[test]
fn the_parts_of_bodies_fit_into_requests_of_a_program() {
    let id = MeetingId::new("MSpk");
    let request = graph_request!(PATCH /me/onlineMeetings/{id} {
        ..house_rules(),
        "recordAutomatically": true,
        "participants": { "attendees": [guest("adele@contoso.com")] },
    });
    let body: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    assert_eq!(request.path(), "/v1.0/me/onlineMeetings/MSpk");
    assert_eq!(body["allowedPresenters"], "organization");
    assert_eq!(body["recordAutomatically"], true);
    assert_eq!(
        body["participants"],
        json!({ "attendees": [{ "upn": "adele@contoso.com", "role": "attendee" }] }),
    );
}

#[tokio::test]
async fn a_meeting_is_found_by_its_link() {
    let (_graph, meetings, organizer, id) = seeded().await;
    let found = meetings.find_by_join_url(&organizer, JOIN_URL).await.unwrap();
    assert_eq!(found.id, Some(id.to_string()));
    let missing = meetings.find_by_join_url(&organizer, "https://example.com/?a='&b").await;
    assert!(matches!(missing, Err(Error::NotFound)), "{missing:?}");
}

#[tokio::test]
async fn who_was_invited_stays_invited() {
    let (graph, meetings, organizer, id) = seeded().await;
    meetings.invite(&organizer, &id, &["adele@contoso.com", "alex@contoso.com"]).await.unwrap();
    let update = graph.received_once("PATCH /users/*/onlineMeetings/*").json();
    let expected = json!([
        { "upn": "ada@contoso.com", "role": "presenter" },
        { "upn": "adele@contoso.com", "role": "attendee" },
        { "upn": "alex@contoso.com", "role": "attendee" },
    ]);
    let mut sent = update["participants"]["attendees"].clone();
    for person in sent.as_array_mut().unwrap() {
        person.as_object_mut().unwrap().retain(|name, _| ["upn", "role"].contains(&&**name));
    }
    assert_eq!(sent, expected, "{update}");
}

#[tokio::test]
async fn several_are_scheduled_by_one_request() {
    let graph = FakeGraph::start().await;
    let meetings = Meetings::new(graph.client());
    let schedules = ["one", "two", "three"].map(schedule);
    let results = meetings.schedule_all(&UserId::new(ORGANIZER), &schedules).await;
    let subjects: Vec<_> = results.into_iter().map(|result| result.unwrap().subject).collect();
    assert_eq!(subjects.into_iter().flatten().collect::<Vec<_>>(), ["one", "two", "three"]);
    assert_eq!(graph.received().len(), 1);
}

#[tokio::test]
async fn the_macro_of_the_library_sends_what_the_library_lacks() {
    let (graph, meetings, organizer, id) = seeded().await;
    let user = meetings.signed_in("token-of-ada");
    meetings_request!(user, DELETE / users / { organizer } / onlineMeetings / { id })
        .await
        .unwrap();
    let deleted = graph.received_once("DELETE /users/*/onlineMeetings/*");
    assert_eq!(deleted.bearer_token(), Some("token-of-ada"));

    graph.answer("/me/presence", 200, json!({ "availability": "Busy" }));
    let presence = meetings_request!(meetings, GET! /me/presence).await.unwrap();
    assert_eq!(presence["availability"], "Busy");
}

#[tokio::test]
async fn the_events_of_all_pages_are_read() {
    let graph = FakeGraph::start().await;
    let event = |subject: &str| {
        json!({
            "subject": subject,
            "start": { "dateTime": "1970-01-01T08:00:00.0000000", "timeZone": "UTC" },
        })
    };
    let next = format!("{}/v1.0/me/calendarView?$skiptoken=2", graph.base_url());
    let pages = [
        json!({ "value": [event("one"), event("two")], "@odata.nextLink": next }),
        json!({ "value": [event("three")] }),
    ];
    graph.answers("GET /me/calendarView", pages.map(|page| Answer::json(200, page)));

    let (from, to) = (OffsetDateTime::UNIX_EPOCH, OffsetDateTime::UNIX_EPOCH + Duration::DAY);
    let events = Meetings::new(graph.client()).upcoming(from, to).await.unwrap();
    let subjects: Vec<&str> = events.iter().filter_map(|event| event.subject.as_deref()).collect();
    assert_eq!(subjects, ["one", "two", "three"]);
    let expected: Event = serde_json::from_value(event("one")).unwrap();
    assert_eq!(events[0], expected);

    let [first, second] = &graph.received()[..] else { panic!("{:?}", graph.received()) };
    assert_eq!(first.option("startDateTime").as_deref(), Some("1970-01-01T00:00:00Z"));
    assert_eq!(first.option("endDateTime").as_deref(), Some("1970-01-02T00:00:00Z"));
    assert_eq!(first.option("$top").as_deref(), Some("50"));
    assert_eq!(second.option("$skiptoken").as_deref(), Some("2"));
}

#[tokio::test]
async fn a_schedule_whose_answer_is_lost_is_told_apart() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::drop_before());
    let meetings = Meetings::new(graph.client());
    let lost = meetings.schedule(&UserId::new(ORGANIZER), &schedule("Review")).await;
    assert!(matches!(lost, Err(Error::MayBeScheduled(_))), "{lost:?}");
    assert_eq!(graph.done_at("POST /users/*/onlineMeetings").len(), 1);
}

#[tokio::test]
async fn a_refusal_says_what_an_administrator_has_to_do() {
    let graph = FakeGraph::start().await;
    let message = "No application access policy found for this app";
    graph.answer_error("POST /users/*/onlineMeetings", 403, "Forbidden", message);
    let meetings = Meetings::new(graph.client());
    let refused = meetings.schedule(&UserId::new(ORGANIZER), &schedule("Review")).await;
    let error = refused.unwrap_err();
    assert!(matches!(error, Error::NotAllowed(_)), "{error:?}");
    assert!(error.to_string().contains("New-CsApplicationAccessPolicy"), "{error}");
    assert!(error.source().unwrap().to_string().contains(message));
}

#[test]
fn errors_are_converted_without_a_server() {
    let of_graph = |status, code| Error::from(graph::Error::from_graph(status, code, "message"));
    assert!(matches!(of_graph(StatusCode::NOT_FOUND, "itemNotFound"), Error::NotFound));
    let forbidden = of_graph(StatusCode::FORBIDDEN, "Forbidden");
    assert!(matches!(forbidden, Error::NotAllowed(_)));
    assert!(matches!(of_graph(StatusCode::BAD_REQUEST, "BadRequest"), Error::Failed(_)));

    let lost = || graph::Error::new(ErrorKind::Connection, "the connection was lost");
    assert!(matches!(Error::from(lost()), Error::Failed(_)));
    assert!(matches!(Error::from(lost().with_outcome_unknown()), Error::MayBeScheduled(_)));
}
