//! Documented requests: the stand-in accepts each, or says that it does not serve it. A stand-in that
//! refuses what Graph accepts is as misleading as one that is too kind.

use graph_request::http::Method;
use graph_request::testing::FakeGraph;
use graph_request_tests_fixtures::{Sample, corpora};
use serde_json::Value;

use crate::refusals::ask;
use crate::{HEIDI, create_meeting};

/// The documented requests that Graph itself would refuse today, by a part of their file name, and the
/// reason.
const REFUSED: &[(&str, &str)] = &[
    ("301-v1-post-communications", "a root without creates"),
    ("139-beta", "no body is printed"),
    ("137-beta", "no body is printed"),
    ("112-beta", "no body is printed"),
    ("136-beta", "`virtualAppointment`, which the metadata does not have any more"),
    ("123-beta", "a type that does not derive from the one of the property, by the metadata"),
    ("148-beta", "`virtualAppointment`, which the metadata does not have any more"),
    ("182-beta", "`virtualAppointment`, which the metadata does not have any more"),
];

#[tokio::test]
async fn documented_requests_are_accepted_or_not_served() {
    for corpus in corpora() {
        for sample in corpus.requests() {
            let path = sample.json["path"].as_str().unwrap_or_default();
            if path.contains("nlineMeetings") && sample.refused().is_empty() {
                check_sample(&sample, path).await;
            }
        }
    }
}

async fn check_sample(sample: &Sample, path: &str) {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let version = if sample.json["era"] == "v1.0" { "v1.0" } else { "beta" };
    let query = sample.json["query"].as_str().filter(|query| !query.is_empty());
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let path = format!("/{version}{}{query}", address(path, &id));
    let method: Method = sample.json["method"].as_str().unwrap().parse().unwrap();
    let body = ["body", "body_repaired"].map(|member| &sample.json[member]);
    let body = body.into_iter().find(|body| body.is_object()).map(Value::to_string);
    let answer = ask(&graph, method.clone(), &path, &body.unwrap_or_default()).await;

    let is_refused = REFUSED.iter().any(|(name, _)| sample.name.contains(name));
    // The ids of reports and recordings in the samples are not those of the stand-in.
    let is_answered = matches!(answer.status, 200..=299 | 302 | 404 | 501);
    let about = format!("{}: {method} {path}: {} {}", sample.name, answer.status, answer.message());
    assert!(is_answered != is_refused, "{about}");
}

/// Replaces the ids of a documented path with those of a user and a meeting of the stand-in.
fn address(path: &str, id: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    let mut address = Vec::new();
    for (place, segment) in segments.iter().enumerate() {
        let before = place.checked_sub(1).map_or("", |place| segments[place]);
        let is_call = segment.contains("createOrGet") || segment.contains("getAll");
        address.push(match before {
            "onlineMeetings" if path.contains("/app/") => (*segment).to_owned(),
            "onlineMeetings" if !is_call => id.to_owned(),
            "users" => HEIDI.to_owned(),
            _ if segment.starts_with("users(") => format!("users/{HEIDI}"),
            _ => (*segment).to_owned(),
        });
    }
    // Meetings of the stand-in belong to the signed-in user, except where a call creates its own.
    let address = address.join("/");
    if address.contains("createOrGet") || address.contains("getAll") {
        address
    } else {
        address.replace(&format!("/users/{HEIDI}"), "/me")
    }
}
