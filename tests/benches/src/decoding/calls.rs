//! Calls that are answered without a network: what a call does between a response and its model.

use bytes::Bytes;
use graph_request::{Client, Page, graph_request, preview, reqwest};
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Runtime};

/// An answer, and what calls need.
pub(super) struct Call {
    answer: Bytes,
    runtime: Runtime,
}

impl Call {
    pub(super) fn new(answer: &'static [u8]) -> Self {
        let runtime =
            Builder::new_current_thread().enable_time().build().expect("a runtime starts");
        Self { answer: Bytes::from_static(answer), runtime }
    }

    fn client(&self) -> Client {
        let answer = self.answer.clone();
        Client::builder()
            .token("token")
            .http_client(move |_: reqwest::Request| {
                let response = respond(&answer);
                async move { Ok(response) }
            })
            .build()
            .expect("the client is valid")
    }

    /// Returns a call for a meeting.
    pub(super) fn meeting(self) -> impl Fn() -> preview::OnlineMeeting {
        let client = self.client();
        move || {
            let request = graph_request! {GET! /app/onlineMeetings/{"1"} -> preview::OnlineMeeting};
            self.runtime.block_on(client.send(request)).expect("the answer is as documented")
        }
    }

    /// Returns a call for a page of meetings.
    pub(super) fn page(self) -> impl Fn() -> Page<preview::OnlineMeeting> {
        let client = self.client();
        move || {
            let request = graph_request! {GET! /app/onlineMeetings -> Page<preview::OnlineMeeting>};
            self.runtime.block_on(client.send(request)).expect("the answer is as documented")
        }
    }

    /// Returns what `reqwest` and `serde_json` do with the same response.
    pub(super) fn derived<T: DeserializeOwned>(self) -> impl Fn() -> T {
        move || {
            self.runtime.block_on(async {
                let text = respond(&self.answer).bytes().await.expect("the answer is complete");
                serde_json::from_slice(&text).expect("the answer is as documented")
            })
        }
    }
}

fn respond(answer: &Bytes) -> reqwest::Response {
    http::Response::new(reqwest::Body::from(answer.clone())).into()
}
