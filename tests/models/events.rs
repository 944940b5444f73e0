//! The join link of an event.

use graph_request::{Hint, beta, v1};
use serde_json::json;

fn words(result: Result<&str, Hint>) -> &'static str {
    result.unwrap_err().text
}

#[test]
fn a_missing_join_link_has_its_reason() {
    let read = |json| serde_json::from_value::<v1::Event>(json).unwrap();
    let event =
        read(json!({ "isOnlineMeeting": true, "onlineMeeting": { "joinUrl": "https://a" } }));
    assert_eq!(event.join_url(), Ok("https://a"));
    let refused = read(json!({ "isOnlineMeeting": false, "onlineMeeting": null }));
    assert!(words(refused.join_url()).contains("allowedOnlineMeetingProviders"));
    let later = read(json!({ "isOnlineMeeting": true, "onlineMeeting": null }));
    assert!(words(later.join_url()).contains("read the event again"));
    assert!(words(read(json!({ "subject": "a" })).join_url()).contains("$select"));
    assert!(words(beta::Event::default().join_url()).contains("$select"));
}
