use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/events {
        "recurrence": {
            "pattern": { "type": "weekly", "interval": 1 },
            "range": { "type": "endDate", "startDate": "2026-11-26" },
        },
    });
    let _ = graph_request!(POST /me/events {
        "recurrence": {
            "pattern": { "type": "absoluteYearly", "interval": 1 },
            "range": { "type": "numbered", "startDate": "2026-11-26", "numberOfOccurences": 5 },
        },
    });
}
