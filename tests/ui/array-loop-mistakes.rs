use graph_request::graph_request;

fn main() {
    let people = ["a"];
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": {} },
            "attendees": [
                for person in people { "upnn": person, "identity": {} },
                for person people { "identity": {} },
                for person in people,
                for,
                for person in people { person.upn },
                for person in people { "upn": person.upn, "identity" },
                for person in people { },
                , { "identity": {} }
                { "identity": {} },
                ..people,
            ],
        },
    });
}
