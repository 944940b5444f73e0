//! The same bodies, written by hand: pieces of text into a buffer of the exact length, and strings
//! with the escaping of `serde_json`.

use bytes::Bytes;
use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Appends a string with its quotes.
fn push(body: &mut Vec<u8>, text: &(impl Serialize + ?Sized)) {
    serde_json::to_writer(body, text).expect("a string is JSON");
}

pub(super) fn two_strings(id: &str, subject: &str) -> Bytes {
    const START: &[u8] =
        br#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{"user":{"id":"#;
    const MIDDLE: &[u8] = br#"}}}},"subject":"#;
    let length = START.len() + id.len() + MIDDLE.len() + subject.len() + 5;
    let mut body = Vec::with_capacity(length);
    body.extend_from_slice(START);
    push(&mut body, id);
    body.extend_from_slice(MIDDLE);
    push(&mut body, subject);
    body.push(b'}');
    body.into()
}

pub(super) fn subject(text: &str) -> Bytes {
    let mut body = Vec::with_capacity(text.len() + 14);
    body.extend_from_slice(br#"{"subject":"#);
    push(&mut body, text);
    body.push(b'}');
    body.into()
}

pub(super) fn date_times(start: OffsetDateTime, end: OffsetDateTime) -> Vec<u8> {
    let mut body = Vec::with_capacity(100);
    body.extend_from_slice(br#"{"startDateTime":""#);
    start.format_into(&mut body, &Rfc3339).expect("the year has four digits");
    body.extend_from_slice(br#"","endDateTime":""#);
    end.format_into(&mut body, &Rfc3339).expect("the year has four digits");
    body.extend_from_slice(br#""}"#);
    body
}

pub(super) fn attendees(people: &[String]) -> Bytes {
    const START: &[u8] = br#"{"participants":{"attendees":["#;
    const BEFORE: &[u8] = br#"{"upn":"#;
    const AFTER: &[u8] = br#","role":"attendee"},"#;
    let texts: usize = people.iter().map(String::len).sum();
    let length = texts + people.len() * (BEFORE.len() + AFTER.len() + 2) + START.len() + 2;
    let mut body = Vec::with_capacity(length);
    body.extend_from_slice(START);
    for person in people {
        body.extend_from_slice(BEFORE);
        push(&mut body, person);
        body.extend_from_slice(AFTER);
    }
    if !people.is_empty() {
        body.pop();
    }
    body.extend_from_slice(b"]}}");
    body.into()
}
