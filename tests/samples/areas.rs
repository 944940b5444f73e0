//! The responses of the areas beyond meetings.

use graph_request_tests_fixtures::{Corpus, Sample, corpora};
use serde_json::Value;

use super::misfits::{MISFITS, Warnings};
use super::models::round_trip;
use super::same::without_nulls;

/// Results that are not an object with a model.
const WITHOUT_MODEL: [&str; 4] =
    ["Boolean", "bytes", "microsoft.graph.commsNotifications", "string"];

#[test]
fn documented_responses_of_the_areas_are_read_and_written_back() {
    let mut wrong = Vec::new();
    for areas in corpora().iter().filter_map(Corpus::areas) {
        let routes = areas.routes();
        for sample in areas.responses() {
            wrong.extend(check_sample(&sample, &routes, areas.is_own()));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Returns what is wrong with a sample.
fn check_sample(sample: &Sample, routes: &[Value], is_own: bool) -> Vec<String> {
    let body = &sample.json["body"];
    let is_read = body.is_object() && body.get("error").is_none();
    let Some(name) = find_type(&sample.json, routes).filter(|_| is_read) else {
        assert!(!is_own, "{}: no model reads this", sample.name);
        return Vec::new();
    };
    let era = sample.json["era"].as_str().unwrap_or_default();
    let warnings = Warnings::default();
    let wrong = warnings.record(|| {
        let entities = entities_of(body).into_iter().filter_map(|entity| check(era, &name, entity));
        entities
            .chain(find_annotated(body).filter_map(|(name, of)| check(era, name, of)))
            .collect::<Vec<_>>()
    });
    let expected = MISFITS.iter().find(|(file, _)| *file == sample.name);
    let expected = expected.map_or(&[][..], |(_, paths)| *paths);
    let misfits = warnings.paths();
    let unexpected = (misfits != expected).then(|| format!("does not fit: {misfits:?}"));
    wrong.into_iter().chain(unexpected).map(|text| format!("{}: {text}", sample.name)).collect()
}

/// Finds the type of the response in the route or, without one, in the sample itself.
fn find_type(sample: &Value, routes: &[Value]) -> Option<String> {
    let text = |name: &str| sample[name].as_str().unwrap_or_default();
    let method = text("for_route").split(' ').next().unwrap_or_default();
    let is_it = |route: &&Value| {
        let path = route["path"].as_str().unwrap_or_default();
        route["method"] == method && path.eq_ignore_ascii_case(text("route"))
    };
    let route = routes.iter().find(is_it);
    let name =
        route.map_or_else(|| text("declared_type"), |r| r["returns"].as_str().unwrap_or_default());
    let name = name.trim_start_matches("{value:[").trim_end_matches("]}");
    (!name.is_empty()).then(|| name.to_owned())
}

/// Returns the elements of a page, or the entity itself.
fn entities_of(body: &Value) -> Vec<&Value> {
    match &body["value"] {
        Value::Array(elements) => elements.iter().collect(),
        _ => vec![body],
    }
}

/// Returns the objects whose annotation names a derived type: as a cast reads them, and as they are in
/// notifications of calls.
fn find_annotated<'a>(body: &'a Value) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let below = |entity: &'a Value| [entity, &entity["resourceData"]];
    let objects = entities_of(body).into_iter().flat_map(below).chain(std::iter::once(body));
    objects
        .filter_map(|object| {
            Some((object["@odata.type"].as_str()?.trim_start_matches('#'), object))
        })
        .filter(|(name, _)| round_trip("v1.0", name, &Value::Null).is_some())
}

fn check(era: &str, name: &str, entity: &Value) -> Option<String> {
    if WITHOUT_MODEL.contains(&name) {
        return None;
    }
    let Some(written) = round_trip(era, name, entity) else {
        return Some(format!("no model reads `{name}`"));
    };
    match written {
        Ok(written) if without_nulls(&written) == without_nulls(entity) => None,
        Ok(written) => Some(format!("as `{name}` {entity} becomes {written}")),
        Err(error) => Some(format!("as `{name}`: {error}")),
    }
}
