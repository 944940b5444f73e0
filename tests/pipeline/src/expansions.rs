//! What an expansion holds, and what it must not.

use super::run;

fn expand(invocation: &str) -> String {
    let outcome = run(invocation);
    assert_eq!(outcome.complaints, [""; 0], "{invocation}");
    outcome.tokens.to_string()
}

#[test]
fn a_constant_body_is_one_literal() {
    let tokens = expand(
        r#"POST /app/onlineMeetings {
            "meetingType": "meetNow", "participants": { "organizer": { "identity": {} } },
        }"#,
    );
    let body = r#"constant (b"{\"meetingType\":\"meetNow\",\"participants\":{\"organizer\":{\"identity\":{}}}}")"#;
    assert!(tokens.contains(body), "{tokens}");
}

#[test]
fn what_is_constant_is_merged() {
    let tokens = expand(
        r#"POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": organizer } } } },
            "subject": title,
        }"#,
    );
    let body = r#"body (& [& "{\"meetingType\":\"meetNow\",\"participants\":{\"organizer\":{\"identity\":{\"user\":{\"id\":" , & graph_request :: __private :: string (& (organizer)) , & "}}}},\"subject\":" , & graph_request :: __private :: string (& (title)) , & "}"])"#;
    assert!(tokens.contains(body), "{tokens}");
}

#[test]
fn a_path_without_keys_is_one_literal() {
    let tokens = expand("GET /app/onlineMeetings/{id}");
    assert!(tokens.contains(r#"path (& [& "/beta/app/onlineMeetings/" , "#), "{tokens}");
}

#[test]
fn a_users_expression_stands_in_it_once() {
    let tokens = expand(
        r#"client(), POST /applications/{application()}/onlineMeetings {
            "meetingType": kind(),
            "participants": { "organizer": organizer(), "attendees": [{ "identity": set() }] },
            "subject"?: subject(),
            "added"!: added(),
        }"#,
    );
    for name in ["client", "application", "kind", "organizer", "set", "subject", "added"] {
        assert_eq!(tokens.matches(&format!("{name} ()")).count(), 1, "{name} in {tokens}");
    }
}

#[test]
fn nothing_in_it_can_panic() {
    let tokens = expand(
        r#"client, POST /applications/{application}/onlineMeetings {
            "meetingType": kind,
            "participants": {
                "organizer": { "identity": {} },
                "attendees": [for a in b { "identity": c, "upn"?: d }],
            },
        }"#,
    );
    for word in ["unwrap", "expect", "panic", "unreachable", "todo"] {
        assert!(!tokens.contains(word), "{word} in {tokens}");
    }
}

#[test]
fn after_mistakes_a_value_of_the_right_type_is_left() {
    let outcome = run(r#"client, POST /app/onlineMeetings { "subjcet": title, "isCancelled": 5 }"#);
    assert_eq!(outcome.complaints.len(), 3, "{:?}", outcome.complaints);
    let tokens = outcome.tokens.to_string();
    assert!(tokens.contains("entity :: < graph_request :: preview :: OnlineMeeting >"), "{tokens}");
}
