//! One `key: value` of an object.

use super::body::{Seen, named};
use super::declared::{Declared, Slot};
use super::odata_type::{ODATA_TYPE, wire_name};
use super::{Context, value};
use crate::request::Named;
use crate::schema::{Access, Version, find_property, subtypes_of};
use crate::suggest::nearest;
use crate::syntax::{Key, Member, Mode, Value};

/// Checks one member; `None` where nothing is left of it to be written.
pub(super) fn check_member(
    written: &Member,
    declared: Declared,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<Named> {
    let key = &written.key;
    check_twice(key, seen, context);
    if key.name == ODATA_TYPE {
        // Its value was checked before all else, since it decides about all else.
        return value::unchecked(key, &written.value, context).map(|v| named(&key.name, false, v));
    }
    if let Mode::Unchecked(sign) = written.mode {
        return check_unchecked(written, sign, declared, context);
    }
    let Some(property) = declared.find(&key.name, context.version) else {
        let meant = report_unknown(key, &written.value, declared, seen, context)?;
        // Mistakes in the value are worth knowing in the same build.
        let value = value::check_value(key, &written.value, meant, false, context)?;
        return Some(named(&key.name, false, value));
    };
    let (owner, spelling) = declared.mention(&key.name);
    if !property.is_stream() {
        context.mention(owner, &spelling, key.span);
    }
    check_writable(key, property, context)?;
    let is_optional = check_mode(written, property, context);
    let value = value::check_value(key, &written.value, property, is_optional, context)?;
    Some(named(&key.name, is_optional, value))
}

fn check_twice(key: &Key, seen: &mut Seen, context: &mut Context) {
    if seen.names.contains(&key.name) {
        context.report.at(&key.token, format!("`{}` is given twice", key.name));
    }
    seen.names.push(key.name.clone());
}

/// `key!: value`, the way out for what the shape lacks.
fn check_unchecked(
    written: &Member,
    sign: proc_macro2::Span,
    declared: Declared,
    context: &mut Context,
) -> Option<Named> {
    let key = &written.key;
    if declared.find(&key.name, context.version).is_some() {
        let (of, name) = (declared.name(), &key.name);
        let message = format!("`{of}` has `{name}`, which is checked: write `{name}: …`");
        context.report.at_span(sign, message);
        return None;
    }
    value::unchecked(key, &written.value, context).map(|v| named(&key.name, false, v))
}

/// Complains about a name that the type lacks; what comes back is the property that was probably
/// meant, if it has a value that can be checked.
fn report_unknown(
    key: &Key,
    value: &Value,
    declared: Declared,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<Slot> {
    let version = context.version;
    let (message, meant) = match newer(key, declared, version) {
        Some((property, only)) => {
            let of = declared.name();
            (format!("`{}` of `{of}` is only in `{only}`", key.name), Some(property))
        }
        None => unknown(key, value, declared, version),
    };
    // What was probably meant is not missing on top of being misspelt.
    seen.meant.extend(meant.map(|p| p.name));
    context.report.at(&key.token, message);
    context.guess(declared.guess(), &key.name, key.span);
    let is_checked = |p: &Slot| p.access != Access::ReadOnly;
    meant.filter(|_| !matches!(value, Value::Missing)).filter(is_checked)
}

/// A property that today's other version has.
fn newer(key: &Key, declared: Declared, version: Version) -> Option<(Slot, &'static str)> {
    let other = version.other()?;
    declared.find(&key.name, other).map(|property| (property, other.segment()))
}

fn unknown(
    key: &Key,
    value: &Value,
    declared: Declared,
    version: Version,
) -> (String, Option<Slot>) {
    let names = declared.slots(version).into_iter().map(|slot| slot.name);
    let near = nearest(&key.name, names);
    let end = match near {
        Some(name) => format!("; did you mean `{name}`?"),
        None if matches!(value, Value::Missing) => String::new(),
        None => elsewhere(key, declared, version),
    };
    let kind = match declared {
        Declared::Type(_) => "property",
        Declared::Action(_) => "parameter",
    };
    let message = format!("`{}` has no {kind} `{}`{end}", declared.name(), key.name);
    (message, near.and_then(|name| declared.find(name, version)))
}

/// What helps with a name that nothing is near to: a derived type that has it, or the way out.
fn elsewhere(key: &Key, declared: Declared, version: Version) -> String {
    let way_out = || format!("; if Graph has it, write `{}!: …`", key.token);
    let Declared::Type(ty) = declared else {
        return way_out();
    };
    let has_it = |t: &&'static _| find_property(t, &key.name, version).is_some();
    subtypes_of(ty, version).find(has_it).map_or_else(way_out, |derived| {
        let (name, wire) = (derived.name, wire_name(derived));
        format!("; `{name}` has it: add `\"{ODATA_TYPE}\": \"{wire}\"`")
    })
}

fn check_writable(key: &Key, property: Slot, context: &mut Context) -> Option<()> {
    let name = &key.name;
    let message = match property.access {
        _ if property.is_stream() => format!("`{name}` is a stream, which is no part of a body"),
        Access::ReadOnly => format!("`{name}` is read-only: the service sets it"),
        Access::CreateOnly if context.is_update => {
            format!("`{name}` is set when it is created, and cannot be changed")
        }
        Access::Writable | Access::CreateOnly => return Some(()),
    };
    context.report.at(&key.token, message);
    None
}

/// Whether the member may be left out.
fn check_mode(written: &Member, property: Slot, context: &mut Context) -> bool {
    let Mode::IfSome(sign) = written.mode else {
        return false;
    };
    if property.is_required && !context.is_update {
        let name = &written.key.name;
        let message = format!("`{name}` is required and cannot be left out: write `{name}: …`");
        context.report.at_span(sign, message);
    }
    true
}
