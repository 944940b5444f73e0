//! The importer against the reference data that a maintainer has.

use std::collections::BTreeSet;
use std::fs;

use super::{lost_routes, render_areas, schema};

/// Returns the folder of the areas, if the reference data is there.
fn areas() -> Option<std::path::PathBuf> {
    let corpus = std::env::var_os("GRAPH_CORPUS")?;
    Some(std::path::PathBuf::from(corpus).join("areas"))
}

#[test]
fn importing_again_changes_nothing() {
    let Some(folder) = areas() else {
        return;
    };
    let rendered = render_areas(&folder).unwrap();
    let stale: Vec<&String> = rendered
        .iter()
        .filter(|(file, text)| {
            fs::read_to_string(schema().join("areas").join(file)).ok().as_ref() != Some(*text)
        })
        .map(|(file, _)| file)
        .collect();
    assert!(stale.is_empty(), "run the importer and commit {stale:#?}");
}

#[test]
fn each_route_ends_at_a_row() {
    let Some(folder) = areas() else {
        return;
    };
    let lost: BTreeSet<String> = lost_routes(&folder).unwrap().into_iter().collect();
    let known: BTreeSet<String> = KNOWN.iter().map(|route| (*route).to_owned()).collect();
    assert_eq!(lost, known);
}

/// Mistakes of the stored pages: `configureMixer` and others lost their name there, and
/// `/places/{id}` its key.
const KNOWN: &[&str] = &[
    "PATCH /places",
    "POST /app/calls/{id}/participants/{id}",
    "POST /chats/{id}/messages/{id}",
    "POST /communications/calls/{id}/participants/{id}",
    "POST /teams/{id}/channels/{id}/messages/{id}",
    "POST /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}",
];
