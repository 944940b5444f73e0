//! Objects of valid literals: accepted, and sent with the content that serde_json reads.

#![no_main]

use graph_request_pipeline::arbitrary::choices::Choices;
use graph_request_pipeline::arbitrary::invocations::create;
use graph_request_pipeline::arbitrary::objects::{Reader, any_create, object_of};
use graph_request_pipeline::run;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let mut choices = Choices::new(bytes);
    let (post, ty) = any_create(&mut choices);
    let object = object_of(ty, post.version, &mut choices);
    let invocation = create(post, &object);
    let outcome = run(&invocation);
    assert!(outcome.complaints.is_empty(), "{invocation}: {:?}", outcome.complaints);
    let expected: Value =
        serde_json::from_str(&object.text(Reader::Serde)).expect("an object of literals is JSON");
    assert_eq!(outcome.json(), Some(expected), "{invocation}");
});
