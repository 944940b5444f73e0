//! Thousands of valid responses, each damaged at random.

use std::sync::{Mutex, mpsc};

use graph_request::{Client, RetryPolicy, http};

use crate::create;

/// Draws the next number of `SplitMix64`, so that every run damages the same bytes.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from(mixed >> 33).unwrap()
}

/// Creates a client that receives the responses sent into the channel.
fn puppet() -> (Client, mpsc::Sender<http::Response<Vec<u8>>>) {
    let (put, answers) = mpsc::channel::<http::Response<Vec<u8>>>();
    let answers = Mutex::new(answers);
    let builder = Client::builder().token("secret").retry(RetryPolicy::none());
    let client = builder.http_client(move |_| {
        let answer = answers.lock().unwrap().recv().unwrap();
        async move { Ok(answer.into()) }
    });
    (client.build().unwrap(), put)
}

#[tokio::test]
async fn any_answer_is_a_value_or_an_error_of_one_line() {
    const BODIES: [&[u8]; 2] = [
        br#"{"error":{"code":"c","message":"m","details":[{"code":"d"}],"innerError":{"request-id":"r"}}}"#,
        br#"{"id":"1","startDateTime":"2020-01-01T00:00:00Z","participants":{"attendees":[{"upn":"u"}]}}"#,
    ];
    const PIECES: [&[u8]; 8] = [b"\"", b"{", b"]", b"\\", b"\n", b"\xff", b"1e9", b"null"];
    let (client, put) = puppet();
    let (mut state, mut values, mut errors) = (5, 0, 0);
    for _ in 0..5_000 {
        let mut body = BODIES[next(&mut state) % 2].to_vec();
        for _ in 0..next(&mut state) % 4 {
            let place = next(&mut state) % body.len();
            let end = (place + next(&mut state) % 3).min(body.len());
            let piece = PIECES[next(&mut state) % PIECES.len()];
            body.splice(place..end, piece.iter().copied());
        }
        let status = [200, 201, 400, 401, 404, 429, 503][next(&mut state) % 7];
        let response = http::Response::builder()
            .status(status)
            .header("retry-after", &b"1.5e"[..next(&mut state) % 5])
            .header("request-id", &b"r\xff\xfe"[..next(&mut state) % 4])
            .body(body)
            .unwrap();
        put.send(response).unwrap();
        match client.send(create()).await {
            Ok(_) => values += 1,
            Err(error) => {
                errors += 1;
                assert!(error.to_string().chars().all(|c| !c.is_control()), "{error:?}");
            }
        }
    }
    assert!(values > 500 && errors > 2_000);
}
