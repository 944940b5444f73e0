//! Allocations: a body is one buffer, and its cost is linear in its length.

use allocation_counter::measure;
use graph_request::graph_request;

#[test]
fn a_body_is_made_in_one_piece() {
    let (id, subject) = ("550fae72", "a".repeat(10_000));
    let plain = measure(|| {
        let _ = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
        });
    });
    let with_values = measure(|| {
        let _ = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": id } } } },
            "subject": subject,
        });
    });
    // The buffer, its growth for the long value, which is not known before the short one is
    // written, and the reference count that `bytes` adds to share it.
    assert!(with_values.count_total - plain.count_total <= 3, "{with_values:?} {plain:?}");
    assert!(with_values.bytes_total < 11_500, "{with_values:?}");
}

#[test]
fn what_it_costs_grows_with_the_number_of_elements() {
    let cost = |n: u32| {
        measure(|| {
            let _ = graph_request!(POST /app/onlineMeetings {
                "meetingType": "meetNow",
                "participants": {
                    "organizer": { "identity": {} },
                    "attendees": [for _ in 0..n { "upn": "a@example.com", "identity": {} }],
                },
            });
        })
        .bytes_total
    };
    let (few, many) = (cost(1_000), cost(16_000));
    // A buffer that doubles its capacity copies its content at most once more.
    assert!(many <= few * 16 * 2, "{few} bytes for 1,000 elements and {many} for 16,000");
}
