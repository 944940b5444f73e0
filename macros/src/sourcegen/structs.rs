//! A struct for each structured type.

use super::enums::render_enum;
use super::enums_of;
use super::routes::render_routes;
use super::text::{doc, header};
use crate::schema::{Access, Kind, Property, Shape, Type, properties_of, rust_field, rust_type};

/// One file of models, for one file of rows.
pub(super) fn render_file(file: &str, types: &[&'static Type]) -> String {
    let mut text = header(&format!("/{file}.rs"));
    text.push_str(
        "#![allow(clippy::wildcard_imports, reason = \"all of a model's surroundings\")]\n\n",
    );
    if types.iter().any(|t| uses_siblings(t, types)) {
        text.push_str("use super::*;\n");
    }
    text.push_str("use crate::model::support::*;\n");
    for ty in types {
        text.push('\n');
        text.push_str(&render_struct(ty));
        text.push('\n');
        text.push_str(&render_impl(ty));
    }
    for of in enums_of(types) {
        text.push('\n');
        text.push_str(&render_enum(of));
    }
    text
}

/// Whether a property has a type that stands in another file.
fn uses_siblings(ty: &'static Type, here: &[&'static Type]) -> bool {
    properties_of(ty).any(|p| matches!(p.shape, Shape::Structured(of) if !here.contains(&of)))
}

fn render_struct(ty: &'static Type) -> String {
    let mut text = doc("", ty.doc);
    text.push_str(&render_routes(ty));
    let kind = match (ty.kind, ty.is_open) {
        (Kind::Entity, false) => "entity type",
        (Kind::Entity, true) => "open entity type",
        (Kind::Complex, false) => "complex type",
        (Kind::Complex, true) => "open complex type",
    };
    text.push_str(&doc("", &format!("\nGraph: {kind} [`{}`]({})", ty.name, ty.page)));
    text.push_str("#[non_exhaustive]\n#[derive(Clone, Debug, Default, PartialEq)]\n");
    text.push_str(&format!("pub struct {} {{\n", rust_type(ty.name)));
    for property in sorted(ty) {
        text.push_str(&doc("    ", property.doc));
        if let Some(note) = property.deprecated {
            text.push_str(&format!("    #[deprecated(note = {note:?})]\n"));
        }
        let field = rust_field(property.name);
        text.push_str(&format!("    pub {field}: Option<{}>,\n", rust_shape(property)));
    }
    text.push_str("    /// What came and is not known here, by its name.\n");
    text.push_str("    pub additional_properties: Map<String, Value>,\n}\n");
    text
}

fn sorted(ty: &'static Type) -> Vec<&'static Property> {
    let mut properties: Vec<_> = properties_of(ty).collect();
    properties.sort_by_key(|p| p.name);
    properties
}

fn rust_shape(property: &Property) -> String {
    let one = match property.shape {
        Shape::String => "String".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::DateTimeOffset => "OffsetDateTime".to_owned(),
        Shape::Enum(of) => rust_type(of.name),
        Shape::Structured(of) => rust_type(of.name),
    };
    if property.is_collection { format!("Vec<{one}>") } else { one }
}

fn render_impl(ty: &'static Type) -> String {
    let name = rust_type(ty.name);
    let mut text = format!("impl Model for {name} {{\n");
    if sorted(ty).iter().any(|p| p.deprecated.is_some()) {
        text.insert_str(
            0,
            "#[allow(deprecated, reason = \"a model carries what users should not\")]\n",
        );
    }
    text.push_str("    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {\n");
    for property in sorted(ty) {
        let how = match property.access {
            Access::Writable => "writable",
            Access::ReadOnly => "read_only",
        };
        let field = rust_field(property.name);
        text.push_str(&format!(
            "        members.{how}({:?}, self.{field}.as_ref())?;\n",
            property.name
        ));
    }
    text.push_str("        members.additional(&self.additional_properties)\n    }\n\n");
    text.push_str("    fn read<'de, A: MapAccess<'de>>(\n        &mut self,\n        name: &str,\n        map: &mut A,\n    ) -> Result<bool, A::Error> {\n        match name {\n");
    for property in sorted(ty) {
        let field = rust_field(property.name);
        text.push_str(&format!("            {:?} => self.{field} = field(map)?,\n", property.name));
    }
    text.push_str("            _ => return Ok(false),\n        }\n        Ok(true)\n    }\n\n");
    text.push_str("    fn additional(&mut self) -> &mut Map<String, Value> {\n        &mut self.additional_properties\n    }\n}\n\n");
    text.push_str(&format!("model!({name});\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::render_struct;
    use crate::schema::{Access, Kind, Property, Shape, Type};

    static OLD: Type = Type {
        name: "old",
        metadata_name: None,
        kind: Kind::Complex,
        base: None,
        is_open: false,
        is_abstract: false,
        doc: "Something old.",
        page: "https://example.com",
        properties: &[Property {
            name: "joinUrl",
            shape: Shape::String,
            is_collection: false,
            access: Access::Writable,
            is_required: false,
            deprecated: Some("use `joinWebUrl`"),
            doc: "The address.",
        }],
        navigations: &[],
        period: None,
    };

    /// The name at the user's token stands for the field, so that is where rustc warns.
    #[test]
    fn what_is_deprecated_says_so() {
        let text = render_struct(&OLD);
        let field = "#[deprecated(note = \"use `joinWebUrl`\")]\n    pub join_url: Option<String>,";
        assert!(text.contains(field), "{text}");
    }
}
