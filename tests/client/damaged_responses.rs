//! Damaged responses: bodies that are not JSON, answers that break HTTP, archives that exhaust memory,
//! and thousands of valid responses damaged at random.

use std::io::{Read, Write};
use std::sync::{Mutex, mpsc};

use flate2::{Compression, write::GzEncoder};
use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ErrorKind, RetryPolicy, http};

use crate::{client_of, create, serve};

/// Draws the next number of `SplitMix64`, so that every run damages the same bytes.
fn draw_number(state: &mut u64) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from(mixed >> 33).unwrap()
}

/// Creates a client that receives the responses sent into the channel.
fn create_scripted_client() -> (Client, mpsc::Sender<http::Response<Vec<u8>>>) {
    let (sender, answers) = mpsc::channel::<http::Response<Vec<u8>>>();
    let answers = Mutex::new(answers);
    let builder = Client::builder().token("secret").retry(RetryPolicy::none());
    let client = builder.http_client(move |_| {
        let answer = answers.lock().unwrap().recv().unwrap();
        async move { Ok(answer.into()) }
    });
    (client.build().unwrap(), sender)
}

#[tokio::test]
async fn any_answer_is_a_value_or_an_error_of_one_line() {
    const BODIES: [&[u8]; 2] = [
        br#"{"error":{"code":"c","message":"m","details":[{"code":"d"}],"innerError":{"request-id":"r"}}}"#,
        br#"{"id":"1","startDateTime":"2020-01-01T00:00:00Z","participants":{"attendees":[{"upn":"u"}]}}"#,
    ];
    const PIECES: [&[u8]; 8] = [b"\"", b"{", b"]", b"\\", b"\n", b"\xff", b"1e9", b"null"];
    let (client, sender) = create_scripted_client();
    let (mut state, mut values, mut errors) = (5, 0, 0);
    for _ in 0..5_000 {
        let mut body = BODIES[draw_number(&mut state) % 2].to_vec();
        for _ in 0..draw_number(&mut state) % 4 {
            let place = draw_number(&mut state) % body.len();
            let end = (place + draw_number(&mut state) % 3).min(body.len());
            let piece = PIECES[draw_number(&mut state) % PIECES.len()];
            body.splice(place..end, piece.iter().copied());
        }
        let status = [200, 201, 400, 401, 404, 429, 503][draw_number(&mut state) % 7];
        let response = http::Response::builder()
            .status(status)
            .header("retry-after", &b"1.5e"[..draw_number(&mut state) % 5])
            .header("request-id", &b"r\xff\xfe"[..draw_number(&mut state) % 4])
            .body(body)
            .unwrap();
        sender.send(response).unwrap();
        match client.send(create()).await {
            Ok(_) => values += 1,
            Err(error) => {
                errors += 1;
                assert!(error.to_string().chars().all(|c| !c.is_control()), "{error:?}");
            }
        }
    }
    assert!(values > 200 && errors > 2_000, "{values} values, {errors} errors");
}

#[tokio::test]
async fn an_answer_that_is_odd_is_read() {
    for (body, subject) in [
        (&br#"{"subject":"a","subject":"b"}"#[..], Some("b")),
        (br#"{"subject":"a","future":123456789012345678901234567890}"#, Some("a")),
        (br#"{"subject":null,"future":1e300}"#, None),
        (br#"{"subject":1}"#, None),
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
