//! Rows within a type: properties and parameters, and the values that rows share.

use graph_request_schema::primitives::{Literal, Precision};
use graph_request_schema::{Access, Callable, Property, Returns, Shape, Version, Versions};

use super::names::Names;

/// Renders a list with one row to a line.
pub(super) fn list(rows: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for row in rows {
        text.push_str(&format!("        {row},\n"));
    }
    if text.is_empty() { "[]".to_owned() } else { format!("[\n{text}    ]") }
}

/// Renders a property. Fields that have their default are left out.
pub(super) fn property(property: &Property, names: &Names) -> String {
    let mut row = format!("Property::new({:?}, {})", property.name, shape(property.shape, names));
    if property.is_collection {
        row.push_str(".collection()");
    }
    if property.versions != Versions::ALL {
        row.push_str(&format!(".only({})", versions(property.versions)));
    }
    match property.access {
        Access::Writable => {}
        Access::CreateOnly => row.push_str(".access(Access::CreateOnly)"),
        Access::ReadOnly => row.push_str(".access(Access::ReadOnly)"),
    }
    let required = property.required.or(property.documented_as_required);
    if required != Versions::NONE {
        row.push_str(&format!(".required({})", versions(required)));
    }
    if property.is_set_by_service || property.ignored_in_create.is_some() {
        row.push_str(".ignored()");
    }
    if let Some(items) = property.max_items {
        row.push_str(&format!(".at_most({items})"));
    }
    if let Some(media_type) = property.media_type {
        row.push_str(&format!(".of_media_type({media_type:?})"));
    }
    row
}

fn shape(shape: Shape, names: &Names) -> String {
    match shape {
        Shape::Primitive(primitive) => {
            let name = primitive.name;
            match primitive.literal {
                Literal::Text | Literal::LocalDateTime | Literal::TimeZone => {
                    format!("Shape::Text({name:?})")
                }
                Literal::Boolean => format!("Shape::Boolean({name:?})"),
                Literal::Integer { min, max } => format!("Shape::Integer({name:?}, {min}, {max})"),
                Literal::DateTime => format!("Shape::DateTime({name:?})"),
                Literal::Date => format!("Shape::Date({name:?})"),
                Literal::TimeOfDay => format!("Shape::TimeOfDay({name:?})"),
                Literal::Duration => format!("Shape::Duration({name:?})"),
                Literal::Guid => format!("Shape::Guid({name:?})"),
                Literal::Number(precision) => {
                    format!("Shape::Number({name:?}, {})", precision != Precision::Decimal)
                }
                Literal::Base64 => format!("Shape::Base64({name:?})"),
                Literal::Any => format!("Shape::Any({name:?})"),
            }
        }
        Shape::Stream => "Shape::Stream".to_owned(),
        Shape::Enum(of) => format!("Shape::Enum(&{})", names.of_enum(of)),
        Shape::Structured(ty) => format!("Shape::Structured(&{})", names.of_type(ty)),
    }
}

/// Renders the type of the entities that a path can continue with after a call.
pub(super) fn composed(callable: &Callable, names: &Names) -> String {
    match callable.returns {
        Returns::Many(Shape::Structured(ty)) if callable.is_composable => {
            format!("Some(&{})", names.of_type(ty))
        }
        Returns::CreatedOrFound(_) | Returns::Nothing | Returns::One(_) | Returns::Many(_) => {
            "None".to_owned()
        }
    }
}

/// Renders a set of versions.
pub(super) fn versions(versions: Versions) -> String {
    let has = [(Version::Preview, "PREVIEW"), (Version::V1, "V1"), (Version::Beta, "BETA")];
    let has: Vec<&str> = has
        .into_iter()
        .filter(|(version, _)| versions.has(*version))
        .map(|(_, name)| name)
        .collect();
    match has[..] {
        [] => "Versions::NONE".to_owned(),
        [one] => format!("Versions::{one}"),
        ["V1", "BETA"] => "Versions::CURRENT".to_owned(),
        [_, _, _] => "Versions::ALL".to_owned(),
        _ => {
            has.iter().map(|name| format!("Versions::{name}")).collect::<Vec<_>>().join(".and(")
                + &")".repeat(has.len() - 1)
        }
    }
}
