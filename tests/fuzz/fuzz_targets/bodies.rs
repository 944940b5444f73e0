//! Objects of valid literals: accepted, and sent with the content that serde_json reads.

#![no_main]

use graph_request_fuzz::{any_sample, constant_body, run};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let sample = any_sample(bytes);
    let written = sample.invocation.parse().expect("the text has tokens");
    let outcome = run(written);
    assert!(!outcome.is_refused, "{} is refused: {}", sample.invocation, outcome.tokens);
    let body = constant_body(outcome.tokens).expect("literals make a constant");
    let body: Value = serde_json::from_slice(&body).expect("an expansion holds JSON");
    let expected: Value = serde_json::from_str(&sample.json).expect("a sample is JSON");
    assert_eq!(body, expected, "{}", sample.invocation);
});
