//! Mistakes that once reached rustc, or made the macro panic.

use super::run;

const CREATE: &str =
    r#""meetingType": "meetNow", "participants": { "organizer": { "identity": {} } }"#;

fn find_complaints(invocation: &str) -> Vec<String> {
    let outcome = run(invocation);
    assert!(outcome.is_expression(), "{invocation} becomes {}", outcome.tokens);
    outcome.complaints
}

fn write_create(more: &str) -> String {
    format!("POST /app/onlineMeetings {{ {CREATE}, {more} }}")
}

#[test]
fn invalid_rust_does_not_hide_the_other_mistakes() {
    for more in [
        r#""subject": { a b }"#,
        r#""added"!: { a b }"#,
        r#""added"!: [{ a b }]"#,
        r#""meetingInfo": { "added"!: { a b } }"#,
    ] {
        // rustc reports the block, so the macro does not.
        let found = find_complaints(&write_create(&format!(r#"{more}, "isCancelled": "true""#)));
        assert_eq!(found.len(), 1, "{more}: {found:?}");
    }
    for more in [r#""subject": a +"#, r#""subject": a b"#, r#""added"!: if a"#, r"..a."] {
        let found = find_complaints(&write_create(&format!(r#"{more}, "isCancelled": "true""#)));
        assert_eq!(found.len(), 2, "{more}: {found:?}");
    }
    for path in ["{a b}", "{a +}", "{format!!(a)}", "{let a = 1; a}"] {
        let invocation = format!("POST /applications/{path}/onlineMeetings {{ {CREATE}, x: 1 }}");
        assert_eq!(find_complaints(&invocation).len(), 2, "{path}");
    }
}

#[test]
fn brackets_deeper_than_the_limit_are_refused() {
    for (open, close) in [("(", ")"), ("{", "}"), ("[", "]"), ("{{", "}}")] {
        let nested = |levels| format!("{}a{}", open.repeat(levels), close.repeat(levels));
        let added = |levels| write_create(&format!(r#""added"!: {}"#, nested(levels)));
        assert_eq!(find_complaints(&added(30)), [""; 0], "{open}");
        let expected = "brackets are nested more than 64 levels deep";
        assert_eq!(find_complaints(&added(10_000)), [expected], "{open}");
    }
}

#[test]
fn a_number_is_written_in_the_form_of_json() {
    for (written, json) in [
        ("007.5", "7.5"),
        ("00.5", "0.5"),
        ("0.0", "0.0"),
        ("00e1", "0e1"),
        ("1.", "1.0"),
        ("-0_1.5_0", "-1.50"),
        ("007", "7"),
        ("0x1F", "31"),
        ("1e5", "1e5"),
        ("-0.", "-0.0"),
    ] {
        let outcome = run(&write_create(&format!(r#""added"!: {written}"#)));
        assert_eq!(outcome.complaints, [""; 0], "{written}");
        let expected: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(outcome.json().unwrap()["added"], expected, "{written}");
    }
    let found = find_complaints(&write_create(r#""added"!: 1e400"#));
    assert_eq!(found, ["`1e400` does not fit in a double"]);
}

#[test]
fn a_string_as_a_key_is_quoted_once_in_the_message() {
    let found = find_complaints(r#"GET /app/onlineMeetings/"013448345""#);
    assert_eq!(found, [r#"write the key in braces: `{"013448345"}`"#]);
}
