//! Actions and functions as rows.

use graph_request_schema::Versions;

use super::Import;
use super::declarations::{Bound, Member, TypeRef};
use super::render::{block, operation_key, render_operation, versions};

/// Renders the actions and functions that are bound to a type, or to a collection of it.
pub(super) fn render_callables(import: &Import, ty: &str) -> Vec<String> {
    let bound = import.graph.callables.iter().filter(|called| called.target.name == ty);
    bound.map(|called| render_callable(import, called)).collect()
}

fn render_callable(import: &Import, called: &Bound) -> String {
    let ty = &called.target.name;
    let key = format!("{ty}/{}()", called.name);
    let mut fields = vec![format!("name: {:?}", called.name)];
    if let Some(spellings) = import.overlay.spellings.get(&key) {
        fields.push(format!("spellings: &{spellings:?}"));
    }
    if called.versions != Versions::ALL {
        fields.push(format!("versions: {}", versions(called.versions)));
    }
    for (is_set, field) in
        [(called.target.is_collection, "is_on_collection"), (called.is_composable, "is_composable")]
    {
        if is_set {
            fields.push(format!("{field}: true"));
        }
    }
    let parameters: Vec<String> =
        called.parameters.iter().map(|p| render_parameter(import, called, p)).collect();
    if !parameters.is_empty() {
        fields.push(format!("parameters: &{}", block(&parameters, 2)));
    }
    if let Some(returned) = &called.returns {
        fields.push(format!("returns: {}", render_returns(import, returned, ty)));
    }
    fields.push(format!("doc: {:?}", import.overlay.doc(&key)));
    fields.extend(render_documented(import, called));
    if let Some(rules) = import.overlay.rules.get(&key) {
        fields.push(format!("rules: &[{}]", rules.join(", ")));
    }
    if let Some(parameters) = import.overlay.parameters.get(&key) {
        fields.push(format!("query_parameters: {parameters}"));
    }
    let base = if called.is_action { "ACTION" } else { "FUNCTION" };
    format!("Callable {{ {}, ..{base} }}", fields.join(", "))
}

fn render_documented(import: &Import, called: &Bound) -> Option<String> {
    let key = operation_key(&called.target, &called.name);
    import.operations.of(&key).first().map(|o| format!("operation: {}", render_operation(o)))
}

/// A parameter of a function stands in its path, so a call must have all that are not optional. An
/// action must have those that cannot be `null`.
fn render_parameter(import: &Import, called: &Bound, parameter: &Member) -> String {
    let ty = &called.target.name;
    let key = format!("{ty}/{}({})", called.name, parameter.name);
    let mut row = import.render_member(parameter, import.overlay.doc(&key), ty);
    row.push_str(&render_spellings(import, called, parameter, &key));
    row.push_str(&import.render_limits(&key));
    if parameter.versions != called.versions {
        row.push_str(&format!(".only({})", versions(parameter.versions)));
    }
    let is_not_null = called.is_action && parameter.is_not_null;
    let of = versions(parameter.versions);
    match import.overlay.required.get(&key).map(String::as_str) {
        Some("no") => {}
        _ if is_not_null => row.push_str(&format!(".required_in({of})")),
        None if called.is_action || parameter.is_optional => {}
        _ => row.push_str(&format!(".documented_as_required_in({of})")),
    }
    row
}

/// Actions of Outlook have parameters in two spellings: the metadata says `Comment`, and the pages say
/// `comment`.
fn render_spellings(import: &Import, called: &Bound, parameter: &Member, key: &str) -> String {
    let name = &parameter.name;
    if !called.is_action || !name.starts_with(char::is_uppercase) {
        return import.render_spellings(key);
    }
    let lower: String =
        name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect();
    format!(".also(&[{lower:?}])")
}

fn render_returns(import: &Import, returned: &TypeRef, from: &str) -> String {
    let many = if returned.is_collection { "Many" } else { "One" };
    let name = &returned.name;
    let shape = match name.strip_prefix("Edm.") {
        Some(_) => format!("Shape::Primitive(&crate::primitives::{})", primitive_static(name)),
        None if import.graph.enums.contains_key(name) => {
            format!("Shape::Enum(&{})", import.path(name, from))
        }
        None => format!("Shape::Structured(&{})", import.path(name, from)),
    };
    format!("Returns::{many}({shape})")
}

fn primitive_static(name: &str) -> &'static str {
    match name {
        "Edm.Boolean" => "BOOLEAN",
        "Edm.Int32" => "INT32",
        "Edm.Int64" => "INT64",
        "Edm.Guid" => "GUID",
        _ => "STRING",
    }
}
