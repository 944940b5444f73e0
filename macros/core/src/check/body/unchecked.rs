//! Objects and values of which the schema knows nothing: JSON as it is, and any type that can be
//! serialized.

use proc_macro2::Group;

use super::value::{as_block, hint_at_optional, refuse_sign, report_missing, require_else};
use super::{array, check_place, conditional, fill_exceptions};
use crate::check::context::Context;
use crate::messages;
use crate::request::{BodyMember, BodyObject, BodyValue, NamedMember, SpreadMember};
use crate::syntax::{Entry, Key, Member, Mode, Value, classify_braces, parse_object};

/// Checks the value of a name that is not checked.
pub(super) fn check_unchecked(
    key: &Key,
    value: &Value,
    context: &mut Context,
) -> Option<BodyValue> {
    match value {
        Value::Missing => {
            report_missing(key, context);
            None
        }
        Value::Null(_) => Some(BodyValue::Json("null".to_owned())),
        Value::Literal(literal) => match literal.to_json() {
            Ok(json) => Some(BodyValue::Json(json)),
            Err(message) => {
                context.report.at(&literal.tokens, message);
                None
            }
        },
        Value::Braces(group) if classify_braces(group).is_surely_object() => {
            Some(BodyValue::Object(check_unchecked_object(group, context)))
        }
        Value::Braces(group) => Some(BodyValue::Unchecked(as_block(group))),
        Value::Brackets(group) => {
            Some(BodyValue::Array(array::check_unchecked_elements(key, group, context)))
        }
        Value::Conditional(written) => {
            require_else(key, value, false, "", context)?;
            Some(conditional::check_unchecked(written, context))
        }
        Value::Rust(tokens) => Some(BodyValue::Unchecked(tokens.clone())),
    }
}

/// Checks the braces of an object of which nothing is known.
pub(in crate::check) fn check_unchecked_object(group: &Group, context: &mut Context) -> BodyObject {
    let written = parse_object(group, &mut context.report);
    let mut members = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    let mut has_spread = false;
    for (index, entry) in written.entries.iter().enumerate() {
        match entry {
            Entry::Member(member) => {
                let key = &member.key;
                if names.contains(&key.name.as_str()) {
                    context.report.at(&key.token, messages::given_twice(&key.name));
                }
                names.push(&key.name);
                members.extend(check_unchecked_member(member, context).map(BodyMember::Named));
            }
            Entry::Spread(spread) => {
                check_place(spread, index, has_spread, context);
                has_spread = true;
                let spread = SpreadMember::new(None, spread.model.clone());
                members.push(BodyMember::Spread(spread));
            }
        }
    }
    fill_exceptions(&mut members);
    BodyObject { members }
}

fn check_unchecked_member(member: &Member, context: &mut Context) -> Option<NamedMember> {
    let (name, key) = (&member.key.name, &member.key);
    let is_optional = matches!(member.mode, Mode::IfSome(_));
    let value = check_any(key, &member.value, is_optional, &hint_at_optional(key), context)?;
    Some(NamedMember::new(name, is_optional, value))
}

/// Checks a value that may be any JSON, and may be left out if its key says so. `hint` is another way
/// to write one that is under a condition.
pub(super) fn check_any(
    key: &Key,
    value: &Value,
    is_optional: bool,
    hint: &str,
    context: &mut Context,
) -> Option<BodyValue> {
    let checked = match value {
        Value::Conditional(written) => {
            require_else(key, value, is_optional, hint, context)?;
            conditional::check_unchecked(written, context)
        }
        value => check_unchecked(key, value, context)?,
    };
    if !matches!(checked, BodyValue::Unchecked(_) | BodyValue::Conditional(_)) {
        refuse_sign(key, is_optional, context)?;
    }
    Some(checked)
}
