//! The stand-in beyond meetings: what a test of a program needs of calendars, mail and presence.

mod calendar;
mod events;
mod mail;
mod presence;

/// Asserts that Graph refuses a request, with this in the text of the error.
#[track_caller]
fn assert_refused<T: std::fmt::Debug>(result: graph_request::Result<T>, text: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.to_string().contains(text), "{error}");
}
