//! An object that stands by itself, against the type that is written before it.

use graph_request_schema::naming::rust_type;
use graph_request_schema::{TYPES, Type, Version};
use proc_macro2::Ident;

use super::body::{self, fields::Fields};
use super::context::Context;
use crate::messages;
use crate::model_path::ModelPath;
use crate::report::Report;
use crate::request::{CheckedFragment, Named};
use crate::suggest::{did_you_mean_or_list, nearest};
use crate::syntax::WrittenFragment;

/// Checks one invocation.
pub fn check_fragment(written: &WrittenFragment, report: &mut Report) -> CheckedFragment {
    let Found { version, ty, is_as_written } = find_type(&written.ty.names, report);
    let mut context = Context::new(version, report.reader);
    let body = ty.map(|ty| {
        context.is_part = true;
        let check = |group| body::check_object(group, Fields::Type(ty), &mut context);
        written.body.as_ref().map(check).unwrap_or_default()
    });
    report.append(context.report);
    let ty = match ty {
        Some(ty) if !is_as_written => Named::Meant(ty),
        _ => Named::Written(written.ty.tokens.clone()),
    };
    let (krate, names) = (written.krate.clone(), context.names);
    CheckedFragment { krate, version, names, written: written.ty.tokens.clone(), ty, body }
}

/// The type of the object.
struct Found {
    version: Version,
    ty: Option<&'static Type>,
    /// The path has no mistake.
    is_as_written: bool,
}

/// Finds the type by the last two names of its path.
fn find_type(names: &[Ident], report: &mut Report) -> Found {
    let unknown = Found { version: Version::V1, ty: None, is_as_written: false };
    let Some(path) = ModelPath::new(names) else {
        return unknown;
    };
    let Some(module) = path.version else {
        return find_without_version(&path, report);
    };
    let Some(version) = find_version(module) else {
        let versions = Version::ALL.map(Version::module);
        let end = did_you_mean_or_list(&module.to_string(), &versions);
        report.at(module, format!("`{module}` is not a version of Graph{end}"));
        return unknown;
    };
    find_in_version(&path, version, report)
}

fn find_version(module: &Ident) -> Option<Version> {
    Version::ALL.into_iter().find(|version| module == version.module())
}

fn find_in_version(path: &ModelPath, version: Version, report: &mut Report) -> Found {
    let (name, written) = (path.name, path.name.to_string());
    if let Some(ty) = find_named(&written, path, version) {
        return Found { version, ty: Some(ty), is_as_written: true };
    }
    let module = version.module();
    let names: Vec<String> = types_of(version)
        .filter(|ty| path.can_name_type(ty))
        .map(|ty| rust_type(ty.name))
        .collect();
    let near = nearest(&written, names.iter().map(String::as_str));
    let elsewhere = Version::ALL.into_iter().find(|v| find_named(&written, path, *v).is_some());
    let end = match (elsewhere, near) {
        (Some(other), _) => format!("; `{}` has it", other.module()),
        (None, Some(near)) => messages::did_you_mean(near),
        (None, None) => String::new(),
    };
    report.at(name, format!("`{module}` has no struct `{written}`{end}"));
    let meant = if elsewhere.is_some() { None } else { near };
    let ty = meant.and_then(|near| find_named(near, path, version));
    Found { version, ty, is_as_written: false }
}

fn find_without_version(path: &ModelPath, report: &mut Report) -> Found {
    let (name, written) = (path.name, path.name.to_string());
    let found = Version::ALL.into_iter().find_map(|v| Some((v, find_named(&written, path, v)?)));
    let version = found.map_or(Version::V1, |(version, _)| version);
    let module = version.module();
    report.at(name, format!("expected the version before the type: `{module}::{written}`"));
    Found { version, ty: found.map(|(_, ty)| ty), is_as_written: false }
}

fn find_named(name: &str, path: &ModelPath, version: Version) -> Option<&'static Type> {
    types_of(version).find(|ty| path.can_name_type(ty) && rust_type(ty.name) == name)
}

/// Returns the types that have a struct. An abstract type has none: its properties are in the structs
/// of the types derived from it.
fn types_of(version: Version) -> impl Iterator<Item = &'static Type> {
    let types = TYPES.iter().flat_map(|(_, types)| types.iter().copied());
    types.filter(move |ty| ty.versions.has(version) && !ty.is_abstract)
}
