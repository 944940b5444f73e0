//! A struct for each structured type.

use super::enums::render_enum;
use super::reach::callables;
use super::routes::render_routes;
use super::text::{doc, header};
use crate::schema::{
    Access, Enum, Kind, Property, Shape, Type, Version, properties_of, rust_field, rust_type,
};

/// One file of models, for one file of rows; enums that have their place already are left out.
pub(super) fn render_file(
    file: &str,
    types: &[&'static Type],
    enums: &mut Vec<&'static Enum>,
    version: Version,
) -> String {
    let mut text = header(&format!("/{file}.rs"));
    text.push_str(
        "#![allow(clippy::wildcard_imports, unused_imports, reason = \"all of a model's surroundings\")]\n\n",
    );
    text.push_str("use super::*;\nuse crate::model::support::*;\n");
    for ty in types {
        text.push('\n');
        text.push_str(&render_struct(ty, version));
        text.push('\n');
        text.push_str(&render_impl(ty, version));
    }
    for of in enums_of(types, version) {
        if !enums.contains(&of) {
            enums.push(of);
            text.push('\n');
            text.push_str(&render_enum(of, version));
        }
    }
    text
}

/// The enums that properties of some types have, and the parameters of what is bound to them.
fn enums_of(types: &[&'static Type], version: Version) -> Vec<&'static Enum> {
    let of_shape = |shape| match shape {
        Shape::Enum(of) => Some(of),
        _ => None,
    };
    let of_type = |ty: &&'static Type| {
        let parameters = callables(ty, version).into_iter().flat_map(|c| c.parameters);
        properties_of(ty, version).chain(parameters).collect::<Vec<_>>()
    };
    types.iter().flat_map(of_type).filter_map(|p| of_shape(p.shape)).collect()
}

fn render_struct(ty: &'static Type, version: Version) -> String {
    let mut text = doc("", ty.doc);
    text.push_str(&render_routes(ty, version));
    let kind = match (ty.kind, ty.is_open) {
        (Kind::Entity, false) => "entity type",
        (Kind::Entity, true) => "open entity type",
        (Kind::Complex, false) => "complex type",
        (Kind::Complex, true) => "open complex type",
    };
    text.push_str(&doc("", &format!("\nGraph: {kind} [`{}`]({})", ty.name, ty.page)));
    text.push_str("#[non_exhaustive]\n#[derive(Clone, Debug, Default, PartialEq)]\n");
    text.push_str(&format!("pub struct {} {{\n", rust_type(ty.name)));
    for property in sorted(ty, version) {
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

/// The properties that are part of the JSON.
fn sorted(ty: &'static Type, version: Version) -> Vec<&'static Property> {
    let is_json = |p: &&Property| !matches!(p.shape, Shape::Stream);
    let mut properties: Vec<_> = properties_of(ty, version).filter(is_json).collect();
    properties.sort_by_key(|p| p.name);
    properties
}

fn rust_shape(property: &Property) -> String {
    let one = match property.shape {
        // A stream is no field; it is read on a path of its own.
        Shape::String | Shape::Stream => "String".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Int32 => "i32".to_owned(),
        Shape::DateTimeOffset => "OffsetDateTime".to_owned(),
        Shape::Enum(of) => rust_type(of.name),
        Shape::Structured(of) => rust_type(of.name),
    };
    if property.is_collection { format!("Vec<{one}>") } else { one }
}

fn render_impl(ty: &'static Type, version: Version) -> String {
    let name = rust_type(ty.name);
    let mut text = format!("impl Model for {name} {{\n");
    if sorted(ty, version).iter().any(|p| p.deprecated.is_some()) {
        text.insert_str(
            0,
            "#[allow(deprecated, reason = \"a model carries what users should not\")]\n",
        );
    }
    text.push_str("    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {\n");
    for property in sorted(ty, version) {
        let how = match property.access {
            Access::Writable | Access::CreateOnly => "writable",
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
    for property in sorted(ty, version) {
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
    use crate::schema::{COMPLEX, Property, Type, Version, string};

    const OLD_PROPERTIES: &[Property] =
        &[string("joinUrl", "The address.").deprecated("use `joinWebUrl`")];

    static OLD: Type = Type { name: "old", properties: OLD_PROPERTIES, ..COMPLEX };

    /// The name at the user's token stands for the field, so that is where rustc warns.
    #[test]
    fn what_is_deprecated_says_so() {
        let text = render_struct(&OLD, Version::V1);
        let field = "#[deprecated(note = \"use `joinWebUrl`\")]\n    pub join_url: Option<String>,";
        assert!(text.contains(field), "{text}");
    }
}
