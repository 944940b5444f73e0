//! The documentation of hidden names.

use graph_request_schema::{Access, Operation, Property, Verb, Version, Versions};

use crate::models::routes::describe_permissions;

/// Describes a property in a body: what it is, and who may write it.
pub(super) fn describe_property(property: &Property, version: Version) -> String {
    let mut notes = vec![property.doc.to_owned()];
    notes.extend(describe_access(property).map(str::to_owned));
    notes.push(describe_need(property, version).to_owned());
    notes.push(describe_deprecation(property.deprecated));
    notes.retain(|note| !note.is_empty());
    notes.join(" ")
}

pub(super) fn describe_parameter(parameter: &Property, version: Version) -> String {
    let mut notes = vec![parameter.doc.to_owned()];
    notes.push(describe_need(parameter, version).to_owned());
    notes.push(describe_deprecation(parameter.deprecated));
    notes.retain(|note| !note.is_empty());
    notes.join(" ")
}

fn describe_access(property: &Property) -> Option<&'static str> {
    match property.access {
        Access::Writable => None,
        Access::CreateOnly => Some("Can only be set on creation."),
        Access::ReadOnly => Some("Read-only."),
    }
}

fn describe_need(property: &Property, version: Version) -> &'static str {
    if is_required(property, version) { "Required." } else { "" }
}

/// Returns `true` if a create or a call must carry a property, and its description does not say so.
pub(in crate::models) fn is_required(property: &Property, version: Version) -> bool {
    let has = |versions: Versions| versions.has(version);
    let is_told = property.access == Access::ReadOnly || property.doc.contains("Required");
    !is_told && (has(property.required) || has(property.documented_as_required))
}

fn describe_deprecation(note: Option<&str>) -> String {
    note.map(|note| format!("Deprecated: {note}.")).unwrap_or_default()
}

/// Returns a note with the page that describes a name, as a string of Rust.
pub(super) fn describe_page(page: &str) -> String {
    if page.is_empty() { String::new() } else { format!("\n[Documentation]({page})") }
}

/// Returns `` - `GET` of one: delegated `A`, application `B` ([documentation](page)) ``.
pub(super) fn describe_operation(operation: &Operation) -> String {
    let object = match operation.verb {
        Verb::Get | Verb::Update | Verb::Replace | Verb::Delete => " of one",
        Verb::Insert
        | Verb::List
        | Verb::Count
        | Verb::Download
        | Verb::Upload
        | Verb::GetProperty
        | Verb::AddReference
        | Verb::SetReference
        | Verb::RemoveReference
        | Verb::CallAction
        | Verb::CallFunction => "",
    };
    let page = operation.page;
    let link = if page.is_empty() { String::new() } else { format!(" ([documentation]({page}))") };
    let method = operation.verb.method().name();
    format!("- `{method}`{object}: {}{link}", describe_permissions(operation))
}
