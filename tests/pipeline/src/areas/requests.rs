//! The requests of the documentation.

use graph_request_tests_fixtures::{Corpus, Sample, corpora};
use serde_json::Value;

use super::refused::REFUSED;
use crate::run;

#[test]
fn documented_requests_of_the_areas_are_understood() {
    let mut wrong = Vec::new();
    for areas in corpora().iter().filter_map(Corpus::areas) {
        for sample in areas.requests() {
            wrong.extend(check_sample(&sample, &find_expected_messages(&areas, &sample)));
        }
    }
    assert!(wrong.is_empty(), "{} samples:\n{}", wrong.len(), wrong.join("\n"));
}

/// Returns the messages of the list [`REFUSED`]. Our own fixtures carry theirs.
fn find_expected_messages<'a>(areas: &Corpus, sample: &'a Sample) -> Vec<&'a str> {
    if areas.is_own() {
        return sample.refused();
    }
    let refused = REFUSED.iter().filter(|(start, _)| sample.name.starts_with(start));
    refused.flat_map(|(_, messages)| *messages).copied().collect()
}

fn check_sample(Sample { name, json }: &Sample, expected: &[&str]) -> Option<String> {
    // A body that could not be repaired.
    if json["has_body"] == true
        && json["body"].is_null()
        && json.get("body_repaired").is_none_or(Value::is_null)
    {
        return None;
    }
    let line = write_invocation(json)?;
    if line.parse::<proc_macro2::TokenStream>().is_err() {
        return Some(format!("{name}: does not lex: {line}"));
    }
    let outcome = run(&line);
    if outcome.complaints != expected {
        return Some(format!("{name}: {:?}\n    {line}", outcome.complaints));
    }
    let body = json.get("body_repaired").filter(|b| b.is_object()).or(json.get("body"));
    if expected.is_empty() && body.is_some_and(Value::is_object) && outcome.json().as_ref() != body
    {
        return Some(format!("{name}: leaves as {:?}\n    {line}", outcome.json()));
    }
    None
}

/// Writes a sample as a user would paste it: ids in braces, values of a query as Rust literals.
/// `None` for one that is not a request with JSON.
fn write_invocation(sample: &Value) -> Option<String> {
    let text = |name: &str| sample[name].as_str().unwrap_or_default();
    let version = if sample["era"] == "beta" { "/beta" } else { "/v1.0" };
    let path = write_path(text("path"), text("route"));
    let query = write_query(text("query"));
    let body = match sample.get("body") {
        Some(body) if body.is_object() => body.to_string(),
        Some(Value::Null) | None => String::new(),
        Some(_) => return None,
    };
    Some(format!("{} {version}{path}{query} {body}", text("method")))
}

/// Writes the segments that are keys in the route as expressions.
fn write_path(path: &str, route: &str) -> String {
    let mut names = route.split('/').skip(1).peekable();
    let mut written = String::new();
    for segment in path.split('/').skip(1) {
        let name = names.next().unwrap_or_default();
        written.push('/');
        match segment.split_once('(') {
            // A key in parentheses: `events('AAMk…')`.
            Some((set, _)) if names.peek() == Some(&"{id}") && set.eq_ignore_ascii_case(name) => {
                names.next();
                written.push_str(set);
                written.push_str("/{id}");
            }
            _ if name == "{id}" => written.push_str("{id}"),
            _ => written.push_str(&write_arguments(segment)),
        }
    }
    written
}

/// Writes `f(a='x', b=2024-01-15T00:00:00Z)` with its values as literals.
fn write_arguments(segment: &str) -> String {
    let Some((name, arguments)) = segment.split_once('(') else {
        return segment.to_owned();
    };
    let arguments = arguments.trim_end_matches(')').split(',').filter_map(|a| a.split_once('='));
    let written: Vec<String> =
        arguments.map(|(name, value)| format!("{name}={:?}", value.trim_matches('\''))).collect();
    format!("{name}({})", written.join(", "))
}

fn write_query(query: &str) -> String {
    if query.is_empty() {
        return String::new();
    }
    let query =
        query.replace("%20", " ").replace("%27", "'").replace("%22", "\"").replace('+', " ");
    let options: Vec<String> = query.split('&').map(write_option).collect();
    format!("?{}", options.join("&"))
}

fn write_option(option: &str) -> String {
    let Some((name, value)) = option.split_once('=') else {
        return option.to_owned();
    };
    let is_placeholder = value.starts_with('{') || value.starts_with("...");
    let is_bare = value == "true" || value == "false";
    let is_system = name.starts_with('$')
        || name == "filter"
        || name == "top"
        || name == "$top"
        || name == "select";
    if is_placeholder {
        format!("{name}={{value}}")
    } else if !is_system && !is_bare || name.ends_with("token") {
        format!("{name}={:?}", value.trim_matches('\''))
    } else {
        let parts = value.split('\'').enumerate();
        let quoted = |(n, part): (usize, &str)| {
            if n % 2 == 1 { format!("{part:?}") } else { write_words(part) }
        };
        format!("{name}={}", parts.map(quoted).collect::<String>())
    }
}

/// Puts date-times in quotes, which Rust would not lex.
fn write_words(text: &str) -> String {
    let is_date_time =
        |word: &str| word.len() > 10 && word.contains('T') && word.as_bytes()[4] == b'-';
    let words = text.split(' ').map(|word| match word.trim_end_matches(')') {
        date if is_date_time(date) => word.replacen(date, &format!("{date:?}"), 1),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}
