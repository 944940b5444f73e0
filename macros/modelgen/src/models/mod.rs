//! The renderer of the models in `runtime/src/model`.
//!
//! Each file of rows becomes one file of models in each version that reaches its types. The files
//! are committed, so that users can read them and a review shows each change of the rows as a
//! change of the public API.

#![allow(
    clippy::format_push_string,
    reason = "rendering runs in tests only, so plain code counts for more than speed"
)]

mod editor;
mod enums;
mod fields;
mod freshness;
mod impls;
mod reach;
mod routes;
mod setters;
mod structs;
mod text;

use std::collections::BTreeMap;

use graph_request_schema::{Enum, TYPES, Type, Version};

pub use freshness::{Stale, find_stale, rewrite};

/// Renders all files, by their path below `runtime/src/model`.
pub fn render_all() -> BTreeMap<String, String> {
    Version::ALL.into_iter().flat_map(render_version).collect()
}

fn render_version(version: Version) -> BTreeMap<String, String> {
    let mut files = render_models(version);
    let modules: Vec<String> = files.keys().cloned().collect();
    files.insert("mod".to_owned(), text::render_module(version, &modules));
    files.insert("editor".to_owned(), editor::render_editor(version));
    let folder = version.module();
    files.into_iter().map(|(file, text)| (format!("{folder}/{file}.rs"), text)).collect()
}

/// Renders the files of models, by the name of their module.
fn render_models(version: Version) -> BTreeMap<String, String> {
    let reachable = reach::reachable_types(version);
    let mut rendered_enums: Vec<&'static Enum> = Vec::new();
    let mut files = BTreeMap::new();
    for (file, types) in TYPES {
        let is_reachable = |ty: &&'static Type| reachable.contains(ty);
        let types: Vec<&'static Type> = types.iter().copied().filter(is_reachable).collect();
        if !types.is_empty() {
            let text = structs::render_file(file, &types, &mut rendered_enums, version);
            files.insert((*file).to_owned(), text);
        }
    }
    files
}
