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
mod modules;
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
    let (editor, deprecated) = editor::render_editor(version);
    files.insert("editor".to_owned(), editor);
    files.extend(deprecated.map(|text| ("deprecated".to_owned(), text)));
    let names: Vec<String> = files.keys().cloned().collect();
    files.extend(modules::render_areas(version, &names));
    files.insert("mod".to_owned(), modules::render_module(version, &names));
    let folder = version.module();
    files.into_iter().map(|(file, text)| (format!("{folder}/{file}.rs"), text)).collect()
}

/// Renders the files of models, by the name of their module.
fn render_models(version: Version) -> BTreeMap<String, String> {
    let reachable = reach::reachable_types(version);
    let mut open = structs::enums_of(&reachable, version);
    let mut files = BTreeMap::new();
    for (file, types) in TYPES {
        let is_reachable = |ty: &&'static Type| reachable.contains(ty);
        let types: Vec<&'static Type> = types.iter().copied().filter(is_reachable).collect();
        let Some(first) = types.first() else {
            continue;
        };
        // An enum is rendered in the file of the first type of its area that has it.
        let met = structs::enums_of(&types, version);
        let here = |of: &&'static Enum| of.area == first.area && met.contains(of);
        let enums: Vec<&'static Enum> =
            met.iter().copied().filter(|of| open.contains(of)).filter(here).collect();
        open.retain(|of| !enums.contains(of));
        files.insert((*file).to_owned(), structs::render_file(file, &types, &enums, version));
    }
    files.extend(render_shared_enums(&open, version));
    files
}

/// Renders the enums of an area that only types of other areas have.
fn render_shared_enums(enums: &[&'static Enum], version: Version) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, Vec<&'static Enum>> = BTreeMap::new();
    for of in enums {
        let folder = of.area.module().map_or_else(String::new, |module| format!("{module}/"));
        files.entry(format!("{folder}enums")).or_default().push(of);
    }
    let render = |(file, enums): (String, Vec<_>)| {
        let text = structs::render_file(&file, &[], &enums, version);
        (file, text)
    };
    files.into_iter().map(render).collect()
}
