//! Rules between properties, where all sides are literals.

use syn::Lit;

use super::Context;
use super::body::Seen;
use super::date_time::{Instant, parse_date_time};
use super::declared::Declared;
use crate::schema::Period;
use crate::syntax::{Entry, Member, Object, Value};

/// An end takes a start where the row says so, and is not before it; what is changed is changed
/// together.
pub(super) fn check_period(
    object: &Object,
    declared: Declared,
    seen: &Seen,
    context: &mut Context,
) {
    let Some(period) = declared.period() else {
        return;
    };
    if context.is_update {
        check_both(object, period, seen, context);
    }
    check_end(object, period, seen, context);
}

/// `PATCH` of one time and not of the other.
fn check_both(object: &Object, period: Period, seen: &Seen, context: &mut Context) {
    let Period { start, end, .. } = period;
    let (given, other) = match (find(object, start), find(object, end)) {
        (Some(given), None) => (given, end),
        (None, Some(given)) => (given, start),
        _ => return,
    };
    if !seen.has_spread && !seen.meant.contains(&other) {
        let message = format!("`{start}` and `{end}` are changed together: `{other}` is missing");
        context.report.at(&given.key.token, message);
    }
}

fn check_end(object: &Object, period: Period, seen: &Seen, context: &mut Context) {
    let Period { start, end, takes_both } = period;
    let Some((end_member, end_instant)) = find(object, end).and_then(with_instant) else {
        return;
    };
    match find(object, start) {
        Some(start_member) => {
            let begins = with_instant(start_member).map(|(_, instant)| instant);
            if begins.is_some_and(|begins| end_instant < begins) {
                let message = format!("`{end}` is before `{start}`");
                context.report.at(&value_tokens(end_member), message);
            }
        }
        None if !takes_both || context.is_update => {}
        None if seen.has_spread || seen.meant.contains(&start) => {}
        None => {
            let message = format!("`{end}` takes a `{start}` beside it");
            context.report.at(&end_member.key.token, message);
        }
    }
}

fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Member> {
    object.entries.iter().find_map(|entry| match entry {
        Entry::Member(member) if member.key.name == name => Some(member),
        _ => None,
    })
}

fn with_instant(member: &Member) -> Option<(&Member, Instant)> {
    match &member.value {
        Value::Literal { lit: Lit::Str(text), .. } => {
            parse_date_time(&text.value()).ok().map(|instant| (member, instant))
        }
        _ => None,
    }
}

fn value_tokens(member: &Member) -> proc_macro2::TokenStream {
    match &member.value {
        Value::Literal { tokens, .. } => tokens.clone(),
        _ => member.key.token.clone(),
    }
}
