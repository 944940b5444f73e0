use graph_request::graph_request;

fn main() {
    let title = "Stand-up";
    let _ = graph_request!(client +, GET /me/onlineMeetings);
    let _ = graph_request!(PATCH /me/onlineMeetings/{-} {
        "subject": title +,
        "allowRecording": if true,
        "allowTranscription": title.,
        "isEntryExitAnnounced": title.is_empty() ? 1,
        "joinMeetingIdSettings"?: => None,
        "participants": { "attendees": [for _ in { "role": "attendee" }] },
        "watermarkProtection": { ..title. },
        "lobbyBypassSettings": if let title { title },
        "chatInfo": |title,
    });
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq {title + } and subject eq {a, b});
}
