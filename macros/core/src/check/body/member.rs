//! One `key: value` of an object.

use graph_request_schema::{Access, Version, find_property, subtypes_of};
use proc_macro2::Span;

use super::fields::{Field, Fields};
use super::unchecked::check_unchecked;
use super::{Seen, value};
use crate::check::context::Context;
use crate::check::derived_type::{ODATA_TYPE, wire_name};
use crate::messages;
use crate::request::NamedMember;
use crate::suggest::{may_mean, nearest};
use crate::syntax::{Key, Member, Mode, Value};

/// Checks one member; `None` if it cannot be written.
pub(super) fn check_member(
    written: &Member,
    fields: Fields,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<NamedMember> {
    let key = &written.key;
    check_twice(key, seen, context);
    if key.name == ODATA_TYPE {
        // Already checked: it selects the type that all other members are checked against.
        return check_unchecked(key, &written.value, context)
            .map(|v| NamedMember::new(&key.name, false, v));
    }
    if key.name.contains('@') {
        // Control information and annotations (OData JSON Format 4.01, section 4.6): never a
        // property, so never meant as one.
        return check_unchecked(key, &written.value, context)
            .map(|v| NamedMember::new(&key.name, false, v));
    }
    if let Mode::Unchecked(sign) = written.mode {
        return check_way_out(written, sign, fields, context);
    }
    let Some(property) = fields.find(&key.name, context.version) else {
        if fields.is_extension(&key.name) {
            return check_unchecked(key, &written.value, context)
                .map(|v| NamedMember::new(&key.name, false, v));
        }
        let meant = report_unknown(key, &written.value, fields, seen, context)?;
        // Mistakes in the value are worth knowing in the same build.
        let value = value::check_value(key, &written.value, meant, false, context)?;
        return Some(NamedMember::new(&key.name, false, value));
    };
    note_spelling(key, property.name, seen, context);
    let (owner, spelling) = fields.mention(property.name, context.version);
    if !property.is_stream() && property.is_in_model {
        context.mention(owner, &spelling, key.span, property.deprecated);
    }
    check_writable(key, property, context)?;
    if let Some(note) = property.ignored_in_create.filter(|_| !context.is_update && !seen.is_part) {
        context.report.warn_at_span(key.span, note);
    }
    let is_optional = check_mode(written, property, seen, context);
    let value = value::check_value(key, &written.value, property, is_optional, context)?;
    Some(NamedMember::new(&key.name, is_optional, value))
}

fn check_twice(key: &Key, seen: &mut Seen, context: &mut Context) {
    if seen.names.contains(&key.name) {
        context.report.at(&key.token, messages::given_twice(&key.name));
    }
    seen.names.push(key.name.clone());
}

/// Notes the name of a property that is written in another spelling.
fn note_spelling(key: &Key, name: &str, seen: &mut Seen, context: &mut Context) {
    if key.name == name {
        return;
    }
    if seen.names.iter().any(|seen| seen == name) {
        context.report.at(&key.token, messages::given_twice(&key.name));
    }
    seen.names.push(name.to_owned());
}

/// Checks `key!: value`, the way out for properties that the schema lacks.
fn check_way_out(
    written: &Member,
    sign: Span,
    fields: Fields,
    context: &mut Context,
) -> Option<NamedMember> {
    let key = &written.key;
    if fields.find(&key.name, context.version).is_some() {
        let (of, name) = (fields.name(), &key.name);
        let message = format!("`{name}` is a property of `{of}`: write `{name}: …`");
        context.report.at_span(sign, message);
        return None;
    }
    check_unchecked(key, &written.value, context).map(|v| NamedMember::new(&key.name, false, v))
}

/// Reports a name that the type lacks, and returns the field that was probably meant, if its value
/// can be checked.
fn report_unknown(
    key: &Key,
    value: &Value,
    fields: Fields,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<Field> {
    let version = context.version;
    let (message, meant) = match find_in_other_version(key, fields, version) {
        Some((property, only)) => {
            (messages::only_in(&key.name, fields.name(), only), Some(property))
        }
        None => describe_unknown(key, value, fields, version),
    };
    // A misspelt name is not missing as well.
    seen.meant.extend(meant.map(|p| p.name));
    context.report.at(&key.token, message);
    let is_checked = |p: &Field| p.access != Access::ReadOnly;
    meant.filter(|_| !matches!(value, Value::Missing)).filter(is_checked)
}

/// Finds a property that only the other current version has.
fn find_in_other_version(key: &Key, fields: Fields, version: Version) -> Option<(Field, Version)> {
    let other = version.other()?;
    fields.find(&key.name, other).map(|property| (property, other))
}

fn describe_unknown(
    key: &Key,
    value: &Value,
    fields: Fields,
    version: Version,
) -> (String, Option<Field>) {
    let names = fields.all(version).into_iter().map(|field| field.name);
    let near = nearest(&key.name, names).filter(|near| may_mean(&key.name, near, fields.area()));
    let end = match near {
        Some(name) => messages::did_you_mean(name),
        None if matches!(value, Value::Missing) => String::new(),
        None => suggest_elsewhere(key, fields, version),
    };
    let kind = match fields {
        Fields::Type(_) => "property",
        Fields::Parameters(_) => "parameter",
    };
    let message = format!("`{}` has no {kind} `{}`{end}", fields.name(), key.name);
    (message, near.and_then(|name| fields.find(name, version)))
}

/// Suggests a derived type that has the name, or the way out, if nothing is near to it.
fn suggest_elsewhere(key: &Key, fields: Fields, version: Version) -> String {
    let way_out = || format!("; if Graph has it, write `{}!: …`", key.token);
    let Fields::Type(ty) = fields else {
        return way_out();
    };
    let has_it = |t: &&'static _| find_property(t, &key.name, version).is_some();
    subtypes_of(ty, version).find(has_it).map_or_else(way_out, |derived| {
        let (name, wire) = (derived.name, wire_name(derived));
        format!("; `{name}` has it: add `\"{ODATA_TYPE}\": \"{wire}\"`")
    })
}

fn check_writable(key: &Key, property: Field, context: &mut Context) -> Option<()> {
    let name = &key.name;
    let message = match property.access {
        _ if property.is_stream() => format!("`{name}` is a stream, which is not part of a body"),
        Access::ReadOnly => format!("`{name}` is read-only: the service sets it"),
        Access::CreateOnly if context.is_update => {
            format!("`{name}` can only be set on creation")
        }
        Access::Writable | Access::CreateOnly => return Some(()),
    };
    context.report.at(&key.token, message);
    None
}

/// Returns `true` if the member may be left out, by `?:`.
fn check_mode(written: &Member, property: Field, seen: &Seen, context: &mut Context) -> bool {
    let Mode::IfSome(sign) = written.mode else {
        return false;
    };
    if property.is_required && !context.is_update && !seen.is_part {
        let name = &written.key.name;
        let message = format!("`{name}` is required: write `{name}: …`");
        context.report.at_span(sign, message);
    }
    true
}
