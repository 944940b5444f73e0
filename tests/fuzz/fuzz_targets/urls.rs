//! Arbitrary text in a URL: it arrives as one key and as one value of a filter, or is refused before
//! anything is sent.

#![no_main]

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use graph_request::{Client, ErrorKind, RetryPolicy, graph_request, http, reqwest};
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().build().expect("a runtime needs nothing"));

fuzz_target!(|input: (String, String)| {
    let (key, value) = input;
    let sent = RUNTIME.block_on(send(&key, &value));
    let is_refused = ["", ".", ".."].contains(&key.as_str());
    assert_eq!(sent.is_none(), is_refused, "{key:?}");
    if let Some(url) = sent {
        check(&url, &key, &value);
    }
});

/// Sends a request with a key and a value, and returns its URL if it left.
async fn send(key: &str, value: &str) -> Option<reqwest::Url> {
    let sent = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&sent);
    let client = Client::builder()
        .token("token")
        .retry(RetryPolicy::none())
        .timeout(None)
        .deadline(None)
        .http_client(move |request: reqwest::Request| {
            *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(request.url().clone());
            async { Ok(http::Response::new(r#"{"value":[]}"#).into()) }
        })
        .build()
        .expect("a client without TLS of its own needs nothing");
    let call = graph_request! {
        client, GET /users/{key}/onlineMeetings?$filter=joinWebUrl eq {value}&$top=5
    };
    if let Err(error) = call.await {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    sent.lock().unwrap_or_else(PoisonError::into_inner).take()
}

fn check(url: &reqwest::Url, key: &str, value: &str) {
    let decode = |text: &str| percent_decode_str(text).decode_utf8().map(String::from);
    let segments: Vec<_> = url.path_segments().into_iter().flatten().map(decode).collect();
    let expected = ["v1.0", "users", key, "onlineMeetings"].map(|text| Ok(text.to_owned()));
    assert_eq!(segments, expected, "{url}");
    let options: Vec<_> = url.query().unwrap_or_default().split('&').map(decode).collect();
    let filter = format!("$filter=joinWebUrl eq '{}'", value.replace('\'', "''"));
    assert_eq!(options, [Ok(filter), Ok("$top=5".to_owned())], "{url}");
    assert_eq!(url.fragment(), None, "{url}");
}
