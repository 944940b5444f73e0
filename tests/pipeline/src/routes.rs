//! Every route of the metadata, below every root, in every version that has it.

use graph_request_tests_fixtures::{Corpus, corpora};
use serde_json::Value;

use super::run;

const ROOTS: [(&str, &[&str]); 4] = [
    ("/me", &["v1.0", "beta"]),
    ("/users/{id}", &["v1.0", "beta"]),
    ("/communications", &["v1.0", "beta"]),
    ("/app", &["beta"]),
];

#[test]
fn every_route_is_accounted_for() {
    for route in corpora().iter().flat_map(Corpus::routes) {
        let versions = texts(&route["versions"]);
        for (root, versions_of_root) in ROOTS {
            for version in versions_of_root {
                check_route(&route, root, version, versions.contains(version));
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
    let line = format!("{request} {}", body_of(method, root, &path));
    let complaints = run(&line).complaints;
    if is_there {
        assert_eq!(complaints, [""; 0], "{line}");
        check_options(&texts(&route["query"]), &request);
    } else {
        let [complaint] = complaints.as_slice() else { panic!("{line}: {complaints:?}") };
        assert!(complaint.contains("only in `beta`"), "{line}: {complaint}");
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
fn body_of(method: &str, root: &str, path: &str) -> &'static str {
    match method {
        // The shape of December 2018, which is preferred for what both have.
        "POST" if root == "/app" && path == "/onlineMeetings" => {
            r#"{ "meetingType": "meetNow", "participants": { "organizer": { "identity": {} } } }"#
        }
        "POST" if path.ends_with("ReminderSms") => {
            r#"{ "remindBeforeTimeInMinutesType": "mins15", "attendees": [] }"#
        }
        "POST" if path.ends_with("Sms") => r#"{ "messageType": "confirmation", "attendees": [] }"#,
        "PUT" => "{ bytes }",
        "POST" if path.ends_with("createOrGet") => r#"{ "externalId": "a" }"#,
        "POST" | "PATCH" if path.contains("registrants") => {
            r##"{ "@odata.type": "#microsoft.graph.meetingRegistrant" }"##
        }
        "POST" | "PATCH" => "{}",
        _ => "",
    }
}
