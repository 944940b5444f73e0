//! Arbitrary HTTP responses: the result is a value, or an error whose message is one line.

#![no_main]

use std::sync::LazyLock;

use graph_request::v1::OnlineMeeting;
use graph_request::{Client, Page, RetryPolicy, graph_request, http, reqwest};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().build().expect("a runtime needs nothing"));

fuzz_target!(|input: (u16, Vec<(String, Vec<u8>)>, Vec<u8>)| {
    let (status, headers, body) = input;
    let mut response = http::Response::builder().status(status);
    for (name, value) in &headers {
        response = response.header(name, value.as_slice());
    }
    // A response that HTTP itself forbids never reaches the client.
    if let Ok(response) = response.body(body) {
        RUNTIME.block_on(receive(response));
    }
});

async fn receive(response: http::Response<Vec<u8>>) {
    let (head, body) = response.into_parts();
    let client = Client::builder()
        .token("token")
        .retry(RetryPolicy::none())
        .timeout(None)
        .deadline(None)
        .http_client(move |_: reqwest::Request| {
            let mut response = http::Response::new(body.clone());
            *response.status_mut() = head.status;
            *response.headers_mut() = head.headers.clone();
            async move { Ok(response.into()) }
        })
        .build()
        .expect("a client without TLS of its own needs nothing");
    let one = graph_request! { client, GET /me/onlineMeetings/{"1"} }.await;
    let page = graph_request! { client, GET /me/onlineMeetings }.await;
    check::<OnlineMeeting>(one);
    check::<Page<OnlineMeeting>>(page);
}

fn check<T>(outcome: graph_request::Result<T>) {
    if let Err(error) = outcome {
        assert!(!error.to_string().contains('\n'), "{error}");
    }
}
