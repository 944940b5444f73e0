//! The example that is a command line: schedules a file, downloads transcripts, exports attendance.

#[path = "../examples/meetings/main.rs"]
mod meetings;

use std::fs;
use std::io::sink;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use graph_request::testing::{Answer, FakeGraph, Fault, Transcript};
use graph_request::{Client, RetryPolicy, v1};
use meetings::{Command, Result};
use serde_json::json;

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

async fn schedule(graph: &FakeGraph, file: &Path) -> (Vec<String>, Result) {
    run(graph, Command::Schedule { file }).await
}

async fn transcripts(graph: &FakeGraph, meeting: &str, folder: &Path) -> Result {
    run(graph, Command::Transcripts { meeting, folder }).await.1
}

async fn attendance(graph: &FakeGraph, meeting: &str, file: &Path) -> Result {
    run(graph, Command::Attendance { meeting, file }).await.1
}

/// Writes a file of three meetings.
fn plan(folder: &Path, second_start: &str) -> PathBuf {
    let file = folder.join("plan.csv");
    let rows = format!(
        "key,subject,start,end,attendees\n\
         a,North,2026-12-01T09:00:00Z,2026-12-01T10:00:00Z,x@contoso.com;y@contoso.com\n\
         b,\"South, too\",{second_start},2026-12-01T11:00:00Z,\n\
         c,West,2026-12-01T11:00:00+01:00,2026-12-01T12:00:00+01:00,z@contoso.com\n"
    );
    fs::write(&file, rows).unwrap();
    file
}

#[tokio::test]
async fn a_file_is_scheduled_once_in_one_request() {
    let graph = FakeGraph::start().await;
    let file = plan(&folder("scheduled_once"), "2026-12-01T10:00:00Z");
    for word in ["created", "found"] {
        let (mut lines, outcome) = schedule(&graph, &file).await;
        outcome.unwrap();
        lines.sort();
        assert!(
            lines[0].starts_with(&format!("{word} a: https://teams.microsoft.com/")),
            "{lines:?}"
        );
        assert!(lines[2].starts_with(&format!("{word} c: https://")), "{lines:?}");
    }
    assert_eq!(graph.received().len(), 2);
    let statuses: Vec<u16> = graph.done().iter().map(|done| done.status.as_u16()).collect();
    assert_eq!(statuses, [201, 201, 201, 200, 200, 200]);
    let batch = graph.received_at("POST /$batch").remove(0).json();
    let bodies: Vec<_> = (0..3).map(|n| batch["requests"][n]["body"].clone()).collect();
    assert_eq!(bodies[0]["participants"]["attendees"][1]["upn"], "y@contoso.com");
    assert_eq!(bodies[1]["subject"], "South, too");
    assert_eq!(bodies[1]["participants"]["attendees"], json!([]));
    assert_eq!(bodies[2]["startDateTime"], "2026-12-01T11:00:00+01:00");
}

#[tokio::test]
async fn a_meeting_that_is_refused_does_not_stop_the_others() {
    let graph = FakeGraph::start().await;
    graph.inject_with(|request| {
        let is_b = request.path.ends_with("createOrGet") && request.json()["externalId"] == "b";
        is_b.then(|| Fault::graph(403, "Forbidden", "Access is denied."))
    });
    let file = plan(&folder("refused"), "2026-12-01T10:00:00Z");
    let (lines, outcome) = schedule(&graph, &file).await;
    assert_eq!(lines.len(), 3, "{lines:?}");
    let refused: Vec<_> = lines.iter().filter(|line| !line.starts_with("created ")).collect();
    assert!(refused[0].starts_with("failed b: ") && refused[0].contains("403"), "{refused:?}");
    assert_eq!(failure(outcome), "meetings: 1 of 3 meetings were not scheduled");
    assert_eq!(graph.done().iter().filter(|done| done.status == 201).count(), 2);
}

#[tokio::test]
async fn a_row_that_makes_no_sense_is_told_before_anything_is_sent() {
    let graph = FakeGraph::start().await;
    let file = plan(&folder("no_sense"), "next Tuesday");
    let line = failure(schedule(&graph, &file).await.1);
    assert!(line.contains("plan.csv: "), "{line}");
    assert!(line.contains("line: 3") && line.contains("`next Tuesday` is not a date"), "{line}");
    assert!(graph.received().is_empty());
}

#[tokio::test]
async fn each_transcript_is_a_file_of_exactly_its_bytes() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    let texts = ["WEBVTT\r\n\r\n<v José>¡Sí!</v>", "WEBVTT\n", &"WEBVTT ".repeat(100_000)];
    // The newest comes first in the list.
    for (day, text) in [1, 2, 3].into_iter().zip(texts).rev() {
        let created = json!({ "createdDateTime": format!("2026-01-0{day}T09:00:00Z") });
        graph.seed_transcript(&meeting, Transcript::new(text.to_owned()).properties(created));
    }
    let folder = folder("bytes").join("new/folder");
    transcripts(&graph, &meeting, &folder).await.unwrap();
    assert_eq!(names(&folder), ["transcript-01.vtt", "transcript-02.vtt", "transcript-03.vtt"]);
    for (name, text) in names(&folder).iter().zip(texts) {
        assert_eq!(fs::read(folder.join(name)).unwrap(), text.as_bytes(), "{name}");
    }
}

