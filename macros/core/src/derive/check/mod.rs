//! The item as written against the schema.

mod arguments;
mod expansion;
mod field;
mod target;
mod variant;

use quote::quote;

use self::target::Row;
use super::meant::{Content, Selection, Target};
use super::syntax::{Body, Item};

use graph_request_schema::base_types;

use crate::report::Report;

/// Checks a struct or an enum. Every mistake is reported at its own token.
pub(super) fn check_item(item: &Item, report: &mut Report) -> Selection {
    let arguments = target::read_arguments(item, report);
    let path = arguments.path.filter(|_| report.is_for_editor());
    let target = arguments.target.and_then(|named| {
        let content = match (&item.body, named.row) {
            (Body::Fields(fields), Row::Type(ty)) => {
                Content::Struct(field::check_fields(item, fields, ty, named.version, report))
            }
            (Body::Variants(variants), Row::Enum(of)) => {
                Content::Enum(variant::check_variants(item, variants, of, named.version, report))
            }
            (Body::Fields(_), Row::Enum(of)) => {
                let message = format!("`{}` is an enum, so it needs an enum of your own", of.name);
                report.at(&named.path, message);
                return None;
            }
            (Body::Variants(_), Row::Type(ty)) => {
                let message = format!("`{}` is an object, so it needs a struct", ty.name);
                report.at(&named.path, message);
                return None;
            }
        };
        let stands_for = match named.row {
            Row::Type(ty) => base_types(ty)
                .skip(1)
                .filter(|base| base.is_queried_as_derived && base.versions.has(named.version))
                .collect(),
            Row::Enum(_) => Vec::new(),
        };
        Some(Target { path: named.path, version: named.version, content, stands_for })
    });
    let krate = arguments.krate.unwrap_or_else(|| quote!(::graph_request));
    Selection { name: item.name.clone(), krate, path, target }
}
