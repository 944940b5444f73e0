//! Members of enums that are newer than the sentinel `unknownFutureValue`: a response hides them
//! behind it unless the request asks for them.

use serde_json::Value;

use crate::testing::schema::{Shape, Type, Version};
use crate::testing::service::request::Request;

const SENTINEL: &str = "unknownFutureValue";

/// Hides newer members in a resource, unless the request has
/// `Prefer: include-unknown-enum-members`.
pub(super) fn hide(request: &Request, ty: &'static Type, resource: &mut Value) {
    if !request.wants_newer_members() {
        hide_in_object(resource, ty, request.version);
    }
}

fn hide_in_object(resource: &mut Value, declared: &'static Type, version: Version) {
    let name = resource.get("@odata.type").and_then(Value::as_str);
    let ty = name.and_then(|name| declared.find_derived(name, version)).unwrap_or(declared);
    for (name, value) in resource.as_object_mut().into_iter().flatten() {
        if let Some(property) = ty.property(name, version) {
            for_each(value, &|value| hide_in_value(value, property.shape, version));
        } else if let Some(navigation) = ty.navigation(name, version) {
            for_each(value, &|value| hide_in_object(value, navigation.target, version));
        }
    }
}

fn hide_in_value(value: &mut Value, shape: Shape, version: Version) {
    match shape {
        Shape::Structured(ty) => hide_in_object(value, ty, version),
        Shape::Enum(of) if of.is_evolvable => {
            let member = value.as_str().unwrap_or_default();
            if of.hides(member, version) {
                *value = SENTINEL.into();
            }
        }
        Shape::Enum(_) | Shape::Primitive(_) | Shape::Stream => {}
    }
}

/// Applies a change to a value, or to each element of a collection.
fn for_each(value: &mut Value, change: &dyn Fn(&mut Value)) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(change),
        one => change(one),
    }
}
