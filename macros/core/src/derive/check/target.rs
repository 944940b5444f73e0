//! `#[graph(v1::OnlineMeeting, crate = path)]`: the type that an item is made for.

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Enum, Shape, TYPES, Type, Version};
use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::derive::syntax::{Argument, Item, Value};
use crate::messages::did_you_mean;
use crate::model_path::ModelPath;
use crate::report::Report;
use crate::suggest::{did_you_mean_or_list, nearest};

/// The arguments of an item.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) krate: Option<TokenStream>,
    /// The path of the type as the user wrote it.
    pub(super) path: Option<TokenStream>,
    pub(super) target: Option<Named>,
}

/// The type that an item names.
pub(super) struct Named {
    pub(super) path: TokenStream,
    pub(super) version: Version,
    pub(super) row: Row,
}

#[derive(Clone, Copy)]
pub(super) enum Row {
    Type(&'static Type),
    Enum(&'static Enum),
}

pub(super) fn read_arguments(item: &Item, report: &mut Report) -> Arguments {
    let mut read = Arguments::default();
    let mut is_named = false;
    for argument in &item.arguments {
        match (argument.word.as_deref(), &argument.value) {
            (Some("crate"), Value::Tokens(path)) => read.krate = Some(path.clone()),
            (_, Value::None) if !is_named => {
                is_named = true;
                read.path = Some(argument.tokens.clone());
                read.target = check_path(argument, report);
            }
            (_, Value::None) => report.at(&argument.tokens, "a second type: expected one"),
            _ => report
                .at(&argument.tokens, "unknown argument; expected the type, or `crate = path`"),
        }
    }
    if !is_named {
        let message =
            "expected the type that this selects from, as in `#[graph(v1::OnlineMeeting)]`";
        report.at(&item.name, message);
    }
    read
}

fn check_path(argument: &Argument, report: &mut Report) -> Option<Named> {
    let names: Vec<Ident> = argument
        .tokens
        .clone()
        .into_iter()
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
        .collect();
    let Some(ModelPath { version: Some(version), .. }) = ModelPath::new(&names) else {
        let message = "expected the type with the module of its version, as in `v1::OnlineMeeting`";
        report.at(&argument.tokens, message);
        return None;
    };
    let Some(found) = Version::ALL.into_iter().find(|v| version == v.module()) else {
        let written = version.to_string();
        let end = did_you_mean_or_list(&written, &Version::ALL.map(Version::module));
        report.at(version, format!("unknown version `{written}`{end}"));
        return None;
    };
    let row = find_row(&ModelPath::new(&names)?, found, report)?;
    Some(Named { path: argument.tokens.clone(), version: found, row })
}

fn find_row(path: &ModelPath, version: Version, report: &mut Report) -> Option<Row> {
    let (name, text) = (path.name, path.name.to_string());
    let find = |version| rows(path, version).into_iter().find(|(known, _)| *known == text);
    if let Some((_, row)) = find(version) {
        return Some(row);
    }
    let module = version.module();
    let message = if let Some(other) = Version::ALL.into_iter().find(|v| find(*v).is_some()) {
        format!("`{text}` is only in `{}`", other.module())
    } else {
        let names = rows(path, version);
        let near = nearest(&text, names.iter().map(|(known, _)| known.as_str()));
        format!("`{module}` has no type `{text}`{}", near.map(did_you_mean).unwrap_or_default())
    };
    report.at(name, message);
    None
}

/// Returns the types of a version with their names in Rust.
fn rows(path: &ModelPath, version: Version) -> Vec<(String, Row)> {
    let mut rows = Vec::new();
    for ty in TYPES.iter().flat_map(|(_, types)| *types) {
        if !ty.versions.has(version) {
            continue;
        }
        if path.can_name_type(ty) {
            rows.push((rust_type(ty.name), Row::Type(ty)));
        }
        for property in ty.properties.iter().filter(|p| p.versions.has(version)) {
            if let Shape::Enum(of) = property.shape
                && path.can_name_enum(of)
            {
                rows.push((rust_type(of.name), Row::Enum(of)));
            }
        }
    }
    rows
}
