//! Every route of the areas, in every version that documents it.

use graph_request_tests_fixtures::corpora;
use serde_json::Value;

use crate::run;

/// Mistakes of the stored pages: `configureMixer`, `softDelete` and others lost their name there, and
/// `/places/{id}` its key.
const MISPRINTED: &[&str] = &[
    "PATCH /places",
    "POST /chats/{id}/messages/{id}",
    "POST /teams/{id}/channels/{id}/messages/{id}",
    "POST /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}",
    "POST /app/calls/{id}/participants/{id}",
    "POST /communications/calls/{id}/participants/{id}",
];

/// Messages about a route that is reachable: the body and the query are not what is asked here.
const ABOUT_THE_REST: &[&str] = &[" requires ", "is abstract", "a body"];

#[test]
fn every_route_of_the_areas_is_reachable() {
    let mut lost = Vec::new();
    for areas in corpora().iter().filter_map(graph_request_tests_fixtures::Corpus::areas) {
        for route in areas.routes() {
            lost.extend(find_complaints(&route));
        }
    }
    assert!(lost.is_empty(), "{} routes:\n{}", lost.len(), lost.join("\n"));
}

fn find_complaints(route: &Value) -> Vec<String> {
    let text = |name: &str| route[name].as_str().unwrap_or_default();
    let request = format!("{} {}", text("method"), text("path"));
    if MISPRINTED.contains(&request.as_str()) {
        return Vec::new();
    }
    let versions = route["versions"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut found = Vec::new();
    for version in versions {
        let path = text("path").replace("{value}", "{v}");
        let body = match (text("method"), text("body")) {
            ("PUT", _) | (_, "bytes") => "{ }",
            (_, "") => "",
            _ => "{ }",
        };
        let line = format!("{} /{version}{path} {body}", text("method"));
        let complaints = run(&line).complaints;
        let about_path =
            complaints.iter().filter(|c| !ABOUT_THE_REST.iter().any(|rest| c.contains(rest)));
        found.extend(about_path.map(|complaint| format!("{line}: {complaint}")));
    }
    found
}
