//! Properties of every invocation: those of the fuzz targets in `tests/fuzz`, tried briefly.

use graph_request_schema::{Property, properties_of};
use proptest::collection::vec;
use proptest::prelude::*;

use super::arbitrary::choices::Choices;
use super::arbitrary::objects::{Reader, any_create, object_of};
use super::arbitrary::queries::any_query;
use super::arbitrary::{invocations, streams};
use super::{run, run_in_editor, run_tokens};

pub(super) fn limit_cases(cases: u32) -> ProptestConfig {
    // A failed case becomes a test of its own, not a line in a file of seeds.
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(limit_cases(512))]

    #[test]
    fn any_tokens_become_an_expression(bytes in vec(any::<u8>(), 0..256)) {
        let written = streams::any_stream(&mut Choices::new(&bytes));
        let outcome = run_tokens(written.clone());
        let expansion = outcome.tokens.to_string();
        // Panics if the body is constant and not JSON.
        let _ = outcome.json();
        prop_assert!(outcome.is_expression(), "{written} becomes {expansion}");
        let is_request = expansion.contains("__private");
        prop_assert!(is_request || !outcome.complaints.is_empty(), "{written} is nothing");
        let in_editor = run_in_editor(written.clone()).to_string();
        let is_right = outcome.complaints.is_empty();
        prop_assert_eq!(is_right, !in_editor.contains("compile_error"), "{}", written);
    }
}

proptest! {
    #![proptest_config(limit_cases(128))]

    #[test]
    fn an_object_of_literals_is_sent_as_serde_json_reads_it(bytes in vec(any::<u8>(), 0..1024)) {
        let mut choices = Choices::new(&bytes);
        let (post, ty) = any_create(&mut choices);
        let object = object_of(ty, post.version, &mut choices);
        let invocation = invocations::create(post, &object);
        let outcome = run(&invocation);
        prop_assert_eq!(&outcome.complaints, &[""; 0], "{}", invocation);
        let expected = serde_json::from_str(&object.text(Reader::Serde)).unwrap();
        prop_assert_eq!(outcome.json(), Some(expected), "{}", invocation);
    }
}

proptest! {
    #![proptest_config(limit_cases(64))]

    #[test]
    fn a_condition_does_not_change_what_is_accepted(bytes in vec(any::<u8>(), 0..512)) {
        let mut choices = Choices::new(&bytes);
        let (post, ty) = any_create(&mut choices);
        let object = object_of(ty, post.version, &mut choices);
        let invocation = invocations::create_for(post, &object, Reader::MacroUnderConditions);
        let outcome = run(&invocation);
        prop_assert_eq!(&outcome.complaints, &[""; 0], "{}", invocation);
        prop_assert!(outcome.is_expression(), "{}", invocation);
        // An object that was left to Rust would be there as it was written.
        let own = outcome.own.to_string();
        let is_left = |p: &Property| own.contains(&format!("\"{}\" :", p.name));
        prop_assert!(!properties_of(ty, post.version).any(is_left), "{}", invocation);
    }
}

proptest! {
    #![proptest_config(limit_cases(512))]

    #[test]
    fn an_accepted_query_leaves_as_it_is_written(bytes in vec(any::<u8>(), 0..512)) {
        let query = any_query(&mut Choices::new(&bytes));
        let outcome = run(&query.invocation);
        prop_assert!(outcome.is_expression(), "{}", query.invocation);
        if outcome.complaints.is_empty() {
            let sent = outcome.sent().map(|sent| sent.line);
            prop_assert_eq!(sent, Some(query.line), "{}", query.invocation);
        }
    }
}

/// The property above says nothing if all queries of the generator are refused.
#[test]
fn one_arbitrary_query_in_ten_is_accepted() {
    let bytes: Vec<u8> =
        (0..60_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    let queries: Vec<_> =
        bytes.chunks(200).map(|chunk| any_query(&mut Choices::new(chunk))).collect();
    let accepted = queries.iter().filter(|query| run(&query.invocation).complaints.is_empty());
    assert!(accepted.count() > queries.len() / 10);
}
