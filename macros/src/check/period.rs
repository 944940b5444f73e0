//! Rules between properties, where all sides are literals.

use syn::Lit;

use super::Context;
use super::body::Seen;
use super::date_time::{Instant, parse_date_time};
use crate::schema::{Period, Type};
use crate::syntax::{Entry, Member, Object, Value};

/// An end takes a start, and is not before it.
pub(super) fn check_period(object: &Object, ty: &Type, seen: &Seen, context: &mut Context) {
    let Some(Period { start, end }) = ty.period else {
        return;
    };
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
