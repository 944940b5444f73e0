//! Collections, page by page.

use std::pin::pin;

use futures_util::TryStreamExt;
use graph_request::testing::FakeGraph;
use graph_request::{Client, graph_request};

use crate::{create_meeting, last_received};

async fn create_five(client: &Client) {
    for number in 1..=5 {
        create_meeting(client, &format!("{number}")).await;
    }
}

#[tokio::test]
async fn the_next_page_follows_until_there_is_none() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_five(&client).await;
    let mut page = graph_request!(client, GET /me/onlineMeetings?$top=2&$count=true).await.unwrap();
    let mut lengths = vec![page.items.len()];
    assert_eq!(page.count, Some(5));
    while let Some(next) = page.next_page(&client).await.unwrap() {
        lengths.push(next.items.len());
        page = next;
    }
    assert_eq!(lengths, [2, 2, 1]);
    assert_eq!(page.next_link, None);
    assert_eq!(page.items[0].subject.as_deref(), Some("5"));
    let received = last_received(&graph);
    assert!(received.path.starts_with("/v1.0/me/onlineMeetings?$top=2&$count=true&$skiptoken="));
    assert!(received.headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_stream_has_the_items_of_all_pages() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_five(&client).await;
    let page = graph_request!(client, GET /me/onlineMeetings?$top=2&$select=subject).await.unwrap();
    let meetings: Vec<_> = page.into_stream(&client).try_collect().await.unwrap();
    let subjects: Vec<_> = meetings.iter().filter_map(|m| m.subject.as_deref()).collect();
    assert_eq!(subjects, ["1", "2", "3", "4", "5"]);
    assert!(meetings.iter().all(|m| m.id.is_none()), "only the subject was asked for");
}

#[tokio::test]
async fn a_stream_fetches_no_page_before_it_is_wanted() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_five(&client).await;
    let page = graph_request!(client, GET /me/onlineMeetings?$top=2).await.unwrap();
    let sent = graph.received().len();
    let mut meetings = pin!(page.into_stream(&client));
    for expected in [0, 0, 1, 1, 2] {
        meetings.try_next().await.unwrap().unwrap();
        assert_eq!(graph.received().len() - sent, expected);
    }
    assert!(meetings.try_next().await.unwrap().is_none());
    assert_eq!(graph.received().len() - sent, 2);
}

#[tokio::test]
async fn some_are_skipped_once() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_five(&client).await;
    let page = graph_request!(client, GET /me/onlineMeetings?$skip=1&$top=3).await.unwrap();
    let next = page.next_page(&client).await.unwrap().unwrap();
    let subjects = [&page.items[..], &next.items[..]].concat();
    let subjects: Vec<_> = subjects.iter().filter_map(|m| m.subject.as_deref()).collect();
    assert_eq!(subjects, ["2", "3", "4", "5"]);
}

#[tokio::test]
async fn nothing_is_an_empty_page() {
    let graph = FakeGraph::start().await;
    let page = graph_request!(graph.client(), GET / me / onlineMeetings).await.unwrap();
    assert_eq!((page.items.len(), page.count, &page.next_link), (0, None, &None));
    assert!(page.next_page(&graph.client()).await.unwrap().is_none());
}

#[tokio::test]
async fn how_many_there_are_is_a_number() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_five(&client).await;
    let count: u64 = graph_request!(client, GET /me/onlineMeetings/$count).await.unwrap();
    assert_eq!(count, 5);
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
    assert!(last_received(&graph).path.ends_with("/recordings/delta()?$deltatoken=latest"));
    assert!(changes.delta_link.is_some(), "one may go on asking");
}
