//! The routes of the service, and the request to Graph of each.

use std::time::Duration;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use graph_request::{Client, Fragment, RetryPolicy, graph_object, graph_request, v1};

use super::messages::{Access, Booking, Change, Meeting};
use super::refusal::Refusal;
use super::user::User;

/// Makes the client that the clients of all users come from.
///
/// The limits are shorter than the defaults, since a user waits for the answer.
pub(crate) fn connect(base_url: &str) -> graph_request::Result<Client> {
    Client::builder()
        .without_token()
        .base_url(base_url)
        .retry(RetryPolicy::default().tries(3).total(Duration::from_secs(5)))
        .deadline(Duration::from_secs(20))
        .build()
}

/// Returns the routes.
pub(crate) fn router(graph: Client) -> Router {
    Router::new()
        .route("/meetings", post(book))
        .route("/meetings/{id}", get(read).patch(change).delete(cancel))
        .with_state(graph)
}

async fn book(
    User(graph): User,
    Json(booking): Json<Booking>,
) -> Result<(StatusCode, Json<Meeting>), Refusal> {
    let meeting = graph_request!(graph, POST /me/onlineMeetings {
        "subject": booking.subject,
        "startDateTime": booking.time.start,
        "endDateTime": booking.time.end,
        "recordAutomatically"?: booking.record,
        "lobbyBypassSettings": lobby(booking.access),
        "participants"?: if !booking.people.is_empty() {
            "attendees": [for upn in &booking.people { "upn": upn, "role": "attendee" }],
        },
    })
    .await?;
    Ok((StatusCode::CREATED, Json(meeting.into())))
}

async fn read(User(graph): User, Path(id): Path<String>) -> Result<Json<Meeting>, Refusal> {
    let meeting = graph_request! { graph, GET /me/onlineMeetings/{id} }.await?;
    Ok(Json(meeting.into()))
}

/// Changes what the body names, and leaves the rest of the meeting as it is.
async fn change(
    User(graph): User,
    Path(id): Path<String>,
    Json(change): Json<Change>,
) -> Result<StatusCode, Refusal> {
    graph_request!(graph, PATCH /me/onlineMeetings/{id} {
        "subject"?: change.subject,
        "startDateTime"?: change.time.map(|time| time.start),
        "endDateTime"?: change.time.map(|time| time.end),
        "recordAutomatically"?: change.record,
        "lobbyBypassSettings"?: change.access.map(lobby),
        "participants"?: if let Some(people) = &change.people {
            "attendees": [for upn in people { "upn": upn, "role": "attendee" }],
        },
    })
    .await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn cancel(User(graph): User, Path(id): Path<String>) -> Result<StatusCode, Refusal> {
    graph_request! { graph, DELETE /me/onlineMeetings/{id} }.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Returns the lobby settings of the house: callers wait in the lobby unless everyone may walk in.
fn lobby(access: Access) -> Fragment<v1::LobbyBypassSettings> {
    graph_object!(v1::LobbyBypassSettings {
        "scope": match access {
            Access::Colleagues => v1::LobbyBypassScope::Organization,
            Access::Everyone => v1::LobbyBypassScope::Everyone,
        },
        "isDialInBypassEnabled": access == Access::Everyone,
    })
}
