//! Requests as users write them with the macro.

use graph_request::{Page, Request, graph_request, preview, v1};
use time::OffsetDateTime;

pub(super) fn constant() -> Request<preview::OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": { "user": { "id": "550fae72-d251-43ec-868c-373732c2704f" } } },
        },
        "subject": "Weekly stand-up",
    })
}

pub(super) fn two_strings(id: &str, subject: &str) -> Request<preview::OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": id } } } },
        "subject": subject,
    })
}

pub(super) fn filter(url: &str) -> Request<Page<v1::OnlineMeeting>> {
    graph_request!(GET /me/onlineMeetings?$filter=joinWebUrl eq {url})
}

pub(super) fn constant_subject() -> Request<v1::OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings { "subject": "x" })
}

pub(super) fn subject(subject: &str) -> Request<v1::OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings { "subject": subject })
}

pub(super) fn date_times(start: OffsetDateTime, end: OffsetDateTime) -> Request<v1::OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings { "startDateTime": start, "endDateTime": end })
}

pub(super) fn attendees(people: &[String]) -> Request<v1::OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings {
        "participants": {
            "attendees": [for person in people { "upn": person, "role": "attendee" }],
        },
    })
}

/// Returns the size of a request in bytes.
pub fn request_size() -> usize {
    size_of::<Request<v1::OnlineMeeting>>()
}
