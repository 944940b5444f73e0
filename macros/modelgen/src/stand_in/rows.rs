//! Rows within a type: properties and parameters, and the values that rows share.

use graph_request_schema::primitives::{Literal, Precision};
use graph_request_schema::{Access, Primitive, Property, Shape, Verb, Version, Versions};

use super::names::Names;

/// Renders a list with one row to a line.
pub(super) fn list(rows: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for row in rows {
        text.push_str(&format!("        {row},\n"));
    }
    if text.is_empty() { "[]".to_owned() } else { format!("[\n{text}    ]") }
}

/// Renders a field and a comma, if it is there.
pub(super) fn optional(is_there: bool, field: &str) -> String {
    if is_there { format!("{field}, ") } else { String::new() }
}

/// Renders a property. Fields that have their default are left out.
pub(super) fn property(property: &Property, names: &Names) -> String {
    let mut fields =
        format!("name: {:?}, shape: {}, ", property.name, shape(property.shape, names));
    fields.push_str(&spellings(property.spellings));
    let required = property.required.or(property.documented_as_required);
    let is_ignored = property.is_set_by_service || property.ignored_in_create.is_some();
    let flags = [
        (property.is_collection, "is_collection: true"),
        (property.access == Access::CreateOnly, "access: Access::CreateOnly"),
        (property.access == Access::ReadOnly, "access: Access::ReadOnly"),
        (is_ignored, "is_ignored: true"),
    ];
    for (is_there, field) in flags {
        fields.push_str(&optional(is_there, field));
    }
    let sets =
        [(property.versions, Versions::ALL, "versions"), (required, Versions::NONE, "required")];
    for (set, default, field) in sets {
        fields.push_str(&optional(set != default, &format!("{field}: {}", versions(set))));
    }
    if let Some(items) = property.max_items {
        fields.push_str(&format!("limit: Limit::Items({items}), "));
    }
    if let Some(media_type) = property.media_type {
        fields.push_str(&format!("limit: Limit::MediaType({media_type:?}), "));
    }
    if !property.operations.is_empty() {
        let operations = verbs(property.operations.iter().map(|operation| operation.verb));
        fields.push_str(&format!("verbs: {operations}, "));
    }
    format!("Property {{ {fields}..PROPERTY }}")
}

pub(super) fn shape(shape: Shape, names: &Names) -> String {
    match shape {
        Shape::Primitive(of) => format!("Shape::Primitive({})", primitive(of)),
        Shape::Stream => "Shape::Stream".to_owned(),
        Shape::Enum(of) => format!("Shape::Enum(&{})", names.of_enum(of)),
        Shape::Structured(ty) => format!("Shape::Structured(&{})", names.of_type(ty)),
    }
}

/// Renders a primitive type by its name in the metadata and the literals that it accepts.
fn primitive(of: &Primitive) -> String {
    let name = of.name;
    match of.literal {
        Literal::Text | Literal::LocalDateTime | Literal::TimeZone => format!("Text({name:?})"),
        Literal::Boolean => format!("Boolean({name:?})"),
        Literal::Integer { min, max } => format!("Integer({name:?}, {min}, {max})"),
        Literal::DateTime => format!("DateTime({name:?})"),
        Literal::Date => format!("Date({name:?})"),
        Literal::TimeOfDay => format!("TimeOfDay({name:?})"),
        Literal::Duration => format!("Duration({name:?})"),
        Literal::Guid => format!("Guid({name:?})"),
        Literal::Number(precision) => {
            format!("Number({name:?}, {})", precision != Precision::Decimal)
        }
        Literal::Base64 => format!("Base64({name:?})"),
        Literal::Any => format!("Any({name:?})"),
    }
}

/// Renders other spellings of a name.
pub(super) fn spellings(spellings: &[&str]) -> String {
    optional(!spellings.is_empty(), &format!("spellings: &{spellings:?}"))
}

/// Renders a set of operations.
pub(super) fn verbs(verbs: impl Iterator<Item = Verb>) -> String {
    let bits = verbs.fold(0_u16, |bits, verb| {
        bits | match verb {
            Verb::Insert => 1,
            Verb::List => 2,
            Verb::Get => 8,
            Verb::Update => 16,
            Verb::Delete => 32,
            Verb::Download => 64,
            Verb::Upload => 128,
            Verb::Replace => 256,
            // Whatever can be listed can be counted, a property or a call has no other operation, and
            // links are not served.
            Verb::Count
            | Verb::GetProperty
            | Verb::CallAction
            | Verb::CallFunction
            | Verb::AddReference
            | Verb::SetReference
            | Verb::RemoveReference => 0,
        }
    });
    format!("Verbs({bits})")
}

/// Renders a set of versions.
pub(super) fn versions(versions: Versions) -> String {
    let has = [(Version::Preview, 1), (Version::V1, 2), (Version::Beta, 4)];
    let bits: u8 =
        has.iter().filter(|(version, _)| versions.has(*version)).map(|(_, bit)| bit).sum();
    format!("Versions({bits})")
}
