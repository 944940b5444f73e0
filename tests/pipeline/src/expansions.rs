//! The content of expansions.

use graph_request_macros_core::{Reader, expand_object};
use proc_macro2::TokenStream;

use super::{run, run_in_editor};

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
fn constant_parts_of_a_body_are_merged() {
    let tokens = expand(
        r#"POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": organizer } } } },
            "subject": title,
        }"#,
    );
    let body = [
        r#"body . value ("{\"meetingType\":\"meetNow\",\"participants\":{\"organizer\":{\"identity\":{\"user\":{\"id\":" , "#,
        r#"graph_request :: __private :: string (& (organizer))) ; body . value ("}}}},\"subject\":" , "#,
        r#"graph_request :: __private :: string (& (title))) ; body . text ("}") ; body . finish ()"#,
    ]
    .concat();
    assert!(tokens.contains(&body), "{tokens}");
}

#[test]
fn a_path_without_keys_is_one_literal() {
    let tokens = expand("GET /app/onlineMeetings/{id}");
    assert!(tokens.contains(r#"url . part ("/beta/app/onlineMeetings/" , "#), "{tokens}");
}

#[test]
fn an_expansion_is_read_back_as_a_request() {
    for (invocation, line, answer, body) in [
        (
            r#"c, GET /me/onlineMeetings?$filter=joinWebUrl eq "it's"&$top={n + 1}"#,
            "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl eq 'it''s'&$top={n + 1}",
            "page",
            None,
        ),
        (
            "DELETE /users/{u}/onlineMeetings/{m}",
            "DELETE /v1.0/users/{u}/onlineMeetings/{m}",
            "nothing",
            None,
        ),
        (
            r#"POST /me/onlineMeetings { ..e, "subject": a.b(c), "allowedPresenters"?: d }"#,
            "POST /v1.0/me/onlineMeetings",
            "entity",
            Some(r#"{..{e},"subject":{a . b (c)}[,"allowedPresenters":{d}]}"#),
        ),
    ] {
        let outcome = run(invocation);
        assert_eq!(outcome.complaints, [""; 0], "{invocation}");
        let sent = outcome.sent().unwrap();
        assert_eq!((sent.line.as_str(), sent.answer.as_str()), (line, answer), "{invocation}");
        assert_eq!(outcome.body().as_deref(), body, "{invocation}");
    }
}

#[test]
fn each_expression_of_the_user_is_expanded_once() {
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
fn an_expansion_cannot_panic() {
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
fn after_mistakes_the_expansion_still_has_the_type_of_the_answer() {
    let outcome = run(r#"client, POST /app/onlineMeetings { "subjcet": title, "isCancelled": 5 }"#);
    assert_eq!(outcome.complaints.len(), 3, "{:?}", outcome.complaints);
    let tokens = outcome.tokens.to_string();
    assert!(tokens.contains("entity :: < graph_request :: preview :: OnlineMeeting >"), "{tokens}");
}

/// Expands an invocation with `count` elements in an array.
fn expand_elements(element: &str, count: usize) -> String {
    let elements = element.repeat(count);
    expand(&format!("POST /me/onlineMeetings {{ participants: {{ attendees: [{elements}] }} }}"))
}

#[test]
fn an_expansion_grows_as_the_invocation_does() {
    for element in ["{ upn: a, identity: { user: { id: b } } },", "for p in x { upn: p },"] {
        let (few, many) = (expand_elements(element, 100), expand_elements(element, 1_000));
        assert!(many.len() <= few.len() * 11, "{} and {} for {element}", few.len(), many.len());
        let (few, many) = (depth_of(&few), depth_of(&many));
        assert_eq!(few, many, "{element}");
    }
}

/// Returns how deep the brackets of a text are nested.
fn depth_of(text: &str) -> i32 {
    let step = |depth: &mut i32, c: char| {
        *depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        Some(*depth)
    };
    text.chars().scan(0, step).max().unwrap_or_default()
}

/// rustc's borrow checker takes a time that grows with the cube of the loops in one function.
#[test]
fn no_function_has_very_many_loops() {
    assert!(!expand_elements("for p in x { upn: p },", 60).contains("outline"));
    let tokens = expand_elements("for p in x { upn: p },", 1_000);
    for part in tokens.split("outline") {
        let loops = part.matches("for p in").count();
        assert!(loops <= 64, "{loops} loops");
    }
    let tokens = expand_elements("for p in x { upn: p? },", 100);
    assert!(!tokens.contains("outline"), "`?` must leave the function of the user");
}

#[test]
fn each_value_has_a_statement_of_its_own() {
    let tokens = expand_elements("{ upn: a, identity: b },", 10);
    for statement in tokens.split(';') {
        assert!(statement.matches("& (").count() <= 1, "{statement}");
    }
}

fn expand_in_editor(invocation: &str) -> String {
    run_in_editor(invocation.parse().unwrap()).to_string()
}

#[test]
fn names_are_for_the_editor_but_for_deprecated_ones() {
    let invocation = r#"POST /me/onlineMeetings { subject: title, "isBroadcast": true }"#;
    let tokens = expand(invocation);
    assert!(tokens.contains("OnlineMeeting { is_broadcast : _ , .. }"), "{tokens}");
    let tokens = expand_in_editor(invocation);
    assert!(tokens.contains("OnlineMeeting { subject : _ , is_broadcast : _ , .. }"), "{tokens}");
    assert!(tokens.contains("__path :: User { onlineMeetings : _ , .. }"), "{tokens}");
}

/// rust-analyzer compares an invocation with the same with a word more: up to that word, both have to be
/// the same.
#[test]
fn half_a_name_changes_nothing_before_it() {
    for (whole, half) in [
        ("POST /me/onlineMeetings { }", "POST /me/onlineMeetings { raCompletionMarker }"),
        (
            "POST /me/onlineMeetings { subject: title }",
            "POST /me/onlineMeetings { subject: title, raCompletionMarker }",
        ),
        (
            "POST /me/onlineMeetings { participants: { } }",
            "POST /me/onlineMeetings { participants: { raCompletionMarker } }",
        ),
        ("GET /", "GET /raCompletionMarker"),
        ("GET /me/", "GET /me/raCompletionMarker"),
        (
            "GET /me/onlineMeetings/getAllTranscripts()",
            "GET /me/onlineMeetings/getAllTranscripts(raCompletionMarker)",
        ),
        ("GET /me/onlineMeetings?$", "GET /me/onlineMeetings?$raCompletionMarker"),
        (
            "GET /me/onlineMeetings?$select=subject,",
            "GET /me/onlineMeetings?$select=subject,raCompletionMarker",
        ),
        ("GET! /me/", "GET! /me/raCompletionMarker"),
    ] {
        let (whole, half) = (expand_in_editor(whole), expand_in_editor(half));
        let at = half.find("raCompletionMarker").unwrap();
        assert_eq!(whole.get(..at), half.get(..at), "{whole}\n{half}");
        let rest = whole.get(at..).unwrap_or_default();
        assert!(rest.starts_with("__a_name_that_is_not_written_yet"), "{whole}");
    }
}

#[test]
fn names_under_conditions_are_there_for_the_editor() {
    let tokens = expand_in_editor(
        r#"POST /me/onlineMeetings {
            lobbyBypassSettings?: if a { scope: "everyone" } else { isDialInBypassEnabled: c },
            participants: { attendees: [if a { upn: b }] },
        }"#,
    );
    let scope = "LobbyBypassSettings { scope : _ , is_dial_in_bypass_enabled : _ , .. }";
    assert!(tokens.contains(scope), "{tokens}");
    assert!(tokens.contains("MeetingParticipantInfo { upn : _ , .. }"), "{tokens}");
    assert!(tokens.contains("LobbyBypassScope :: Everyone"), "{tokens}");
}

/// Expands an object with its type.
fn expand_fragment(object: &str, reader: Reader) -> String {
    let tokens: TokenStream = format!("graph_request {object}").parse().unwrap();
    expand_object(tokens, reader).to_string()
}

#[test]
fn a_fragment_names_its_type_as_the_user_does() {
    let object = r#"my::v1::LobbyBypassSettings { "scope": "everyone" }"#;
    for reader in [Reader::Compiler, Reader::Editor] {
        let tokens = expand_fragment(object, reader);
        assert!(tokens.contains("of :: < my :: v1 :: LobbyBypassSettings > ()"), "{tokens}");
        assert!(tokens.contains(r#"constant (b"{\"scope\":\"everyone\"}")"#), "{tokens}");
        assert!(!tokens.contains("compile_error"), "{tokens}");
    }
    let tokens = expand_fragment(object, Reader::Editor);
    assert!(tokens.contains("LobbyBypassSettings { scope : _ , .. }"), "{tokens}");
}

#[test]
fn a_fragment_of_a_misspelt_type_has_the_type_that_was_meant() {
    let tokens =
        expand_fragment(r#"v1::LobbyBypasSettings { "scope": "everyone" }"#, Reader::Compiler);
    assert_eq!(tokens.matches("compile_error").count(), 1, "{tokens}");
    assert!(tokens.contains("of :: < graph_request :: v1 :: LobbyBypassSettings >"), "{tokens}");
}

/// rustc's borrow checker takes a time that grows with the cube of the `if`s in one function.
#[test]
fn no_function_has_very_many_conditions() {
    let tokens = expand_elements("if a { upn: p },", 1_000);
    for part in tokens.split("outline") {
        let conditions = part.matches("if a").count();
        assert!(conditions <= 64, "{conditions} conditions");
    }
}
