//! Calls from programs without an async runtime.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ErrorKind, graph_request};

#[test]
fn a_program_without_a_runtime_sends_calls() {
    let elsewhere = tokio::runtime::Runtime::new().unwrap();
    let graph = elsewhere.block_on(FakeGraph::start());
    let client = graph.client();
    let body = || {
        graph_request!(client, POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        })
    };
    let id = body().send().unwrap().id.unwrap();
    let found = graph_request!(client, GET / app / onlineMeetings / { &id }).send().unwrap();
    assert_eq!(found.id, Some(id));
    graph.inject(Fault::status(429).header("retry-after", "0"));
    let threads =
        [std::thread::scope(|scope| scope.spawn(|| body().send()).join()), Ok(body().send())];
    assert!(threads.into_iter().all(|result| result.unwrap().is_ok()));
    assert_eq!(graph.received().len(), 5);
}

#[tokio::test]
async fn within_a_runtime_it_is_an_error() {
    let graph = FakeGraph::start().await;
    let call = graph_request!(graph.client(), GET / app / onlineMeetings / { "1" });
    assert_eq!(call.send().unwrap_err().kind(), ErrorKind::Configuration);
    assert_eq!(graph.received().len(), 0);
}

/// Starts a stand-in in a runtime of its own, with one meeting.
fn start() -> (tokio::runtime::Runtime, FakeGraph, String) {
    let elsewhere = tokio::runtime::Runtime::new().unwrap();
    let graph = elsewhere.block_on(FakeGraph::start());
    let create = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" });
    let id = create.send().unwrap().id.unwrap();
    (elsewhere, graph, id)
}

#[test]
fn responses_come_without_a_runtime() {
    let (_elsewhere, graph, id) = start();
    let client = graph.client();
    let request = || graph_request! {GET /me/onlineMeetings/{&id}};
    let call = graph_request! {client, GET /me/onlineMeetings/{&id}};
    let response = call.blocking().response().unwrap();
    assert_eq!(response.status, 200);
    let sent = client.blocking().send_for_response(request()).unwrap();
    assert_eq!(sent.body, response.body);
    assert_eq!(client.blocking().send(request()).unwrap(), response.body);
}

#[test]
fn pages_and_items_are_iterators() {
    let (_elsewhere, graph, id) = start();
    let client = graph.client();
    let list = || graph_request! {client, GET /me/onlineMeetings/{&id}/recordings};
    let lengths: Vec<usize> =
        list().pages().blocking().map(|page| page.unwrap().items.len()).collect();
    assert_eq!(lengths, [2, 1]);
    let items: Result<Vec<_>, _> = list().pages().items().blocking().collect();
    let all = list().pages().blocking().all().unwrap();
    assert_eq!(items.unwrap(), all);
    assert_eq!(list().pages().items().blocking().all().unwrap(), all);
    let first = list().send().unwrap();
    let second = first.blocking().next_page(&client).unwrap().unwrap();
    assert_eq!([first.items, second.items].concat(), all);
    let delta = graph_request! {client, GET /me/onlineMeetings/{&id}/recordings/delta()};
    let end = delta.pages().blocking().last().unwrap().unwrap();
    assert!(end.blocking().changes(&client).unwrap().unwrap().items.is_empty());
}

