//! Fragments in the body of an update, without what an update cannot carry. The text is compared with
//! the fields of the model, which visits all of them even if it is empty.

use serde_json::value::RawValue;

use super::members::{read_elements, read_members};
use crate::json::Json;
use crate::model::{Members, Model, Property};

/// Writes an object of the type `T` for an update; any other value as it is.
pub(crate) fn write_object_for_update<T: Model>(text: &RawValue, json: &mut Json) {
    if !text.get().starts_with('{') {
        json.push(text.get());
        return;
    }
    json.push("{");
    write_members_for_update::<T>(text, &[], json);
    json.push("}");
}

/// Writes the elements of an array for an update; any other value as it is.
pub(crate) fn write_elements_for_update(
    text: &RawValue,
    json: &mut Json,
    write: fn(&RawValue, &mut Json),
) {
    let Some(elements) = read_elements(text) else {
        json.push(text.get());
        return;
    };
    json.push("[");
    for element in elements {
        json.push_joined(",");
        write(element, json);
    }
    json.push("]");
}

/// Writes the members of an object of the type `T` for an update, without the names in `except`,
/// which are written elsewhere.
pub(super) fn write_members_for_update<T: Model>(
    text: &RawValue,
    except: &[&str],
    json: &mut Json,
) {
    let members = read_members(text);
    let has = |name: &str| except.contains(&name) || members.iter().any(|(n, _)| n == name);
    let model = T::default();
    for (name, value) in &members {
        if except.contains(&&**name) {
            continue;
        }
        let mut member = Member { name, value, has: &has, json, is_declared: false };
        model.write(&mut member);
        if !member.is_declared {
            json.push_name(name);
            json.push(value.get());
        }
    }
}

/// A member that looks for its field among those of a model.
struct Member<'a> {
    name: &'a str,
    value: &'a RawValue,
    /// Tells if the object has a member of a name.
    has: &'a dyn Fn(&str) -> bool,
    json: &'a mut Json,
    is_declared: bool,
}

impl Members for Member<'_> {
    fn writable<V: Property>(&mut self, name: &'static str, _: &Option<V>) {
        if name != self.name {
            return;
        }
        self.is_declared = true;
        let start = self.json.len();
        self.json.push_name(name);
        V::write_for_update(self.value, self.json);
        // Nothing is left of an object whose members cannot be updated.
        if self.json.ends_with_empty_object() && self.value.get() != "{}" {
            self.json.truncate(start);
        }
    }

    fn create_only<V: Property>(&mut self, name: &'static str, _: &Option<V>) {
        self.is_declared |= name == self.name;
    }

    fn read_only<V: Property>(&mut self, name: &'static str, _: &Option<V>) {
        self.is_declared |= name == self.name;
    }

    fn period<V: Property>(
        &mut self,
        start: (&'static str, &Option<V>),
        end: (&'static str, &Option<V>),
    ) {
        if (self.has)(start.0) && (self.has)(end.0) {
            self.writable(start.0, start.1);
            self.writable(end.0, end.1);
        } else {
            self.is_declared |= [start.0, end.0].contains(&self.name);
        }
    }
}
