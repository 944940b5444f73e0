//! The parts of a body that the service ignores.

use serde_json::Value;

use super::Properties;
use super::object::is_control;
use crate::testing::schema::{Access, Property, Shape, Type, Version};

/// Removes everything that a request cannot set, on every level, and control information other than
/// types.
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
    let is_ignored =
        |property: &Property| property.is_ignored || property.access == Access::ReadOnly;
    match ty.property(name, version) {
        Some(property) => !is_ignored(property),
        None => !is_control(name) || name == "@odata.type",
    }
}