#[tokio::test]
async fn a_download_that_breaks_leaves_no_half_file() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    for text in ["WEBVTT\n\nfirst", "WEBVTT\n\nsecond"] {
        graph.seed_transcript(&meeting, text);
    }
    let folder = folder("no_half_file");
    fs::write(folder.join("transcript-02.vtt"), "of an earlier run").unwrap();
    let mut contents = 0;
    graph.inject_with(move |request| {
        contents += usize::from(request.path.contains("/content"));
        (contents == 2).then(Fault::cut_short)
    });
    let line = failure(transcripts(&graph, &meeting, &folder).await);
    assert!(line.starts_with("meetings: GET /v1.0/me/onlineMeetings/"), "{line}");
    assert_eq!(names(&folder), ["transcript-01.vtt", "transcript-02.vtt"]);
    let old = fs::read_to_string(folder.join("transcript-02.vtt")).unwrap();
    assert_eq!(old, "of an earlier run");
}

#[tokio::test]
async fn a_download_that_breaks_goes_on_where_the_service_allows_it() {
    const TEXT: &str = "WEBVTT\n\n0123456789";
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    graph.seed_transcript(&meeting, "another text");
    let whole = Answer::bytes("text/vtt", TEXT).header("etag", "\"1\"");
    graph.answers("/me/onlineMeetings/*/transcripts/*/content", [whole]);
    graph.inject_with(|request| {
        let Some(range) = request.headers.get("range") else {
            return request.path.contains("/content").then(Fault::cut_short);
        };
        let first = range.to_str().unwrap().strip_prefix("bytes=")?.strip_suffix('-')?;
        let range = format!("bytes {first}-{}/{}", TEXT.len() - 1, TEXT.len());
        let rest = &TEXT[first.parse::<usize>().unwrap()..];
        let rest = Fault::status(206).header("content-range", &range).body(rest);
        Some(rest.header("etag", "\"1\""))
    });
    let folder = folder("goes_on");
    transcripts(&graph, &meeting, &folder).await.unwrap();
    assert_eq!(fs::read_to_string(folder.join("transcript-01.vtt")).unwrap(), TEXT);
    assert_eq!(names(&folder).len(), 1);
}

/// Seeds three reports with seven records each; the records of a report are in four pages.
fn seed_reports(graph: &FakeGraph) -> String {
    let meeting = seed(graph);
    for day in 1..=3 {
        let record = |n| {
            json!({
                "emailAddress": format!("{day}-{n}@contoso.com"),
                "identity": { "displayName": format!("Doe, \"{n}\"") },
                "role": "Attendee",
                "totalAttendanceInSeconds": n,
                "attendanceIntervals": [
                    { "joinDateTime": "2026-01-05T09:30:00Z", "leaveDateTime": "2026-01-05T09:40:00Z" },
                    { "joinDateTime": "2026-01-05T09:10:00Z", "leaveDateTime": "2026-01-05T09:20:00Z" },
                ],
            })
        };
        let records: Vec<_> = (1..=7).map(record).collect();
        let start = format!("2026-01-0{day}T09:00:00Z");
        let report = json!({ "meetingStartDateTime": start, "attendanceRecords": records });
        graph.seed_report(&meeting, report);
    }
    meeting
}

#[tokio::test]
async fn each_record_of_each_report_is_a_row() {
    let graph = FakeGraph::start().await;
    let meeting = seed_reports(&graph);
    let file = folder("rows").join("attendance.csv");
    attendance(&graph, &meeting, &file).await.unwrap();
    let rows = csv::Reader::from_path(&file).unwrap().into_records();
    let rows: Vec<csv::StringRecord> = rows.collect::<csv::Result<_>>().unwrap();
    let emails: Vec<_> = rows.iter().map(|row| row[3].to_owned()).collect();
    let expected = (1..=3).flat_map(|day| (1..=7).map(move |n| format!("{day}-{n}@contoso.com")));
    assert_eq!(emails, expected.collect::<Vec<_>>());
    let last: Vec<&str> = rows[20].iter().skip(1).collect();
    assert_eq!(
        last,
        [
            "2026-01-03T09:00:00Z",
            "Doe, \"7\"",
            "3-7@contoso.com",
            "Attendee",
            "2026-01-05T09:10:00Z",
            "2026-01-05T09:40:00Z",
            "7",
        ]
    );
    let lists = graph.received_at("/me/onlineMeetings/*/attendanceReports/*/attendanceRecords");
    assert_eq!(lists.len(), 3 * 4, "pages of two");
}

#[tokio::test]
async fn a_meeting_that_did_not_take_place_has_a_table_without_rows() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    let file = folder("empty").join("attendance.csv");
    attendance(&graph, &meeting, &file).await.unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text, "report,meeting start,name,email,role,joined,left,seconds\n");
}

#[tokio::test]
async fn an_export_that_fails_half_way_leaves_no_half_table() {
    let graph = FakeGraph::start().await;
    let meeting = seed_reports(&graph);
    let mut pages = 0;
    graph.inject_with(move |request| {
        pages += usize::from(request.path.contains("/attendanceRecords"));
        (pages == 6).then(|| Fault::graph(403, "Forbidden", "Access is denied."))
    });
    let folder = folder("no_half_table");
    let line = failure(attendance(&graph, &meeting, &folder.join("attendance.csv")).await);
    assert!(line.contains(": 403 Forbidden: Forbidden: Access is denied."), "{line}");
    assert_eq!(names(&folder), [""; 0]);
}

#[tokio::test]
async fn a_mistake_is_one_line() {
    let graph = FakeGraph::start().await;
    let folder = folder("mistakes");
    let line = failure(meetings::run(&["download"], &mut sink()).await);
    assert_eq!(line, "meetings: unknown command `download`; see `meetings --help`");
    let line = failure(meetings::run(&["attendance", "1"], &mut sink()).await);
    assert_eq!(line, "meetings: `attendance` has other arguments; see `meetings --help`");
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
