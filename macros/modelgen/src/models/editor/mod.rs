//! Hidden items with Graph's own names. An editor completes keys and path segments from them, and shows
//! their documentation. rustc sees those alone that are deprecated, to warn about them.

mod describe;

use std::slice;

use graph_request_schema::naming::{
    hidden_action, hidden_collection, hidden_enum, hidden_type, raw_if_keyword, rust_type,
};
use graph_request_schema::{
    Callable, Enum, Operation, Root, Shape, Type, Version, callables_of, members_of,
    navigations_of, properties_of,
};

use self::describe::{describe_operation, describe_page, describe_parameter, describe_property};
use super::reach::{callables, reachable_types, roots};
use super::text::{deprecation, doc, header};

pub(super) use self::describe::is_required;

/// A field of a hidden struct. The order of its parts is the order in which fields are sorted.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Field {
    name: &'static str,
    doc: String,
    deprecated: Option<&'static str>,
}

/// A hidden struct, or a module with a constant for each member of an enum.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    name: String,
    /// The end of the documentation of each field.
    note: String,
    fields: Vec<Field>,
}

impl Item {
    fn new(name: String, note: String, mut fields: Vec<Field>) -> Self {
        fields.sort_unstable();
        // An overload, or one that a derived type declares anew.
        fields.dedup_by(|a, b| a.name == b.name);
        Self { name, note, fields }
    }
}

/// Renders the files of hidden items: that of the editor, and that of rustc if it has something to
/// warn about.
pub(super) fn render_editor(version: Version) -> (String, Option<String>) {
    let types = reachable_types(version);
    let modules = [
        ("__body", "Properties, by type.", list_bodies(&types, version)),
        (
            "__call",
            "Parameters, by the type and the name of what is called.",
            list_calls(&types, version),
        ),
        ("__member", "Members, by enum.", list_members(&types, version)),
        ("__path", "Path segments, by the type that they follow.", list_paths(&types, version)),
    ];
    let mut all = header("");
    all.push_str(EDITOR);
    let mut deprecated = String::new();
    for (name, text, items) in modules {
        let items = sort_items(items);
        all.push_str(&render_mod(name, text, &items));
        deprecated.push_str(&render_deprecated_mod(name, text, items));
    }
    let deprecated =
        (!deprecated.is_empty()).then(|| format!("{}{DEPRECATED}{deprecated}", header("")));
    (all, deprecated)
}

const EDITOR: &str = "//! Items with Graph's own names, for completion and hover in editors.\n";
const DEPRECATED: &str = "//! Deprecated names, about which rustc warns.\n";

/// Sorts the items. Two roots can lead to one type, so duplicates are dropped.
fn sort_items(mut items: Vec<Item>) -> Vec<Item> {
    items.sort();
    items.dedup_by(|a, b| a.name == b.name);
    items
}

