//! Lists of meetings: Graph has none but lookups, and other collections have all the options that the
//! stand-in says.

use graph_request::testing::FakeGraph;
use graph_request::{graph_request, v1::OnlineMeeting};

use super::get;
use crate::{HEIDI, JOE, create_meeting};

async fn create_for(graph: &FakeGraph, user: &str) -> OnlineMeeting {
    let client = graph.client();
    graph_request!(client, POST /users/{user}/onlineMeetings { "subject": "x" }).await.unwrap()
}

#[tokio::test]
async fn a_list_that_is_not_a_lookup() {
    let graph = FakeGraph::start().await;
    create_meeting(&graph.client(), "Retro").await;
    let expected =
        "Filter expression expected - /onlineMeetings?$filter={ParameterName} eq '{id}'.";
    for query in [
        "",
        "/$count",
        "?$top=5",
        "?$filter=subject eq 'x'",
        "?$filter=startDateTime ge 2024-01-01T00:00:00Z",
        "?$filter=joinWebUrl ne 'x'",
        "?$filter=joinWebUrl eq 'x' or true",
        "?$filter=joinWebUrl eq 'x' and subject eq 'x'",
        "?$filter=VideoTeleconferenceId eq '100000001'",
    ] {
        for root in ["me", &format!("users/{HEIDI}")] {
            let answer = get(&graph, &format!("/beta/{root}/onlineMeetings{query}")).await;
            assert_eq!((answer.status, answer.code()), (400, "InvalidArgument"), "{query}");
            assert_eq!(answer.message(), expected);
        }
    }
}

#[tokio::test]
async fn all_meetings_are_found_by_their_device_number_alone() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = create_for(&graph, HEIDI).await;
    let (url, number) = (meeting.join_web_url.unwrap(), meeting.video_teleconference_id.unwrap());
    for query in [String::new(), format!("?$filter=joinWebUrl eq '{url}'")] {
        let answer = get(&graph, &format!("/v1.0/communications/onlineMeetings{query}")).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{query}");
    }
    let found = graph_request!(
        client,
        GET /communications/onlineMeetings?$filter=videoTeleconferenceId eq {number}
    );
    assert_eq!(found.await.unwrap().items[0].id, meeting.id);
    // As the page prints it.
    let path =
        format!("/v1.0/communications/onlineMeetings/?$filter=VideoTeleconferenceId eq '{number}'");
    assert_eq!(get(&graph, &path).await.status, 200);
}

#[tokio::test]
async fn a_url_is_looked_up_by_the_organizer_alone() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let url = create_for(&graph, HEIDI).await.join_web_url.unwrap();
    let error = graph_request!(client, GET /users/{JOE}/onlineMeetings?$filter=joinWebUrl eq {url});
    let error = error.await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.graph().unwrap().code, "Forbidden");
    let found =
        graph_request!(client, GET /users/{HEIDI}/onlineMeetings?$filter=joinWebUrl eq {url});
    assert_eq!(found.await.unwrap().items.len(), 1);
}

#[tokio::test]
async fn other_collections_heed_their_options() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let recordings = format!("/beta/me/onlineMeetings/{id}/recordings");
    let after = "createdDateTime ge 2021-09-16T18:58:00Z";
    let answer = get(&graph, &format!("{recordings}?$filter={after}")).await;
    assert_eq!(answer.body["value"].as_array().map(Vec::len), Some(2));
    let answer = get(&graph, &format!("{recordings}/$count?$filter={after}")).await;
    assert_eq!(answer.body, 2);
    let answer = get(&graph, &format!("{recordings}?$select=*,id&$top=1")).await;
    assert!(answer.body["value"][0]["callId"].is_string());
    let answer = get(&graph, &format!("{recordings}?select=id&top=1")).await;
    assert_eq!(answer.body["value"][0].as_object().map(serde_json::Map::len), Some(1));
    let reports = format!("/v1.0/me/onlineMeetings/{id}/attendanceReports");
    let answer = get(&graph, &format!("{reports}?$expand=*&$select=id")).await;
    assert_eq!(answer.body["value"][0]["attendanceRecords"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn an_option_that_graph_refuses() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    for query in [
        "$top=many",
        "$top=-1",
        "$frob=1",
        "$top=1&$Top=2",
        "$filter=callId eq 'it's'",
        "$filter=frob eq 'x'",
        "$select=frob",
        "$expand=frob",
    ] {
        let answer = get(&graph, &format!("/v1.0/me/onlineMeetings/{id}/recordings?{query}")).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{query}");
    }
}

#[tokio::test]
async fn an_option_that_is_not_served() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let meeting = format!("/v1.0/me/onlineMeetings/{id}");
    for path in [
        format!("{meeting}/recordings?$orderby=createdDateTime"),
        format!("{meeting}/recordings?$search=x"),
        format!("{meeting}/recordings?$filter=contains(callId,'x')"),
        format!("{meeting}/recordings?$filter=callId eq 'x' or callId eq 'y'"),
        format!("{meeting}/recordings?frob=1"),
        format!("{meeting}?$expand=transcripts"),
        format!("{meeting}/attendanceReports?$expand=attendanceRecords($top=1)"),
    ] {
        get(&graph, &path).await.assert_unserved(&path);
    }
}

#[tokio::test]
async fn the_artifacts_of_an_organizer_need_one() {
    let graph = FakeGraph::start().await;
    create_for(&graph, HEIDI).await;
    create_for(&graph, HEIDI).await;
    create_for(&graph, JOE).await;
    for version in ["v1.0", "beta"] {
        for name in ["getAllRecordings", "getAllTranscripts"] {
            let call = format!("/{version}/users/{HEIDI}/onlineMeetings/{name}");
            for refused in ["", "()", "(startDateTime=2021-09-17T00:00:00Z)", "?$top=1", "/delta"] {
                let answer = get(&graph, &format!("{call}{refused}")).await;
                assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{refused}");
            }
            let organizer = format!("(meetingOrganizerUserId='{HEIDI}'");
            let filter = format!("?$filter=MeetingOrganizer/User/Id eq '{HEIDI}'&$top=9");
            for (arguments, expected) in [
                (format!("{organizer})?$top=9"), 6),
                (format!("{organizer}, startDateTime=2021-09-17T00:00:00Z)?$top=9"), 2),
                (format!("{organizer},endDateTime=2021-09-17T00:00:00Z)?$top=9"), 4),
                (filter, 6),
            ] {
                let answer = get(&graph, &format!("{call}{arguments}")).await;
                let found = answer.body["value"].as_array().map(Vec::len);
                assert_eq!(found, Some(expected), "{arguments}");
            }
            let answer = get(&graph, &format!("{call}{organizer})/delta?$top=9")).await;
            assert!(answer.body["@odata.deltaLink"].is_string());
            assert_eq!(get(&graph, &format!("{call}{organizer})/$count")).await.body, 6);
            let path = format!("/{version}/me/onlineMeetings/{name}{organizer})");
            get(&graph, &path).await.assert_unserved(&path);
        }
    }
}
