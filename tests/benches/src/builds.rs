//! The groups `clean-build` and `size`: small programs, from nothing to a finished build.

use std::fs;

use graph_request_benches::table::{Bar, Row};

use crate::projects::{Dependencies, Project, projects};

/// A program with one call.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Program {
    Here,
    Reqwest,
    GraphRsSdk,
}

impl Program {
    fn write(self) -> Project {
        let (name, dependencies, source) = match self {
            Self::Here => ("program-here", HERE, include_str!("compiling/program_here.txt")),
            Self::Reqwest => {
                ("program-by-hand", REQWEST, include_str!("compiling/program_by_hand.txt"))
            }
            Self::GraphRsSdk => {
                ("program-sdk", GRAPH_RS_SDK, include_str!("compiling/program_sdk.txt"))
            }
        };
        let models = include_str!("compiling/by_hand_models.txt");
        let source = source.replace("MODELS", models);
        Project::write(name, &Dependencies(dependencies), "main.rs", &source)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Here => "graph-request",
            Self::Reqwest => "reqwest",
            Self::GraphRsSdk => "graph-rs-sdk 3",
        }
    }
}

const HERE: &str = "graph-request = { path = \"PATH\" }
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

const REQWEST: &str = "reqwest = { version = \"0.13\", default-features = false, \
    features = [\"gzip\", \"http2\", \"json\", \"query\", \"rustls\"] }
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
time = { version = \"0.3\", features = [\"parsing\", \"serde\"] }
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

const GRAPH_RS_SDK: &str = "graph-rs-sdk = \"3\"
serde_json = \"1\"
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

/// A kind of build, with the arguments of cargo.
struct Mode(&'static str, &'static [&'static str]);

const MODES: [Mode; 3] = [
    Mode("check", &["check"]),
    Mode("debug", &["build"]),
    Mode("release", &["build", "--release"]),
];

/// Measures builds from nothing. `only` is a part of the names of the builds to measure.
pub(crate) fn clean_build(only: &str) -> Vec<Row> {
    let peers = [(Program::Reqwest, Bar::Ratio(1.05)), (Program::GraphRsSdk, Bar::Ratio(0.5))];
    let mut rows = Vec::new();
    for mode in &MODES {
        for (peer, bar) in peers {
            let work = format!("{}, against {}", mode.0, peer.name());
            if work.contains(only) {
                rows.push(compare(mode, peer, bar));
            }
        }
    }
    rows
}

fn compare(mode: &Mode, peer: Program, bar: Bar) -> Row {
    let (ours, theirs) = (build(Program::Here, mode), build(peer, mode));
    Row {
        work: format!("clean build, {}", mode.0),
        against: peer.name().to_owned(),
        unit: "CPU s",
        ours,
        peer: Some(theirs),
        ratio: Some(ours / theirs),
        bar: Some(bar),
    }
}

/// Builds a program from nothing and returns the CPU seconds.
fn build(program: Program, Mode(_, arguments): &Mode) -> f64 {
    let project = program.write();
    let target = projects().join("clean");
    // The sources are downloaded before the clock starts.
    project.cargo(&["fetch"], &target);
    fs::remove_dir_all(&target).ok();
    let seconds = project.cargo(arguments, &target);
    fs::remove_dir_all(&target).ok();
    seconds
}

/// Measures a stripped release program with one call.
pub(crate) fn size() -> Vec<Row> {
    let [ours, peer] = [Program::Here, Program::Reqwest].map(bytes);
    vec![Row {
        work: "a release program with one call, stripped".to_owned(),
        against: "`json!`, reqwest and derived structs".to_owned(),
        unit: "bytes",
        ours,
        peer: Some(peer),
        ratio: Some(ours / peer),
        bar: Some(Bar::Ratio(1.01)),
    }]
}

fn bytes(program: Program) -> f64 {
    let target = projects().join("target");
    program.write().cargo(&["build", "--release"], &target);
    let name = if program == Program::Here { "program-here" } else { "program-by-hand" };
    let length = fs::metadata(target.join("release").join(name)).map(|file| file.len());
    length.ok().and_then(|bytes| u32::try_from(bytes).ok()).map_or(f64::NAN, f64::from)
}
