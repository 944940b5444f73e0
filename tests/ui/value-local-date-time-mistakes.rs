use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/events {
        "start": { "dateTime": "2026-11-26T09:00:00+01:00", "timeZone": "Europe/Berlin" },
        "end": { "dateTime": "2026-11-26T10:00:00Z", "timeZone": "Europe/Berlin" },
        "recurrence": { "range": { "type": "noEnd", "startDate": "2026-11-26" } },
    });
    let _ = graph_request!(POST /me/events {
        "start": { "dateTime": "2026-11-26", "timeZone": "UTC" },
        "end": { "dateTime": "2026-11-26T25:00:00", "timeZone": "UTC" },
    });
}
