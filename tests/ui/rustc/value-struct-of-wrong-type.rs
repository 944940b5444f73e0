//! A value of the wrong type for an object: the struct is named, and nothing else.
use graph_request::graph_request;

fn main() {
    let people = vec![String::from("ada@contoso.com")];
    let _ = graph_request!(POST /me/onlineMeetings { "participants": people });
}
