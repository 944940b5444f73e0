//! Writing of structs: completely by serde, or only the part that a request may contain.

use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::Model;
use crate::json::{Json, ToJson};

/// The value of a property, which a request writes with `ToJson` and serde with `Serialize`.
pub trait Property: ToJson + Serialize {}

impl<V: ToJson + Serialize> Property for V {}

/// A visitor of the properties of a model. Errors are kept to the end, so that the code of a model
/// needs no `?` after each property and stays small.
#[expect(
    clippy::ref_option,
    reason = "`as_ref` on each of a thousand fields takes time to compile"
)]
pub trait Members {
    /// Visits a property that a request may contain.
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>);

    /// Visits a property that only the service sets.
    fn read_only<V: Property>(&mut self, name: &'static str, value: &Option<V>);

    /// Visits the additional properties.
    fn additional(&mut self, additional: &Map<String, Value>);
}

/// Writes all properties, so that a stored model can be read again without loss.
pub(crate) fn serialize<T: Model, S: Serializer>(model: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut whole = SerdeMembers { map: to.serialize_map(None)?, written: Ok(()) };
    model.write(&mut whole);
    whole.written.and_then(|()| whole.map.end())
}

struct SerdeMembers<M: SerializeMap> {
    map: M,
    written: Result<(), M::Error>,
}

impl<M: SerializeMap> SerdeMembers<M> {
    fn write<V: Serialize>(&mut self, name: &str, value: &V) {
        if self.written.is_ok() {
            self.written = self.map.serialize_entry(name, value);
        }
    }
}

impl<M: SerializeMap> Members for SerdeMembers<M> {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let Some(value) = value {
            self.write(name, value);
        }
    }

    fn read_only<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        self.writable(name, value);
    }

    fn additional(&mut self, additional: &Map<String, Value>) {
        for (name, value) in additional {
            self.write(name, value);
        }
    }
}

/// Writes the members that a request may contain, without the names in `except`, into an open
/// object.
pub(crate) fn write_members<T: Model>(model: &T, except: &[&str], json: &mut Json) {
    model.write(&mut RequestMembers { except, json });
}

struct RequestMembers<'a> {
    except: &'a [&'a str],
    json: &'a mut Json,
}

impl Members for RequestMembers<'_> {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let Some(value) = value
            && !self.except.contains(&name)
        {
            self.json.push_name(name);
            value.write(self.json);
        }
    }

    fn read_only<V: Property>(&mut self, _: &'static str, _: &Option<V>) {}

    fn additional(&mut self, additional: &Map<String, Value>) {
        let wanted = |name: &str| !self.except.contains(&name) && !is_from_service(name);
        for (name, value) in additional.iter().filter(|(name, _)| wanted(name)) {
            self.json.push_name(name);
            self.json.push_value(value);
        }
    }
}

/// Returns `true` for control information that only responses contain (OData JSON Format 4.01,
/// section 4.6), such as `@odata.context`.
fn is_from_service(name: &str) -> bool {
    match name.split_once("@odata.") {
        Some((_, term)) => term != "type" && term != "bind",
        None => false,
    }
}

/// Estimates the number of bytes of the members that a request may contain.
pub(crate) fn size<T: Model>(model: &T) -> usize {
    let mut size = MembersSize(0);
    model.write(&mut size);
    size.0
}

struct MembersSize(usize);

impl Members for MembersSize {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let Some(value) = value {
            self.0 += name.len() + value.size() + 4;
        }
    }

    fn read_only<V: Property>(&mut self, _: &'static str, _: &Option<V>) {}

    fn additional(&mut self, _: &Map<String, Value>) {}
}
