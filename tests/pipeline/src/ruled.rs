//! The properties that rules tie to one another. Right values for them depend on the rest of the body, so
//! the generators leave them out; `rules` has tests of their own.

use graph_request_schema::{Enum, Member, Rule, TYPES, Version, members_of};

/// Returns `true` if a rule speaks of a name, or of what is below it.
pub fn is_ruled(name: &str, rules: impl IntoIterator<Item = Rule>) -> bool {
    rules.into_iter().any(|rule| names_of(rule).iter().any(|path| first(path) == name))
}

fn first(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}

/// Returns the paths that a rule speaks of. The period has its own place in the generators.
fn names_of(rule: Rule) -> Vec<&'static str> {
    match rule {
        Rule::RequiredWith { property, requires, .. } => with(property, requires),
        Rule::LocalTime { time, zone } => vec![time, zone],
        Rule::Excludes { this, with } => vec![this.path, with.path],
        Rule::Requires { given, properties } => with(given.path, properties),
        Rule::RequiresOne { paths } => paths.to_vec(),
        Rule::Midnight { given, times } => with(given.path, times),
        Rule::Pairs { first, second, .. } => vec![first, second],
        Rule::CreatedAs { property, .. } => vec![property],
        Rule::Subscription => vec!["changeType", "notificationUrl", "lifecycleNotificationUrl"],
        // The others only warn.
        _ => Vec::new(),
    }
}

fn with(one: &'static str, more: &[&'static str]) -> Vec<&'static str> {
    std::iter::once(one).chain(more.iter().copied()).collect()
}

/// Returns the members of an enum that demand nothing else: `weekly` requires `daysOfWeek`.
pub fn free_members(of: &'static Enum, version: Version) -> Vec<&'static Member> {
    let rules = || TYPES.iter().flat_map(|(_, types)| *types).flat_map(|ty| ty.rules);
    let is_tied = |name: &str| {
        rules().any(|rule| matches!(rule, Rule::RequiredWith { value, .. } if *value == name))
    };
    let all: Vec<_> = members_of(of, version).collect();
    let free: Vec<_> = all.iter().copied().filter(|member| !is_tied(member.name)).collect();
    if free.is_empty() { all } else { free }
}

/// Returns `true` if no body is right without the names of a rule.
pub fn demands(rules: impl IntoIterator<Item = Rule>) -> bool {
    rules.into_iter().any(|rule| {
        matches!(rule, Rule::Pairs { .. } | Rule::RequiresOne { .. } | Rule::Subscription)
    })
}
