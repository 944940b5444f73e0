//! Tests of the client over real sockets: against the stand-in, and against servers that misbehave.

mod all_pages;
mod answers;
mod asked;
mod blocking;
mod building;
mod certificates;
mod changes;
mod content;
mod copies;
mod damaged_responses;
mod decoding;
mod errors;
mod further_pages;
mod hints;
mod hosts;
mod identities;
mod injection;
mod made_errors;
mod own_http_client;
mod pages;
mod resumed_content;
mod resumed_links;
mod runtimes;
mod secrets;
mod seeds;
mod stand_in;
mod storage;
mod tokens;
mod told_answers;

use axum::Router;
use axum::response::Response;
use graph_request::{Client, Request, RetryPolicy, graph_request, preview::OnlineMeeting};
use tokio::net::TcpListener;

/// Starts a server on loopback that gives the same response to every request, and returns a client
/// of it.
async fn serve(status: u16, headers: &'static [(&str, &str)], body: &'static [u8]) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
    let address = listener.local_addr().expect("a bound socket has an address");
    let answer = move || async move {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        response.body(axum::body::Body::from(body)).expect("the answer is HTTP")
    };
    let app = Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, app).await });
    client_of(&format!("http://{address}"))
}

/// Creates a client that sends each request once.
fn client_of(base_url: &str) -> Client {
    let builder = Client::builder().token("secret").base_url(base_url).retry(RetryPolicy::none());
    builder.build().expect("loopback is allowed")
}

/// Creates a request with a fixed client request id, so that the text of its errors is known.
fn create_with_request_id() -> Request<OnlineMeeting> {
    create().header("client-request-id", "c-1")
}

fn create() -> Request<OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "subject": "subject-value",
    })
}
