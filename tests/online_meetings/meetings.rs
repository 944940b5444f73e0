//! Meetings: create, read, update, delete.

use graph_request::http::StatusCode;
use graph_request::testing::FakeGraph;
use graph_request::v1::LobbyBypassScope;
use graph_request::{ErrorKind, graph_request};

use crate::{HEIDI, JOE, create_meeting, last_received};

#[tokio::test]
async fn a_meeting_is_created_and_found_again() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings {
        "startDateTime": "2019-07-12T14:30:34.2444915-07:00",
        "endDateTime": "2019-07-12T15:00:34.2464912-07:00",
        "subject": "User Token Meeting",
        "joinMeetingIdSettings": { "isPasscodeRequired": true },
    })
    .await
    .unwrap();
    assert_eq!(meeting.subject.as_deref(), Some("User Token Meeting"));
    assert!(meeting.join_web_url.as_deref().unwrap().starts_with("https://teams.microsoft.com/"));
    assert!(meeting.creation_date_time > meeting.end_date_time);
    assert!(meeting.join_meeting_id_settings.as_ref().unwrap().passcode.is_some());
    let organizer = meeting.participants.as_ref().unwrap().organizer.as_ref().unwrap();
    assert!(organizer.identity.as_ref().unwrap().user.is_some());
    let unknown: Vec<_> = meeting.additional_properties.keys().collect();
    assert_eq!(unknown, ["@odata.context"]);

    let id = meeting.id.clone().unwrap();
    let found = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    assert_eq!(found.join_web_url, meeting.join_web_url);
    assert_eq!(found.start_date_time, meeting.start_date_time);
}

#[tokio::test]
async fn one_service_has_both_versions() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /beta/me/onlineMeetings { "subject": "Retro" });
    let id = meeting.await.unwrap().id.unwrap();
    let found = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    assert_eq!(found.subject.as_deref(), Some("Retro"));
    assert!(last_received(&graph).path.starts_with("/v1.0/me/"));
}

#[tokio::test]
async fn a_meeting_belongs_to_its_maker() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /users/{HEIDI}/onlineMeetings { "subject": "One" });
    let id = meeting.await.unwrap().id.unwrap();
    graph_request!(client, GET / users / { HEIDI } / onlineMeetings / { id }).await.unwrap();
    let other = graph_request!(client, GET / users / { JOE } / onlineMeetings / { id }).await;
    let other = other.unwrap_err();
    assert_eq!(other.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(other.graph().unwrap().message, format!("Organizer Id mismatch User Id: {JOE}."));
    let mine = graph_request!(client, GET / me / onlineMeetings / { id }).await;
    assert_eq!(mine.unwrap_err().status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn what_a_change_leaves_out_stays() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "before").await;
    let before = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    let changed = graph_request!(client, PATCH /me/onlineMeetings/{id} {
        "subject": "after",
        "lobbyBypassSettings": { "scope": "everyone" },
    })
    .await
    .unwrap();
    assert_eq!(last_received(&graph).method, "PATCH");
    assert_eq!(changed.subject.as_deref(), Some("after"));
    assert_eq!(changed.join_web_url, before.join_web_url);
    let lobby = changed.lobby_bypass_settings.clone().unwrap();
    assert_eq!(lobby.scope, Some(LobbyBypassScope::Everyone));
    assert_eq!(lobby.is_dial_in_bypass_enabled, Some(false), "it was not spoken of");
    let found = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    assert_eq!(found, changed);
}

#[tokio::test]
async fn absent_and_null_are_different_changes() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "before").await;
    let nothing: Option<&str> = None;
    let kept = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject"?: nothing });
    assert_eq!(kept.await.unwrap().subject.as_deref(), Some("before"));
    let cleared = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": nothing });
    assert_eq!(cleared.await.unwrap().subject, None);
}

#[tokio::test]
async fn what_is_deleted_is_gone() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "short").await;
    let () = graph_request!(client, DELETE / me / onlineMeetings / { id }).await.unwrap();
    assert_eq!(last_received(&graph).method, "DELETE");
    let again = graph_request!(client, DELETE / me / onlineMeetings / { id }).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Graph);
    assert_eq!(again.status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn what_is_not_there_has_nothing_below_it() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = "no such meeting/é";
    let error =
        graph_request!(client, GET / me / onlineMeetings / { id } / transcripts).await.unwrap_err();
    assert_eq!(error.graph().unwrap().message, format!("No meeting has the id '{id}'."));
    let error = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "x" });
    assert_eq!(error.await.unwrap_err().status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn a_reminder_is_accepted_and_says_nothing() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Appointment").await;
    let () = graph_request!(client, POST /me/onlineMeetings/{id}/sendVirtualAppointmentSms {
        "messageType": "confirmation",
        "attendees": [{
            "phoneNumber": "+13129224122",
            "timeZone": "Pacific Standard Time",
        }],
    })
    .await
    .unwrap();
    let sent: serde_json::Value = serde_json::from_slice(&last_received(&graph).body).unwrap();
    assert_eq!(sent["attendees"][0]["phoneNumber"], "+13129224122");
}

#[tokio::test]
async fn a_function_returns_a_text() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Appointment").await;
    let url: String = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / getVirtualAppointmentJoinWebUrl()
    )
    .await
    .unwrap();
    assert!(url.starts_with("https://visit.teams.microsoft.com/"), "{url}");
    assert!(last_received(&graph).path.ends_with("/getVirtualAppointmentJoinWebUrl()"));
}
