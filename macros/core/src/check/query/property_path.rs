//! Paths of properties in query options. The service ignores the case of their names, and the
//! documentation prints `JoinWebUrl`; the request has Graph's own spelling.

use graph_request_schema::naming::rust_field;
use graph_request_schema::primitives::UNTYPED;
use graph_request_schema::{
    Navigation, Property, Shape, Type, Version, navigations_of, properties_of, subtypes_of,
};
use proc_macro2::{Ident, Span};

use crate::check::context::{Context, OpenPlace};
use crate::check::derived_type::check_cast;
use crate::check::extension::is_extension;
use crate::check::path::names::names_after_entity;
use crate::messages;
use crate::request::{Owner, PropertyPath};
use crate::suggest::{did_you_mean, did_you_mean_or_list, may_mean, nearest};
use crate::syntax;

/// The last property of a path.
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
    (place, context): (OpenPlace, &mut Context),
) -> Option<(PropertyPath, Last)> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    let place = if prefix.is_some() { open_place(ty, context) } else { place };
    follow_properties(path, &path.segments, (ty, place), prefix, context)
}

/// Opens the place of a name in a path of properties, none of which can be a navigation property.
pub(super) fn open_place(ty: &'static Type, context: &mut Context) -> OpenPlace {
    let version = context.version;
    let navigations = || navigations_of(ty, version).map(|navigation| navigation.name).collect();
    context.open_place(Owner::Property(ty), navigations)
}

/// Opens the place of a navigation property, which owns its name together with all other segments.
pub(super) fn open_place_of_navigation(ty: &'static Type, context: &mut Context) -> OpenPlace {
    let version = context.version;
    let is_navigation = |name: &&str| navigations_of(ty, version).any(|n| n.name == *name);
    let others = || {
        let names = names_after_entity(ty, version).into_iter();
        names.filter(|name| !is_navigation(name)).collect()
    };
    context.open_place(Owner::Segment(ty), others)
}

/// Returns `true` for a path such as `lastMessagePreview/createdDateTime`, which starts with a
/// navigation property.
pub(super) fn leads_through_navigation(
    path: &syntax::PropertyPath,
    ty: &'static Type,
    context: &Context,
) -> bool {
    let [first, _, ..] = path.segments.as_slice() else {
        return false;
    };
    find_navigation(first, ty, context.version).is_some()
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
    let place = context.open_place(Owner::Property(ty), Vec::new);
    let Some(navigation) = find_navigation(first, ty, context.version) else {
        return follow_properties(path, &path.segments, (ty, place), prefix, context);
    };
    mention_navigation(navigation, ty, first.span(), context);
    let mut names = vec![navigation.name.to_owned()];
    if rest.is_empty() {
        let path = PropertyPath { prefix, names, is_count: path.count.is_some() };
        return Some((path, Last::of_navigation(navigation)));
    }
    let target = (navigation.target, open_place(navigation.target, context));
    let (rest, last) = follow_properties(path, rest, target, None, context)?;
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
    let place = open_place(ty, context);
    follow_properties(path, segments, (ty, place), Some(variable.to_string()), context)
}

fn follow_properties(
    written: &syntax::PropertyPath,
    segments: &[Ident],
    (ty, place): (&'static Type, OpenPlace),
    prefix: Option<String>,
    context: &mut Context,
) -> Option<(PropertyPath, Last)> {
    let is_count = written.count.is_some();
    let mut path = PropertyPath { prefix, names: Vec::new(), is_count };
    let mut next = Some((ty, Some(place)));
    let mut last = None;
    for segment in segments {
        let Some((ty, place)) = next else {
            let before = path.names.join("/");
            context.report.at(segment, format!("`{before}` is not an object, so it ends the path"));
            return None;
        };
        let is_declared = || find_property(&segment.to_string(), ty, context.version).is_some();
        if is_extension(&segment.to_string(), ty) && !is_declared() {
            path.names.push(segment.to_string());
            next = None;
            last = Some(Last { shape: Shape::Primitive(&UNTYPED), is_collection: false });
            continue;
        }
        let place = place.unwrap_or_else(|| open_place(ty, context));
        let property = check_name(segment, ty, (place, context))?;
        path.names.push(property.name.to_owned());
        next = match property.shape {
            Shape::Structured(ty) if !property.is_collection => Some((ty, None)),
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
    (place, context): (OpenPlace, &mut Context),
) -> Option<PropertyPath> {
    let (ty, prefix) = check_prefix(path, ty, context)?;
    let place = if prefix.is_some() { open_place(ty, context) } else { place };
    let navigation = match path.segments.as_slice() {
        [name] => find_navigation(name, ty, context.version),
        _ => None,
    };
    if let Some(navigation) = navigation {
        context.take(place, navigation.name);
        mention_navigation(navigation, ty, path.span(), context);
        return Some(PropertyPath {
            prefix,
            names: vec![navigation.name.to_owned()],
            is_count: false,
        });
    }
    follow_properties(path, &path.segments, (ty, place), prefix, context).map(|(path, _)| path)
}

fn mention_navigation(
    navigation: &Navigation,
    ty: &'static Type,
    span: Span,
    context: &mut Context,
) {
    context.mention(Owner::Segment(ty), navigation.name, span, navigation.deprecated);
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

fn check_name(
    name: &Ident,
    ty: &'static Type,
    (place, context): (OpenPlace, &mut Context),
) -> Option<&'static Property> {
    let (text, version) = (name.to_string(), context.version);
    if let Some(property) = find_property(&text, ty, version) {
        let (owner, spelling) = if property.is_stream() {
            (Owner::Segment(ty), property.name.to_owned())
        } else {
            (Owner::Property(ty), rust_field(property.name))
        };
        if !property.is_stream() {
            context.take(place, property.name);
        }
        context.mention(owner, &spelling, name.span(), property.deprecated);
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
    context.guess(place, &text, name.span());
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
    (place, context): (OpenPlace, &mut Context),
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
        context.guess(place, &name.to_string(), name.span());
        return None;
    };
    context.take(place, navigation.name);
    mention_navigation(navigation, ty, name.span(), context);
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
