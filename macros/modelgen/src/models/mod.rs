//! Renders the rows as the models of the runtime crate, and keeps what is committed fresh.

#![allow(
    clippy::format_push_string,
    reason = "text is what is made here, and no faster than it need be"
)]

mod enums;
mod names;
mod reach;
mod routes;
mod structs;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::schema::{TYPES, Type, Version};

/// Stale files are rewritten on a developer's machine; under CI they only fail.
#[test]
fn models_are_fresh() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/model");
    let stale: Vec<PathBuf> = render_all()
        .into_iter()
        .map(|(file, text)| (models.join(file), text))
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, text)| rewrite(&path, &text))
        .collect();
    assert!(
        stale.is_empty(),
        "the rows have changed; run `cargo test -p graph-request-macros` and commit {stale:#?}"
    );
}

fn rewrite(path: &Path, text: &str) -> PathBuf {
    if std::env::var_os("CI").is_none() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    path.to_owned()
}

/// All files by their names below `runtime/src/model`.
fn render_all() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for version in Version::ALL {
        let module = version.module();
        let modelled = reach::modelled(version);
        let mut enums = Vec::new();
        let mut modules = Vec::new();
        for (file, types) in TYPES {
            let is_modelled = |t: &&'static Type| modelled.contains(t);
            let types: Vec<&'static Type> = types.iter().copied().filter(is_modelled).collect();
            if !types.is_empty() {
                let text = structs::render_file(file, &types, &mut enums, version);
                files.insert(format!("{module}/{file}.rs"), text);
                modules.push(*file);
            }
        }
        files.insert(format!("{module}/names.rs"), names::render_names(version));
        files.insert(format!("{module}/mod.rs"), text::render_module(version, &modules));
    }
    files
}
