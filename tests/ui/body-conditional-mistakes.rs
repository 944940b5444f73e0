use graph_request::graph_request;

fn main() {
    let (is_open, id) = (true, "1");

    graph_request!(POST /me/onlineMeetings {
        "lobbyBypassSettings": if is_open { "scope": "everyone" },
        "participants"?: if is_open { "atendees": [] } else { "attendees": [{ "rol": "attendee" }] },
        "subject": if is_open { "text": "a" } else { "b" },
        "audioConferencing"?: if is_open { "tollNumber": 1 } else if !is_open { "conferenceId": "1" },
        "allowedPresenters"?: if is_open { "everyone": 1 },
    });

    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants"?: if is_open { "organizer": { "identity": {} } },
    });

    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": if is_open { "organizer": { "identity": {} } },
    });

    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": if is_open { "organizer": { "identity": {} } } else { "attendees": [] },
    });

    graph_request!(PATCH /me/onlineMeetings/{id} {
        "participants"?: if is_open { "organizer": { "upn": "a" } },
    });

    graph_request!(POST /me/onlineMeetings {
        "participants": {
            "attendees": [
                if is_open { "upn": 5 } else if let Some(_) = Some(5) { "role": "guest" },
                for _ in 0..2 { if is_open { "upm": "a" } },
            ],
        },
    });

    graph_request!(POST /me/onlineMeetings {
        "participants": { "attendees": if is_open { "upn": "a" } else { "upn": "b" } },
    });

    graph_request!(POST /me/onlineMeetings {
        "subject": "a",
        if is_open { "externalId": "b" },
    });

    graph_request!(POST! /me/events {
        "body": if is_open { "content": "a" },
        "end"?: if is_open { "timeZone": "UTC", "timeZone": "UTC" },
    });

    graph_request!(POST /me/onlineMeetings {
        "lobbyBypassSettings"?: if is_open { if id == "1" { "scope": "everyone" } },
        "participants": { "attendees": if is_open { [{ "upn": "a" }] } else { [] } },
    });

    graph_request!(POST /me/onlineMeetings {
        "participants": { "attendees": if is_open { for _ in 0..2 { "upn": "a" } } else { [] } },
    });
}
