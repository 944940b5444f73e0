//! Changes of JSON values.

use serde_json::{Map, Value};

/// Merges changes into a value: objects property by property, anything else as a whole (OData
/// Protocol 4.01, section 11.4.3).
pub(super) fn merge(into: &mut Value, changes: Value) {
    match (into, changes) {
        (Value::Object(into), Value::Object(changes)) => merge_object(into, changes),
        (into, changes) => *into = changes,
    }
}

fn merge_object(into: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, change) in changes {
        merge(into.entry(name).or_insert(Value::Null), change);
    }
}

/// Returns the id of a resource.
pub(super) fn id_of(resource: &Value) -> &str {
    resource.get("id").and_then(Value::as_str).unwrap_or_default()
}
