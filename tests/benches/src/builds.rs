//! The groups `clean-build` and `size`: small programs, from nothing to a finished build.

use std::collections::BTreeMap;
use std::fs;

use graph_request_benches::table::{Bar, Row};

use crate::projects::{Dependencies, Project, projects};

/// A program with one call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Program {
    Here,
    HereWithRing,
    HereWithNativeTls,
    Reqwest,
    GraphRsSdk,
}

impl Program {
    fn write(self) -> Project {
        let by_hand = include_str!("compiling/program_by_hand.txt");
        let source = match self {
            Self::Here | Self::HereWithRing | Self::HereWithNativeTls => {
                include_str!("compiling/program_here.txt")
            }
            Self::Reqwest => by_hand,
            Self::GraphRsSdk => include_str!("compiling/program_sdk.txt"),
        };
        let source = source.replace("MODELS", include_str!("compiling/by_hand_models.txt"));
        Project::write(self.project(), &self.dependencies(), "main.rs", &source)
    }

    fn project(self) -> &'static str {
        match self {
            Self::Here => "program-here",
            Self::HereWithRing => "program-here-ring",
            Self::HereWithNativeTls => "program-here-native",
            Self::Reqwest => "program-by-hand",
            Self::GraphRsSdk => "program-sdk",
        }
    }

    fn dependencies(self) -> Dependencies {
        let own = match self {
            Self::Here => "graph-request = { path = \"PATH\" }",
            Self::HereWithRing => {
                "graph-request = { path = \"PATH\", default-features = false, \
                 features = [\"beta\", \"preview\", \"rustls-ring\", \"v1\"] }"
            }
            Self::HereWithNativeTls => {
                "graph-request = { path = \"PATH\", default-features = false, \
                 features = [\"beta\", \"native-tls\", \"preview\", \"v1\"] }"
            }
            Self::Reqwest => {
                "reqwest = { version = \"0.13\", default-features = false, \
                 features = [\"gzip\", \"http2\", \"json\", \"query\", \"rustls\"] }\n\
                 serde = { version = \"1\", features = [\"derive\"] }\n\
                 serde_json = \"1\"\n\
                 time = { version = \"0.3\", features = [\"parsing\", \"serde\"] }"
            }
            Self::GraphRsSdk => "graph-rs-sdk = \"3\"\nserde_json = \"1\"",
        };
        Dependencies(format!("{own}\n{TOKIO}"))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Here => "graph-request",
            Self::HereWithRing => "graph-request with `rustls-ring`",
            Self::HereWithNativeTls => "graph-request with `native-tls`",
            Self::Reqwest => "reqwest",
            Self::GraphRsSdk => "graph-rs-sdk 3",
        }
    }
}

const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n";

/// A kind of build, with the arguments of cargo.
struct Mode(&'static str, &'static [&'static str]);

const MODES: [Mode; 3] = [
    Mode("check", &["check"]),
    Mode("debug", &["build"]),
    Mode("release", &["build", "--release"]),
];

/// Measures builds from nothing. `only` is a part of the names of the builds to measure.
pub(crate) fn clean_build(only: &str) -> Vec<Row> {
    let pairs = [
        (Program::Here, Program::Reqwest, Some(Bar::Ratio(1.05))),
        (Program::Here, Program::GraphRsSdk, None),
        (Program::HereWithRing, Program::GraphRsSdk, Some(Bar::Ratio(0.5))),
        (Program::HereWithNativeTls, Program::GraphRsSdk, Some(Bar::Ratio(0.5))),
    ];
    let mut rows = Vec::new();
    for mode in &MODES {
        let mut measured = BTreeMap::new();
        for (program, peer, bar) in pairs {
            let work = format!("{}, {}", mode.0, program.name());
            if format!("{work}, against {}", peer.name()).contains(only) {
                let mut seconds =
                    |program| *measured.entry(program).or_insert_with(|| build(program, mode));
                rows.push(compare(work, peer, (seconds(program), seconds(peer)), bar));
            }
        }
    }
    rows
}

fn compare(work: String, peer: Program, (ours, theirs): (f64, f64), bar: Option<Bar>) -> Row {
    Row {
        work,
        against: peer.name().to_owned(),
        unit: "CPU s",
        ours,
        peer: Some(theirs),
        ratio: Some(ours / theirs),
        bar,
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
    let length =
        fs::metadata(target.join("release").join(program.project())).map(|file| file.len());
    length.ok().and_then(|bytes| u32::try_from(bytes).ok()).map_or(f64::NAN, f64::from)
}
