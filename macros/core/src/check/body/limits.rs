//! A literal against the limits of its property.

use graph_request_schema::Range;
use syn::Lit;

use super::fields::Field;
use crate::check::context::Context;
use crate::check::literal::duration::signed_seconds;
use crate::syntax::{Literal, Value};

/// Reports a literal beyond the limits of its property. Its kind and form were checked before.
pub(super) fn check_limits(value: &Value, property: Field, context: &mut Context) -> Option<()> {
    let Value::Literal(literal) = value else {
        return Some(());
    };
    let too_long = property.max_length.and_then(|max| describe_length(literal, property.name, max));
    let outside = || property.range.and_then(|range| describe_range(literal, property.name, range));
    let Some(message) = too_long.or_else(outside) else {
        return Some(());
    };
    context.report.at(&literal.tokens, message);
    None
}

fn describe_length(literal: &Literal, name: &str, max: usize) -> Option<String> {
    let Lit::Str(text) = &literal.lit else {
        return None;
    };
    let count = text.value().chars().count();
    (count > max).then(|| format!("`{name}` accepts at most {max} characters, not {count}"))
}

fn describe_range(literal: &Literal, name: &str, range: Range) -> Option<String> {
    let Range { min, max } = range;
    let written = text_of(literal);
    let value = amount_of(&written)?;
    let is_within = amount_of(min)? <= value && value <= amount_of(max)?;
    (!is_within).then(|| format!("`{name}` accepts `{min}` to `{max}`, not `{written}`"))
}

/// Returns the literal without quotes.
fn text_of(literal: &Literal) -> String {
    let sign = if literal.is_negative { "-" } else { "" };
    match &literal.lit {
        Lit::Str(text) => text.value(),
        Lit::Int(int) => format!("{sign}{}", int.base10_digits()),
        _ => literal.tokens.to_string(),
    }
}

/// Returns a number that can be compared: the integer, or the seconds of a duration.
fn amount_of(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| signed_seconds(text))
}
