//! Right values of all shapes.

use crate::ruled::free_members;
use graph_request_schema::primitives::Literal;
use graph_request_schema::{Enum, Member, Shape, Type, Version, subtypes_of};

use super::fields::Fields;

/// Writes a value of a property.
pub(super) fn value_of(shape: Shape, is_collection: bool, version: Version) -> String {
    let value = one(shape, version);
    if is_collection { format!("[{value}]") } else { value }
}

fn one(shape: Shape, version: Version) -> String {
    let text = match shape {
        Shape::Structured(ty) => return object(ty, version),
        Shape::Stream => return "\"\"".to_owned(),
        Shape::Enum(of) => first_member(of, version).map_or("", |member| member.name),
        Shape::Primitive(primitive) => match primitive.literal {
            Literal::Boolean => return "true".to_owned(),
            Literal::Integer { .. } | Literal::Number(_) | Literal::Any => return "1".to_owned(),
            Literal::Text => "a",
            Literal::DateTime => "2026-11-26T09:00:00Z",
            Literal::LocalDateTime => "2026-11-26T09:00:00",
            Literal::TimeZone => "UTC",
            Literal::Date => "2026-11-26",
            Literal::TimeOfDay => "09:00:00",
            Literal::Duration => "PT1H",
            Literal::Guid => "550fae72-d251-43ec-868c-373732c2704f",
            Literal::Base64 => "AQID",
        },
    };
    format!("\"{text}\"")
}

pub(super) fn first_member(of: &'static Enum, version: Version) -> Option<&'static Member> {
    free_members(of, version).into_iter().next()
}

/// Writes an object with nothing but what is required.
fn object(declared: &'static Type, version: Version) -> String {
    let ty = concrete(declared, version);
    let required = Fields::Type(ty).required(version);
    let mut members: Vec<String> = required
        .iter()
        .map(|f| format!("\"{}\": {}", f.name, value_of(f.shape, f.is_collection, version)))
        .collect();
    if ty != declared {
        members.insert(0, format!("\"@odata.type\": \"{}\"", wire_name(ty)));
    }
    format!("{{ {} }}", members.join(", "))
}

/// Returns the type itself or, if it is abstract, the first that derives from it.
pub(super) fn concrete(declared: &'static Type, version: Version) -> &'static Type {
    let is_own = |ty: &&'static Type| *ty == declared;
    let all: Vec<_> = subtypes_of(declared, version).filter(|ty| !ty.is_abstract).collect();
    all.iter().copied().find(is_own).or(all.first().copied()).unwrap_or(declared)
}

pub(super) fn wire_name(ty: &Type) -> String {
    format!("#{}{}", ty.area.namespace(), ty.metadata_name.unwrap_or(ty.name))
}
