//! The responses of the documentation, as it printed them over the years.

use std::fs;
use std::path::Path;

use graph_request::preview::OnlineMeeting;
use serde_json::Value;

/// A page of one day, never published, on which `participants` was an array.
const MALFORMED: &str = "001";

#[test]
fn documented_responses_are_read_and_written_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/graph/samples/responses");
    let Ok(files) = fs::read_dir(&folder) else {
        println!("skipped: there are no samples at {}", folder.display());
        return;
    };
    for file in files {
        let file = file.expect("the folder can be read").path();
        let text = fs::read_to_string(&file).expect("a sample can be read");
        let sample: Value = serde_json::from_str(&text).expect("a sample is JSON");
        if sample["era"] == "2018-beta" {
            check_sample(&file, &sample["body"]);
        }
    }
}

fn check_sample(file: &Path, body: &Value) {
    let name = file.file_name().expect("a sample has a name").to_string_lossy();
    match serde_json::from_value::<OnlineMeeting>(body.clone()) {
        Ok(meeting) => {
            let written = serde_json::to_value(meeting).expect("a model is written");
            assert_eq!(without_nulls(&written), without_nulls(body), "{name}");
        }
        Err(error) => assert!(name.starts_with(MALFORMED), "{name}: {error}"),
    }
}

/// To a model, what is absent and what is `null` are the same.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let members = object.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}
