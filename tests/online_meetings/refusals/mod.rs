//! Requests that Graph refuses, or that the stand-in does not serve: each gets the status and the code
//! that reports and pages have, and changes nothing.

mod bodies;
mod formats;
mod lookups;
mod paths;

use std::sync::LazyLock;

use graph_request::http::Method;
use graph_request::testing::FakeGraph;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use serde_json::Value;

/// A client for all tests, since setting one up takes long. It keeps no connection, which would belong
/// to the runtime of one test.
static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0);
    client.build().unwrap()
});

/// An answer of the stand-in: the status, and the code and the message of its error.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Answer {
    fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or_default()
    }

    pub(crate) fn message(&self) -> &str {
        self.body["error"]["message"].as_str().unwrap_or_default()
    }

    /// Panics unless the stand-in says that it is the one that does not serve the request.
    #[track_caller]
    fn assert_unserved(&self, request: &str) {
        assert_eq!((self.status, self.code()), (501, "NotImplemented"), "{request}");
        assert!(self.message().contains("`FakeGraph`"), "{request}: {}", self.message());
    }
}

/// Sends a request that the macro may not be able to build.
pub(crate) async fn ask(graph: &FakeGraph, method: Method, path: &str, body: &str) -> Answer {
    let url = Url::parse(&format!("{}{path}", graph.base_url())).unwrap();
    let mut request = CLIENT.request(method, url).bearer_auth("token");
    if !body.is_empty() {
        request = request.header("content-type", "application/json").body(body.to_owned());
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    Answer {
        status,
        body: serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default(),
    }
}

async fn get(graph: &FakeGraph, path: &str) -> Answer {
    ask(graph, Method::GET, path, "").await
}

async fn post(graph: &FakeGraph, path: &str, body: &str) -> Answer {
    ask(graph, Method::POST, path, body).await
}

/// Returns the number of meetings that were created so far.
fn created(graph: &FakeGraph) -> usize {
    graph.done().iter().filter(|done| done.status == 201).count()
}
