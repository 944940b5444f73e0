//! `"@odata.type"`, which picks a derived type (OData JSON Format 4.01, section 4.6.3).

use proc_macro2::Group;
use syn::{Lit, LitStr};

use super::Context;
use super::declared::Declared;
use crate::schema::{Type, Version, find_property, subtypes_of};
use crate::suggest::{did_you_mean_or_list, list, nearest};
use crate::syntax::{Cast, Entry, Member, Object, Value};

pub(super) const ODATA_TYPE: &str = "@odata.type";
const NAMESPACE: &str = "microsoft.graph.";

/// The annotation of an object, wherever in the object it stands.
fn find(object: &Object) -> Option<&Member> {
    object.entries.iter().find_map(|entry| match entry {
        Entry::Member(member) if member.key.name == ODATA_TYPE => Some(member),
        _ => None,
    })
}

/// The type whose shape the object has: the declared one unless the annotation names another.
pub(super) fn check(
    object: &Object,
    declared: Declared,
    group: &Group,
    context: &mut Context,
) -> Declared {
    match (declared, find(object)) {
        (Declared::Type(ty), None) => {
            // What starts from a model is of the model's type.
            let is_spread = |entry: &Entry| matches!(entry, Entry::Spread(_));
            if ty.is_abstract && !context.is_update && !object.entries.iter().any(is_spread) {
                report_abstract(ty, group, context);
                return Declared::Type(guess_type(object, ty, context.version));
            }
            declared
        }
        (Declared::Type(ty), Some(annotation)) => {
            Declared::Type(check_type(annotation, ty, context))
        }
        (Declared::Action(_), _) => declared,
    }
}

fn report_abstract(ty: &'static Type, group: &Group, context: &mut Context) {
    let names = list_types(ty, context.version);
    let message = format!(
        "`{}` is abstract, so `\"{ODATA_TYPE}\"` must say which type this is: {names}",
        ty.name
    );
    context.report.at_span(group.span_open(), message);
}

/// The derived type that has most of the names, so that nothing echoes.
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
    let Value::Literal { lit: Lit::Str(text), .. } = &annotation.value else {
        let message =
            format!("`{ODATA_TYPE}` decides what is checked, so it must be a string literal");
        context.report.at(&annotation.key.token, message);
        return declared;
    };
    find_type(text, declared, context).unwrap_or(declared)
}

/// The derived type that a segment such as `microsoft.graph.meetingRegistration` casts to.
pub(super) fn find_cast(
    segment: &str,
    ty: &'static Type,
    version: Version,
) -> Option<&'static Type> {
    let name = segment.strip_prefix(NAMESPACE)?;
    subtypes_of(ty, version).find(|t| is_named(t, name))
}

/// The derived type that a path in a query option casts to.
pub(super) fn check_cast(
    cast: &Cast,
    ty: &'static Type,
    context: &mut Context,
) -> Option<&'static Type> {
    let version = context.version;
    let found = find_cast(&cast.name, ty, version);
    if found.is_none() {
        let names: Vec<String> =
            subtypes_of(ty, version).map(|t| format!("{NAMESPACE}{}", t.name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let end = did_you_mean_or_list(&cast.name, "there are", &names);
        let message = format!("`{}` is no type that derives from `{}`{end}", cast.name, ty.name);
        context.report.at_span(cast.span, message);
    }
    found
}

/// Whether the documentation, or the metadata, calls a type so.
fn is_named(ty: &Type, name: &str) -> bool {
    ty.name == name || ty.metadata_name == Some(name)
}

fn find_type(
    text: &LitStr,
    declared: &'static Type,
    context: &mut Context,
) -> Option<&'static Type> {
    let (written, version) = (text.value(), context.version);
    let name = written.strip_prefix('#').unwrap_or(&written);
    let name = name.strip_prefix(NAMESPACE);
    let found = name.and_then(|n| subtypes_of(declared, version).find(|t| is_named(t, n)));
    match found {
        Some(ty) if !ty.is_abstract => Some(ty),
        Some(ty) => {
            let names = list_types(declared, version);
            context.report.at(&text, format!("`{}` is abstract; there are {names}", ty.name));
            None
        }
        None => report_unknown(text, &written, declared, context),
    }
}

/// What was probably meant decides about the rest, so that nothing echoes.
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
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; it takes {}", list_types(declared, version)),
    };
    let message = format!("`{written}` is no type that derives from `{}`{end}", declared.name);
    context.report.at(&text, message);
    subtypes_of(declared, version).find(|t| near == Some(wire_name(t).as_str()))
}

fn list_types(declared: &'static Type, version: Version) -> String {
    let names: Vec<String> = wire_names(declared, version).collect();
    list(names.iter().map(String::as_str))
}

/// How the concrete types are written on the wire.
fn wire_names(declared: &'static Type, version: Version) -> impl Iterator<Item = String> {
    subtypes_of(declared, version).filter(|t| !t.is_abstract).map(wire_name)
}

/// How a type is written on the wire.
pub(super) fn wire_name(ty: &Type) -> String {
    format!("#{NAMESPACE}{}", ty.metadata_name.unwrap_or(ty.name))
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Group, TokenStream, TokenTree};

    use crate::check::declared::Declared;
    use crate::check::{Context, body};
    use crate::report::Report;
    use crate::schema::{TYPES, Version};

    /// What is said about an object where `entity` is declared, which is abstract.
    fn complaints(object: &str) -> Vec<String> {
        let mut types = TYPES.iter().flat_map(|(_, types)| types.iter());
        let entity = types.find(|t| t.name == "entity").unwrap();
        let mut trees = object.parse::<TokenStream>().unwrap().into_iter();
        let Some(TokenTree::Group(group)) = trees.next() else {
            panic!("an object stands in braces");
        };
        let group: Group = group;
        let mut report = Report::default();
        let mut context = Context {
            report: &mut report,
            mentions: Vec::new(),
            version: Version::Preview,
            is_update: false,
        };
        body::check_object(&group, Declared::Type(entity), &mut context);
        report.messages()
    }

    #[test]
    fn an_abstract_type_needs_one_that_derives_from_it() {
        let said = complaints("{}");
        assert!(
            said[0].starts_with("`entity` is abstract, so `\"@odata.type\"` must say"),
            "{said:?}"
        );
        assert!(said[0].contains("`#microsoft.graph.OnlineMeeting`"), "{said:?}");
        let said = complaints(r##"{ "@odata.type": "#microsoft.graph.entity" }"##);
        assert!(said[0].starts_with("`entity` is abstract; there are"), "{said:?}");
        assert_eq!(complaints(r##"{ "@odata.type": "#microsoft.graph.application" }"##), [""; 0]);
    }
}
