//! Every route of the metadata, below every root, in every version that has it.

use graph_request_tests_fixtures::{Corpus, corpora};
use serde_json::Value;

use super::run;

const ROOTS: [&str; 3] = ["/me", "/users/{id}", "/communications"];

/// What is said about bytes that are to be sent.
const NO_PUT: &str = "does not support `PUT`; expected one of `GET`, `DELETE`";

#[test]
fn every_route_is_accounted_for() {
    for route in corpora().iter().flat_map(Corpus::routes) {
        let versions = texts(&route["versions"]);
        for root in ROOTS {
            for version in ["v1.0", "beta"] {
                check_route(&route, root, version, versions.contains(&version));
            }
        }
    }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().filter_map(Value::as_str).collect()
}

fn check_route(route: &Value, root: &str, version: &str, is_there: bool) {
    let method = route["method"].as_str().unwrap();
    let path = write_path(route["path"].as_str().unwrap());
    let request = format!("{method} /{version}{root}{path}");
    let line = format!("{request} {}", body_of(method, &path));
    let complaints = run(&line).complaints;
    match (is_there, method) {
        (true, "PUT") => {
            let [complaint] = complaints.as_slice() else { panic!("{line}: {complaints:?}") };
            assert!(complaint.ends_with(NO_PUT), "{line}: {complaint}");
        }
        (true, _) => {
            assert_eq!(complaints, [""; 0], "{line}");
            check_options(&texts(&route["query"]), &request);
        }
        (false, _) => {
            let [complaint] = complaints.as_slice() else { panic!("{line}: {complaints:?}") };
            assert!(complaint.contains("only in `beta`"), "{line}: {complaint}");
        }
    }
}

/// Asserts that the route accepts exactly the options that the facts list.
fn check_options(takes: &[&str], request: &str) {
    if !request.starts_with("GET") {
        return;
    }
    for (name, value) in [
        ("$count", "true"),
        ("$orderby", "id"),
        ("$search", "\"a\""),
        ("$select", "id"),
        ("$skip", "1"),
        ("$top", "1"),
    ] {
        let line = format!("{request}?{name}={value}");
        let complaints = run(&line).complaints;
        assert_eq!(complaints.is_empty(), takes.contains(&name), "{line}: {complaints:?}");
    }
}

/// Writes keys and arguments as expressions.
fn write_path(path: &str) -> String {
    let path = path.replace("'{joinWebUrl}'", "{url}").replace("'{s}'", "{s}");
    path.split('{')
        .map(|part| match part.split_once('}') {
            Some((_, rest)) => format!("{{key}}{rest}"),
            None => part.to_owned(),
        })
        .collect()
}

/// The least that the service asks for.
fn body_of(method: &str, path: &str) -> &'static str {
    match method {
        "POST" if path.ends_with("createOrGet") => r#"{ "externalId": "a" }"#,
        "POST" | "PATCH" if path.contains("registrants") => {
            r##"{ "@odata.type": "#microsoft.graph.meetingRegistrant" }"##
        }
        "POST" | "PATCH" => "{}",
        _ => "",
    }
}
