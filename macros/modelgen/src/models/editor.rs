//! Hidden structs whose fields carry Graph's own names: what the editor completes from, and shows
//! when the pointer rests on a segment.

use super::reach::{callables, modelled, roots};
use super::routes::privileges;
use super::text::{doc, header};
use crate::schema::{
    Callable, Operation, Shape, Type, Verb, Version, callables_of, collection_of, navigations_of,
    properties_of, rust_type,
};

/// A name, what is said about it, and why not to use it any more.
type Field = (&'static str, String, Option<&'static str>);

pub(super) fn render_names(version: Version) -> String {
    let mut text = header("");
    text.push_str(
        "//! Graph's own names, for completion in an editor; nothing is ever made of these.\n\n",
    );
    let modelled = modelled(version);
    let bodies = modelled.iter().map(|t| render_body(t, version));
    let actions = modelled.iter().flat_map(|t| callables(t, version)).filter(|c| c.is_action);
    let mut bodies: Vec<String> = bodies.chain(actions.map(render_parameters)).collect();
    bodies.sort();
    bodies.dedup();
    text.push_str(&render_mod("__body", "Properties, by type.", &bodies));
    let mut paths = vec![render_fields(
        "Roots",
        roots(version).map(|r| (r.name, r.doc.to_owned(), None)).collect(),
    )];
    for ty in roots(version).map(|r| r.target).chain(modelled.iter().copied()) {
        paths.push(render_fields(&rust_type(ty.name), segments(ty, version)));
        paths.push(render_fields(&collection_of(ty.name), collection_segments(ty, version)));
    }
    // `/me` and `/users/{id}` lead to the same type.
    paths.sort();
    paths.dedup();
    text.push('\n');
    text.push_str(&render_mod("__path", "Segments, by what they follow.", &paths));
    text
}

fn render_body(ty: &'static Type, version: Version) -> String {
    let is_json = |p: &&_| !is_stream(p);
    let properties = properties_of(ty, version).filter(is_json);
    // Never mentioned in code that compiles, so there is nothing to warn of.
    let fields = properties.map(|p| (p.name, p.doc.to_owned(), None));
    render_fields(&rust_type(ty.name), fields.collect())
}

fn is_stream(property: &crate::schema::Property) -> bool {
    matches!(property.shape, Shape::Stream)
}

fn render_parameters(action: &'static Callable) -> String {
    let parameters = action.parameters.iter().map(|p| (p.name, p.doc.to_owned(), p.deprecated));
    render_fields(&rust_type(action.name), parameters.collect())
}

/// What may follow an entity of the type.
fn segments(ty: &'static Type, version: Version) -> Vec<Field> {
    let navigations = navigations_of(ty, version);
    let navigations = navigations.map(|n| (n.name, hover(n.doc, n.operations), n.deprecated));
    let streams = properties_of(ty, version).filter(|p| is_stream(p));
    let streams = streams.map(|p| (p.name, hover(p.doc, p.operations), p.deprecated));
    let callables = callables_of(ty, false, version).map(hover_call);
    navigations.chain(streams).chain(callables).collect()
}

/// What may follow a collection of the type.
fn collection_segments(ty: &'static Type, version: Version) -> Vec<Field> {
    callables_of(ty, true, version).map(hover_call).collect()
}

fn hover_call(callable: &'static Callable) -> Field {
    (callable.name, hover(callable.doc, std::slice::from_ref(&callable.operation)), None)
}

/// The description, and what each request takes.
fn hover(about: &str, operations: &[Operation]) -> String {
    let lines = operations.iter().map(|operation| {
        let end = match operation.verb {
            Verb::Get | Verb::Update | Verb::Delete => " of one",
            _ => "",
        };
        let page = operation.page;
        let link =
            if page.is_empty() { String::new() } else { format!(" ([documentation]({page}))") };
        format!("- `{}`{end}: {}{link}", operation.verb.method(), privileges(operation))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { about.to_owned() } else { format!("{about}\n\n{}", lines.join("\n")) }
}

fn render_mod(name: &str, about: &str, structs: &[String]) -> String {
    let reason = "reason = \"these are Graph's own names\"";
    let structs: Vec<&str> = structs.iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    format!(
        "/// {about}\n#[allow(non_snake_case, missing_docs, missing_debug_implementations, {reason})]\n\
         pub mod {name} {{\n    use crate::model::support::Name;\n\n{}}}\n",
        structs.join("\n")
    )
}

fn render_fields(name: &str, mut fields: Vec<Field>) -> String {
    if fields.is_empty() {
        return String::new();
    }
    fields.sort_unstable();
    let mut text = format!("    #[non_exhaustive]\n    pub struct {name} {{\n");
    for (name, about, deprecated) in fields {
        text.push_str(&doc("        ", &about));
        if let Some(note) = deprecated {
            text.push_str(&format!("        #[deprecated(note = {note:?})]\n"));
        }
        text.push_str(&format!("        pub {name}: Name,\n"));
    }
    text.push_str("    }\n");
    text
}
