//! A struct for each structured type.

use super::enums::render_enum;
use super::reach::callables;
use super::routes::render_routes;
use super::text::{doc, header};
use crate::schema::{
    Access, Enum, Kind, Navigation, Property, Shape, Type, Version, navigations_of, properties_of,
    rust_field, rust_type, subtypes_of,
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
    for field in fields(ty, version) {
        text.push_str(&doc("    ", &field.doc));
        if let Some(note) = field.deprecated {
            text.push_str(&format!("    #[deprecated(note = {note:?})]\n"));
        }
        text.push_str(&format!("    pub {}: Option<{}>,\n", rust_field(field.name), field.rust));
    }
    text.push_str("    /// What came and is not known here, by its name.\n");
    text.push_str("    pub additional_properties: Map<String, Value>,\n}\n");
    text
}

/// What a struct has a field for.
struct Field {
    name: &'static str,
    rust: String,
    is_date_time: bool,
    doc: String,
    deprecated: Option<&'static str>,
    /// How a request carries it.
    how: &'static str,
}

/// The properties that are part of the JSON, and what `$expand` adds to them.
fn fields(ty: &'static Type, version: Version) -> Vec<Field> {
    let is_json = |p: &&Property| !matches!(p.shape, Shape::Stream);
    let properties = properties_of(ty, version).filter(is_json).map(of_property);
    let navigations = navigations_of(ty, version).map(of_navigation);
    let mut fields: Vec<Field> = properties.chain(navigations).collect();
    fields.sort_by_key(|f| f.name);
    fields
}

fn of_property(property: &'static Property) -> Field {
    let (note, how) = match property.access {
        Access::Writable => ("", "writable"),
        Access::CreateOnly => (" Set when it is created, and not changed.", "writable"),
        Access::ReadOnly => (" Read-only.", "read_only"),
    };
    Field {
        name: property.name,
        rust: rust_shape(property.shape, property.is_collection),
        is_date_time: matches!(property.shape, Shape::DateTimeOffset),
        doc: format!("{}{note}", property.doc),
        deprecated: property.deprecated,
        how,
    }
}

fn of_navigation(navigation: &'static Navigation) -> Field {
    let note = "There only where `$expand` asks for it.";
    Field {
        name: navigation.name,
        rust: rust_shape(Shape::Structured(navigation.target), navigation.is_collection),
        is_date_time: false,
        doc: format!("{} {note}", navigation.doc),
        deprecated: navigation.deprecated,
        how: "read_only",
    }
}

fn rust_shape(shape: Shape, is_collection: bool) -> String {
    let one = match shape {
        // A stream is no field; it is read on a path of its own.
        Shape::String | Shape::Stream => "String".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Int32 => "i32".to_owned(),
        Shape::DateTimeOffset => "OffsetDateTime".to_owned(),
        Shape::Enum(of) => rust_type(of.name),
        Shape::Structured(of) => rust_type(of.name),
    };
    if is_collection { format!("Vec<{one}>") } else { one }
}

/// What reads the value of a field.
fn reader(field: &Field) -> &'static str {
    match (field.is_date_time, field.rust.starts_with("Vec<")) {
        (false, false) => "read",
        (false, true) => "read_collection",
        (true, false) => "read_date_time",
        (true, true) => panic!("`{}` needs a reader for collections of date-times", field.name),
    }
}

fn render_impl(ty: &'static Type, version: Version) -> String {
    let name = rust_type(ty.name);
    let mut text = format!("impl Model for {name} {{\n");
    text.push_str(&format!("    const NAME: &'static str = {:?};\n\n", ty.name));
    let fields = fields(ty, version);
    if fields.iter().any(|f| f.deprecated.is_some()) {
        text.insert_str(
            0,
            "#[allow(deprecated, reason = \"a model carries what users should not\")]\n",
        );
    }
    text.push_str("    fn write<M: Members>(&self, members: &mut M) {\n");
    for Field { name, how, is_date_time, .. } in &fields {
        let field = format!("self.{}", rust_field(name));
        let value = if *is_date_time { format!("date_time({field})") } else { field };
        text.push_str(&format!("        members.{how}({name:?}, &{value});\n"));
    }
    text.push_str("        members.additional(&self.additional_properties);\n    }\n\n");
    text.push_str("    fn read<'de, A: MapAccess<'de>>(\n        &mut self,\n        name: &str,\n        map: &mut A,\n    ) -> Result<bool, A::Error> {\n        match name {\n");
    for field in &fields {
        let (name, place, read) = (field.name, rust_field(field.name), reader(field));
        text.push_str(&format!("            {name:?} => {read}(&mut self.{place}, map),\n"));
    }
    text.push_str("            _ => Ok(false),\n        }\n    }\n\n");
    text.push_str("    #[inline]\n    fn additional(&mut self) -> &mut Map<String, Value> {\n        &mut self.additional_properties\n    }\n}\n\n");
    text.push_str(&format!("model!({name});\n"));
    if subtypes_of(ty, version).count() > 1 {
        text.push_str(&format!("derived!({name});\n"));
    }
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
