//! Date-times without an offset: the message says how to add one.
use graph_request::graph_request;

fn main() {
    let start = chrono::DateTime::UNIX_EPOCH.naive_utc();
    let _ = graph_request!(POST /me/onlineMeetings { "startDateTime": start });
}
