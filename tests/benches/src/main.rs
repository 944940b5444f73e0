//! Measures groups of benchmarks and prints them as tables: `README.md` has the commands.

mod builds;
mod chart;
mod compiling;
mod counts;
mod loads;
mod programs;
mod projects;
mod readme;

use graph_request_benches::comparison::{Comparison, Measured};
use graph_request_benches::table::{Bar, Row, render};
use graph_request_benches::{building, decoding};

const GROUPS: [&str; 7] =
    ["building", "decoding", "sending", "compiling", "clean-build", "size", "scale"];

/// The wishes of the command line.
struct Options {
    groups: Vec<String>,
    /// Writes the tables into the page, too.
    is_written: bool,
    /// Measures fewer rounds.
    is_quick: bool,
    /// Measures only the builds whose names have this part.
    only: String,
}

fn main() {
    let options = Options::read(std::env::args().skip(1));
    for group in &options.groups {
        let rows = rows(group, &options);
        println!("## {group}\n\n{}", render(&rows));
        if options.is_written {
            readme::write(group, &rows);
        }
    }
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Self {
        let (groups, only) = (Vec::new(), String::new());
        let mut options = Self { groups, is_written: false, is_quick: false, only };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "write" => options.is_written = true,
                "--quick" => options.is_quick = true,
                "--only" => options.only = arguments.next().unwrap_or_default(),
                group if GROUPS.contains(&group) => options.groups.push(argument),
                other => panic!("`{other}` is not one of these groups: {}", GROUPS.join(", ")),
            }
        }
        if options.groups.is_empty() {
            assert!(options.is_written, "name one or more of these groups: {}", GROUPS.join(", "));
            options.groups = GROUPS.map(str::to_owned).to_vec();
        }
        options
    }
}

fn rows(group: &str, options: &Options) -> Vec<Row> {
    match group {
        "building" => {
            let mut rows = compared(group, &building::comparisons());
            rows.push(request_size());
            rows
        }
        "decoding" => compared(group, &decoding::comparisons()),
        "sending" => loads::sending(options.is_quick),
        "compiling" => compiling::compiling(options.is_quick),
        "clean-build" => builds::clean_build(&options.only),
        "size" => builds::size(),
        _ => loads::scale(options.is_quick),
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
