//! An enum for each enumeration type.

use super::text::doc;
use crate::schema::{Enum, Version, members_of, rust_type, rust_variant};

pub(super) fn render_enum(of: &'static Enum, version: Version) -> String {
    let mut text = doc("", of.doc);
    text.push_str(&doc("", &format!("\nGraph: `{}`", of.name)));
    text.push_str("#[non_exhaustive]\n#[derive(Clone, Debug, PartialEq, Hash)]\n");
    text.push_str(&format!("pub enum {} {{\n", rust_type(of.name)));
    for member in members_of(of, version) {
        text.push_str(&doc("    ", &format!("{} Graph: `{}`", member.doc, member.name)));
        text.push_str(&format!("    {},\n", rust_variant(member.name)));
    }
    text.push_str("    /// A member that is not known here, as it came; written back the same.\n");
    text.push_str("    Other(Box<str>),\n}\n\n");
    text.push_str(&format!("enumeration!({}, {:?} {{\n", rust_type(of.name), of.name));
    for member in members_of(of, version) {
        text.push_str(&format!("    {:?} => {},\n", member.name, rust_variant(member.name)));
    }
    text.push_str("});\n");
    text
}
