//! Rules between the properties of an object, as far as literals and names tell.

mod find;
mod together;
mod values;
mod warnings;

use graph_request_schema::Rule;
use graph_request_schema::time_zones::{is_time_zone, is_utc};
use proc_macro2::{Group, TokenStream};
use syn::Lit;

use self::find::Body;

use super::Seen;
use super::fields::Fields;
use super::subscription::check_subscription;
use crate::check::context::Context;
use crate::check::literal::date_time::{Instant, parse_date_time, parse_local_date_time};
use crate::messages::list;
use crate::syntax::{Entry, Literal, Member, Mode, Object, Value};

/// Checks each rule that the row of the type or the action has.
pub(super) fn check_rules(
    object: &Object,
    group: &Group,
    fields: Fields,
    seen: &Seen,
    context: &mut Context,
) {
    let body = Body { object, group, fields, seen, version: context.version };
    for rule in fields.rules() {
        match rule {
            Rule::Period { start, end, end_requires_start } => {
                let period = Period { start, end, end_requires_start };
                period.check(object, seen, context);
            }
            Rule::RequiredWith { property, value, requires } => {
                check_required_with(object, (property, value), requires, seen, context);
            }
            Rule::LocalTime { time, zone } => check_local_time(object, time, zone, context),
            Rule::Excludes { this, with } => together::check_excludes(this, with, &body, context),
            Rule::Requires { given, properties } => {
                together::check_requires(given, properties, &body, context);
            }
            Rule::RequiresOne { paths } => together::check_requires_one(paths, &body, context),
            Rule::Midnight { given, times } => values::check_midnight(given, times, &body, context),
            Rule::Pairs { first, second, pairs } => {
                values::check_pairs((first, second), pairs, &body, context);
            }
            Rule::CreatedAs { property, values } => {
                values::check_created_as(property, values, &body, context);
            }
            Rule::Documented { names, note } => {
                warnings::check_documented(names, note, &body, context);
            }
            Rule::LiteralInUpdate { path, unless, note } => {
                warnings::check_literal_in_update(path, unless, note, &body, context);
            }
            Rule::Subscription => check_subscription(object, seen, context),
        }
    }
}

/// Checks that the properties are there that a member of an enum requires.
fn check_required_with(
    object: &Object,
    (property, value): (&str, &str),
    requires: &'static [&'static str],
    seen: &Seen,
    context: &mut Context,
) {
    let Some(member) = find(object, property) else {
        return;
    };
    if context.is_update || seen.may_have_more() || text_of(member).as_deref() != Some(value) {
        return;
    }
    let is_there = |name: &str| seen.names.iter().any(|n| n == name) || seen.meant.contains(&name);
    let missing: Vec<&str> = requires.iter().copied().filter(|name| !is_there(name)).collect();
    if !missing.is_empty() {
        let message = format!("the {property} `{value}` requires {}", list(missing));
        context.report.at(&value_tokens(member), message);
    }
}

/// Checks that a time with `Z` is not in another zone.
fn check_local_time(object: &Object, time: &str, zone: &str, context: &mut Context) {
    let (Some(time), Some(zone_member)) = (find(object, time), find(object, zone)) else {
        return;
    };
    let (Some(text), Some(name)) = (text_of(time), text_of(zone_member)) else {
        return;
    };
    if parse_local_date_time(&text) == Ok(true) && is_time_zone(&name) && !is_utc(&name) {
        let local = text.get(..text.len() - 1).unwrap_or_default();
        let message =
            format!("`{text}` is in UTC, but `{zone}` is `{name}`; write `{local}` if it is local");
        context.report.at(&value_tokens(time), message);
    }
}

/// The names of a start and an end.
struct Period {
    start: &'static str,
    end: &'static str,
    end_requires_start: bool,
}

impl Period {
    fn check(&self, object: &Object, seen: &Seen, context: &mut Context) {
        if context.is_update {
            self.check_both(object, seen, context);
        }
        self.check_end(object, seen, context);
    }

    /// Checks that an update carries both or neither.
    fn check_both(&self, object: &Object, seen: &Seen, context: &mut Context) {
        let Self { start, end, .. } = self;
        let (given, missing) = match (find(object, start), find(object, end)) {
            (Some(given), None) => (given, *end),
            (None, Some(given)) => (given, *start),
            (Some(_), Some(_)) | (None, None) => return,
        };
        if !seen.may_have_more() && !seen.meant.contains(&missing) {
            let message =
                format!("`{start}` and `{end}` must be updated together; add `{missing}`");
            context.report.at(&given.key.token, message);
        }
    }

    /// Checks that the end has a start, if it requires one, and is not before it.
    fn check_end(&self, object: &Object, seen: &Seen, context: &mut Context) {
        let Self { start, end, end_requires_start } = self;
        let Some(end_member) = find(object, end) else {
            return;
        };
        let is_given = is_surely_given(end_member);
        match find(object, start) {
            Some(start_member) => {
                let ends = instant_of(end_member).zip(instant_of(start_member));
                if ends.is_some_and(|(ends, begins)| ends < begins) {
                    let message = format!("`{end}` is before `{start}`");
                    context.report.at(&value_tokens(end_member), message);
                }
            }
            None if !end_requires_start || context.is_update || !is_given => {}
            None if seen.may_have_more() || seen.meant.contains(start) => {}
            None => {
                context.report.at(&end_member.key.token, format!("`{end}` requires `{start}`"));
            }
        }
    }
}

fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Member> {
    object.entries.iter().find_map(|entry| match entry {
        Entry::Member(member) if member.key.name == name => Some(member),
        Entry::Member(_) | Entry::Spread(_) => None,
    })
}

/// Returns `false` for a value that may be left out or is missing, which is another mistake.
fn is_surely_given(member: &Member) -> bool {
    matches!(member.mode, Mode::Always) && !matches!(member.value, Value::Missing | Value::Null(_))
}

fn instant_of(member: &Member) -> Option<Instant> {
    parse_date_time(&text_of(member)?).ok()
}

fn text_of(member: &Member) -> Option<String> {
    match &member.value {
        Value::Literal(Literal { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

fn value_tokens(member: &Member) -> TokenStream {
    match &member.value {
        Value::Literal(literal) => literal.tokens.clone(),
        _ => member.key.token.clone(),
    }
}
