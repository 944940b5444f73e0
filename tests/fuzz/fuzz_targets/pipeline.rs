//! Arbitrary tokens: no panic, no more than a second, and always an expression whose body is JSON.

#![no_main]

use graph_request_pipeline::arbitrary::choices::Choices;
use graph_request_pipeline::arbitrary::streams::any_stream;
use graph_request_pipeline::run_tokens;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let written = any_stream(&mut Choices::new(bytes));
    let outcome = run_tokens(written.clone());
    let expansion = outcome.tokens.to_string();
    assert!(outcome.is_expression(), "{written} becomes {expansion}");
    // Panics if the body is constant and not JSON.
    let _ = outcome.json();
    let is_refused = !outcome.complaints.is_empty();
    assert!(is_refused || expansion.contains("__private"), "{written} is nothing");
});
