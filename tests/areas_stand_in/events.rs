//! Events with a meeting.

use graph_request::testing::FakeGraph;
use graph_request::{graph_request, v1};
use serde_json::json;

#[tokio::test]
async fn an_event_makes_its_meeting_which_is_found_by_the_join_url() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let event = graph_request!(client, POST /me/events {
        "subject": "Weekly",
        "start": { "dateTime": "2026-11-26T09:00:00", "timeZone": "UTC" },
        "end": { "dateTime": "2026-11-26T10:00:00", "timeZone": "UTC" },
        "isOnlineMeeting": true,
        "onlineMeetingProvider": "teamsForBusiness",
    });
    let event = event.await.unwrap();
    let url = event.online_meeting.unwrap().join_url.unwrap();
    let found = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {&url});
    let meeting = found.await.unwrap().items.remove(0);
    assert_eq!(meeting.subject.as_deref(), Some("Weekly"));
    assert_eq!(meeting.end_date_time.unwrap().to_string(), "2026-11-26 10:00:00.0 +00:00:00");
    let read =
        graph_request!(client, GET / me / calendar / events / { event.id.unwrap() }).await.unwrap();
    assert_eq!(read.online_meeting.unwrap().join_url, Some(url));
}

#[tokio::test]
async fn a_meeting_is_made_later_too_and_only_once() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let event = graph_request!(client, POST /me/calendar/events { "subject": "Weekly" });
    let event = event.await.unwrap();
    assert_eq!((event.online_meeting, event.is_online_meeting), (None, Some(false)));
    let id = event.id.unwrap();
    let online = || graph_request!(client, PATCH /me/events/{&id} { "isOnlineMeeting": true });
    let first = online().await.unwrap().online_meeting.unwrap().join_url.unwrap();
    assert_eq!(online().await.unwrap().online_meeting.unwrap().join_url, Some(first));
}

#[tokio::test]
async fn another_provider_makes_no_meeting_of_teams() {
    let graph = FakeGraph::start().await;
    let event = graph_request!(graph.client(), POST /me/events {
        "subject": "Weekly", "isOnlineMeeting": true, "onlineMeetingProvider": "skypeForConsumer",
    });
    assert_eq!(event.await.unwrap().online_meeting, None);
}

#[tokio::test]
async fn a_user_has_the_events_of_the_default_calendar() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    graph.seed_at("/me/events", json!({ "id": "1" }));
    graph.seed_at("/me/calendar/events", json!({ "id": "2" }));
    let own = graph_request!(client, GET / me / events).await.unwrap();
    let of_calendar = graph_request!(client, GET / me / calendar / events).await.unwrap();
    let ids = |page: graph_request::Page<v1::Event>| -> Vec<String> {
        page.items.into_iter().filter_map(|event| event.id).collect()
    };
    assert_eq!(ids(own), ["1", "2"]);
    assert_eq!(ids(of_calendar), ["1", "2"]);

    let calendar = graph.seed_at("/me/calendars", json!({ "name": "Other" }));
    graph.seed_at(&format!("/me/calendars/{calendar}/events"), json!({ "id": "3" }));
    assert_eq!(graph_request!(client, GET /me/events/$count).await.unwrap(), 2);
    assert!(graph_request!(client, GET / me / events / { "3" }).await.is_ok());
    graph_request!(client, DELETE / me / events / { "2" }).await.unwrap();
    assert!(
        graph_request!(client, GET / me / calendar / events / { "2" })
            .await
            .unwrap_err()
            .is_not_found()
    );
}
