//! The program as a whole: its arguments, its errors and its exit code.

use std::io::sink;
use std::path::Path;
use std::process::ExitCode;

use graph_request::testing::FakeGraph;

use crate::attendance::attendance;
use crate::meetings::{self, Command};
use crate::schedule::schedule;
use crate::{failure, folder, names, seed};

#[tokio::test]
async fn a_mistake_is_one_line() {
    let graph = FakeGraph::start().await;
    let folder = folder("mistakes");
    let line = failure(meetings::run(&["download"], &mut sink()).await);
    assert_eq!(line, "meetings: unknown command `download`; see `meetings --help`");
    let line = failure(meetings::run(&["attendance", "1"], &mut sink()).await);
    assert_eq!(line, "meetings: `attendance` takes other arguments; see `meetings --help`");
    let line = failure(schedule(&graph, &folder.join("absent.csv")).await.1);
    assert!(line.contains("absent.csv: "), "{line}");
    let line = failure(attendance(&graph, "unknown", &folder.join("a.csv")).await);
    assert!(line.contains("404"), "{line}");
    let line = failure(attendance(&graph, &seed(&graph), &folder.join("absent/a.csv")).await);
    assert!(line.contains("a.csv.part: "), "{line}");
    assert_eq!(names(&folder), [""; 0]);
}

#[tokio::test]
async fn without_arguments_it_shows_itself() {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let code = meetings::exit_code(meetings::run(&[], &mut output).await, &mut errors);
    assert_eq!((code, errors.as_slice()), (ExitCode::SUCCESS, &b""[..]));
    let output = String::from_utf8(output).unwrap();
    assert_eq!(output.matches("$ meetings ").count(), 3, "{output}");
    assert_eq!(output.matches("@contoso.com,Attendee,").count(), 24, "{output}");
}

#[test]
fn a_folder_may_be_left_out() {
    let command = Command::parse(&["transcripts", "1"]).unwrap();
    assert_eq!(command, Command::Transcripts { meeting: "1", folder: Path::new(".") });
}

#[tokio::test]
async fn an_output_that_nobody_reads_is_an_error_and_not_a_panic() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(failure(meetings::run(&["--help"], &mut Closed).await), "meetings: broken pipe");
}
