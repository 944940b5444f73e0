//! The parts of a body that the service ignores.

use serde_json::Value;

use super::Properties;
use super::object::is_control;
use crate::testing::schema::{Access, Shape, Type, Version, facts};

/// Removes what only the service sets, on every level, and control information other than types.
pub(in crate::testing::service) fn remove_ignored(
    object: &mut Properties,
    ty: &'static Type,
    version: Version,
) {
    object.retain(|name, _| is_heeded(name, ty, version));
    for (name, value) in object {
        let property = ty.property(name, version);
        if let Some(Shape::Structured(inner)) = property.map(|property| property.shape) {
            remove_within(value, inner, version);
        }
    }
}

fn remove_within(value: &mut Value, ty: &'static Type, version: Version) {
    match value {
        Value::Object(object) => remove_ignored(object, ty, version),
        Value::Array(elements) => {
            for element in elements {
                remove_within(element, ty, version);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_heeded(name: &str, ty: &'static Type, version: Version) -> bool {
    let is_read_only =
        ty.property(name, version).is_some_and(|property| property.access == Access::ReadOnly);
    let is_ignored = is_control(name) && name != "@odata.type";
    !is_read_only && !is_ignored && !facts::is_ignored(ty.name, name)
}
