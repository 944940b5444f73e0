//! Renders the rows as the models of the runtime crate, and keeps what is committed fresh.

#![allow(
    clippy::format_push_string,
    reason = "text is what is made here, and no faster than it need be"
)]

mod enums;
mod names;
mod routes;
mod structs;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::schema::{
    Enum, ROOTS, Shape, TYPES, Type, Version, base_types, properties_of, subtypes_of,
};

const VERSIONS: [Version; 1] = [Version::Preview];

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
    for version in VERSIONS {
        let module = version.module();
        let mut modules = Vec::new();
        for (file, types) in TYPES {
            let types: Vec<&'static Type> =
                types.iter().copied().filter(|t| is_modelled(t, version)).collect();
            if !types.is_empty() {
                files.insert(format!("{module}/{file}.rs"), structs::render_file(file, &types));
                modules.push(*file);
            }
        }
        files.insert(format!("{module}/names.rs"), names::render_names(version));
        files.insert(format!("{module}/mod.rs"), text::render_module(version, &modules));
    }
    files
}

/// Whether a request or response of this version can hold the type.
fn is_modelled(ty: &'static Type, version: Version) -> bool {
    let roots = ROOTS.iter().filter(|r| r.version == version);
    let targets = roots.flat_map(|r| base_types(r.target)).flat_map(|t| t.navigations);
    !ty.is_abstract && targets.map(|n| n.target).any(|t| reaches(t, ty, &mut Vec::new()))
}

fn reaches(from: &'static Type, to: &Type, seen: &mut Vec<&'static str>) -> bool {
    if seen.contains(&from.name) {
        return false;
    }
    seen.push(from.name);
    let structured = |shape| match shape {
        Shape::Structured(ty) => Some(ty),
        _ => None,
    };
    let next = properties_of(from).filter_map(|p| structured(p.shape)).flat_map(subtypes_of);
    from == to || next.collect::<Vec<_>>().into_iter().any(|t| reaches(t, to, seen))
}

/// The enums of some types, each once, in the order in which they are met.
fn enums_of(types: &[&'static Type]) -> Vec<&'static Enum> {
    let mut enums = Vec::new();
    for property in types.iter().flat_map(|t| t.properties) {
        if let Shape::Enum(of) = property.shape
            && !enums.contains(&of)
        {
            enums.push(of);
        }
    }
    enums
}
