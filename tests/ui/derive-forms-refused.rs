//! Items that cannot have the derive.

use graph_request::{GraphSelect, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Tuple(Option<String>);

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Unit;

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Empty {}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Generic<T> {
    subject: T,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
union Union {
    subject: u8,
}

fn main() {}
