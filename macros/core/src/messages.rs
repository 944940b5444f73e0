//! Wordings that recur in several checks.

use graph_request_schema::Version;

/// ``; did you mean `subject`?``
pub(crate) fn did_you_mean(name: &str) -> String {
    format!("; did you mean `{name}`?")
}

/// ``; expected one of `a`, `b` ``, or ``; expected `a` `` if it is the only one.
pub(crate) fn expected_one_of(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => format!("; expected `{name}`"),
        names => format!("; expected one of {}", list(names.iter().copied())),
    }
}

/// `` `producers` of `meetingParticipants` is only in `beta` ``
pub(crate) fn only_in(name: &str, owner: &str, version: Version) -> String {
    format!("`{name}` of `{owner}` is only in `{}`", version.segment())
}

/// Reports `{}` in a path.
pub(crate) const KEY_MISSING: &str = "expected a key in the braces: `{id}`";

/// ``; to send it unchecked, add `!` to the method: `POST! /me/events -> Type` ``
pub(crate) fn not_covered(path: &str, expected: &str, method: &str) -> String {
    format!(
        "`{path}` is not covered by this crate{expected}; to send it unchecked, add `!` to the method: `{method}! {path} -> Type`"
    )
}

/// `` `subject` is given twice ``
pub(crate) fn given_twice(name: &str) -> String {
    format!("`{name}` is given twice")
}

/// ``write the key in braces: `/users/{id}` ``
pub(crate) fn key_in_braces(example: &str) -> String {
    format!("write the key in braces: `{example}`")
}

/// `` `a`, `b`, `c` ``
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    list_of(&mut names.into_iter())
}

fn list_of(names: &mut dyn Iterator<Item = &str>) -> String {
    let quoted: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
