//! Collections, page by page.

use futures_util::TryStreamExt;
use graph_request::testing::FakeGraph;
use graph_request::{graph_request, v1::CallRecording};

use crate::{create_meeting, last_received};

/// The ids of the three recordings that every meeting of the stand-in has, in their order.
const IDS: [&str; 3] = [
    "MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh",
    "MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw",
    "MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4",
];

fn ids(recordings: &[CallRecording]) -> Vec<&str> {
    recordings.iter().filter_map(|recording| recording.id.as_deref()).collect()
}

#[tokio::test]
async fn the_next_page_follows_until_there_is_none() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let first = graph_request!(
        client,
        GET /me/onlineMeetings/{id}/recordings?$top=2&$count=true
    );
    let mut page = first.await.unwrap();
    let mut lengths = vec![page.items.len()];
    assert_eq!(page.count, Some(3));
    while let Some(next) = page.next_page(&client).await.unwrap() {
        lengths.push(next.items.len());
        page = next;
    }
    assert_eq!(lengths, [2, 1]);
    assert_eq!(page.next_link, None);
    assert_eq!(ids(&page.items), IDS[2..]);
    let received = last_received(&graph);
    assert!(received.path.ends_with("/recordings?$top=2&$count=true&$skiptoken=2"));
    assert!(received.headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_stream_has_the_items_of_all_pages() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let first =
        graph_request!(client, GET /me/onlineMeetings/{id}/recordings?$top=1&$select=id).await;
    let recordings: Vec<_> = first.unwrap().into_stream(&client).try_collect().await.unwrap();
    assert_eq!(ids(&recordings), IDS);
    assert!(recordings.iter().all(|r| r.call_id.is_none()), "only the id was asked for");
}

#[tokio::test]
async fn a_stream_fetches_no_page_before_it_is_wanted() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET /me/onlineMeetings/{id}/recordings?$top=1).await.unwrap();
    let sent = graph.received().len();
    let mut recordings = page.into_stream(&client);
    for expected in [0, 1, 2] {
        recordings.try_next().await.unwrap().unwrap();
        assert_eq!(graph.received().len() - sent, expected);
    }
    assert!(recordings.try_next().await.unwrap().is_none());
    assert_eq!(graph.received().len() - sent, 2);
}

#[tokio::test]
async fn some_are_skipped_once() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET /me/onlineMeetings/{id}/recordings?$skip=1&$top=1).await;
    let page = page.unwrap();
    let next = page.next_page(&client).await.unwrap().unwrap();
    assert_eq!([ids(&page.items), ids(&next.items)].concat(), IDS[1..]);
    assert!(next.next_page(&client).await.unwrap().is_none());
}

#[tokio::test]
async fn nothing_is_an_empty_page() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let page = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq "unknown").await;
    let page = page.unwrap();
    assert_eq!((page.items.len(), page.count, &page.next_link), (0, None, &None));
    assert!(page.next_page(&client).await.unwrap().is_none());
}

#[tokio::test]
async fn how_many_there_are_is_a_number() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let count: u64 =
        graph_request!(client, GET /me/onlineMeetings/{id}/recordings/$count).await.unwrap();
    assert_eq!(count, 3);
    assert_eq!(last_received(&graph).headers["accept"], "text/plain");
}

#[tokio::test]
async fn what_has_changed_is_asked_for_later() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let first =
        graph_request!(client, GET / me / onlineMeetings / { id } / recordings / delta()).await;
    let first = first.unwrap();
    assert_eq!((first.items.len(), &first.delta_link), (2, &None));
    let second = first.next_page(&client).await.unwrap().unwrap();
    assert_eq!((second.items.len(), &second.next_link), (1, &None));
    let changes = second.changes(&client).await.unwrap().unwrap();
    assert_eq!(changes.items.len(), 0);
    assert!(last_received(&graph).path.ends_with("/recordings/delta()?$deltatoken=1"));
    assert!(changes.delta_link.is_some(), "one may go on asking");
}
