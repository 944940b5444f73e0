//! The requests of the documentation, as it printed them over the years.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::run;

/// Samples that are refused, each with what is said about it.
const REFUSED: &[(&str, &str)] = &[(
    // Printed until 30 October 2018, when the documentation took the names that it has had since.
    "001",
    "`onlineMeeting` has no property `startTime`; did you mean `startDateTime`?",
)];

#[test]
fn documented_requests_are_understood() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/graph/samples/requests");
    let Ok(folder) = fs::read_dir(&folder) else {
        println!("skipped: there are no samples at {}", folder.display());
        return;
    };
    let mut files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let sample: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        if sample["era"] == "2018-beta" {
            check_sample(&file, &sample);
        }
    }
}

fn check_sample(file: &Path, sample: &Value) {
    let name = file.file_name().unwrap().to_string_lossy();
    let outcome = run(&invocation(sample));
    let refused = REFUSED.iter().find(|(number, _)| name.starts_with(number));
    let expected: Vec<&str> = refused.iter().map(|(_, message)| *message).collect();
    assert_eq!(outcome.complaints, expected, "{name}");
    let body = sample.get("body_repaired").or(sample.get("body"));
    if expected.is_empty() {
        assert_eq!(outcome.json().as_ref(), body, "{name}");
    }
}

/// The sample as one would paste it; a key that is written out becomes a hole.
fn invocation(sample: &Value) -> String {
    let text = |name: &str| sample[name].as_str().unwrap_or_default();
    let path = text("path").replace("/013448345", "/{\"013448345\"}");
    let body = match (sample.get("body_raw"), sample.get("body")) {
        (Some(raw), _) => raw.as_str().unwrap_or_default().to_owned(),
        (None, Some(body)) => body.to_string(),
        (None, None) => String::new(),
    };
    format!("{} {path} {body}", text("method"))
}
