//! Names of properties in query options. The service takes them in any case, and the documentation
//! prints them so (`JoinWebUrl`); what is sent is Graph's own spelling.

use proc_macro2::{Ident, TokenStream};

use super::Context;
use super::odata_type::check_cast;
use crate::request::Owner;
use crate::schema::{
    Navigation, Property, Shape, Type, Version, navigations_of, properties_of, rust_field,
};
use crate::suggest::{did_you_mean, did_you_mean_or_list};
use crate::syntax::{Item, PropertyPath, parse_list};

/// Reads a list and checks each item; what cannot be read is reported.
pub(super) fn check_list(
    value: &TokenStream,
    context: &mut Context,
    mut check: impl FnMut(&Item, &mut Context) -> Option<String>,
) -> Vec<String> {
    match parse_list(value) {
        Ok(items) => items.iter().filter_map(|item| check(item, context)).collect(),
        Err(error) => {
            context.report.push(error);
            Vec::new()
        }
    }
}

/// A name is all that stands there.
pub(super) fn refuse_extras(item: &Item, context: &mut Context) {
    if let Some(word) = &item.direction {
        context.report.at(word, format!("expected `,` before `{word}`"));
    } else if let Some(options) = &item.options {
        context.report.at(&options, "only `$expand` takes options of its own");
    }
}

/// Follows a path of properties; what comes back is its spelling and its last property.
pub(super) fn check_path(
    path: &PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(String, &'static Property)> {
    let (ty, cast) = follow_cast(path, ty, context)?;
    follow_properties(&path.segments, ty, cast, context)
}

fn follow_properties(
    segments: &[Ident],
    ty: &'static Type,
    cast: Option<&str>,
    context: &mut Context,
) -> Option<(String, &'static Property)> {
    let mut at = Some(ty);
    let mut spelling: Vec<&str> = cast.into_iter().collect();
    let mut last = None;
    for segment in segments {
        let Some(ty) = at else {
            let before = spelling.join("/");
            context.report.at(segment, format!("`{before}` is no object, so nothing follows it"));
            return None;
        };
        let property = check_name(segment, ty, context)?;
        spelling.push(property.name);
        at = match property.shape {
            Shape::Structured(ty) if !property.is_collection => Some(ty),
            _ => None,
        };
        last = Some(property);
    }
    last.map(|property| (spelling.join("/"), property))
}

/// A property, or a navigation property by itself.
pub(super) fn check_selected(
    path: &PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<String> {
    let (ty, cast) = follow_cast(path, ty, context)?;
    let navigation = match path.segments.as_slice() {
        [name] => find_navigation(name, ty, context.version),
        _ => None,
    };
    match navigation {
        Some(navigation) => {
            context.mention(Owner::Segment(ty), navigation.name, path.span());
            Some(spell(cast, navigation))
        }
        None => follow_properties(&path.segments, ty, cast, context).map(|(text, _)| text),
    }
}

/// The type that a path starts from, and how that is spelt where it is a derived one.
fn follow_cast<'a>(
    path: &'a PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(&'static Type, Option<&'a str>)> {
    match &path.cast {
        Some(cast) => Some((check_cast(cast, ty, context)?, Some(&cast.name))),
        None => Some((ty, None)),
    }
}

fn spell(cast: Option<&str>, navigation: &Navigation) -> String {
    match cast {
        Some(cast) => format!("{cast}/{}", navigation.name),
        None => navigation.name.to_owned(),
    }
}

fn find_navigation(
    name: &Ident,
    ty: &'static Type,
    version: Version,
) -> Option<&'static Navigation> {
    let text = name.to_string();
    navigations_of(ty, version).find(|n| n.name.eq_ignore_ascii_case(&text))
}

fn check_name(name: &Ident, ty: &'static Type, context: &mut Context) -> Option<&'static Property> {
    let (text, version) = (name.to_string(), context.version);
    let found = find(&text, ty, version);
    if let Some(property) = found {
        if property.is_stream() {
            context.mention(Owner::Segment(ty), property.name, name.span());
        } else {
            context.mention(Owner::Property(ty), &rust_field(property.name), name.span());
        }
        return Some(property);
    }
    let near = did_you_mean(&text, properties_of(ty, version).map(|p| p.name));
    let newer = version.other().filter(|newer| find(&text, ty, *newer).is_some());
    let message = match newer {
        Some(newer) => format!("`{text}` of `{}` is only in `{}`", ty.name, newer.segment()),
        None => format!("`{}` has no property `{text}`{near}", ty.name),
    };
    context.report.at(name, message);
    context.guess(Owner::Property(ty), &text, name.span());
    None
}

fn find(name: &str, ty: &'static Type, version: Version) -> Option<&'static Property> {
    properties_of(ty, version).find(|p| p.name.eq_ignore_ascii_case(name))
}

/// The one navigation property that an `$expand` names, and how it is spelt.
pub(super) fn check_navigation(
    path: &PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(String, &'static Navigation)> {
    let (ty, cast) = follow_cast(path, ty, context)?;
    let name = path.segments.first()?;
    let version = context.version;
    let text = name.to_string();
    let found = find_navigation(name, ty, version);
    if let Some(second) = path.segments.get(1) {
        context.report.at(second, "`$expand` takes one name; what follows stands in parentheses");
        return None;
    }
    if let Some(navigation) = found {
        context.mention(Owner::Segment(ty), navigation.name, name.span());
    } else {
        let names: Vec<&str> = navigations_of(ty, version).map(|n| n.name).collect();
        let end = did_you_mean_or_list(&text, "it has", &names);
        let newer = version.other().filter(|newer| find_navigation(name, ty, *newer).is_some());
        let message = match newer {
            Some(newer) => format!("`{text}` of `{}` is only in `{}`", ty.name, newer.segment()),
            None if find(&text, ty, version).is_some() => {
                format!("`{text}` is no navigation property: it is there unexpanded")
            }
            None => format!("`{}` has no navigation property `{text}`{end}", ty.name),
        };
        context.report.at(name, message);
    }
    found.map(|navigation| (spell(cast, navigation), navigation))
}
