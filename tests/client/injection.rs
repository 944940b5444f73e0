//! Hostile input: ids that contain URL syntax, and responses that break HTTP or exhaust memory.

use std::io::{Read, Write};

use flate2::{Compression, write::GzEncoder};
use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ErrorKind, graph_request};
use percent_encoding::percent_decode_str;

use crate::{client_of, create, serve};

#[tokio::test]
async fn an_id_arrives_as_it_is_or_not_at_all() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let long = "é".repeat(10_000);
    let ids = [
        "...",
        "%2e%2e",
        "%2E%2e/",
        "a/b",
        "../../users",
        "/",
        "\\..\\",
        "?",
        "a?$top=1",
        "#",
        "a#b",
        "'",
        "''or''",
        "\0",
        "a\r\nx-header: 1",
        "\n",
        " ",
        "+",
        "%",
        "%00",
        "é",
        "🦀",
        "\u{202e}",
        ";",
        ":",
        "@",
        "&",
        "=",
        long.as_str(),
    ];
    for (number, id) in ids.iter().enumerate() {
        let error = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap_err();
        assert!(error.is_not_found(), "{id:?}");
        let path = graph.received()[number].path.clone();
        let segment = path.strip_prefix("/beta/app/onlineMeetings/").unwrap();
        assert!(!segment.contains(['/', '?', '#']), "{segment}");
        assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), *id);
    }
    // The last one exceeds the longest URL that HTTP libraries accept.
    for id in ["", ".", "..", &"a".repeat(100_000)] {
        let error = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(graph.received().len(), ids.len());
}

#[tokio::test]
async fn a_value_arrives_as_it_is() {
    let graph = FakeGraph::start().await;
    let long = "a".repeat(100_000);
    for text in ["\"}", "\0", "\u{1}\n\r\t", "\\", "\u{2028}", "🦀", "</script>", long.as_str()] {
        let meeting = graph_request!(graph.client(), POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": text } } } },
            "subject": text,
        })
        .await
        .unwrap();
        assert_eq!(meeting.subject.as_deref(), Some(text));
    }
}

#[tokio::test]
async fn an_answer_that_is_odd_is_read() {
    for (body, subject) in [
        (&br#"{"subject":"a","subject":"b"}"#[..], Some("b")),
        (br#"{"subject":"a","future":123456789012345678901234567890}"#, Some("a")),
        (br#"{"subject":null,"future":1e300}"#, None),
        (br#"{"subject":"\ud83e\udd80"}"#, Some("🦀")),
        (b" \r\n{ }\n ", None),
    ] {
        let headers = &[("content-type", "text/plain")];
        let meeting = serve(201, headers, body).await.send(create()).await.unwrap();
        assert_eq!(meeting.subject.as_deref(), subject);
    }
}

#[tokio::test]
async fn an_answer_that_is_broken_is_an_error() {
    for body in [
        &b"{\"subject\":\"\xff\"}"[..],
        b"{\"subject\":\"\\ud83e\"}",
        b"{\"subject\":1}",
        b"{\"future\":1e999}",
        b"{\"subject\":\"a",
        b"\xef\xbb\xbf",
    ] {
        let error = serve(200, &[], body).await.send(create()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body:?}");
        assert_eq!(error.body(), Some(body));
    }
}

/// Starts a server that writes these bytes once for each connection, whatever the request, and
/// returns a client of it.
fn write_raw(answer: &'static [u8]) -> Client {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client_of(&format!("http://{}", listener.local_addr().unwrap()));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 8192]).and_then(|_| stream.write_all(answer));
        }
    });
    client
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_an_error() {
    for (answer, kind) in [
        (&b"HTTP/1.1 204 No Content\r\n\r\n{\"subject\":\"a\"}"[..], ErrorKind::Decode),
        (b"HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n{}", ErrorKind::Decode),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", ErrorKind::Decode),
        (
            b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}",
            ErrorKind::Connection,
        ),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", ErrorKind::Connection),
        (
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}",
            ErrorKind::Connection,
        ),
        (b"SSH-2.0-OpenSSH\r\n", ErrorKind::Connection),
        (b"", ErrorKind::Connection),
    ] {
        let client = write_raw(answer);
        for _ in 0..2 {
            let error = client.send(create()).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{}: {error:?}", answer.escape_ascii());
            assert!(error.outcome_unknown());
        }
    }
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn what_is_packed_is_unpacked_up_to_the_bound() {
    let graph = FakeGraph::start().await;
    let client = Client::builder().token("secret").base_url(graph.base_url());
    let client = client.max_response_bytes(1_000_000).build().unwrap();
    let packed =
        |text: &[u8]| Fault::misreport(201).header("content-encoding", "gzip").body(gzip(text));
    graph.inject(packed(br#"{"subject":"packed"}"#));
    let meeting = client.send(create()).await.unwrap();
    assert_eq!(meeting.subject.as_deref(), Some("packed"));
    let bomb = packed(&vec![b' '; 10_000_000]);
    graph.inject(bomb);
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.body().unwrap().len() <= 1_000_000);
    let accepted = graph.received()[0].headers["accept-encoding"].clone();
    assert!(accepted.to_str().unwrap().contains("gzip"));
}
