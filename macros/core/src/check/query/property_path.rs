//! Paths of properties in query options. The service ignores the case of their names, and the
//! documentation prints `JoinWebUrl`; the request has Graph's own spelling.

use graph_request_schema::naming::rust_field;
use graph_request_schema::primitives::UNTYPED;
use graph_request_schema::{
    Navigation, Property, Shape, Type, Version, navigations_of, properties_of, subtypes_of,
};
use proc_macro2::Ident;

use crate::check::context::Context;
use crate::check::derived_type::check_cast;
use crate::check::extension::is_extension;
use crate::messages;
use crate::request::{Owner, PropertyPath};
use crate::suggest::{did_you_mean, did_you_mean_or_list, may_mean, nearest};
use crate::syntax;

/// What a path ends at.
#[derive(Clone, Copy)]
pub(super) struct Last {
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
}

impl Last {
    fn of_property(property: &Property) -> Self {
        Self { shape: property.shape, is_collection: property.is_collection }
    }

    fn of_navigation(navigation: &Navigation) -> Self {
        Self {
            shape: Shape::Structured(navigation.target),
            is_collection: navigation.is_collection,
        }
    }
}

/// Follows a path of properties, and returns what it ends at too.
pub(super) fn check_list_path(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(PropertyPath, Last)> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    follow_properties(path, &path.segments, ty, prefix, context)
}

/// Follows a path in a condition, where navigation properties lead on too: `members/any(m:…)`.
pub(super) fn check_filter_path(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(PropertyPath, Last)> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    let [first, rest @ ..] = path.segments.as_slice() else {
        return None;
    };
    let Some(navigation) = find_navigation(first, ty, context.version) else {
        return follow_properties(path, &path.segments, ty, prefix, context);
    };
    context.mention(Owner::Segment(ty), navigation.name, first.span());
    let mut names = vec![navigation.name.to_owned()];
    if rest.is_empty() {
        let path = PropertyPath { prefix, names, is_count: path.count.is_some() };
        return Some((path, Last::of_navigation(navigation)));
    }
    let (rest, last) = follow_properties(path, rest, navigation.target, None, context)?;
    names.extend(rest.names);
    Some((PropertyPath { prefix, names, ..rest }, last))
}

/// Follows the properties after the variable of a lambda.
pub(super) fn check_variable_path(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(PropertyPath, Last)> {
    let (variable, segments) = path.segments.split_first()?;
    follow_properties(path, segments, ty, Some(variable.to_string()), context)
}

fn follow_properties(
    written: &syntax::PropertyPath,
    segments: &[Ident],
    ty: &'static Type,
    prefix: Option<String>,
    context: &mut Context,
) -> Option<(PropertyPath, Last)> {
    let is_count = written.count.is_some();
    let mut path = PropertyPath { prefix, names: Vec::new(), is_count };
    let mut next = Some(ty);
    let mut last = None;
    for segment in segments {
        let Some(ty) = next else {
            let before = path.names.join("/");
            context.report.at(segment, format!("`{before}` is not an object, so it ends the path"));
            return None;
        };
        if is_extension(&segment.to_string(), ty) {
            path.names.push(segment.to_string());
            next = None;
            last = Some(Last { shape: Shape::Primitive(&UNTYPED), is_collection: false });
            continue;
        }
        let property = check_name(segment, ty, context)?;
        path.names.push(property.name.to_owned());
        next = match property.shape {
            Shape::Structured(ty) if !property.is_collection => Some(ty),
            Shape::Structured(_) | Shape::Primitive(_) | Shape::Stream | Shape::Enum(_) => None,
        };
        last = Some(Last::of_property(property));
    }
    last.map(|last| (path, last))
}

/// Checks an item of `$select`: properties, or a single navigation property.
pub(super) fn check_selected(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<PropertyPath> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    let navigation = match path.segments.as_slice() {
        [name] => find_navigation(name, ty, context.version),
        _ => None,
    };
    if let Some(navigation) = navigation {
        context.mention(Owner::Segment(ty), navigation.name, path.span());
        return Some(PropertyPath {
            prefix,
            names: vec![navigation.name.to_owned()],
            is_count: false,
        });
    }
    follow_properties(path, &path.segments, ty, prefix, context).map(|(path, _)| path)
}

/// Returns the type that has the first property, and the cast to it as written.
fn check_prefix(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(&'static Type, Option<String>)> {
    match &path.cast {
        Some(cast) => Some((check_cast(cast, ty, context)?, Some(cast.name.clone()))),
        None => Some((ty, None)),
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
    if let Some(property) = find_property(&text, ty, version) {
        let (owner, spelling) = if property.is_stream() {
            (Owner::Segment(ty), property.name.to_owned())
        } else {
            (Owner::Property(ty), rust_field(property.name))
        };
        context.mention(owner, &spelling, name.span());
        return Some(property);
    }
    let names = properties_of(ty, version).map(|p| p.name);
    let near = did_you_mean(&text, names.filter(|near| may_mean(&text, near, ty.area)));
    let other = version.other().filter(|other| find_property(&text, ty, *other).is_some());
    let message = match other {
        Some(other) => messages::only_in(&text, ty.name, other),
        None => format!("`{}` has no property `{text}`{near}", ty.name),
    };
    context.report.at(name, message);
    context.guess(Owner::Property(ty), &text, name.span());
    None
}

/// Returns `true` for a property of either current version, and for a name near to one.
pub(super) fn is_like_property(name: &Ident, ty: &'static Type, version: Version) -> bool {
    let text = name.to_string();
    let is_near = nearest(&text, properties_of(ty, version).map(|p| p.name)).is_some();
    is_near || version.other().is_some_and(|other| find_property(&text, ty, other).is_some())
}

fn find_property(name: &str, ty: &'static Type, version: Version) -> Option<&'static Property> {
    let find = |ty| properties_of(ty, version).find(|p| p.name.eq_ignore_ascii_case(name));
    let derived = || subtypes_of(ty, version).find_map(find);
    find(ty).or_else(|| if ty.is_queried_as_derived { derived() } else { None })
}

/// Checks the navigation property of an item of `$expand`.
pub(super) fn check_navigation(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &mut Context,
) -> Option<(PropertyPath, &'static Navigation)> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    let name = path.segments.first()?;
    if let Some(second) = path.segments.get(1) {
        let message = "`$expand` takes a single navigation property; nest options in parentheses";
        context.report.at(second, message);
        return None;
    }
    let Some(navigation) = find_navigation(name, ty, context.version) else {
        report_no_navigation(name, ty, context);
        return None;
    };
    context.mention(Owner::Segment(ty), navigation.name, name.span());
    let is_count = path.count.is_some();
    Some((PropertyPath { prefix, names: vec![navigation.name.to_owned()], is_count }, navigation))
}

fn report_no_navigation(name: &Ident, ty: &'static Type, context: &mut Context) {
    let (text, version) = (name.to_string(), context.version);
    let other = version.other().filter(|other| find_navigation(name, ty, *other).is_some());
    let message = match other {
        Some(other) => messages::only_in(&text, ty.name, other),
        None if find_property(&text, ty, version).is_some() => {
            format!("`{text}` is an ordinary property, which is returned without `$expand`")
        }
        None => {
            let names: Vec<&str> = navigations_of(ty, version).map(|n| n.name).collect();
            let end = did_you_mean_or_list(&text, &names);
            format!("`{}` has no navigation property `{text}`{end}", ty.name)
        }
    };
    context.report.at(name, message);
}
