//! Structs: one for each structured type.

use std::collections::{BTreeMap, BTreeSet};

use std::iter;

use graph_request_schema::naming::{rust_field, rust_type};
use graph_request_schema::{Area, Enum, Kind, Shape, Type, Version, properties_of};

use super::editor::is_required;
use super::enums::render_enum;
use super::fields::{Field, fields_of};
use super::impls::render_impl;
use super::reach::callables;
use super::routes::render_routes;
use super::setters::render_setters;
use super::text::{deprecation, doc, header};

/// Renders one file of models. Enums in `rendered_enums` have their place already and are skipped.
pub(super) fn render_file(
    file: &str,
    types: &[&'static Type],
    enums: &[&'static Enum],
    version: Version,
) -> String {
    let mut text = header(&format!(" ({file}.rs)"));
    text.push_str(
        "#![allow(clippy::wildcard_imports, clippy::too_many_lines, unused_imports, reason = \"a file of models sees all models of its version\")]\n\n",
    );
    text.push_str("use super::*;\nuse crate::model::support::*;\n");
    text.push_str(&render_imports(types, version));
    for ty in types {
        text.push_str(&format!("\n{}", render_struct(ty, version)));
        text.push_str(&render_setters(ty, version));
        text.push_str(&format!("\n{}", render_impl(ty, version)));
    }
    for of in enums {
        text.push_str(&format!("\n{}", render_enum(of, version)));
    }
    text
}

/// Renders the imports of models that other modules have.
fn render_imports(types: &[&'static Type], version: Version) -> String {
    let Some(here) = types.first().map(|ty| ty.area).filter(|area| *area != Area::OnlineMeetings)
    else {
        return String::new();
    };
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for field in types.iter().flat_map(|ty| fields_of(ty, version)) {
        if let Some(area) = field.area.filter(|area| *area != here) {
            let module = area.module().map_or_else(String::new, |module| format!("::{module}"));
            names.entry(module).or_default().insert(field.element_type);
        }
    }
    let version = version.module();
    let render = |(module, names): (String, BTreeSet<String>)| {
        let names: Vec<String> = names.into_iter().collect();
        format!("use crate::model::{version}{module}::{{{}}};\n", names.join(", "))
    };
    names.into_iter().map(render).collect()
}

/// Lists the enums of properties and of parameters, in the order in which they are met.
pub(super) fn enums_of(types: &[&'static Type], version: Version) -> Vec<&'static Enum> {
    let mut enums = Vec::new();
    for ty in types {
        let parameters = callables(ty, version).into_iter().flat_map(|c| c.parameters);
        for property in properties_of(ty, version).chain(parameters) {
            if let Shape::Enum(of) = property.shape
                && !enums.contains(&of)
            {
                enums.push(of);
            }
        }
    }
    enums
}

fn render_struct(ty: &'static Type, version: Version) -> String {
    let mut text = doc("", ty.doc);
    text.push_str(&render_routes(ty, version));
    let kind = describe_kind(ty);
    text.push_str(&doc("", &format!("\nGraph: {kind} [`{}`]({})", ty.name, ty.page)));
    text.push_str(&render_editor_attribute(ty, version));
    text.push_str("#[non_exhaustive]\n#[derive(Clone, Default, PartialEq)]\n");
    text.push_str(&format!("pub struct {} {{\n", rust_type(ty.name)));
    for field in fields_of(ty, version) {
        text.push_str(&render_field(&field));
    }
    text.push_str(
        "    /// Properties that the service sent and this model does not declare, and values that do\n    /// not have the type of their field, by name.\n",
    );
    text.push_str("    pub additional_properties: Map<String, Value>,\n}\n");
    text
}

/// Renders the attribute that adds the page, and what is required, to each field in an editor.
fn render_editor_attribute(ty: &'static Type, version: Version) -> String {
    let required = properties_of(ty, version).filter(|property| is_required(property, version));
    let required = required.map(|property| rust_field(property.name));
    let arguments: Vec<String> = iter::once(format!("{:?}", ty.page)).chain(required).collect();
    let arguments = arguments.join(", ");
    format!("#[cfg_attr(rust_analyzer, graph_request_macros::documented({arguments}))]\n")
}

fn render_field(field: &Field) -> String {
    let doc = doc("    ", &field.doc);
    let deprecation = deprecation("    ", field.deprecated);
    let (name, rust_type) = (field.rust_name(), field.rust_type());
    format!("{doc}{deprecation}    pub {name}: Option<{rust_type}>,\n")
}

fn describe_kind(ty: &Type) -> &'static str {
    match (ty.kind, ty.is_open) {
        (Kind::Entity, false) => "entity type",
        (Kind::Entity, true) => "open entity type",
        (Kind::Complex, false) => "complex type",
        (Kind::Complex, true) => "open complex type",
    }
}

#[cfg(test)]
mod tests {
    use graph_request_schema::{COMPLEX, Property, Type, Version, string};

    use super::render_struct;

    const OLD_PROPERTIES: &[Property] =
        &[Property { deprecated: Some("use `joinWebUrl`"), ..string("joinUrl", "The address.") }];

    static OLD: Type = Type { name: "old", properties: OLD_PROPERTIES, ..COMPLEX };

    /// An expansion mentions the field at the user's token, so that is where rustc warns.
    #[test]
    fn deprecated_properties_are_marked() {
        let text = render_struct(&OLD, Version::V1);
        let field = "#[deprecated(note = \"use `joinWebUrl`\")]\n    pub join_url: Option<String>,";
        assert!(text.contains(field), "{text}");
    }
}
