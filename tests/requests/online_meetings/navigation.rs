//! Paths that continue after a function or a cast, end in a property, or carry bytes.

use bytes::Bytes;
use graph_request::{ByteStream, Page, Request, beta, graph_request, v1};
use time::macros::datetime;

use crate::sends;

#[test]
fn functions_compose() {
    let (id, start) = ("u", datetime!(2024-01-15 09:00 UTC));
    sends!({ GET /users/{id}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id}, startDateTime={start})/delta } =>
        "GET /v1.0/users/u/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='u',startDateTime=2024-01-15T09%3A00%3A00Z)/delta");
    sends!({ GET /me/onlineMeetings/getAllRecordings(meetingOrganizerUserId={id})/delta()?$top=5 } =>
        "GET /v1.0/me/onlineMeetings/getAllRecordings(meetingOrganizerUserId='u')/delta()?$top=5");
    sends!({ GET /me/onlineMeetings/getAllRecordings(meetingOrganizerUserId={id})/$count } =>
        "GET /v1.0/me/onlineMeetings/getAllRecordings(meetingOrganizerUserId='u')/$count");
    let one: Request<v1::CallTranscript> = graph_request! {
        GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id})/{"t"}
    };
    assert_eq!(
        one.path(),
        "/v1.0/me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='u')/t"
    );
    let content: Request<ByteStream> = graph_request! {
        GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id})/{"t"}/content
    };
    assert_eq!(content.headers()["accept"], "text/vtt");
}

#[test]
fn slashes_at_the_end_are_left_out() {
    let id = "1";
    sends!({ GET /communications/onlineMeetings/?$filter=VideoTeleconferenceId eq {id} } =>
        "GET /v1.0/communications/onlineMeetings?$filter=videoTeleconferenceId%20eq%20'1'");
    sends!({ DELETE /me/onlineMeetings/{id}/ } => "DELETE /v1.0/me/onlineMeetings/1");
    sends!({ PATCH /me/onlineMeetings/{id}/ { "subject": "a" } } =>
        "PATCH /v1.0/me/onlineMeetings/1", r#"{"subject":"a"}"#);
}

#[test]
fn names_may_be_qualified() {
    sends!({ POST /me/onlineMeetings/microsoft.graph.createOrGet { "externalId": "1" } } =>
        "POST /v1.0/me/onlineMeetings/microsoft.graph.createOrGet", r#"{"externalId":"1"}"#);
    sends!({ GET /me/onlineMeetings/{"1"}/transcripts/microsoft.graph.delta() } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts/microsoft.graph.delta()");
}

#[expect(deprecated, reason = "registration is the one navigation with derived types")]
#[test]
fn casts_end_a_path() {
    let registration: Request<beta::MeetingRegistration> = graph_request! {
        GET /beta/me/onlineMeetings/{"1"}/registration/microsoft.graph.meetingRegistration
    };
    assert!(registration.path().ends_with("/registration/microsoft.graph.meetingRegistration"));
    let registrants: Request<Page<beta::MeetingRegistrant>> = graph_request! {
        GET /beta/me/onlineMeetings/{"1"}/registration/registrants/microsoft.graph.meetingRegistrant?$select=email
    };
    assert!(registrants.path().ends_with("/microsoft.graph.meetingRegistrant?$select=email"));
}

#[test]
fn properties_are_read_alone() {
    let subject: Request<Option<String>> = graph_request! { GET /me/onlineMeetings/{"1"}/subject };
    assert_eq!(subject.path(), "/v1.0/me/onlineMeetings/1/subject");
    let settings: Request<v1::LobbyBypassSettings> =
        graph_request! { GET /me/onlineMeetings/{"1"}/lobbyBypassSettings };
    assert_eq!(settings.path(), "/v1.0/me/onlineMeetings/1/lobbyBypassSettings");
}

#[test]
fn app_has_the_shape_of_2018_and_that_of_beta() {
    let id = "1";
    let _: Request<graph_request::preview::OnlineMeeting> =
        graph_request! { GET /app/onlineMeetings/{id} };
    let page: Request<Page<beta::OnlineMeeting>> = graph_request! { GET /app/onlineMeetings };
    assert_eq!(page.path(), "/beta/app/onlineMeetings");
    sends!({ GET /beta/app/onlineMeetings/{id}/transcripts } =>
        "GET /beta/app/onlineMeetings/1/transcripts");
    sends!({ PATCH /app/onlineMeetings/{id} { "subject": "a" } } =>
        "PATCH /beta/app/onlineMeetings/1", r#"{"subject":"a"}"#);
    sends!({ DELETE /app/onlineMeetings/{id} } => "DELETE /beta/app/onlineMeetings/1");
}

#[test]
fn bytes_are_put() {
    let (id, text) = ("1", String::from("WEBVTT"));
    let request: Request<()> = graph_request!(
        PUT / me / onlineMeetings / { id } / transcripts / { id } / content { text }
    );
    assert_eq!(request.method(), "PUT");
    assert_eq!(request.body(), Some(b"WEBVTT".as_slice()));
    assert_eq!(request.headers()["content-type"], "text/vtt");
    let recording = Bytes::from_static(&[0, 159, 146]);
    let request = graph_request!(
        PUT / me / onlineMeetings / { id } / recordings / { id } / content { recording }
    )
    .header("content-type", "video/webm");
    assert_eq!(request.body(), Some([0, 159, 146].as_slice()));
    assert_eq!(request.headers()["content-type"], "video/webm");
    let _: Request<()> = graph_request! { DELETE /me/onlineMeetings/{id}/transcripts/{id}/content };
}

#[test]
fn fragments_of_other_macros_are_keys_and_values() {
    macro_rules! get {
        ($id:expr, $organizer:literal, $day:expr, $n:literal) => {{
            sends!({ GET /me/onlineMeetings/{$id}/transcripts?$top=$n } =>
                "GET /v1.0/me/onlineMeetings/1/transcripts?$top=5");
            sends!({ GET /me/onlineMeetings/$id } => "GET /v1.0/me/onlineMeetings/1");
            sends!({ GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId=$organizer, startDateTime=$day) } =>
                "GET /v1.0/me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='o',startDateTime=2024-01-15T09%3A00%3A00Z)");
            sends!({ GET /me/onlineMeetings?$filter=joinWebUrl eq $id } =>
                "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl%20eq%20'1'");
        }};
    }
    get!("1", "o", datetime!(2024-01-15 09:00 UTC), 5);
}
