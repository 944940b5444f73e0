//! Values: the JSON type that each shape requires.

use serde_json::Value;

use super::{Context, object};
use crate::json::{
    is_base64, is_guid, parse_date, parse_date_time, parse_duration, parse_not_finite, parse_time,
};
use crate::testing::schema::{Enum, Limit, Primitive, Property, Shape};
use crate::testing::service::refusal::{
    Refusal, not_a_member, not_convertible, stream_in_body, too_many_items, unexpected_node,
};

/// Checks the value of a property. The metadata has every property of these types nullable.
pub(super) fn check(value: &Value, property: &Property, context: Context) -> Result<(), Refusal> {
    match value {
        Value::Null => Ok(()),
        Value::Array(elements) if property.is_collection => {
            check_length(elements, property)?;
            elements.iter().try_for_each(|element| check_one(element, property, context))
        }
        _ if property.is_collection => Err(unexpected_node(property.name, "StartArray")),
        value => check_one(value, property, context),
    }
}

fn check_length(elements: &[Value], property: &Property) -> Result<(), Refusal> {
    match property.limit {
        Limit::Items(max) if elements.len() > max => Err(too_many_items(property.name, max)),
        Limit::Items(_) | Limit::MediaType(_) | Limit::None => Ok(()),
    }
}

fn check_one(value: &Value, property: &Property, context: Context) -> Result<(), Refusal> {
    let has_shape = match property.shape {
        Shape::Primitive(primitive) => has_form(value, primitive),
        Shape::Stream => return Err(stream_in_body(property.name)),
        Shape::Enum(of) => return check_enum(value, of, property.name, context),
        Shape::Structured(ty) => {
            let object = value.as_object();
            let object = object.ok_or_else(|| unexpected_node(property.name, "StartObject"))?;
            return object::check(object, ty, context);
        }
    };
    if has_shape { Ok(()) } else { Err(not_convertible(value, &property.shape.name())) }
}

/// Returns `true` for a value of the JSON type that the primitive type has, in its form.
pub(in crate::testing::service) fn has_form(value: &Value, primitive: Primitive) -> bool {
    match primitive {
        Primitive::Text(_) => value.is_string(),
        Primitive::Boolean(_) => value.is_boolean(),
        Primitive::Integer(_, min, max) => {
            value.as_i64().is_some_and(|number| (min..=max).contains(&number))
        }
        Primitive::DateTime(_) => is_text(value, |text| parse_date_time(text).is_some()),
        Primitive::Date(_) => is_text(value, |text| parse_date(text).is_some()),
        Primitive::TimeOfDay(_) => is_text(value, |text| parse_time(text).is_some()),
        Primitive::Duration(_) => is_text(value, |text| parse_duration(text).is_some()),
        Primitive::Guid(_) => is_text(value, is_guid),
        Primitive::Number(_, has_words) => {
            let is_word = |text: &str| parse_not_finite(text).is_some();
            value.is_number() || has_words && is_text(value, is_word)
        }
        Primitive::Base64(_) => is_text(value, is_base64),
        Primitive::Any(_) => true,
    }
}

fn is_text(value: &Value, has_form: impl FnOnce(&str) -> bool) -> bool {
    value.as_str().is_some_and(has_form)
}

/// Checks a member of an enum. `unknownFutureValue` is not one that a request may send: the service
/// refuses it (microsoft-graph-docs#13935).
fn check_enum(
    value: &Value,
    of: &'static Enum,
    property: &str,
    context: Context,
) -> Result<(), Refusal> {
    let name = value.as_str().ok_or_else(|| unexpected_node(property, "PrimitiveValue"))?;
    let is_member = |name: &str| of.has_member(name.trim(), context.version);
    let is_valid = if of.is_flags { name.split(',').all(is_member) } else { is_member(name) };
    if is_valid { Ok(()) } else { Err(not_a_member(name, of.name)) }
}
