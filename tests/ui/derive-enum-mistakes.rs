//! The variants of an enum.

use graph_request::{GraphSelect, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeetingPresenters)]
enum WithoutFallback {
    Everyone,
    Organization,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeetingPresenters)]
enum Wrong {
    Everybody,
    Organizr,
    Everyone,
    #[graph(name = "everyone")]
    All,
    #[graph(name = "Organizer")]
    Me,
    Organization(String),
    #[graph(other)]
    Other { text: String },
}

fn main() {}
