//! Connections that are refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_request::{Client, ErrorKind};

use crate::{create, three_attempts};

#[tokio::test]
async fn a_create_that_never_left_is_sent_again() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let tries = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&tries);
    let client = Client::builder().token("secret").base_url(base_url).retry(three_attempts());
    let client = client.http_client(move |request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let sent = http.execute(request);
        async move { Ok(sent.await?) }
    });
    let error = client.build().unwrap().send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(!error.outcome_unknown(), "it never left");
    assert_eq!(tries.load(Ordering::SeqCst), 3);
}
