//! The events of a calendar, which `graph_request!` does not cover.

use graph_request::time::OffsetDateTime;
use graph_request::{Page, graph_request};
use serde::{Deserialize, Serialize};

use crate::{Meetings, Result};

/// An event of a calendar: the properties that the company's programs use.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// The title.
    pub subject: Option<String>,
    /// The start.
    pub start: EventTime,
}

/// A date-time of a calendar, in the time zone beside it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventTime {
    /// The date and the time, without an offset.
    pub date_time: String,
    /// The name of the time zone.
    pub time_zone: String,
}

impl Meetings {
    /// Returns the events of the signed-in user within a period, from all pages.
    pub async fn upcoming(&self, from: OffsetDateTime, to: OffsetDateTime) -> Result<Vec<Event>> {
        let call = graph_request! {
            self.client(),
            GET! /me/calendarView?startDateTime={from}&endDateTime={to}&$select=subject,start&$top=50
                -> Page<Event>
        };
        Ok(call.pages().all().await?)
    }
}
