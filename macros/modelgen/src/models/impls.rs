//! The implementations of the runtime's `Model`, which reads and writes the fields of a struct.

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Type, Version, subtypes_of};

use super::fields::{Field, fields_of};

/// Renders the implementation for one struct, and the macros that complete it.
pub(super) fn render_impl(ty: &'static Type, version: Version) -> String {
    let fields = fields_of(ty, version);
    format!(
        "{}impl Model for {} {{\n    const NAME: &'static str = {:?};\n\n{}\n{}\n{ADDITIONAL}}}\n\n{}",
        render_allow(&fields),
        rust_type(ty.name),
        ty.name,
        render_write(&fields),
        render_read(&fields),
        render_macros(ty, version),
    )
}

/// Renders the permission to mention deprecated fields, where there are any.
fn render_allow(fields: &[Field]) -> &'static str {
    if fields.iter().any(|field| field.deprecated.is_some()) {
        "#[allow(deprecated, reason = \"a model keeps deprecated properties too\")]\n"
    } else {
        ""
    }
}

fn render_write(fields: &[Field]) -> String {
    let mut text = "    fn write<M: Members>(&self, members: &mut M) {\n".to_owned();
    for field in fields {
        let place = format!("self.{}", field.rust_name());
        let value = field.writer().map_or(place.clone(), |writer| format!("{writer}({place})"));
        let (name, method) = (field.name, field.member_method);
        text.push_str(&format!("        members.{method}({name:?}, &{value});\n"));
    }
    text.push_str("        members.additional(&self.additional_properties);\n    }\n");
    text
}

fn render_read(fields: &[Field]) -> String {
    let mut text = READ_START.to_owned();
    for field in fields {
        let (name, place, reader) = (field.name, field.rust_name(), field.reader());
        text.push_str(&format!("            {name:?} => {reader}(&mut self.{place}, map),\n"));
    }
    text.push_str("            _ => Ok(false),\n        }\n    }\n");
    text
}

const READ_START: &str = "    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
";

const ADDITIONAL: &str = "    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
";

fn render_macros(ty: &'static Type, version: Version) -> String {
    let name = rust_type(ty.name);
    let has_derived_types = subtypes_of(ty, version).any(|subtype| subtype != ty);
    let derived = if has_derived_types { format!("derived!({name});\n") } else { String::new() };
    format!("model!({name});\n{derived}")
}
