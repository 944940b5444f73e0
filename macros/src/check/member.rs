//! One `key: value` of an object.

use super::body::{Seen, named};
use super::odata_type::{ODATA_TYPE, wire_name};
use super::{Context, value};
use crate::request::{Named, Owner};
use crate::schema::{
    Access, Property, Type, find_property, properties_of, rust_field, subtypes_of,
};
use crate::suggest::nearest;
use crate::syntax::{Key, Member, Mode, Value};

/// Checks one member; `None` where nothing is left of it to be written.
pub(super) fn check_member(
    written: &Member,
    ty: &'static Type,
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
        return check_unchecked(written, sign, ty, context);
    }
    let Some(property) = find_property(ty, &key.name) else {
        let meant = report_unknown(key, &written.value, ty, seen, context)?;
        // Mistakes in the value are worth knowing in the same build.
        let value = value::check_value(key, &written.value, meant, false, context)?;
        return Some(named(&key.name, false, value));
    };
    context.mention(Owner::Property(ty), &rust_field(&key.name), key.span);
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
    ty: &'static Type,
    context: &mut Context,
) -> Option<Named> {
    let key = &written.key;
    if find_property(ty, &key.name).is_some() {
        let name = &key.name;
        let message = format!("`{}` has `{name}`, which is checked: write `{name}: …`", ty.name);
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
    ty: &'static Type,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<&'static Property> {
    let near = nearest(&key.name, properties_of(ty).map(|p| p.name));
    let end = match near {
        Some(name) => format!("; did you mean `{name}`?"),
        None if matches!(value, Value::Missing) => String::new(),
        None => elsewhere(key, ty),
    };
    // What was probably meant is not missing on top of being misspelt.
    seen.meant.extend(near);
    let message = format!("`{}` has no property `{}`{end}", ty.name, key.name);
    context.report.at(&key.token, message);
    context.mention(Owner::Guess(ty), &key.name, key.span);
    let meant = near.and_then(|name| find_property(ty, name))?;
    let is_checked = meant.access == Access::Writable && !matches!(value, Value::Missing);
    is_checked.then_some(meant)
}

/// What helps with a name that nothing is near to: a derived type that has it, or the way out.
fn elsewhere(key: &Key, ty: &'static Type) -> String {
    match subtypes_of(ty).find(|t| find_property(t, &key.name).is_some()) {
        Some(derived) => format!(
            "; `{}` has it: add `\"{ODATA_TYPE}\": \"{}\"`",
            derived.name,
            wire_name(derived)
        ),
        None => format!("; if Graph has it, write `{}!: …`", key.token),
    }
}

fn check_writable(key: &Key, property: &Property, context: &mut Context) -> Option<()> {
    match property.access {
        Access::Writable => Some(()),
        Access::ReadOnly => {
            let message = format!("`{}` is read-only: the service sets it", key.name);
            context.report.at(&key.token, message);
            None
        }
    }
}

/// Whether the member may be left out.
fn check_mode(written: &Member, property: &Property, context: &mut Context) -> bool {
    let Mode::IfSome(sign) = written.mode else {
        return false;
    };
    if property.is_required {
        let name = &written.key.name;
        let message = format!("`{name}` is required and cannot be left out: write `{name}: …`");
        context.report.at_span(sign, message);
    }
    true
}
