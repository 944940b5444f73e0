//! Structs as answers, over real sockets against the stand-in.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ErrorKind, GraphSelect, graph_request, v1};

const HEIDI: &str = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";

#[derive(Debug, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: String,
    join_web_url: String,
}

#[derive(Debug, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Created {
    id: String,
    join_web_url: String,
}

async fn create(client: &Client) -> Created {
    let request = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" } as Created);
    request.await.unwrap()
}

#[tokio::test]
async fn a_meeting_is_created_read_and_changed() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let Created { id, join_web_url } = create(&client).await;
    let brief = graph_request! { client, GET /me/onlineMeetings/{id} as Brief }.await.unwrap();
    assert_eq!((brief.subject.as_str(), &brief.join_web_url), ("Retro", &join_web_url));
    let sent = graph.received().pop().unwrap().path;
    assert!(sent.ends_with("?$select=subject,joinWebUrl"), "{sent}");
    let brief = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "x" } as Brief);
    assert_eq!(brief.await.unwrap().subject, "x");
}

#[tokio::test]
async fn a_lookup_is_a_page_of_structs() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let url = create(&client).await.join_web_url;
    let page =
        graph_request! { client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url} as Brief };
    let items = page.await.unwrap().items;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].subject, "Retro");
}

#[derive(Debug, GraphSelect)]
#[graph(v1::CallRecording)]
struct Recording {
    id: String,
}

#[tokio::test]
async fn further_pages_have_the_same_struct() {
    use futures_util::TryStreamExt;

    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create(&client).await.id;
    let page = graph_request! { client, GET /me/onlineMeetings/{id}/recordings as Recording };
    let page = page.await.unwrap();
    assert!(page.next_link.is_some(), "one page would not show it");
    let recordings: Vec<Recording> = page.into_stream(&client).try_collect().await.unwrap();
    assert_eq!(recordings.len(), 3);
    assert!(recordings.iter().all(|recording| !recording.id.is_empty()));
    for received in &graph.received()[1..] {
        assert!(received.path.contains("select=id"), "{}", received.path);
    }
}

#[tokio::test]
async fn create_or_get_says_which_of_both() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let order = graph_request!(
        POST /users/{HEIDI}/onlineMeetings/createOrGet { "externalId": "7", "subject": "s" } as Brief
    );
    let first = client.send(order.clone()).await.unwrap();
    assert!(first.is_created());
    assert_eq!(first.subject, "s");
    assert!(!client.send(order).await.unwrap().is_created());
}

#[derive(Debug, GraphSelect)]
#[graph(v1::AttendanceRecord)]
struct Attended {
    email_address: String,
    identity: Option<Name>,
}

#[derive(Debug, GraphSelect)]
#[graph(v1::Identity)]
struct Name {
    display_name: String,
}

#[derive(Debug, GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
struct Report {
    #[graph(expand)]
    attendance_records: Vec<Attended>,
}

#[tokio::test]
async fn what_is_expanded_is_there() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create(&client).await.id;
    let page = graph_request! { client, GET /me/onlineMeetings/{id}/attendanceReports as Report };
    let reports = page.await.unwrap().items;
    let record = &reports[0].attendance_records[0];
    assert_eq!(record.email_address, "frederick.cormier@contoso.com");
    assert_eq!(record.identity.as_ref().unwrap().display_name, "Frederick Cormier");
    let sent = graph.received().pop().unwrap().path;
    assert!(sent.ends_with("?$expand=attendanceRecords($select=emailAddress,identity)"), "{sent}");
}

#[tokio::test]
async fn an_error_names_the_path() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    for (answer, path, reason) in [
        (r#"{"subject":"x"}"#, "joinWebUrl", "missing field `joinWebUrl`"),
        (r#"{"joinWebUrl":null}"#, "joinWebUrl", "invalid type: null, expected a string"),
        (r#"{"joinWebUrl":"","subject":{}}"#, "subject", "invalid type: map, expected a string"),
    ] {
        let fault = Fault::status(200).header("content-type", "application/json").body(answer);
        graph.inject(fault);
        let error = graph_request! { client, GET /me/onlineMeetings/{"1"} as Brief }.await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(&format!("decoded at `{path}`")), "{error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with(reason), "{source}");
    }
    graph.inject(
        Fault::status(200).body(r#"{"value":[{"subject":"a","joinWebUrl":"b"},{"subject":"c"}]}"#),
    );
    let error =
        graph_request! { client, GET /me/onlineMeetings?$filter=joinWebUrl eq "x" as Brief };
    let error = error.await.unwrap_err().to_string();
    assert!(error.contains("at `value[1].joinWebUrl`"), "{error}");
}

#[tokio::test]
async fn an_update_without_an_answer_lacks_what_must_be_there() {
    #[derive(Debug, GraphSelect)]
    #[graph(v1::OnlineMeeting)]
    struct Perhaps {
        subject: Option<String>,
    }
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create(&client).await.id;
    graph.inject(Fault::status(204));
    let update = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "x" } as Brief);
    assert_eq!(update.await.unwrap_err().kind(), ErrorKind::Decode);
    graph.inject(Fault::status(204));
    let update =
        graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "x" } as Perhaps);
    assert_eq!(update.await.unwrap().subject, None);
}
