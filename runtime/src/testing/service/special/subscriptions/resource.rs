//! The paths of resources, and which of them a subscription covers.

use serde_json::Value;

use crate::testing::schema::{SUBSCRIBABLE, Subscribable, Version};
use crate::testing::service::special::SIGNED_IN_USER;
use crate::testing::service::url::unquote;

/// The place of a key in the path of a row.
const KEY: &str = "{}";

/// Any key, in a path that covers others.
const ANY: &str = "*";

/// The first segments that are not followed by a key.
const SINGLETONS: [&str; 5] = ["appCatalogs", "communications", "copilot", "print", "solutions"];

/// Splits a path into its segments; a key in parentheses is one of them. `me` is the signed-in user.
pub(super) fn split(path: &str) -> Vec<String> {
    let path = path.split('?').next().unwrap_or_default().trim_matches('/');
    let mut depth = 0_usize;
    let parts = path.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '/' && depth == 0
    });
    let mut segments: Vec<String> = Vec::new();
    for part in parts {
        match part.split_once('(') {
            Some((name, inside)) => {
                let inside = inside.trim_end_matches(')');
                segments.push(name.to_owned());
                segments.extend(unquote(inside).or_else(|| Some(inside.to_owned())));
            }
            None if part == "me" && segments.is_empty() => {
                segments.extend(["users".to_owned(), SIGNED_IN_USER.to_owned()]);
            }
            None => segments.push(part.to_owned()),
        }
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// Finds the row of a resource; one that has its names goes before one with a key in their place.
pub(super) fn find_row(segments: &[String], version: Version) -> Option<&'static Subscribable> {
    let rows = SUBSCRIBABLE.iter().filter(|row| row.versions.has(version));
    let found = rows.filter(|row| {
        let parts: Vec<&str> = row.path.split('/').collect();
        let mut pairs = parts.iter().zip(segments);
        parts.len() == segments.len()
            && pairs.all(|(part, segment)| *part == KEY || part.eq_ignore_ascii_case(segment))
    });
    found.min_by_key(|row| row.path.matches(KEY).count())
}

/// The path of an entity that has changed.
pub(in crate::testing) struct Changed(Vec<String>);

impl Changed {
    /// Parses a path, which may begin with a version.
    pub(in crate::testing) fn parse(path: &str) -> Self {
        let path = path.trim_start_matches('/');
        let rest = ["v1.0/", "beta/"].into_iter().find_map(|version| path.strip_prefix(version));
        Self(split(rest.unwrap_or(path)))
    }

    /// Returns the key of the entity.
    pub(in crate::testing) fn id(&self) -> &str {
        self.0.last().map(String::as_str).unwrap_or_default()
    }

    /// Writes the path as notifications have it: `users('7')/messages('AAMk')`.
    pub(in crate::testing) fn resource(&self) -> String {
        let is_singleton = |name: &&String| SINGLETONS.contains(&name.as_str());
        let root = self.0.first().filter(is_singleton);
        let rest = self.0.get(usize::from(root.is_some())..).unwrap_or_default();
        let pairs = rest.chunks(2).map(|pair| match pair {
            [name, key] => format!("{name}('{}')", key.replace('\'', "''")),
            other => other.concat(),
        });
        let parts: Vec<String> = root.cloned().into_iter().chain(pairs).collect();
        parts.join("/")
    }

    /// Returns `true` if a subscription is to the entity, to its collection, or to all of its kind.
    pub(in crate::testing) fn is_covered_by(&self, subscription: &Value) -> bool {
        let resource = subscription.get("resource").and_then(Value::as_str).unwrap_or_default();
        let pattern = widen(&split(resource));
        let is_same =
            |(part, segment): (&String, &String)| part == ANY || part.eq_ignore_ascii_case(segment);
        let is_covered = pattern.iter().zip(&self.0).all(is_same);
        let beyond = self.0.len().checked_sub(pattern.len());
        // Without the key of the entity, a collection is covered whole.
        is_covered && !pattern.is_empty() && matches!(beyond, Some(0 | 1))
    }
}

/// Returns the path of the entities that a resource means, with [`ANY`] for each key that may differ.
fn widen(resource: &[String]) -> Vec<String> {
    let mut path: Vec<String> = resource.to_vec();
    if let [root, below, ..] = resource
        && root.eq_ignore_ascii_case("communications")
        && ["onlineMeetings", "adhocCalls"].iter().any(|name| name.eq_ignore_ascii_case(below))
    {
        path.splice(..1, ["users".to_owned(), ANY.to_owned()]);
    }
    let Some(kind) = path.last().and_then(|name| name.strip_prefix("getAll")).map(uncapitalize)
    else {
        return path;
    };
    path.pop();
    let is_of_teams = path.last().is_some_and(|name| name == "teams");
    if is_of_teams && kind == "messages" {
        path.extend([ANY.to_owned(), "channels".to_owned()]);
    }
    if path.len() > 1 && path.last().is_some_and(|name| name == "chats") {
        // Chats of a user are told by their own path.
        path = vec!["chats".to_owned()];
    }
    path.extend([ANY.to_owned(), kind]);
    path
}

fn uncapitalize(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}
