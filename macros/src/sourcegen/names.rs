//! Hidden structs whose fields carry Graph's own names: what the editor completes from.

use super::is_modelled;
use super::text::{doc, header};
use crate::schema::{ROOTS, TYPES, Type, Version, base_types, properties_of, rust_type};

pub(super) fn render_names(version: Version) -> String {
    let mut text = header("");
    text.push_str(
        "//! Graph's own names, for completion in an editor; nothing is ever made of these.\n\n",
    );
    let of_type = |ty: &'static Type| {
        let fields = properties_of(ty).map(|p| (p.name, p.doc)).collect();
        render_names_of(ty, fields)
    };
    let bodies = all_types().filter(|t| is_modelled(t, version)).map(of_type);
    text.push_str(&render_mod("__body", "Properties, by type.", &bodies.collect::<Vec<_>>()));
    let roots = ROOTS.iter().filter(|r| r.version == version);
    let mut paths = vec![render_fields("Roots", roots.clone().map(|r| (r.name, r.doc)).collect())];
    paths.extend(roots.map(|r| {
        let navigations = base_types(r.target).flat_map(|t| t.navigations);
        render_names_of(r.target, navigations.map(|n| (n.name, n.doc)).collect())
    }));
    let targets = all_types().filter(|t| is_modelled(t, version) && !t.navigations.is_empty());
    paths.extend(
        targets
            .map(|t| render_names_of(t, t.navigations.iter().map(|n| (n.name, n.doc)).collect())),
    );
    text.push('\n');
    text.push_str(&render_mod("__path", "Segments, by what they follow.", &paths));
    text
}

fn all_types() -> impl Iterator<Item = &'static Type> {
    TYPES.iter().flat_map(|(_, types)| types.iter().copied())
}

fn render_mod(name: &str, about: &str, structs: &[String]) -> String {
    let reason = "reason = \"these are Graph's own names\"";
    format!(
        "/// {about}\n#[allow(non_snake_case, missing_docs, missing_debug_implementations, {reason})]\n\
         pub mod {name} {{\n    use crate::model::support::Name;\n\n{}}}\n",
        structs.join("\n")
    )
}

fn render_names_of(ty: &'static Type, fields: Vec<(&str, &str)>) -> String {
    render_fields(&rust_type(ty.name), fields)
}

fn render_fields(name: &str, mut fields: Vec<(&str, &str)>) -> String {
    fields.sort_unstable();
    let mut text = format!("    #[non_exhaustive]\n    pub struct {name} {{\n");
    for (name, about) in fields {
        text.push_str(&doc("        ", about));
        text.push_str(&format!("        pub {name}: Name,\n"));
    }
    text.push_str("    }\n");
    text
}
