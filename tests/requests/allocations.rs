//! Allocations: a body is one buffer of its exact length.

use allocation_counter::measure;
use graph_request::{Request, graph_request};

#[test]
fn a_body_is_one_allocation() {
    let make = |subject: &str| {
        let id = "550fae72";
        let _ = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": id } } } },
            "subject": subject,
        });
    };
    // The buffer that is kept for all bodies of the thread.
    make("");
    for subject in ["Stand-up".to_owned(), "\"\n".repeat(200), "a".repeat(2_000)] {
        let counted = measure(|| make(&subject));
        assert_eq!(counted.count_total, 1, "{counted:?}");
        assert!(
            counted.bytes_total < 1_000 + 2 * u64::try_from(subject.len()).unwrap(),
            "{counted:?}"
        );
    }
    // A buffer of its own. The text itself is counted, too.
    let large = measure(|| make(&"a".repeat(10_000)));
    assert!(large.count_total <= 3, "{large:?}");
}

#[test]
fn one_large_text_is_copied_once() {
    let subject = "a".repeat(100_000);
    let counted = measure(|| {
        let _ = graph_request!(POST /me/onlineMeetings { "subject": subject });
    });
    assert_eq!(counted.count_total, 1, "{counted:?}");
    assert!(counted.bytes_total < 101_000, "{counted:?}");
}

#[test]
fn a_loop_of_any_length_is_few_allocations() {
    let upn = "a@example.com";
    let make = |n: u32| {
        let _ = graph_request!(POST /me/onlineMeetings {
            "participants": { "attendees": [for _ in 0..n { "upn": upn, "role": "attendee" }] },
        });
    };
    make(1);
    for (length, allocations) in [(10, 1), (1_000, 2), (100_000, 3)] {
        let counted = measure(|| make(length));
        assert_eq!(counted.count_total, allocations, "{length}: {counted:?}");
    }
}

#[test]
fn a_request_keeps_little_more_than_its_text() {
    let upn = "a@example.com";
    for length in [1, 100, 10_000] {
        let mut kept = None;
        let counted = measure(|| {
            kept = Some(graph_request!(POST /me/onlineMeetings {
                "participants": { "attendees": [for _ in 0..length { "upn": upn }] },
            }));
        });
        let text = kept.as_ref().and_then(Request::body).map(<[u8]>::len).unwrap_or_default();
        // The buffer is kept for the next body.
        let most = i64::try_from(2 * text + 5 * 1024).unwrap();
        assert!(counted.bytes_current <= most, "{length}: {counted:?}");
    }
}
