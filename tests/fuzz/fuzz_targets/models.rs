//! Arbitrary bytes as a response: a value that decodes is written, and read again as the same.

#![no_main]

use graph_request::preview::OnlineMeeting;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(meeting) = serde_json::from_slice::<OnlineMeeting>(bytes) else {
        return;
    };
    let written = serde_json::to_vec(&meeting).expect("what was read can be written");
    let again: OnlineMeeting = serde_json::from_slice(&written).expect("and read again");
    assert_eq!(again, meeting, "{}", String::from_utf8_lossy(&written));
});
