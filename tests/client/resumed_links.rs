//! Stored links: taken up again by a client that has never seen their page.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::v1::CallRecording;
use graph_request::{Client, ErrorKind, graph_request};

#[tokio::test]
async fn a_stored_link_goes_on() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" });
    let id = meeting.await.unwrap().id.unwrap();
    let call = graph_request! {client, GET /me/onlineMeetings/{id}/recordings/delta()};
    let stored = call.await.unwrap().next_link().unwrap().to_owned();

    // Later, in another process:
    let client = graph.client();
    let mut pages = client.resume::<CallRecording>(&stored).header("x-trace", "7").pages();
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.next_link()), (1, None));
    assert!(pages.next().await.is_none());
    let changes = client.resume::<CallRecording>(page.delta_link().unwrap()).await.unwrap();
    assert!(changes.items.is_empty() && changes.delta_link().is_some());

    let received = graph.received();
    let [.., rest, later] = &received[..] else { panic!("two requests were sent") };
    assert_eq!(format!("{}{}", graph.base_url(), rest.path), stored.replace('\'', "%27"));
    assert_eq!(rest.headers["prefer"], "include-unknown-enum-members");
    assert_eq!(rest.headers["x-trace"], "7");
    assert!(rest.headers.contains_key("authorization"));
    assert!(later.path.contains("/recordings/delta()?$deltatoken="), "{}", later.path);
}

#[tokio::test]
async fn a_link_that_leads_elsewhere_is_an_error_when_it_is_sent() {
    let (graph, other) = (FakeGraph::start().await, FakeGraph::start().await);
    let root = graph.base_url();
    let client = Client::builder().token("secret").base_url(format!("{root}/proxy")).build();
    let client = client.unwrap();
    let link = |rest: &str| format!("{root}{rest}");
    for (link, kind, words) in [
        (format!("{}/proxy/v1.0/me", other.base_url()), ErrorKind::ForeignHost, "must not be sent"),
        ("https://graph.microsoft.com/v1.0/me".into(), ErrorKind::ForeignHost, "must not be sent"),
        (root.replace("//", "//x@") + "/proxy/v1.0/me", ErrorKind::ForeignHost, "must not be sent"),
        (link("/proxy/v1.0\\me"), ErrorKind::ForeignHost, "a backslash"),
        (link("/v1.0/me"), ErrorKind::Request, "not below the service root `http://127.0.0.1"),
        (link("/proxyv1.0/me"), ErrorKind::Request, "not below the service root"),
        (link("/proxy/../v1.0/me"), ErrorKind::Request, "not below the service root"),
        ("/proxy/v1.0/me".into(), ErrorKind::ForeignHost, "begins with `http://127.0.0.1"),
        ("garbage".into(), ErrorKind::ForeignHost, "begins with `http://127.0.0.1"),
        (String::new(), ErrorKind::ForeignHost, "begins with `http://127.0.0.1"),
        ("://".into(), ErrorKind::ForeignHost, "not a valid URL"),
    ] {
        let error = client.resume::<CallRecording>(&link).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{link}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(error.to_string().starts_with("GET <stored link>: "), "{error}");
        let mut pages = client.resume::<CallRecording>(link).pages();
        assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), kind);
        assert!(pages.next().await.is_none());
    }
    assert_eq!((graph.received().len(), other.received().len()), (0, 0));
    graph.inject(Fault::status(200).body(r#"{"value":[]}"#));
    assert!(client.resume::<CallRecording>(link("/proxy/v1.0/me?$skip=2")).await.is_ok());
    assert_eq!(graph.received()[0].path, "/proxy/v1.0/me?$skip=2");
}
