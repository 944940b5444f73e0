//! The parts of bodies, and whole requests, as plain values.

use graph_request::time::{Duration, OffsetDateTime};
use graph_request::{Fragment, Request, graph_object, graph_request, v1};

use crate::UserId;

/// A meeting to be scheduled.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The title.
    pub subject: String,
    /// The start.
    pub start: OffsetDateTime,
    /// The time from the start to the end.
    pub length: Duration,
    /// The user principal names of the guests.
    pub guests: Vec<String>,
    /// The user principal name of the room, if the meeting takes place in one.
    pub room: Option<String>,
}

impl Schedule {
    /// Returns the request that schedules this meeting for an organizer, to be sent alone or in a
    /// batch.
    pub fn to_request(&self, organizer: &UserId) -> Request<v1::OnlineMeeting> {
        graph_request!(POST /users/{organizer}/onlineMeetings {
            ..house_rules(),
            "subject": self.subject,
            "startDateTime": self.start,
            "endDateTime": self.start + self.length,
            "participants": {
                "attendees": [
                    for upn in &self.guests { ..guest(upn) },
                    if let Some(room) = &self.room { "upn": room, "role": "presenter" },
                ],
            },
        })
    }
}

/// Returns the settings of every meeting of the company.
pub fn house_rules() -> Fragment<v1::OnlineMeeting> {
    graph_object!(v1::OnlineMeeting {
        "allowedPresenters": "organization",
        "recordAutomatically": false,
        "lobbyBypassSettings": { "scope": "organization", "isDialInBypassEnabled": false },
    })
}

/// Returns a guest, as an element of `attendees`.
pub fn guest(upn: &str) -> Fragment<v1::MeetingParticipantInfo> {
    graph_object!(v1::MeetingParticipantInfo { "upn": upn, "role": "attendee" })
}
