//! The `Debug` form of structs: the fields that have a value, since most of up to sixty do not.

use std::fmt::{self, DebugStruct, Formatter};

use super::Model;
use super::write::{Members, Property};

/// Formats a model under the name of its type.
pub(crate) fn debug<T: Model>(model: &T, name: &str, f: &mut Formatter) -> fmt::Result {
    let mut members = DebugMembers(f.debug_struct(name));
    model.write(&mut members);
    if !model.additional().is_empty() {
        members.0.field("additional_properties", model.additional());
    }
    members.0.finish_non_exhaustive()
}

struct DebugMembers<'a, 'f>(DebugStruct<'a, 'f>);

impl Members for DebugMembers<'_, '_> {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let Some(value) = value {
            self.0.field(&field_name(name), value);
        }
    }
}

/// Returns the name of the field of a property: `join_web_url` for `joinWebUrl`.
fn field_name(property: &str) -> String {
    let mut name = String::with_capacity(property.len() + 4);
    for c in property.chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
}
