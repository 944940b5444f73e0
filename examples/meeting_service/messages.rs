//! The requests and answers of the service, in types of its own: an API that does not change with Graph's.

use graph_request::time::OffsetDateTime;
use graph_request::time::serde::rfc3339;
use graph_request::v1::OnlineMeeting;
use serde::{Deserialize, Serialize};

/// The body of `POST /meetings`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Booking {
    pub(crate) subject: String,
    pub(crate) time: Time,
    #[serde(default)]
    pub(crate) access: Access,
    /// User principal names.
    #[serde(default)]
    pub(crate) people: Vec<String>,
    /// Without it, the organization's policy decides.
    pub(crate) record: Option<bool>,
}

/// The body of `PATCH /meetings/{id}`. What is absent stays as it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    pub(crate) subject: Option<String>,
    pub(crate) time: Option<Time>,
    pub(crate) access: Option<Access>,
    /// User principal names, which replace the earlier ones.
    pub(crate) people: Option<Vec<String>>,
    pub(crate) record: Option<bool>,
}

/// The start and the end of a meeting. Graph changes neither without the other.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Time {
    #[serde(with = "rfc3339")]
    pub(crate) start: OffsetDateTime,
    #[serde(with = "rfc3339")]
    pub(crate) end: OffsetDateTime,
}

/// The people who enter a meeting without waiting in the lobby.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Access {
    #[default]
    Colleagues,
    Everyone,
}

/// The answer to `POST /meetings` and `GET /meetings/{id}`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Meeting {
    id: Option<String>,
    subject: Option<String>,
    time: Option<Time>,
    join_url: Option<String>,
}

impl From<OnlineMeeting> for Meeting {
    fn from(meeting: OnlineMeeting) -> Self {
        let time = meeting.start_date_time.zip(meeting.end_date_time);
        Self {
            id: meeting.id,
            subject: meeting.subject,
            time: time.map(|(start, end)| Time { start, end }),
            join_url: meeting.join_web_url,
        }
    }
}