fn list_bodies(types: &[&'static Type], version: Version) -> Vec<Item> {
    let bodies = types.iter().map(|ty| {
        let properties = properties_of(ty, version).filter(|property| !property.is_stream());
        let properties = properties.map(|property| Field {
            name: property.name,
            doc: describe_property(property, version),
            // An expansion mentions the model's field, which warns already.
            deprecated: None,
        });
        let navigations = navigations_of(ty, version).map(|navigation| Field {
            name: navigation.name,
            doc: format!("{} Can only be set on creation.", navigation.doc),
            deprecated: None,
        });
        Item::new(hidden_type(ty), describe_page(ty.page), properties.chain(navigations).collect())
    });
    bodies.collect()
}

fn list_calls(types: &[&'static Type], version: Version) -> Vec<Item> {
    // A root that only leads on, such as `/solutions`, has no model, but its type may have calls.
    let owners = roots(version).map(|root| root.target).chain(types.iter().copied());
    let called = owners.flat_map(|ty| callables(ty, version));
    let calls = called.map(|callable| {
        let fields = callable.parameters.iter().map(|parameter| Field {
            name: parameter.name,
            doc: describe_parameter(parameter, version),
            deprecated: parameter.deprecated,
        });
        let note = describe_page(callable.operation.page);
        Item::new(hidden_action(callable), note, fields.collect())
    });
    calls.collect()
}

fn list_members(types: &[&'static Type], version: Version) -> Vec<Item> {
    let enums = types.iter().flat_map(|ty| {
        let parameters = callables(ty, version).into_iter().flat_map(|c| c.parameters);
        properties_of(ty, version).chain(parameters).filter_map(|property| match property.shape {
            Shape::Enum(of) => Some(of),
            Shape::Primitive(_) | Shape::Stream | Shape::Structured(_) => None,
        })
    });
    enums.map(|of| list_members_of(of, version)).collect()
}

fn list_members_of(of: &'static Enum, version: Version) -> Item {
    let members = members_of(of, version).filter(|member| is_identifier(member.name));
    let fields = members.map(|member| Field {
        name: member.name,
        doc: member.doc.to_owned(),
        deprecated: None,
    });
    let ty = rust_type(of.name);
    let note = format!("\nWrite it as a string, in quotes. In Rust it is a variant of `{ty}`.");
    Item::new(hidden_enum(of), note, fields.collect())
}

/// Returns `true` if a name can be an identifier, perhaps a raw one.
fn is_identifier(name: &str) -> bool {
    let is_reserved = ["crate", "self", "Self", "super"].contains(&name);
    let is_word = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_word && !is_reserved && !name.starts_with(|c: char| c.is_ascii_digit())
}

fn list_paths(types: &[&'static Type], version: Version) -> Vec<Item> {
    let roots_of = |name: &str, roots: &[&'static Root]| {
        let fields = roots.iter().map(|root| describe_root(root, version));
        Item::new(name.to_owned(), String::new(), fields.collect())
    };
    let own: Vec<&'static Root> = roots(version).collect();
    let mut paths = vec![roots_of("Roots", &own)];
    if version == Version::V1 {
        paths.push(roots_of("AnyRoots", &roots_without_version()));
    }
    for ty in roots(version).map(|root| root.target).chain(types.iter().copied()) {
        paths.push(Item::new(hidden_type(ty), String::new(), segments_of(ty, version)));
        let segments = collection_segments_of(ty, version);
        paths.push(Item::new(hidden_collection(ty), String::new(), segments));
    }
    paths
}

/// Returns the roots that a path without a version can have: those of v1.0, and those that only the
/// other versions have.
fn roots_without_version() -> Vec<&'static Root> {
    let mut known: Vec<&'static Root> = roots(Version::V1).collect();
    for root in Version::ALL.into_iter().flat_map(roots) {
        if known.iter().all(|other| other.name != root.name) {
            known.push(root);
        }
    }
    known
}

fn describe_root(root: &'static Root, version: Version) -> Field {
    let next: Vec<String> =
        navigations_of(root.target, version).map(|n| format!("`{}`", n.name)).collect();
    let key = if root.is_collection { "A key follows, then" } else { "Followed by" };
    let doc = match next.as_slice() {
        [] => root.doc.to_owned(),
        next => format!("{}\n\n{key} {}.", root.doc, next.join(", ")),
    };
    Field { name: root.name, doc, deprecated: None }
}

/// Returns the segments that can follow an entity of the type.
fn segments_of(ty: &'static Type, version: Version) -> Vec<Field> {
    let navigations =
        navigations_of(ty, version).map(|n| segment(n.name, n.doc, n.operations, n.deprecated));
    let streams = properties_of(ty, version).filter(|property| property.is_stream());
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

fn render_mod(name: &str, description: &str, items: &[Item]) -> String {
    let kind = if name == "__member" { "members" } else { "structs" };
    let items: String = items.iter().map(render_item).collect();
    let items = format!("    names! {{\n        @{kind}\n{items}    }}\n");
    wrap_in_mod(name, description, "{Name, names}", &items)
}

/// Renders a module with the deprecated names alone; empty if there are none.
fn render_deprecated_mod(name: &str, description: &str, mut items: Vec<Item>) -> String {
    for item in &mut items {
        item.fields.retain(|field| field.deprecated.is_some());
    }
    items.retain(|item| !item.fields.is_empty());
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(render_deprecated).collect();
    wrap_in_mod(name, description, "Name", &items)
}

fn wrap_in_mod(name: &str, description: &str, import: &str, items: &str) -> String {
    let lints = "missing_docs, missing_debug_implementations, non_snake_case, \
        non_upper_case_globals, unused_imports";
    format!(
        "\n/// {description}\n\
         #[allow({lints}, reason = \"these are Graph's own names\")]\n\
         pub mod {name} {{\n    use crate::model::support::{import};\n\n{items}}}\n",
    )
}

/// Renders an item as an entry of the runtime's `names!`.
fn render_item(item: &Item) -> String {
    let Item { name, note, fields } = item;
    let fields: String = fields.iter().map(render_name).collect();
    format!("        {name} {note:?} {{\n{fields}        }}\n")
}

fn render_name(field: &Field) -> String {
    let indent = "            ";
    let (doc, deprecation) = (doc(indent, &field.doc), deprecation(indent, field.deprecated));
    format!("{doc}{deprecation}{indent}{},\n", raw_if_keyword(field.name.to_owned()))
}

fn render_deprecated(item: &Item) -> String {
    let indent = "        ";
    let field = |Field { name, deprecated, .. }: &Field| {
        let name = raw_if_keyword((*name).to_owned());
        format!("{}{indent}pub {name}: Name,\n", deprecation(indent, *deprecated))
    };
    let fields: String = item.fields.iter().map(field).collect();
    format!("    #[non_exhaustive]\n    pub struct {} {{\n{fields}    }}\n", item.name)
}