#[test]
fn content_is_read_and_copied() {
    use std::io::Read;

    let (_elsewhere, graph, _) = start();
    let fetch = || {
        graph.inject(Fault::status(200).body("0123456789"));
        crate::content::recording(&graph.client()).send().unwrap().blocking()
    };
    assert_eq!(fetch().read_to_end().unwrap(), "0123456789");
    let (mut copy, mut reports) = (Vec::new(), Vec::new());
    let count = fetch().copy_to_with(&mut copy, |progress| reports.push(progress.bytes));
    assert_eq!((count.unwrap(), &copy[..]), (10, &b"0123456789"[..]));
    assert_eq!(reports.last(), Some(&10));
    let error = fetch().copy_to(&mut &mut [0; 4][..]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
    let (mut content, mut four, mut rest) = (fetch(), [0; 4], String::new());
    content.read_exact(&mut four).unwrap();
    content.read_to_string(&mut rest).unwrap();
    assert_eq!((&four, &*rest), (b"0123", "456789"));
}

#[test]
fn content_goes_on_after_a_break() {
    let (_elsewhere, graph, id) = start();
    let client = graph.client();
    let recordings = graph_request! {client, GET /me/onlineMeetings/{&id}/recordings};
    let recording = recordings.send().unwrap().items[0].id.clone().unwrap();
    let has_broken = std::sync::atomic::AtomicBool::new(false);
    graph.inject_with(move |received| {
        let is_first = || !has_broken.swap(true, std::sync::atomic::Ordering::SeqCst);
        (received.path.starts_with("/storage/") && is_first()).then(Fault::cut_short)
    });
    let call = graph_request! {
        client, GET /me/onlineMeetings/{&id}/recordings/{&recording}/content
    };
    let policy = graph_request::RetryPolicy::default().first_delay(std::time::Duration::ZERO);
    let content = call.retry(policy).send().unwrap();
    let length = content.content_length();
    let read = content.blocking().read_to_end().unwrap();
    assert_eq!(u64::try_from(read.len()).ok(), length);
    assert_eq!(&read[4..8], b"ftyp");
}

#[tokio::test]
async fn within_a_runtime_everything_that_blocks_is_an_error() {
    use std::io::Read;

    let graph = FakeGraph::start().await;
    let client = graph.client();
    let list = || graph_request! {client, GET /me/onlineMeetings/{"1"}/recordings};
    let request = || graph_request! {GET /me/onlineMeetings/{"1"}};
    let call = graph_request! {client, GET /me/onlineMeetings/{"1"}};
    graph.inject(Fault::status(200).body("0123456789"));
    let mut content = crate::content::recording(&client).await.unwrap().blocking();
    let page = graph_request::Page::<graph_request::v1::CallRecording>::new([])
        .with_next_link(format!("{}/v1.0/2", graph.base_url()))
        .with_delta_link(format!("{}/v1.0/3", graph.base_url()));
    let (mut pages, mut items) = (list().pages().blocking(), list().pages().items().blocking());
    let errors = [
        call.blocking().response().err(),
        client.blocking().send(request()).err(),
        client.blocking().send_for_response(request()).err(),
        pages.next().unwrap().err(),
        items.next().unwrap().err(),
        list().pages().blocking().all().err(),
        list().pages().items().blocking().all().err(),
        page.blocking().next_page(&client).err(),
        page.blocking().changes(&client).err(),
        content.try_next().err(),
        content.copy_to(&mut Vec::new()).err(),
        content.read(&mut [0; 4]).unwrap_err().downcast().ok(),
        content.read_to_end().err(),
    ];
    for (number, error) in errors.into_iter().enumerate() {
        let error = error.unwrap_or_else(|| panic!("{number} has blocked"));
        assert_eq!(error.kind(), ErrorKind::Configuration, "{number}: {error}");
        assert!(error.to_string().contains("`.await`"), "{error}");
    }
    assert!(pages.next().is_none() && items.next().is_none(), "a loop over them ends");
    assert_eq!(graph.received().len(), 1);
}

#[test]
fn many_requests_block_until_each_has_its_result() {
    let (_elsewhere, graph, _) = start();
    let client = graph.client();
    let create = |n: usize| graph_request!(POST /me/onlineMeetings { "subject": n.to_string() });
    let subject = |meeting: graph_request::v1::OnlineMeeting| meeting.subject.unwrap();
    let all = client.batch_all((0..25).map(create)).blocking().all().unwrap();
    let subjects: Vec<String> = all.into_iter().map(|result| subject(result.unwrap())).collect();
    assert_eq!(subjects, (0..25).map(|n| n.to_string()).collect::<Vec<_>>());
    for result in client.batch_all((0..3).map(create)).blocking() {
        let (place, meeting) = result.unwrap();
        assert_eq!(subject(meeting.unwrap()), place.to_string());
    }
}

#[tokio::test]
async fn many_requests_in_a_task_are_one_error() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let create = |_| graph_request!(POST /me/onlineMeetings { "subject": "x" });
    let results: Vec<_> = client.batch_all((0..3).map(create)).blocking().collect();
    let [Err(error)] = &results[..] else { panic!("{results:?}") };
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let error = client.batch_all((0..3).map(create)).blocking().all().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(graph.received().is_empty());
}
