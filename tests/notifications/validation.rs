//! Asserts that the token of a validation comes back as Graph wants it.

use graph_request::notifications::{Received, receive, validation_response};

#[test]
fn the_token_is_decoded_once() {
    let query = "validationToken=Validation%3a+Testing+100%2525+%26+more";
    for query in [query.to_owned(), format!("?tenant=7&{query}&x=1")] {
        let received = receive(&*query, b"").unwrap();
        let token = "Validation: Testing 100%25 & more";
        assert_eq!(received, Received::Validate(token.to_owned()));
    }
}

#[test]
fn the_query_may_be_an_option() {
    let query = Some("validationToken=a");
    assert_eq!(receive(query, b"").unwrap(), Received::Validate("a".to_owned()));
    let none: Option<&str> = None;
    assert_eq!(receive(none, br#"{"value":[]}"#).unwrap(), Received::Notifications(vec![]));
}

#[test]
fn a_validation_needs_no_body() {
    for body in [&b""[..], b"{", b"\xff"] {
        assert!(matches!(receive("validationToken=a", body), Ok(Received::Validate(_))));
    }
}

#[test]
fn other_parameters_are_not_a_validation() {
    for query in ["", "?", "tenant=7", "validationTokens=a", "validationToken"] {
        let received = receive(query, br#"{"value":[]}"#).unwrap();
        assert_eq!(received, Received::Notifications(vec![]), "{query}");
    }
}

#[test]
fn the_response_is_plain_text() {
    let response = validation_response("<script>");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    assert_eq!(response.into_body(), "<script>");
}
