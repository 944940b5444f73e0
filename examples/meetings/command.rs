//! The commands, as they are written and carried out.

use std::path::Path;

use graph_request::Client;

use super::{Output, Result, attendance, schedule, transcripts};

/// The text of `meetings --help`.
pub(crate) const USAGE: &str = "\
usage: meetings schedule FILE.csv                   create the meetings of a file
       meetings transcripts MEETING_ID [FOLDER]     download the transcripts of a meeting
       meetings attendance MEETING_ID FILE.csv      export the attendance of a meeting
       meetings                                     show all of them with made-up meetings

`GRAPH_TOKEN` holds the access token of the user whose meetings they are.";

/// A command with its arguments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Command<'a> {
    /// Creates the meetings of a file.
    Schedule { file: &'a Path },
    /// Downloads the transcripts of a meeting.
    Transcripts { meeting: &'a str, folder: &'a Path },
    /// Exports the attendance of a meeting.
    Attendance { meeting: &'a str, file: &'a Path },
}

impl<'a> Command<'a> {
    /// Returns the command that the arguments are.
    pub(crate) fn parse(args: &[&'a str]) -> Result<Self> {
        match *args {
            ["schedule", file] => Ok(Self::Schedule { file: Path::new(file) }),
            ["transcripts", meeting] => Ok(Self::Transcripts { meeting, folder: Path::new(".") }),
            ["transcripts", meeting, folder] => {
                Ok(Self::Transcripts { meeting, folder: Path::new(folder) })
            }
            ["attendance", meeting, file] => {
                Ok(Self::Attendance { meeting, file: Path::new(file) })
            }
            [name @ ("schedule" | "transcripts" | "attendance"), ..] => {
                Err(format!("`{name}` takes other arguments; see `meetings --help`").into())
            }
            [name, ..] => Err(format!("unknown command `{name}`; see `meetings --help`").into()),
            [] => Err("a command is missing; see `meetings --help`".into()),
        }
    }

    /// Carries the command out and writes what came of it.
    pub(crate) async fn run(self, client: &Client, out: Output<'_>) -> Result {
        match self {
            Self::Schedule { file } => schedule::schedule(client, file, out).await,
            Self::Transcripts { meeting, folder } => {
                for file in transcripts::download(client, meeting, folder).await? {
                    writeln!(out, "{}", file.display())?;
                }
                Ok(())
            }
            Self::Attendance { meeting, file } => {
                let count = attendance::export(client, meeting, file).await?;
                Ok(writeln!(out, "{}: {count} records", file.display())?)
            }
        }
    }
}
