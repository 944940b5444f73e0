//! The programs that measure, run by cargo.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use graph_request_benches::case::{Figures, cases};
use serde_json::Value;

const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");

/// Returns the nanoseconds of the cases of a group.
pub(crate) fn times(group: &str) -> Figures {
    let printed = bench("times", &[group]);
    serde_json::from_str(&printed).expect("the times are JSON")
}

/// Returns the instructions of the cases of a group.
pub(crate) fn instructions(group: &str) -> Figures {
    let filter = format!("*::{group}_*");
    let printed = bench("instructions", &[&filter, "--output-format=json"]);
    let counted = serde_json::Deserializer::from_str(&printed).into_iter::<Value>();
    let summaries: Vec<Value> = counted.collect::<Result<_, _>>().expect("summaries are JSON");
    let cases = cases(group);
    assert_eq!(
        summaries.len(),
        cases.len(),
        "valgrind and gungraun-runner 0.20.0 must be installed"
    );
    let figures = cases.iter().enumerate().map(|(index, case)| {
        let id = format!("{group}_{index}");
        let summary = summaries.iter().find(|summary| summary["id"] == id.as_str());
        let total = summary.and_then(instructions_of).expect("callgrind counts instructions");
        (case.name.to_owned(), vec![case.per_turn(total)])
    });
    figures.collect()
}

/// Returns the instructions of a summary of gungraun.
fn instructions_of(summary: &Value) -> Option<f64> {
    summary["profiles"][0]["data"]["total"]["metrics"]["Ir"]["values"]["new"].as_f64()
}

/// Runs a benchmark of this package and returns what it prints.
fn bench(name: &str, arguments: &[&str]) -> String {
    let mut command = cargo();
    command.args(["bench", "--quiet", "--manifest-path", MANIFEST, "--bench", name, "--"]);
    let output = command.args(arguments).stderr(Stdio::inherit()).output();
    let output = output.expect("cargo can be started");
    assert!(output.status.success(), "the benchmark `{name}` failed: {}", output.status);
    String::from_utf8(output.stdout).expect("figures are text")
}

/// Builds a program of this package and returns its path.
pub(crate) fn build(name: &str) -> PathBuf {
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--manifest-path", MANIFEST, "--bin", name]);
    assert!(command.status().is_ok_and(|status| status.success()), "`{name}` cannot be built");
    let this = std::env::current_exe().expect("this program has a path");
    this.with_file_name(name)
}

/// Runs a program in valgrind and returns the number of its instructions.
pub(crate) fn callgrind(program: &Command) -> f64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    let output = command.arg(program.get_program()).args(program.get_args()).output();
    let printed = output.expect("valgrind is installed").stderr;
    let printed = String::from_utf8_lossy(&printed);
    let collected = printed.lines().find_map(|line| line.split_once("Collected : "));
    collected.and_then(|(_, count)| count.trim().parse().ok()).expect("callgrind counts")
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
