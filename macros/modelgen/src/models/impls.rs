//! The implementations of the runtime's `Model`, which reads and writes the fields of a struct.

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Rule, Type, Version, base_types, subtypes_of};

use super::fields::{Field, fields_of};

/// Renders the implementation for one struct, and the macros that complete it.
pub(super) fn render_impl(ty: &'static Type, version: Version) -> String {
    let fields = fields_of(ty, version);
    format!(
        "{}impl Model for {} {{\n    const NAME: &'static str = {:?};\n\n{}\n{}\n{ADDITIONAL}}}\n\n{}",
        render_allow(&fields),
        rust_type(ty.name),
        ty.name,
        render_write(ty, &fields),
        render_read(&fields),
        render_macros(ty, version),
    )
}

/// Renders the permission to mention deprecated fields, where there are any.
pub(super) fn render_allow(fields: &[Field]) -> &'static str {
    if fields.iter().any(|field| field.deprecated.is_some()) {
        "#[allow(deprecated, reason = \"a model keeps deprecated properties too\")]\n"
    } else {
        ""
    }
}

fn render_write(ty: &'static Type, fields: &[Field]) -> String {
    let unused = if fields.is_empty() { "_" } else { "" };
    let mut text = format!("    fn write<M: Members>(&self, {unused}members: &mut M) {{\n");
    let periods = periods_of(ty, fields);
    for field in fields {
        let is_in = |[start, end]: &&[&Field; 2]| [start.name, end.name].contains(&field.name);
        match periods.iter().find(is_in) {
            // In place of its end, which comes first by name.
            Some([start, end]) if field.name == start.name.min(end.name) => {
                let (start, end) = (render_pair(start), render_pair(end));
                text.push_str(&format!("        members.period(({start}), ({end}));\n"));
            }
            Some(_) => {}
            None => {
                let (method, pair) = (field.member_method, render_pair(field));
                text.push_str(&format!("        members.{method}({pair});\n"));
            }
        }
    }
    text.push_str("    }\n");
    text
}

/// Finds the fields of each start and end that an update carries together.
fn periods_of<'a>(ty: &'static Type, fields: &'a [Field]) -> Vec<[&'a Field; 2]> {
    let find = |name: &str| fields.iter().find(|field| field.name == name);
    let rules = base_types(ty).flat_map(|ty| ty.rules);
    let periods = rules.filter_map(|rule| match rule {
        Rule::Period { start, end, .. } => Some([find(start)?, find(end)?]),
        _ => None,
    });
    periods.collect()
}

/// Renders the name of a property and its value.
fn render_pair(field: &Field) -> String {
    let value = field.render_value(&format!("self.{}", field.rust_name()));
    format!("{:?}, &{value}", field.name)
}

fn render_read(fields: &[Field]) -> String {
    let mut text = READ_START.to_owned();
    if fields.is_empty() {
        // A type without properties of its own has nothing to read.
        return text
            .replace("name: &str", "_name: &str")
            .replace("from: &mut", "_from: &mut")
            .replace("        match name {\n", "        Ok(false)\n    }\n");
    }
    for field in fields {
        let (name, place) = (field.name, field.rust_name());
        text.push_str(&format!("            {name:?} => read(&mut self.{place}, from),\n"));
    }
    text.push_str("            _ => Ok(false),\n        }\n    }\n");
    text
}

const READ_START: &str = "    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<bool, A::Error> {
        match name {
";

const ADDITIONAL: &str = "    #[inline]
    fn additional(&self) -> &Map<String, Value> {
        &self.additional_properties
    }

    #[inline]
    fn additional_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
";

fn render_macros(ty: &'static Type, version: Version) -> String {
    let name = rust_type(ty.name);
    let has_derived_types = subtypes_of(ty, version).any(|subtype| subtype != ty);
    let derived = if has_derived_types { format!("derived!({name});\n") } else { String::new() };
    format!("model!({name});\n{derived}")
}
