//! Enums: one for each enumeration type.

use graph_request_schema::naming::{rust_type, rust_variant};
use graph_request_schema::{Enum, Version, members_of};

use super::text::doc;

pub(super) fn render_enum(of: &'static Enum, version: Version) -> String {
    let name = rust_type(of.name);
    format!(
        "{}{}#[non_exhaustive]\n#[derive(Clone, Debug, PartialEq, Hash)]\npub enum {name} {{\n{}{OTHER}}}\n\n\
         enumeration!({name}, {:?} {{\n{}}});\n",
        doc("", of.doc),
        doc("", &format!("\nGraph: `{}`", of.name)),
        render_variants(of, version),
        of.name,
        render_names(of, version),
    )
}

const OTHER: &str =
    "    /// A member that this enum does not declare, kept as received and written unchanged. A
    /// request with `unknownFutureValue` is an error before it is sent.
    Other(Box<str>),
";

fn render_variants(of: &'static Enum, version: Version) -> String {
    let mut text = String::new();
    for member in members_of(of, version) {
        text.push_str(&doc("    ", &format!("{} Graph: `{}`", member.doc, member.name)));
        text.push_str(&format!("    {},\n", rust_variant(member.name)));
    }
    text
}

/// Renders the entries of the runtime's `enumeration!`, which reads and writes the names.
fn render_names(of: &'static Enum, version: Version) -> String {
    let mut text = String::new();
    for member in members_of(of, version) {
        text.push_str(&format!("    {:?} => {},\n", member.name, rust_variant(member.name)));
    }
    text
}
