//! `"@odata.type"` and casts, which select a derived type (OData JSON Format 4.01, section 4.6.3).

use graph_request_schema::{Area, Type, Version, find_property, subtypes_of};
use proc_macro2::Group;
use syn::{Lit, LitStr};

use super::body::fields::Fields;
use super::context::Context;
use crate::messages::{self, list};
use crate::suggest::{did_you_mean_or_list, nearest};
use crate::syntax::{Cast, Entry, Literal, Member, Object, Value};

pub(super) const ODATA_TYPE: &str = "@odata.type";

/// Finds the annotation of an object, wherever in the object it is.
fn find_annotation(object: &Object) -> Option<&Member> {
    object.entries.iter().find_map(|entry| match entry {
        Entry::Member(member) if member.key.name == ODATA_TYPE => Some(member),
        _ => None,
    })
}

/// Returns the fields of the object: those of the declared type, unless the annotation names another.
pub(super) fn check_odata_type(
    object: &Object,
    declared: Fields,
    group: &Group,
    context: &mut Context,
) -> Fields {
    match (declared, find_annotation(object)) {
        (Fields::Type(ty), None) => {
            // A spread model knows its own type.
            let is_spread = |entry: &Entry| matches!(entry, Entry::Spread(_));
            if ty.is_abstract && !context.is_update && !object.entries.iter().any(is_spread) {
                report_abstract(ty, group, context);
                return Fields::Type(guess_type(object, ty, context.version));
            }
            declared
        }
        (Fields::Type(ty), Some(annotation)) => Fields::Type(check_type(annotation, ty, context)),
        (Fields::Parameters(_), _) => declared,
    }
}

fn report_abstract(ty: &'static Type, group: &Group, context: &mut Context) {
    let names = list_types(ty, context.version);
    let message = format!("`{}` is abstract: add `\"{ODATA_TYPE}\"` with one of {names}", ty.name);
    context.report.at_span(group.span_open(), message);
}

/// Guesses the derived type that has most of the names, so that one mistake gives one message.
fn guess_type(object: &Object, ty: &'static Type, version: Version) -> &'static Type {
    let known = |t: &&'static Type| {
        let is_known = |entry: &&Entry| match entry {
            Entry::Member(member) => find_property(t, &member.key.name, version).is_some(),
            Entry::Spread(_) => false,
        };
        object.entries.iter().filter(is_known).count()
    };
    subtypes_of(ty, version).filter(|t| !t.is_abstract).max_by_key(known).unwrap_or(ty)
}

fn check_type(
    annotation: &Member,
    declared: &'static Type,
    context: &mut Context,
) -> &'static Type {
    let Value::Literal(Literal { lit: Lit::Str(text), .. }) = &annotation.value else {
        let message =
            format!("`{ODATA_TYPE}` must be a string literal, since it selects the type to check");
        context.report.at(&annotation.key.token, message);
        return declared;
    };
    find_type(text, declared, context).unwrap_or(declared)
}

/// Removes the namespace from a qualified name, such as that of an action.
pub(super) fn unqualified(name: &str) -> &str {
    let local = |area: &Area| name.strip_prefix(area.namespace());
    // `microsoft.graph.callRecords.` starts with the other namespace, so it comes first.
    local(&Area::CallRecords).or_else(|| local(&Area::Common)).unwrap_or(name)
}

/// Finds the derived type of a segment such as `microsoft.graph.meetingRegistration`.
pub(super) fn find_cast(
    segment: &str,
    ty: &'static Type,
    version: Version,
) -> Option<&'static Type> {
    // Most segments are names without a namespace, and the derived types are looked for in all rows.
    if !segment.contains('.') {
        return None;
    }
    subtypes_of(ty, version).find(|t| is_segment_of(t, segment))
}

/// Finds the derived type of a cast in a query option, or reports it.
pub(super) fn check_cast(
    cast: &Cast,
    ty: &'static Type,
    context: &mut Context,
) -> Option<&'static Type> {
    let version = context.version;
    let found = find_cast(&cast.name, ty, version);
    if found.is_none() {
        let names: Vec<String> = subtypes_of(ty, version).map(qualified_name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let end = did_you_mean_or_list(&cast.name, &names);
        let message = format!("`{}` does not derive from `{}`{end}", cast.name, ty.name);
        context.report.at_span(cast.span, message);
    }
    found
}

