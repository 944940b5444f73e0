//! Calls of this crate.

use graph_request::{Client, Page, graph_request, preview};

/// The same size, as a program would have it.
pub(super) const ID: &str = "550fae72-d251-43ec-868c-373732c2704f";
pub(super) const SUBJECT: &str = "Weekly stand-up";
pub(super) const TOKEN: &str =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl";

/// Returns a client of a server on this machine.
pub fn client(server: &str) -> Client {
    Client::builder().token(TOKEN).base_url(server).build().expect("the address is a loopback")
}

/// Creates a meeting.
pub async fn create(client: &Client) -> preview::OnlineMeeting {
    graph_request!(client, POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": ID } } } },
        "subject": SUBJECT,
    })
    .await
    .expect("the server answers as documented")
}

/// Reads all pages and returns the number of meetings.
pub async fn read_pages(client: &Client) -> usize {
    let request = graph_request! { GET! /app/onlineMeetings -> Page<preview::OnlineMeeting> };
    let mut page = client.send(request).await.expect("the server answers as documented");
    let mut items = page.items.len();
    while let Some(next) = page.next_page(client).await.expect("the server has the next page") {
        items += next.items.len();
        page = next;
    }
    items
}

/// Returns the size in bytes of the future of a call.
pub fn future_size() -> usize {
    let client = Client::new(TOKEN);
    size_of_val(&client.send(graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} } },
    })))
}
