//! Requests with arbitrary query options: an accepted one leaves as it is written.

#![no_main]

use graph_request_pipeline::arbitrary::choices::Choices;
use graph_request_pipeline::arbitrary::queries::any_query;
use graph_request_pipeline::run;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let query = any_query(&mut Choices::new(bytes));
    let outcome = run(&query.invocation);
    assert!(outcome.is_expression(), "{} becomes {}", query.invocation, outcome.tokens);
    if outcome.complaints.is_empty() {
        let sent = outcome.sent().map(|sent| sent.line);
        assert_eq!(sent, Some(query.line), "{}", query.invocation);
    }
});
