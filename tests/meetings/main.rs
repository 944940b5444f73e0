//! The example that is a command line: schedules a file, downloads transcripts, exports attendance.

mod attendance;
#[path = "../../examples/meetings/main.rs"]
mod meetings;
mod program;
mod schedule;
mod transcripts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use graph_request::testing::FakeGraph;
use graph_request::{Client, RetryPolicy, v1};
use meetings::{Command, Result};

/// Returns an empty folder of a test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("meetings").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Returns the names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
    let names = fs::read_dir(folder).unwrap().map(name);
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// Returns a client that does not wait before it goes on.
fn client(graph: &FakeGraph) -> Client {
    let policy = RetryPolicy::default().first_delay(Duration::ZERO);
    let client = Client::builder().token("secret").base_url(graph.base_url()).retry(policy);
    client.build().unwrap()
}

fn seed(graph: &FakeGraph) -> String {
    graph.seed(v1::OnlineMeeting::default())
}

/// Returns the line that an error becomes, and asserts that the program fails with it.
fn failure(outcome: Result) -> String {
    let mut errors = Vec::new();
    let code = meetings::exit_code(outcome, &mut errors);
    assert_eq!(code, ExitCode::FAILURE);
    let text = String::from_utf8(errors).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text.strip_suffix('\n').unwrap().to_owned()
}

/// Runs a command, and returns the lines that it writes with its outcome.
async fn run(graph: &FakeGraph, command: Command<'_>) -> (Vec<String>, Result) {
    let mut output = Vec::new();
    let outcome = command.run(&client(graph), &mut output).await;
    let output = String::from_utf8(output).unwrap();
    (output.lines().map(str::to_owned).collect(), outcome)
}
