//! Tests of requests before they are sent: method, path and exact JSON of each invocation.

#![allow(deprecated, reason = "requests that warn are sent like any other")]

mod allocations;
mod bodies;
mod conditionals;
mod expressions;
mod fragments;
mod guards;
mod loops;
mod nested_conditionals;
mod online_meetings;
mod optional;
mod paths;
mod pointers;
mod spreads;
mod unchecked;
mod updates;
mod values;

use graph_request::Request;

/// Returns the body as text.
fn body_of<T>(request: &Request<T>) -> &str {
    std::str::from_utf8(request.body().unwrap_or_default()).expect("a body is text")
}

/// Asserts the JSON of a property, after the members that every create requires.
macro_rules! property {
    ({ $($property:tt)* } => $json:expr) => {{
        let request = graph_request::graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            $($property)*
        });
        let before = r#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{}}}"#;
        let expected = [before, $json, "}"].concat();
        assert_eq!(crate::body_of(&request), expected);
    }};
}
pub(crate) use property;

/// Asserts the method, the path with its query, and the body if one is given.
macro_rules! sends {
    ({ $($invocation:tt)* } => $line:expr) => {{
        let request = graph_request::graph_request!($($invocation)*);
        assert_eq!(format!("{} {}", request.method(), request.path()), $line);
        assert_eq!(request.body(), None);
    }};
    ({ $($invocation:tt)* } => $line:expr, $json:expr) => {{
        let request = graph_request::graph_request!($($invocation)*);
        assert_eq!(format!("{} {}", request.method(), request.path()), $line);
        assert_eq!(crate::body_of(&request), $json);
    }};
}
pub(crate) use sends;

/// Asserts the body of a meeting of v1.0.
macro_rules! meeting {
    ({ $($body:tt)* } => $json:expr) => {{
        let request = graph_request!(POST /me/onlineMeetings { $($body)* });
        assert_eq!($crate::body_of(&request), $json);
    }};
}
pub(crate) use meeting;

/// Asserts the elements of an array in a meeting of v1.0.
macro_rules! attendees {
    ([ $($elements:tt)* ] => $json:expr) => {
        $crate::meeting!({ participants: { attendees: [ $($elements)* ] } } =>
            format!(r#"{{"participants":{{"attendees":[{}]}}}}"#, $json))
    };
}
pub(crate) use attendees;
