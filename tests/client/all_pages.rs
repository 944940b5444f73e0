//! All pages of a collection at once: `pages()`, without another crate.

use futures_util::{StreamExt, TryStreamExt, stream};
use graph_request::testing::Fault;
use graph_request::v1::OnlineMeeting;
use graph_request::{ErrorKind, Items, Page, Pages, RetryPolicy};

use crate::further_pages::{FIRST, list, start};

const THREE: &[(&str, &str)] = &[(FIRST, "/v1.0/2"), ("/v1.0/2", "/v1.0/3"), ("/v1.0/3", "")];

fn ids(items: &[OnlineMeeting]) -> Vec<&str> {
    items.iter().filter_map(|item| item.id.as_deref()).collect()
}

#[tokio::test]
async fn pages_come_one_by_one_and_only_when_wanted() {
    let graph = start(THREE).await;
    let mut pages = list(&graph.client()).pages();
    assert_eq!(graph.received().len(), 0, "the first page is not wanted yet");
    for (number, expected) in [FIRST, "/v1.0/2", "/v1.0/3"].into_iter().enumerate() {
        let page = pages.try_next().await.unwrap().unwrap();
        assert_eq!(ids(&page.items), [expected]);
        assert_eq!(graph.received().len(), number + 1);
    }
    assert!(pages.next().await.is_none());
    assert!(pages.try_next().await.unwrap().is_none(), "the end stays the end");
    assert_eq!(graph.received().len(), 3);
}

#[tokio::test]
async fn items_come_across_pages() {
    let graph = start(THREE).await;
    let mut items = list(&graph.client()).pages().items();
    let first = items.next().await.unwrap().unwrap();
    assert_eq!(first.id.as_deref(), Some(FIRST));
    assert_eq!(graph.received().len(), 1);
    let rest = items.all().await.unwrap();
    assert_eq!(ids(&rest), ["/v1.0/2", "/v1.0/3"]);
    let all = list(&graph.client()).pages().all().await.unwrap();
    assert_eq!(ids(&all), [FIRST, "/v1.0/2", "/v1.0/3"]);
    let page = list(&graph.client()).await.unwrap();
    let all = page.into_stream(&graph.client()).all().await.unwrap();
    assert_eq!(ids(&all), [FIRST, "/v1.0/2", "/v1.0/3"]);
}

#[tokio::test]
async fn they_are_streams_that_may_be_moved_and_spawned() {
    fn is_stream<S: futures_util::Stream + Unpin + Send + 'static>(stream: S) -> S {
        stream
    }
    let graph = start(THREE).await;
    let pages: Pages<OnlineMeeting> = is_stream(list(&graph.client()).pages());
    let items: Items<OnlineMeeting> = is_stream(list(&graph.client()).pages().items());
    let task = tokio::spawn(async move {
        let pages: Vec<Page<_>> = pages.try_collect().await.unwrap();
        let items: Vec<_> = items.map(Result::unwrap).collect().await;
        (pages.len(), items.len())
    });
    assert_eq!(task.await.unwrap(), (3, 3));
    let both = [list(&graph.client()).pages(), list(&graph.client()).pages()];
    assert_eq!(stream::select_all(both).count().await, 6, "select_all takes what is Unpin");
}

#[tokio::test]
async fn what_is_set_on_the_call_holds_for_all_pages() {
    let graph = start(THREE).await;
    let call = list(&graph.client())
        .header("authorization", "Bearer of the user")
        .header("consistencylevel", "eventual")
        .retry(RetryPolicy::none());
    let mut pages = call.pages();
    pages.try_next().await.unwrap().unwrap();
    pages.try_next().await.unwrap().unwrap();
    graph.inject(Fault::status(429).header("retry-after", "0"));
    assert!(pages.try_next().await.unwrap_err().is_throttled(), "the call is not to be retried");
    for received in graph.received() {
        assert_eq!(received.headers["authorization"], "Bearer of the user");
        assert_eq!(received.headers["consistencylevel"], "eventual");
    }
}

#[tokio::test]
async fn after_an_error_nothing_comes() {
    let graph = start(THREE).await;
    let client = graph.client();
    let mut items = list(&client).retry(RetryPolicy::none()).pages().items();
    items.try_next().await.unwrap().unwrap();
    graph.inject(Fault::status(403));
    assert!(items.next().await.unwrap().unwrap_err().is_forbidden());
    assert!(items.next().await.is_none());
    graph.inject(Fault::status(403));
    assert!(list(&client).pages().all().await.unwrap_err().is_forbidden());
    assert_eq!(graph.received().len(), 3);
}

#[tokio::test]
async fn a_circle_is_found_behind_what_came() {
    let graph = start(&[(FIRST, "/v1.0/2"), ("/v1.0/2", FIRST)]).await;
    let mut pages = list(&graph.client()).pages();
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_some(), "what came is not lost");
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("a page that was read before"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(graph.received().len(), 2);
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_no_page() {
    let graph = start(THREE).await;
    let mut pages = list(&graph.client()).pages();
    {
        let next = std::pin::pin!(pages.next());
        assert!(futures_util::poll!(next).is_pending(), "the page is on its way");
    }
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!(ids(&page.items), [FIRST]);
    assert_eq!(graph.received().len(), 1, "it was asked for once");
}
