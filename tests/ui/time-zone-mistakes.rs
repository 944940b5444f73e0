use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/events {
        "start": { "dateTime": "2026-11-26T09:00:00", "timeZone": "Europe/Berln" },
        "end": { "dateTime": "2026-11-26T10:00:00", "timeZone": "PST" },
    });
    let _ = graph_request!(PATCH /me/mailboxSettings { "timeZone": "Pacific Standart Time" });
}
