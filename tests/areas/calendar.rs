//! Calendars and events.

use graph_request::v1::calendar::{Event, OnlineMeetingProviderType};
use graph_request::v1::common::{AttendeeType, DateTimeTimeZone};
use graph_request::{Page, Request, graph_request, v1};
use serde_json::json;

use crate::body;

#[test]
fn an_event_with_a_meeting_leaves_as_written() {
    let (title, address) = ("Weekly", String::from("adele@contoso.com"));
    let start = DateTimeTimeZone::default().date_time("2026-11-26T09:00:00").time_zone("UTC");
    let request: Request<Event> = graph_request!(POST /me/events {
        "subject": title,
        "body": { "contentType": "HTML", "content": "Agenda" },
        "start": start,
        "end": { "dateTime": "2026-11-26T10:00:00", "timeZone": "Pacific Standard Time" },
        "attendees": [
            { "emailAddress": { "address": address, "name": "Adele" }, "type": AttendeeType::Required },
            { "emailAddress": { "address": "b@contoso.com" }, "type": "Optional" },
        ],
        isOnlineMeeting: true,
        onlineMeetingProvider: OnlineMeetingProviderType::TeamsForBusiness,
    });
    assert_eq!(request.path(), "/v1.0/me/events");
    assert_eq!(
        body(&request),
        json!({
            "subject": "Weekly",
            "body": { "contentType": "HTML", "content": "Agenda" },
            "start": { "dateTime": "2026-11-26T09:00:00", "timeZone": "UTC" },
            "end": { "dateTime": "2026-11-26T10:00:00", "timeZone": "Pacific Standard Time" },
            "attendees": [
                { "emailAddress": { "address": "adele@contoso.com", "name": "Adele" }, "type": "required" },
                { "emailAddress": { "address": "b@contoso.com" }, "type": "Optional" },
            ],
            "isOnlineMeeting": true,
            "onlineMeetingProvider": "teamsForBusiness",
        })
    );
}

#[test]
fn free_and_busy_times_are_asked_for_by_an_action() {
    let people = ["adele@contoso.com", "alex@contoso.com"];
    let request: Request<Page<v1::ScheduleInformation>> = graph_request!(POST /me/calendar/getSchedule {
        "schedules": people,
        "startTime": { "dateTime": "2026-11-26T09:00:00", "timeZone": "UTC" },
        "endTime": { "dateTime": "2026-11-26T18:00:00", "timeZone": "UTC" },
        "availabilityViewInterval": 60,
    });
    assert_eq!(body(&request)["availabilityViewInterval"], 60);
}

#[test]
fn events_are_narrowed_and_deleted() {
    let id = "AAMk/+=";
    let page: Request<Page<Event>> =
        graph_request!(GET /users/{"adele@contoso.com"}/events?$select=subject,start&$top=5);
    assert_eq!(page.path(), "/v1.0/users/adele%40contoso.com/events?$select=subject,start&$top=5");
    let deleted: Request<()> = graph_request!(DELETE / beta / me / events / { id });
    assert_eq!(deleted.path(), "/beta/me/events/AAMk%2F%2B%3D");
    let accepted: Request<()> =
        graph_request!(POST /me/events/{id}/accept { "sendResponse": true });
    assert_eq!(body(&accepted), json!({ "sendResponse": true }));
}
