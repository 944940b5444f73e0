//! What leaves: each invocation against its method, its path and its exact JSON.

mod allocations;
mod bodies;
mod expressions;
mod loops;
mod online_meetings;
mod optional;
mod paths;
mod spreads;
mod values;

use graph_request::Request;

/// The body as text.
fn body_of<T>(request: &Request<T>) -> &str {
    std::str::from_utf8(request.body().unwrap_or_default()).expect("a body is text")
}

/// Asserts the JSON that a property comes to; the rest of the body is what every create needs.
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

/// Asserts the method, the path with its query, and the body where there is one.
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
