//! The commands, shown with made-up meetings.

use std::path::Path;
use std::{env, fs, process};

use graph_request::testing::FakeGraph;
use graph_request::time::{Duration, OffsetDateTime};
use graph_request::v1;

use super::{Command, Output, Result};

/// Runs each command against a stand-in for Graph, in a temporary folder, and writes what came of it.
pub(crate) async fn show(out: Output<'_>) -> Result {
    let folder = env::temp_dir().join(format!("meetings-{}", process::id()));
    fs::create_dir(&folder)?;
    let shown = show_in(&folder, out).await;
    fs::remove_dir_all(&folder)?;
    shown
}

async fn show_in(folder: &Path, out: Output<'_>) -> Result {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    let path = |name| folder.join(name).display().to_string();
    fs::write(path("plan.csv"), include_str!("plan.csv"))?;

    show_command(&graph, out, &["schedule", &path("plan.csv")]).await?;
    show_command(&graph, out, &["transcripts", &meeting, &path("transcripts")]).await?;
    show_command(&graph, out, &["attendance", &meeting, &path("attendance.csv")]).await?;
    writeln!(out, "\n{}", fs::read_to_string(path("transcripts/transcript-01.vtt"))?)?;
    writeln!(out, "{}", fs::read_to_string(path("attendance.csv"))?)?;
    Ok(())
}

async fn show_command(graph: &FakeGraph, out: Output<'_>, args: &[&str]) -> Result {
    writeln!(out, "$ meetings {}", args.join(" "))?;
    Command::parse(args)?.run(&graph.client(), out).await
}

/// Makes a meeting that took place twice, with many participants and two transcripts. Returns its id.
fn seed(graph: &FakeGraph) -> String {
    let meeting = graph.seed(v1::OnlineMeeting::default().subject("All hands"));
    for day in 0..2 {
        let start = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000 + day);
        let report = v1::MeetingAttendanceReport::default()
            .meeting_start_date_time(start)
            .attendance_records((1..=12).map(|minutes| attendance(start, minutes)));
        graph.seed_report(&meeting, report);
        let text = "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Adele>Good morning.</v>\n";
        graph.seed_transcript(&meeting, text);
    }
    meeting
}

/// Makes the record of a participant who joins and leaves after so many minutes.
fn attendance(joined: OffsetDateTime, minutes: i32) -> v1::AttendanceRecord {
    let interval = v1::AttendanceInterval::default()
        .join_date_time(joined)
        .leave_date_time(joined + Duration::minutes(minutes.into()));
    v1::AttendanceRecord::default()
        .identity(v1::Identity::default().display_name(format!("Person {minutes}")))
        .email_address(format!("person{minutes}@contoso.com"))
        .role("Attendee")
        .total_attendance_in_seconds(minutes * 60)
        .attendance_intervals([interval])
}
