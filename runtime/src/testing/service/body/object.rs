//! Objects: the type that one has, the properties that it must and may not have.

use serde_json::Value;

use super::{Context, Properties, Purpose, rules, value};
use crate::testing::schema::{Access, Navigation, Property, Type, Verbs};
use crate::testing::service::refusal::{
    Refusal, abstract_type, missing_property, not_updatable, unexpected_node, unknown_property,
    unknown_type, unserved_navigation,
};

/// Checks an object that is declared as this type.
pub(super) fn check(
    object: &Properties,
    declared: &'static Type,
    context: Context,
) -> Result<(), Refusal> {
    let ty = find_type(object, declared, context)?;
    for (name, value) in object.iter().filter(|(name, _)| !is_control(name)) {
        check_member(name, value, ty, context)?;
    }
    check_required(object, ty, context)?;
    rules::check(object, ty.rules(), context.purpose)
}

/// Returns `true` for control information, such as `@odata.type` (OData JSON Format 4.01, section
/// 4.6), which names no property.
pub(super) fn is_control(name: &str) -> bool {
    name.contains('@')
}

/// Finds the type of an object: the declared one, or the derived one that `@odata.type` names.
fn find_type(
    object: &Properties,
    declared: &'static Type,
    context: Context,
) -> Result<&'static Type, Refusal> {
    let ty = match object.get("@odata.type") {
        None => declared,
        Some(Value::String(name)) => {
            let found = declared.find_derived(name, context.version);
            found.ok_or_else(|| unknown_type(name, declared.name))?
        }
        Some(other) => return Err(unknown_type(&other.to_string(), declared.name)),
    };
    if ty.is_abstract { Err(abstract_type(ty.name)) } else { Ok(ty) }
}

fn check_member(
    name: &str,
    value: &Value,
    ty: &'static Type,
    context: Context,
) -> Result<(), Refusal> {
    if let Some(property) = ty.written_property(name, context.version) {
        check_access(property, ty, context)?;
        return value::check(value, property, context);
    }
    if let Some(navigation) = ty.navigation(name, context.version) {
        return check_navigation(value, navigation, context);
    }
    if ty.is_open() { Ok(()) } else { Err(unknown_property(name, ty.name)) }
}

/// Checks entities within another one. They are served in a create, where each can be created on a path
/// of its own too.
fn check_navigation(
    value: &Value,
    navigation: &'static Navigation,
    context: Context,
) -> Result<(), Refusal> {
    let name = navigation.name;
    let is_writable = navigation.access != Access::ReadOnly && navigation.verbs.has(Verbs::INSERT);
    if context.purpose == Purpose::Update || !is_writable {
        return Err(unserved_navigation(name));
    }
    let check_one = |value: &Value| {
        let object = value.as_object().ok_or_else(|| unexpected_node(name, "StartObject"))?;
        check(object, navigation.target, context)
    };
    match value {
        Value::Array(elements) if navigation.is_collection => {
            elements.iter().try_for_each(check_one)
        }
        _ if navigation.is_collection => Err(unexpected_node(name, "StartArray")),
        value => check_one(value),
    }
}

/// Refuses a change of what is set on creation only. What only the service sets is not refused but
/// ignored, so that a program can send back a meeting that it read.
fn check_access(property: &Property, ty: &'static Type, context: Context) -> Result<(), Refusal> {
    match (property.access, context.purpose) {
        (Access::CreateOnly, Purpose::Update) => Err(not_updatable(property.name, ty.name)),
        (Access::CreateOnly, Purpose::Create) | (Access::Writable | Access::ReadOnly, _) => Ok(()),
    }
}

fn check_required(object: &Properties, ty: &'static Type, context: Context) -> Result<(), Refusal> {
    if context.purpose == Purpose::Update {
        return Ok(());
    }
    let version = context.version;
    let mut required = ty.properties(version).filter(|p| p.required.has(version));
    let missing = required.find(|p| object.get(p.name).is_none_or(Value::is_null));
    missing.map_or(Ok(()), |property| Err(missing_property(property.name, ty.name)))
}
