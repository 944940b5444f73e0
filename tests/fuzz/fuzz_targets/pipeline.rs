//! Arbitrary tokens: no panic, no more than a second, and always an expression whose body is JSON.

#![no_main]

use graph_request_fuzz::{any_stream, constant_body, run};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let written = any_stream(bytes);
    let outcome = run(written.clone());
    let expansion = outcome.tokens.to_string();
    let body = constant_body(outcome.tokens.clone());
    // Invalid Rust in a user's own block is left to rustc. Next to reported errors it is isolated, so
    // that the expansion as a whole still parses.
    let is_expression = |tokens| syn::parse2::<syn::Expr>(tokens).is_ok();
    assert!(is_expression(outcome.own), "{written} becomes {expansion}");
    assert!(!outcome.is_refused || is_expression(outcome.tokens), "{written} becomes {expansion}");
    if let Some(body) = body {
        let json = serde_json::from_slice::<serde_json::Value>(&body);
        assert!(json.is_ok(), "{written} becomes {}", String::from_utf8_lossy(&body));
    }
    assert!(outcome.is_refused || expansion.contains("__private"), "{written} is nothing");
});