/// Returns `true` if the documentation or the metadata calls a type so, with its namespace.
fn is_named(ty: &Type, written: &str) -> bool {
    // The documentation prints `#Microsoft.Graph.channel` too.
    let namespace = ty.area.namespace();
    let parts = written.split_at_checked(namespace.len());
    let name = parts.and_then(|(of, name)| of.eq_ignore_ascii_case(namespace).then_some(name));
    name.is_some_and(|name| ty.name == name || ty.metadata_name == Some(name))
}

/// Returns `true` if a segment is a cast to a type. Graph ignores case there, and the documentation
/// prints `microsoft.graph.roomlist` too.
fn is_segment_of(ty: &Type, segment: &str) -> bool {
    let in_lower_case = || qualified_name(ty).to_lowercase() == segment;
    is_named(ty, segment) || in_lower_case()
}

/// Returns the name of a type with its namespace.
fn qualified_name(ty: &Type) -> String {
    format!("{}{}", ty.area.namespace(), ty.metadata_name.unwrap_or(ty.name))
}

fn find_type(
    text: &LitStr,
    declared: &'static Type,
    context: &mut Context,
) -> Option<&'static Type> {
    let (written, version) = (text.value(), context.version);
    let name = written.strip_prefix('#').unwrap_or(&written);
    let found = subtypes_of(declared, version).find(|t| is_named(t, name));
    match found {
        Some(ty) if !ty.is_abstract => Some(ty),
        Some(ty) => {
            let names = expected_types(declared, version);
            context.report.at(&text, format!("`{}` is abstract{names}", ty.name));
            None
        }
        None => report_unknown(text, &written, declared, context),
    }
}

/// Reports a type that does not fit. The nearest one decides about the rest of the object, so that
/// one mistake gives one message.
fn report_unknown(
    text: &LitStr,
    written: &str,
    declared: &'static Type,
    context: &mut Context,
) -> Option<&'static Type> {
    let version = context.version;
    let names: Vec<String> = wire_names(declared, version).collect();
    let near = nearest(written, names.iter().map(String::as_str));
    let end = match near {
        Some(near) => messages::did_you_mean(near),
        None => expected_types(declared, version),
    };
    let message = format!("`{written}` does not derive from `{}`{end}", declared.name);
    context.report.at(&text, message);
    subtypes_of(declared, version).find(|t| near == Some(wire_name(t).as_str()))
}

fn expected_types(declared: &'static Type, version: Version) -> String {
    let names: Vec<String> = wire_names(declared, version).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    messages::expected_one_of(&names)
}

fn list_types(declared: &'static Type, version: Version) -> String {
    let names: Vec<String> = wire_names(declared, version).collect();
    list(names.iter().map(String::as_str))
}

/// Returns the names on the wire of the concrete types.
fn wire_names(declared: &'static Type, version: Version) -> impl Iterator<Item = String> {
    subtypes_of(declared, version).filter(|t| !t.is_abstract).map(wire_name)
}

/// Returns the name of a type on the wire.
pub(super) fn wire_name(ty: &Type) -> String {
    format!("#{}", qualified_name(ty))
}

#[cfg(test)]
mod tests {
    use graph_request_schema::{TYPES, Version};
    use proc_macro2::{Group, TokenStream, TokenTree};

    use crate::check::body::{self, fields::Fields};
    use crate::check::context::Context;

    /// Returns the messages about an object of the type `entity`, which is abstract.
    fn complaints(object: &str) -> Vec<String> {
        let mut types = TYPES.iter().flat_map(|(_, types)| types.iter());
        let entity = types.find(|t| t.name == "entity").unwrap();
        let mut trees = object.parse::<TokenStream>().unwrap().into_iter();
        let Some(TokenTree::Group(group)) = trees.next() else {
            panic!("the text is not an object");
        };
        let group: Group = group;
        let mut context = Context::new(Version::Preview, crate::Reader::Compiler);
        body::check_object(&group, Fields::Type(entity), &mut context);
        context.report.messages()
    }

    #[test]
    fn an_abstract_type_needs_one_that_derives_from_it() {
        let said = complaints("{}");
        assert!(
            said[0].starts_with("`entity` is abstract: add `\"@odata.type\"` with one of"),
            "{said:?}"
        );
        assert!(said[0].contains("`#microsoft.graph.OnlineMeeting`"), "{said:?}");
        let said = complaints(r##"{ "@odata.type": "#microsoft.graph.entity" }"##);
        assert!(said[0].starts_with("`entity` is abstract; expected one of"), "{said:?}");
        assert_eq!(complaints(r##"{ "@odata.type": "#microsoft.graph.application" }"##), [""; 0]);
    }
}
