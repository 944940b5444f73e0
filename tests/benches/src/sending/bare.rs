//! The same calls with reqwest alone.

use std::time::Duration;

use graph_request::{Page, preview, reqwest};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, RequestBuilder};
use serde::de::DeserializeOwned;

use super::here::{ID, SUBJECT, TOKEN};
use crate::building::two_strings;

/// A client, its server, and the limit of time of a call.
pub struct Bare {
    http: Client,
    server: String,
    limit: Option<Duration>,
}

impl Bare {
    /// Creates a client of a server on this machine.
    pub fn new(server: &str, limit: Option<Duration>) -> Self {
        let http = Client::builder().user_agent("graph-request/0.1.0");
        let http = http.redirect(reqwest::redirect::Policy::none()).build();
        Self { http: http.expect("TLS can be set up"), server: server.to_owned(), limit }
    }

    /// Creates a meeting.
    pub async fn create(&self) -> preview::OnlineMeeting {
        let request = self.http.post(format!("{}/beta/app/onlineMeetings", self.server));
        let request = request.header(CONTENT_TYPE, "application/json");
        self.send(request.body(two_strings(ID, SUBJECT))).await
    }

    /// Reads all pages and returns the number of meetings.
    pub async fn read_pages(&self) -> usize {
        let mut next = Some(format!("{}/beta/app/onlineMeetings", self.server));
        let mut items = 0;
        while let Some(url) = next {
            let page: Page<preview::OnlineMeeting> = self.send(self.http.get(url)).await;
            items += page.items.len();
            next = page.next_link;
        }
        items
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> T {
        let request = request
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
            .header("client-request-id", uuid::Uuid::new_v4().to_string())
            .header("prefer", "include-unknown-enum-members");
        let request = match self.limit {
            Some(limit) => request.timeout(limit),
            None => request,
        };
        let response = request.send().await.and_then(reqwest::Response::error_for_status);
        let body = response.expect("the server answers").bytes().await;
        serde_json::from_slice(&body.expect("the answer is complete")).expect("it is as documented")
    }
}
