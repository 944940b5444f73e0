//! Hidden structs whose fields carry Graph's own names. An editor completes keys and path segments
//! from them, and shows their documentation on hover.

use std::slice;

use graph_request_schema::naming::{hidden_action, hidden_collection, hidden_type, raw_if_keyword};
use graph_request_schema::{
    Callable, Operation, Property, Shape, Type, Verb, Version, callables_of, navigations_of,
    properties_of,
};

use super::reach::{callables, reachable_types, roots};
use super::routes::describe_permissions;
use super::text::{deprecation, doc, header};

/// A field of a hidden struct. The order of its parts is the order in which fields are sorted.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Field {
    name: &'static str,
    doc: String,
    deprecated: Option<&'static str>,
}

/// Renders the file of hidden structs.
pub(super) fn render_editor(version: Version) -> String {
    let types = reachable_types(version);
    format!(
        "{}//! Structs with Graph's own names, for completion and hover in editors; never instantiated.\n\n{}\n{}",
        header(""),
        render_mod(
            "__body",
            "Properties and parameters, by type and action.",
            render_bodies(&types, version)
        ),
        render_mod(
            "__path",
            "Path segments, by the type that they follow.",
            render_paths(&types, version)
        ),
    )
}

fn render_bodies(types: &[&'static Type], version: Version) -> Vec<String> {
    // What is bound to the type of a root that only leads somewhere counts too.
    let roots = roots(version).map(|root| root.target);
    let owners = roots.chain(types.iter().copied());
    let actions = owners.flat_map(|ty| callables(ty, version)).filter(|c| c.is_action);
    let bodies = types.iter().map(|ty| render_properties(ty, version));
    bodies.chain(actions.map(render_parameters)).collect()
}

fn render_paths(types: &[&'static Type], version: Version) -> Vec<String> {
    let root_types = roots(version).map(|root| root.target);
    let mut paths = vec![render_roots(version)];
    for ty in root_types.chain(types.iter().copied()) {
        paths.push(render_struct(&hidden_type(ty), segments_of(ty, version)));
        paths.push(render_struct(&hidden_collection(ty), collection_segments_of(ty, version)));
    }
    paths
}

fn render_roots(version: Version) -> String {
    let field = |name, doc: &str| Field { name, doc: doc.to_owned(), deprecated: None };
    render_struct("Roots", roots(version).map(|root| field(root.name, root.doc)).collect())
}

/// Renders the properties that a body can hold.
fn render_properties(ty: &'static Type, version: Version) -> String {
    let fields =
        properties_of(ty, version).filter(|property| !is_stream(property)).map(|property| {
            // An expansion that compiles mentions the model's field, which warns already.
            Field { name: property.name, doc: property.doc.to_owned(), deprecated: None }
        });
    render_struct(&hidden_type(ty), fields.collect())
}

fn is_stream(property: &Property) -> bool {
    matches!(property.shape, Shape::Stream)
}

fn render_parameters(action: &'static Callable) -> String {
    let fields = action.parameters.iter().map(|parameter| Field {
        name: parameter.name,
        doc: parameter.doc.to_owned(),
        deprecated: parameter.deprecated,
    });
    render_struct(&hidden_action(action), fields.collect())
}

/// Returns the segments that can follow an entity of the type.
fn segments_of(ty: &'static Type, version: Version) -> Vec<Field> {
    let navigations =
        navigations_of(ty, version).map(|n| segment(n.name, n.doc, n.operations, n.deprecated));
    let streams = properties_of(ty, version).filter(|property| is_stream(property));
    let streams = streams.map(|p| segment(p.name, p.doc, p.operations, p.deprecated));
    let callables = callables_of(ty, false, version).map(callable_segment);
    navigations.chain(streams).chain(callables).collect()
}

/// Returns the segments that can follow a collection of the type.
fn collection_segments_of(ty: &'static Type, version: Version) -> Vec<Field> {
    callables_of(ty, true, version).map(callable_segment).collect()
}

fn callable_segment(callable: &'static Callable) -> Field {
    segment(callable.name, callable.doc, slice::from_ref(&callable.operation), None)
}

fn segment(
    name: &'static str,
    description: &str,
    operations: &[Operation],
    deprecated: Option<&'static str>,
) -> Field {
    let mut doc = description.to_owned();
    if !operations.is_empty() {
        let items: Vec<String> = operations.iter().map(describe_operation).collect();
        doc = format!("{doc}\n\n{}", items.join("\n"));
    }
    Field { name, doc, deprecated }
}

/// Returns `` - `GET` of one: delegated `A`, application `B` ([documentation](page)) ``.
fn describe_operation(operation: &Operation) -> String {
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

/// Renders a module of hidden structs. Two roots can lead to one type, so duplicates are dropped.
fn render_mod(name: &str, description: &str, mut structs: Vec<String>) -> String {
    structs.retain(|text| !text.is_empty());
    structs.sort();
    structs.dedup();
    let reason = "reason = \"these are Graph's own names\"";
    format!(
        "/// {description}\n#[allow(non_snake_case, missing_docs, missing_debug_implementations, {reason})]\n\
         pub mod {name} {{\n    use crate::model::support::Name;\n\n{}}}\n",
        structs.join("\n")
    )
}

fn render_struct(name: &str, mut fields: Vec<Field>) -> String {
    if fields.is_empty() {
        return String::new();
    }
    fields.sort_unstable();
    // An overload, or one that a derived type declares anew.
    fields.dedup_by(|a, b| a.name == b.name);
    let fields: String = fields.iter().map(render_field).collect();
    format!("    #[non_exhaustive]\n    pub struct {name} {{\n{fields}    }}\n")
}

fn render_field(field: &Field) -> String {
    let Field { name, doc: description, deprecated } = field;
    let indent = "        ";
    let (doc, deprecation) = (doc(indent, description), deprecation(indent, *deprecated));
    format!("{doc}{deprecation}{indent}pub {}: Name,\n", raw_if_keyword((*name).to_owned()))
}
