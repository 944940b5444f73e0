//! Prints the times of the cases of a group as JSON. A program of its own, without the allocator
//! that counts.

use graph_request_benches::case::cases;
use graph_request_benches::rounds::measure;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let group = arguments.next().unwrap_or_default();
    let rounds = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(101);
    let figures = measure(&cases(&group), rounds);
    println!("{}", serde_json::to_string(&figures).expect("figures are JSON"));
}
