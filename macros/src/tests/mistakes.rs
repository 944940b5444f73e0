//! Mistakes that once went through to rustc, or brought it down.

use super::run;

const CREATE: &str =
    r#""meetingType": "meetNow", "participants": { "organizer": { "identity": {} } }"#;

fn complaints(invocation: &str) -> Vec<String> {
    let outcome = run(invocation);
    let expansion = outcome.tokens.to_string();
    assert!(syn::parse2::<syn::Expr>(outcome.tokens).is_ok(), "{invocation} becomes {expansion}");
    outcome.complaints
}

fn create(more: &str) -> String {
    format!("POST /app/onlineMeetings {{ {CREATE}, {more} }}")
}

#[test]
fn what_is_no_rust_does_not_hide_the_other_mistakes() {
    for more in [
        r#""subject": { a b }"#,
        r#""added"!: { a b }"#,
        r#""added"!: [{ a b }]"#,
        r#""meetingInfo": { "added"!: { a b } }"#,
    ] {
        let found = complaints(&create(&format!(r#"{more}, "isCancelled": "true""#)));
        assert_eq!(found.len(), 2, "{more}: {found:?}");
    }
    for path in ["{a b}", "{a +}", "{format!!(a)}", "{let a = 1; a}"] {
        let invocation = format!("POST /applications/{path}/onlineMeetings {{ {CREATE}, x: 1 }}");
        assert_eq!(complaints(&invocation).len(), 2, "{path}");
    }
}
