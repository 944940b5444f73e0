//! A command line for meetings: schedules them from a file, downloads transcripts, exports attendance.
//!
//! Shows: `batch_all` with `createOrGet`; all pages of a collection below each item of another one;
//! content copied to files with a progress bar; date-times in a file; errors on one line.
//!
//! ```sh
//! cargo run --example meetings
//! cargo run --example meetings -- schedule examples/meetings/plan.csv
//! cargo run --example meetings -- transcripts MEETING_ID transcripts
//! cargo run --example meetings -- attendance MEETING_ID attendance.csv
//! ```
//!
//! Without arguments it shows itself against a local stand-in for Graph. A command calls Graph itself,
//! with the token of a user in `GRAPH_TOKEN`.

mod attendance;
mod command;
mod demo;
mod draft;
mod schedule;
mod transcripts;

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use graph_request::Client;

pub(crate) use command::{Command, USAGE};

/// The result of everything that can fail; the error is one for people.
pub(crate) type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// The standard output or, in a test, memory. `println!` would panic if nobody reads it to its end.
pub(crate) type Output<'a> = &'a mut (dyn Write + Send);

#[tokio::main]
#[allow(dead_code, reason = "a test includes this file for the other functions")]
async fn main() -> ExitCode {
    let outcome = match arguments() {
        Ok(args) => run(&args.iter().map(String::as_str).collect::<Vec<_>>(), &mut stdout()).await,
        Err(error) => Err(error),
    };
    exit_code(outcome, &mut stderr())
}

#[allow(dead_code, reason = "a test has arguments of its own")]
fn arguments() -> Result<Vec<String>> {
    let args = env::args_os().skip(1).map(OsString::into_string);
    args.collect::<Result<_, _>>().map_err(|arg| format!("`{}` is not UTF-8", arg.display()).into())
}

/// Carries out what the arguments say, and writes what came of it.
pub(crate) async fn run(args: &[&str], out: Output<'_>) -> Result {
    match args {
        [] => demo::show(out).await,
        ["help" | "-h" | "--help"] => Ok(writeln!(out, "{USAGE}")?),
        _ => Command::parse(args)?.run(&connect()?, out).await,
    }
}

/// Connects to Graph with the token of the environment.
fn connect() -> Result<Client> {
    let token = env::var("GRAPH_TOKEN").map_err(|_| "set `GRAPH_TOKEN` to an access token")?;
    Ok(Client::builder().token(token).build()?)
}

/// Returns a function that puts the path of a file before its error.
pub(crate) fn at<E: Display>(path: &Path) -> impl FnOnce(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

/// Returns the exit code. Writes an error with its causes as one line.
pub(crate) fn exit_code(outcome: Result, errors: &mut impl Write) -> ExitCode {
    let Err(error) = outcome else {
        return ExitCode::SUCCESS;
    };
    let mut line = format!("meetings: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    // If nobody reads the errors, the exit code still tells.
    let _ = writeln!(errors, "{line}");
    ExitCode::FAILURE
}
