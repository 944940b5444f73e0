//! Measures groups of benchmarks and prints them as tables: `README.md` has the commands.

mod compiling;
mod counts;
mod loads;
mod programs;
mod projects;

use graph_request_benches::comparison::{Comparison, Measured};
use graph_request_benches::table::{Bar, Row, render};
use graph_request_benches::{building, decoding};

const GROUPS: [&str; 5] = ["building", "decoding", "sending", "compiling", "scale"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let groups: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|a| !a.starts_with("--")).collect();
    let is_quick = arguments.iter().any(|argument| argument == "--quick");
    assert!(!groups.is_empty(), "name one or more of these groups: {}", GROUPS.join(", "));
    for group in groups {
        println!("## {group}\n\n{}", render(&rows(group, is_quick)));
    }
}

fn rows(group: &str, is_quick: bool) -> Vec<Row> {
    match group {
        "building" => {
            compared(group, &building::comparisons()).into_iter().chain([request_size()]).collect()
        }
        "decoding" => compared(group, &decoding::comparisons()),
        "sending" => loads::sending(is_quick),
        "compiling" => compiling::compiling(is_quick),
        "scale" => loads::scale(is_quick),
        _ => panic!("`{group}` is not one of these groups: {}", GROUPS.join(", ")),
    }
}

/// Measures the cases of a group and compares them.
fn compared(group: &str, comparisons: &[Comparison]) -> Vec<Row> {
    let measured = Measured {
        instructions: programs::instructions(group),
        nanoseconds: programs::times(group),
        allocations: counts::allocations(group),
    };
    comparisons.iter().flat_map(|comparison| comparison.rows(&measured)).collect()
}

fn request_size() -> Row {
    Row {
        work: "the whole request, its size".to_owned(),
        against: String::new(),
        unit: "bytes",
        ours: f64::from(u32::try_from(building::request_size()).unwrap_or(u32::MAX)),
        peer: None,
        ratio: None,
        bar: Some(Bar::Most(200.0)),
    }
}
