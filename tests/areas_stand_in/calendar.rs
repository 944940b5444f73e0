//! Views of a period, and free and busy times.

use graph_request::graph_request;
use graph_request::testing::FakeGraph;
use serde_json::{Value, json};

use crate::assert_refused;

/// Seeds an event from an hour to another one of a day.
fn seed(graph: &FakeGraph, day: &str, hours: [u8; 2], more: &Value) -> String {
    let time = |hour| json!({ "dateTime": format!("{day}T{hour:02}:00:00"), "timeZone": "UTC" });
    let mut event = json!({ "start": time(hours[0]), "end": time(hours[1]) });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    graph.seed_at("/me/events", event)
}

/// Returns the starts of the events of a period.
async fn starts(graph: &FakeGraph, from: &str, until: &str) -> Vec<String> {
    let events = graph_request!(graph.client(), GET
        /me/calendarView?startDateTime={from}&endDateTime={until}&$top=50
    );
    let events = events.await.unwrap().items.into_iter();
    events
        .map(|event| event.start.unwrap().date_time.unwrap().get(..13).unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_view_has_what_overlaps_its_period_in_order() {
    let graph = FakeGraph::start().await;
    seed(&graph, "2026-11-26", [15, 17], &json!({}));
    seed(&graph, "2026-11-26", [8, 10], &json!({}));
    seed(&graph, "2026-11-26", [7, 9], &json!({}));
    seed(&graph, "2026-11-26", [18, 19], &json!({}));
    let found = starts(&graph, "2026-11-26T09:00:00Z", "2026-11-26T18:00:00Z").await;
    assert_eq!(found, ["2026-11-26T08", "2026-11-26T15"]);
}

#[tokio::test]
async fn a_view_requires_its_period() {
    let graph = FakeGraph::start().await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for query in ["", "?startDateTime=2026-11-26", "?startDateTime=soon&endDateTime=2026-11-26"] {
        let url = format!("{}/v1.0/me/calendarView{query}", graph.base_url());
        let response = http.get(url).bearer_auth("any").send().await.unwrap();
        assert_eq!(response.status(), 400);
        assert!(response.text().await.unwrap().contains("requires a time window"), "{query}");
    }
}

#[tokio::test]
async fn each_occurrence_of_a_series_is_in_the_view() {
    let graph = FakeGraph::start().await;
    let daily = json!({ "recurrence": {
        "pattern": { "type": "daily", "interval": 2 },
        "range": { "type": "numbered", "startDate": "2026-11-26", "numberOfOccurrences": 3 },
    } });
    let id = seed(&graph, "2026-11-26", [9, 10], &daily);
    let found = starts(&graph, "2026-11-01", "2026-12-31").await;
    assert_eq!(found, ["2026-11-26T09", "2026-11-28T09", "2026-11-30T09"]);
    let instances = graph_request!(graph.client(), GET
        /me/events/{&id}/instances?startDateTime="2026-11-27"&endDateTime="2026-11-29"
    );
    let one = instances.await.unwrap().items.remove(0);
    assert_eq!(one.series_master_id, Some(id));
    assert_eq!(one.recurrence, None);
}

#[tokio::test]
async fn a_weekly_series_ends_by_its_date() {
    let graph = FakeGraph::start().await;
    // 26 November 2026 is a Thursday.
    let weekly = json!({ "recurrence": {
        "pattern": {
            "type": "weekly", "interval": 2, "daysOfWeek": ["tuesday", "thursday"],
            "firstDayOfWeek": "monday",
        },
        "range": { "type": "endDate", "startDate": "2026-11-26", "endDate": "2026-12-22" },
    } });
    seed(&graph, "2026-11-26", [9, 10], &weekly);
    let found = starts(&graph, "2026-11-01", "2027-12-31").await;
    let expected = ["2026-11-26T09", "2026-12-08T09", "2026-12-10T09", "2026-12-22T09"];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_schedule_has_the_events_of_each_person() {
    let graph = FakeGraph::start().await;
    seed(&graph, "2026-11-26", [9, 10], &json!({ "subject": "Retro" }));
    seed(&graph, "2026-11-26", [10, 11], &json!({ "showAs": "tentative" }));
    let found = graph_request!(graph.client(), POST /me/calendar/getSchedule {
        "schedules": ["Heidi@contoso.com", "nobody@contoso.com"],
        "startTime": { "dateTime": "2026-11-26T08:00:00", "timeZone": "UTC" },
        "endTime": { "dateTime": "2026-11-26T12:00:00", "timeZone": "UTC" },
        "availabilityViewInterval": 60,
    });
    let found = found.await.unwrap().items;
    assert_eq!(found[0].availability_view.as_deref(), Some("0210"));
    let items = found[0].schedule_items.clone().unwrap();
    assert_eq!(items[0].subject.as_deref(), Some("Retro"));
    let error = found[1].error.clone().unwrap();
    assert_eq!(error.response_code.as_deref(), Some("ErrorMailRecipientNotFound"));
}

#[tokio::test]
async fn a_schedule_of_an_odd_period_is_refused() {
    let graph = FakeGraph::start().await;
    let ask = |end: &'static str, interval: i32| {
        graph_request!(graph.client(), POST /me/calendar/getSchedule {
            "schedules": ["heidi@contoso.com"],
            "startTime": { "dateTime": "2026-11-26T08:00:00", "timeZone": "UTC" },
            "endTime": { "dateTime": end, "timeZone": "UTC" },
            "availabilityViewInterval": interval,
        })
    };
    assert_refused(ask("2026-11-26T12:00:00", 4).await, "between 5 and 1440 minutes");
    assert_refused(ask("2026-11-26T07:00:00", 30).await, "TimeWindow");
    assert_refused(ask("2027-11-26T07:00:00", 30).await, "TimeWindow");
}

#[tokio::test]
async fn changes_of_a_view_are_those_of_its_period() {
    let graph = FakeGraph::start().await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let get = async |url: &str| -> (u16, Value) {
        let response = http.get(url).bearer_auth("any").send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap())
    };
    let delta = format!("{}/v1.0/me/calendarView/delta", graph.base_url());
    assert_eq!(get(&delta).await.0, 400);
    let first = seed(&graph, "2026-11-26", [9, 10], &json!({}));
    let period = "startDateTime=2026-11-26&endDateTime=2026-11-27";
    let (_, page) = get(&format!("{delta}?{period}")).await;
    assert_eq!(page["value"].as_array().unwrap().len(), 1);
    let client = graph.client();
    graph_request!(client, DELETE / me / events / { &first }).await.unwrap();
    seed(&graph, "2026-11-27", [9, 10], &json!({}));
    let (_, changes) = get(page["@odata.deltaLink"].as_str().unwrap()).await;
    assert_eq!(changes["value"], json!([{ "id": first, "@removed": { "reason": "deleted" } }]));
    let found = graph_request!(client, GET
        /me/calendar/calendarView?startDateTime="2026-11-27"&endDateTime="2026-11-28"
    );
    assert_eq!(found.await.unwrap().items.len(), 1);
}
