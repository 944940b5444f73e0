//! The groups `sending` and `scale`: a server, and clients that take turns.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use allocation_counter::measure;
use graph_request_benches::rounds::median;
use graph_request_benches::sending::Sender;
use graph_request_benches::sending::here::future_size;
use graph_request_benches::sending::load::Load;
use graph_request_benches::sending::server::PAGES;
use graph_request_benches::table::{Bar, Row};

use crate::programs::{build, callgrind};

const SENDERS: [Sender; 3] = [Sender::Here, Sender::Bare, Sender::Limited];

/// A server process, which ends when this is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(delay_milliseconds: u32) -> Self {
        let mut command = Command::new(build("server"));
        command.arg(delay_milliseconds.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("the server starts");
        let mut line = String::new();
        let printed = process.stdout.take().expect("the output is piped");
        BufReader::new(printed).read_line(&mut line).expect("the server prints its address");
        Self { process, address: line.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().ok();
    }
}

/// One load, put on a server by each client in turn.
struct Turns<'a> {
    caller: &'a Path,
    work: &'a str,
    server: &'a Server,
    count: usize,
    tasks: usize,
    rounds: usize,
}

impl Turns<'_> {
    /// Returns the CPU microseconds of a call and the peak kilobytes, by client and round.
    fn measure(&self) -> [Vec<[f64; 2]>; 3] {
        let mut figures = [const { Vec::new() }; 3];
        let calls = if self.work == "pages" { PAGES } else { self.count };
        for _ in 0..self.rounds {
            for (sender, figures) in SENDERS.into_iter().zip(&mut figures) {
                let output = self.command(sender).output().expect("the client starts");
                let [cpu, peak]: [f64; 2] =
                    serde_json::from_slice(&output.stdout).expect("the client prints figures");
                figures.push([cpu / as_float(calls), peak]);
            }
        }
        figures
    }

    fn command(&self, sender: Sender) -> Command {
        let mut command = Command::new(self.caller);
        let (count, tasks) = (self.count.to_string(), self.tasks.to_string());
        command.args([sender.name(), self.work, &self.server.address, &count, &tasks]);
        command
    }

    /// Returns the instructions of a call, those of the kernel left out.
    fn instructions(&self, sender: Sender) -> f64 {
        let (few, many) = (Self { count: 100, ..*self }, Self { count: 600, ..*self });
        (callgrind(&many.command(sender)) - callgrind(&few.command(sender))) / 500.0
    }
}

/// Measures calls, one and 64 at a time.
pub(crate) fn sending(is_quick: bool) -> Vec<Row> {
    let (server, caller) = (Server::start(0), &build("caller"));
    let rounds = if is_quick { 3 } else { 9 };
    let mut rows = Vec::new();
    for (tasks, work, bar) in [
        (1, "calls, one at a time", None),
        (64, "calls, 64 at a time", Some(Bar::LeastRatio(0.98))),
    ] {
        let turns =
            Turns { caller, work: "create", server: &server, count: 64 * 150, tasks, rounds };
        rows.extend(requests_per_second(work, &turns.measure(), bar));
    }
    let turns = Turns { caller, work: "create", server: &server, count: 0, tasks: 1, rounds: 1 };
    let [here, bare, _] = SENDERS.map(|sender| turns.instructions(sender));
    rows.push(row("a call", "bare reqwest", "instructions", (here, bare), None));
    let [here, bare, _] = SENDERS.map(|sender| allocations(sender, &server));
    rows.push(row("a call", "bare reqwest", "allocations", (here, bare), Some(Bar::More(0.0))));
    rows
}

/// Measures many pages, and many calls at once.
pub(crate) fn scale(is_quick: bool) -> Vec<Row> {
    let rounds = if is_quick { 1 } else { 5 };
    let (server, caller) = (Server::start(0), &build("caller"));
    let turns = Turns { caller, work: "pages", server: &server, count: 0, tasks: 1, rounds };
    let mut rows =
        requests_per_second("10,000 pages", &turns.measure(), Some(Bar::LeastRatio(0.95)));
    let server = Server::start(300);
    let turns =
        Turns { caller, work: "create", server: &server, count: 5_000, tasks: 5_000, rounds };
    let [here, bare, _] = turns.measure().map(|rounds| median_of(&rounds, 1));
    let bar = Some(Bar::Ratio(1.05));
    rows.push(row("5,000 calls at once, peak memory", "bare reqwest", "kB", (here, bare), bar));
    rows.push(Row {
        work: "the future of a call".to_owned(),
        against: String::new(),
        unit: "bytes",
        ours: as_float(future_size()),
        peer: None,
        ratio: None,
        bar: Some(Bar::Most(2_500.0)),
    });
    rows
}

fn requests_per_second(work: &str, figures: &[Vec<[f64; 2]>; 3], bar: Option<Bar>) -> Vec<Row> {
    let [here, bare, limited] = figures;
    let against = |peer: &[[f64; 2]], name: &str, bar| {
        let ratios = here.iter().zip(peer).map(|(here, peer)| peer[0] / here[0]);
        Row {
            work: work.to_owned(),
            against: name.to_owned(),
            unit: "requests per CPU-second",
            ours: 1e6 / median_of(here, 0),
            peer: Some(1e6 / median_of(peer, 0)),
            ratio: Some(median(ratios.collect())),
            bar,
        }
    };
    vec![
        against(bare, "bare reqwest", bar),
        against(limited, "bare reqwest with a limit of time", None),
    ]
}

/// Returns the allocations of a call.
fn allocations(sender: Sender, server: &Server) -> f64 {
    let load = Load::new(sender, &server.address);
    load.create(20, 1);
    let counted = measure(|| load.create(1_000, 1)).count_total;
    as_float(usize::try_from(counted).unwrap_or(usize::MAX)) / 1_000.0
}

fn row(
    work: &str,
    against: &str,
    unit: &'static str,
    (ours, peer): (f64, f64),
    bar: Option<Bar>,
) -> Row {
    let (work, against) = (work.to_owned(), against.to_owned());
    Row { work, against, unit, ours, peer: Some(peer), ratio: Some(ours / peer), bar }
}

fn median_of(rounds: &[[f64; 2]], figure: usize) -> f64 {
    median(rounds.iter().map(|round| round[figure]).collect())
}

fn as_float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
