//! Times in a named zone, recurrence, and the zone of answers.

use chrono_tz::Europe::Berlin;
use graph_request::{Client, GraphSelect, graph_request, v1};
use serde_json::{Value, json};
use time::macros::{date, datetime};

use crate::body;

/// Asserts the JSON of a start in the body of an event.
macro_rules! start {
    ({ $($start:tt)* } => $date_time:expr, $zone:expr) => {
        let request = graph_request!(POST /me/events { "start": $($start)* });
        let expected = json!({ "dateTime": $date_time, "timeZone": $zone });
        assert_eq!(body(&request)["start"], expected);
    };
}

const NINE: &str = "2026-11-26T09:00:00";

#[test]
fn a_time_with_a_zone_is_a_value() {
    let local = datetime!(2026-11-26 9:00);
    start!({ (local, "Europe/Berlin") } => NINE, "Europe/Berlin");
    start!({ Some((local, String::from("Tokyo Standard Time"))) } => NINE, "Tokyo Standard Time");
    start!({ (NINE, "UTC") } => NINE, "UTC");
    let utc = jiff::Timestamp::from_second(1_795_683_600).unwrap();
    let zoned = utc.to_zoned_datetime(jiff::tz::TimeZone::UTC);
    start!({ &zoned } => NINE, "UTC");
    start!({ (zoned.datetime(), "Europe/Berlin") } => NINE, "Europe/Berlin");
    start!({ utc } => NINE, "UTC");
    let utc = chrono::DateTime::from_timestamp(1_795_683_600, 0).unwrap();
    start!({ utc.with_timezone(&Berlin) } => "2026-11-26T10:00:00", "Europe/Berlin");
    start!({ (utc.naive_utc(), "Europe/Berlin") } => NINE, "Europe/Berlin");
    start!({ utc } => NINE, "UTC");
    start!({ datetime!(2026-11-26 10:00 +1) } => NINE, "UTC");
    let none = None::<(&str, &str)>;
    let request = graph_request!(PATCH /me/events/{"1"} { "start": none, "end"?: none });
    assert_eq!(body(&request), json!({ "start": null }));
}

#[test]
fn the_parts_of_a_time_are_values() {
    let (local, zone) = (datetime!(2026-11-26 9:00), "Europe/Berlin");
    start!({ { "dateTime": local, "timeZone": zone } } => NINE, zone);
    start!({ { "dateTime": "2026-11-26T09:00", "timeZone": "UTC-02" } } => "2026-11-26T09:00", "UTC-02");
    start!({ { "dateTime": "2026-11-26T09:00:00Z", "timeZone": "UTC" } } => "2026-11-26T09:00:00Z", "UTC");
    let text = String::from(NINE);
    start!({ { "dateTime": text, "timeZone": "pacific standard time" } } => NINE, "pacific standard time");
}

#[tokio::test]
async fn a_time_out_of_range_is_an_error_before_it_is_sent() {
    let at = time::PrimitiveDateTime::MIN;
    let client = Client::new("token");
    let error = graph_request!(client, POST /me/events { "start": (at, "UTC") }).await.unwrap_err();
    assert_eq!(error.kind(), graph_request::ErrorKind::Request);
}

#[test]
fn an_answer_has_its_time_in_the_types_of_other_crates() {
    let zone = |zone: &str| {
        let text = json!({ "dateTime": "2026-11-26T09:00:00.0000000", "timeZone": zone });
        serde_json::from_value::<v1::DateTimeTimeZone>(text).unwrap()
    };
    assert_eq!(zone("UTC").to_utc(), Ok(datetime!(2026-11-26 9:00 UTC)));
    assert!(zone("Europe/Berlin").to_utc().is_err());
    let at = zone("W. Europe Standard Time").to_chrono().unwrap();
    assert_eq!(at.to_rfc3339(), "2026-11-26T09:00:00+01:00");
    assert_eq!(zone("UTC").to_jiff().unwrap().timestamp().as_second(), 1_795_683_600);
}

#[derive(Debug, GraphSelect)]
#[graph(v1::DateTimeTimeZone)]
struct Local {
    date_time: time::PrimitiveDateTime,
    time_zone: String,
}

#[test]
fn a_struct_of_the_user_has_the_local_time() {
    let text = r#"{"dateTime":"2026-11-26T09:00:00.0000000","timeZone":"UTC"}"#;
    let local: Local = serde_json::from_str(text).unwrap();
    assert_eq!((local.date_time, &*local.time_zone), (datetime!(2026-11-26 9:00), "UTC"));
}

#[test]
fn a_recurrence_has_what_its_type_requires() {
    let until = date!(2027 - 01 - 31);
    let request = graph_request!(POST /me/events {
        "recurrence": {
            "pattern": { "type": "weekly", "interval": 1, "daysOfWeek": ["thursday"] },
            "range": { "type": "endDate", "startDate": "2026-11-26", "endDate": until },
        },
    });
    assert_eq!(body(&request)["recurrence"]["range"]["endDate"], "2027-01-31");
    let request = graph_request!(PATCH /me/events/{"1"} {
        "recurrence": { "range": { "type": "numbered" } },
    });
    assert_eq!(body(&request)["recurrence"]["range"], json!({ "type": "numbered" }));
}

#[test]
fn a_period_of_a_calendar_view_is_any_date_time() {
    let (from, to) = (datetime!(2026-11-26 9:00 UTC), "2026-11-27T09:00:00");
    let request = graph_request!(GET /me/calendarView?startDateTime={from}&endDateTime={to}&$top=5);
    let query = "startDateTime=2026-11-26T09%3A00%3A00Z&endDateTime=2026-11-27T09%3A00%3A00&$top=5";
    assert_eq!(request.path(), format!("/v1.0/me/calendarView?{query}"));
}

#[tokio::test]
async fn the_preferred_zone_is_a_header() {
    let get = || graph_request!(GET / me / events / { "1" });
    let preferences = |request: graph_request::Request<v1::Event>| {
        request.headers()["prefer"].to_str().unwrap().to_owned()
    };
    let newer = "include-unknown-enum-members";
    assert_eq!(
        preferences(get().prefer_time_zone("Europe/Berlin")),
        format!("{newer}, outlook.timezone=\"Europe/Berlin\"")
    );
    let html = get().header("prefer", "outlook.body-content-type=\"text\"");
    assert_eq!(
        preferences(html.prefer_time_zone("UTC").prefer_time_zone("Tokyo Standard Time")),
        format!(
            "{newer}, outlook.body-content-type=\"text\", outlook.timezone=\"Tokyo Standard Time\""
        )
    );
    let client = Client::new("token");
    for wrong in ["", "a\"b", "a\r\nb", "a\\", "Köln"] {
        let call = graph_request!(client, GET / me / events / { "1" }).prefer_time_zone(wrong);
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), graph_request::ErrorKind::Request, "{wrong}");
    }
}

#[test]
fn a_value_may_be_null() {
    let request = graph_request!(PATCH /me/mailboxSettings { "timeZone": Value::Null.as_str() });
    assert_eq!(body(&request), json!({ "timeZone": null }));
}
