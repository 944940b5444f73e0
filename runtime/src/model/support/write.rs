//! Writing of structs: completely by serde, or only the part that a request may contain.
//!
//! A name is written at most once: a field that has a value takes precedence over an additional
//! property of the same name.

use std::fmt::Debug;

use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::Model;
use crate::json::{Json, SENTINEL, Scope, ToJson};

/// The value of a property, which a request writes with `ToJson` and serde with `Serialize`.
pub trait Property: ToJson + Serialize + Debug {}

impl<V: ToJson + Serialize + Debug> Property for V {}

/// A visitor of the fields of a model. Errors are kept to the end, so that the code of a model
/// needs no `?` after each field and stays small.
#[expect(
    clippy::ref_option,
    reason = "`as_ref` on each of a thousand fields takes time to compile"
)]
pub trait Members {
    /// Visits a property that a request may contain.
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>);

    /// Visits a property that a request may contain, unless it is an update.
    fn create_only<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        self.writable(name, value);
    }

    /// Visits a property that only the service sets.
    fn read_only<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        self.writable(name, value);
    }

    /// Visits a start and an end, of which an update carries both or neither.
    fn period<V: Property>(
        &mut self,
        start: (&'static str, &Option<V>),
        end: (&'static str, &Option<V>),
    ) {
        self.writable(start.0, start.1);
        self.writable(end.0, end.1);
    }
}

/// The additional properties of a model, without those that its fields replace.
struct Additional<'a> {
    properties: &'a Map<String, Value>,
    /// The names among them that are not written.
    replaced: Vec<&'static str>,
}

impl<'a> Additional<'a> {
    fn new(properties: &'a Map<String, Value>) -> Self {
        Self { properties, replaced: Vec::new() }
    }

    fn has(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }

    fn replace(&mut self, name: &'static str) {
        if self.has(name) {
            self.replaced.push(name);
        }
    }

    fn rest(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.properties.iter().filter(|(name, _)| !self.replaced.contains(&name.as_str()))
    }
}

/// Writes all properties, so that a stored model can be read again without loss.
pub(crate) fn serialize<T: Model, S: Serializer>(model: &T, to: S) -> Result<S::Ok, S::Error> {
    let additional = Additional::new(model.additional());
    let mut whole = SerdeMembers { map: to.serialize_map(None)?, written: Ok(()), additional };
    model.write(&mut whole);
    whole.finish()
}

struct SerdeMembers<'a, M: SerializeMap> {
    map: M,
    written: Result<(), M::Error>,
    additional: Additional<'a>,
}

impl<M: SerializeMap> SerdeMembers<'_, M> {
    fn finish(mut self) -> Result<M::Ok, M::Error> {
        self.written?;
        for (name, value) in self.additional.rest() {
            self.map.serialize_entry(name, value)?;
        }
        self.map.end()
    }
}

impl<M: SerializeMap> Members for SerdeMembers<'_, M> {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let (Some(value), Ok(())) = (value, &self.written) {
            self.additional.replace(name);
            self.written = self.map.serialize_entry(name, value);
        }
    }
}

/// Writes the members of the buffer's scope, without the names in `except`, into an open object.
pub(crate) fn write_members<T: Model>(model: &T, except: &[&str], json: &mut Json) {
    let additional = Additional::new(model.additional());
    let mut members = RequestMembers { except, json, additional };
    model.write(&mut members);
    members.finish();
}

struct RequestMembers<'a> {
    except: &'a [&'a str],
    json: &'a mut Json,
    additional: Additional<'a>,
}

impl RequestMembers<'_> {
    fn write(&mut self, name: &str, value: &dyn ToJson) {
        let start = self.json.len();
        self.json.push_name(name);
        value.write(self.json);
        // Nothing is left of an object whose members cannot be updated.
        if self.json.scope == Scope::Update && self.json.ends_with_empty_object() {
            self.json.truncate(start);
        }
    }

    /// Returns `true` if the object has the property, from the model or written in the object.
    fn has<V>(&self, (name, value): (&str, &Option<V>)) -> bool {
        value.is_some() || self.except.contains(&name) || self.additional.has(name)
    }

    fn finish(self) {
        let is_whole = self.json.scope == Scope::Whole;
        for (name, value) in self.additional.rest() {
            if is_whole || !(self.except.contains(&name.as_str()) || is_from_service(name)) {
                self.json.push_name(name);
                self.json.push_json(value);
            }
        }
    }
}

impl Members for RequestMembers<'_> {
    fn writable<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        if let Some(value) = value
            && !self.except.contains(&name)
        {
            self.additional.replace(name);
            self.write(name, value);
        }
    }

    fn create_only<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        match self.json.scope {
            Scope::Create | Scope::Whole => self.writable(name, value),
            Scope::Update => self.additional.replace(name),
        }
    }

    fn read_only<V: Property>(&mut self, name: &'static str, value: &Option<V>) {
        match self.json.scope {
            Scope::Whole => self.writable(name, value),
            Scope::Create | Scope::Update => self.additional.replace(name),
        }
    }

    fn period<V: Property>(
        &mut self,
        start: (&'static str, &Option<V>),
        end: (&'static str, &Option<V>),
    ) {
        if self.json.scope == Scope::Update && !(self.has(start) && self.has(end)) {
            self.additional.replace(start.0);
            self.additional.replace(end.0);
        } else {
            self.writable(start.0, start.1);
            self.writable(end.0, end.1);
        }
    }
}

impl Json {
    /// Appends the value of an additional property; fails if the sentinel is in it, since an enum
    /// that the model does not declare has one too.
    fn push_json(&mut self, value: &Value) {
        if self.scope != Scope::Whole
            && let Some(path_below) = find_sentinel(value)
        {
            self.fail_on_sentinel(&path_below);
        }
        self.push_value(value);
    }
}

/// Finds the sentinel in a value, and returns the path to it.
fn find_sentinel(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (text == SENTINEL).then(String::new),
        Value::Array(elements) => elements.iter().enumerate().find_map(|(index, element)| {
            find_sentinel(element).map(|below| format!("[{index}]{below}"))
        }),
        Value::Object(members) => members
            .iter()
            .find_map(|(name, value)| find_sentinel(value).map(|below| format!(".{name}{below}"))),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// Returns `true` for control information and annotations that only responses contain (OData JSON
/// Format 4.01, section 4.6), such as `@odata.context`, `@removed` and `@microsoft.graph.tips`.
fn is_from_service(name: &str) -> bool {
    if name.starts_with('@') {
        return name != "@odata.type";
    }
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
}

#[cfg(test)]
mod tests {
    use super::is_from_service;

    #[test]
    fn what_only_responses_contain() {
        for name in [
            "@odata.context",
            "@odata.bind",
            "@microsoft.graph.tips",
            "@removed",
            "@x@odata.type",
            "attendees@odata.count",
        ] {
            assert!(is_from_service(name), "{name}");
        }
        for name in ["@odata.type", "a@odata.type", "a@odata.bind", "a@b.c", "subject"] {
            assert!(!is_from_service(name), "{name}");
        }
    }
}
