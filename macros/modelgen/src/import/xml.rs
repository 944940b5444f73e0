//! Elements and attributes of CSDL (OData CSDL XML 4.01).

use roxmltree::Node;

use super::declarations::TypeRef;

pub(super) fn is_alternate_key(annotation: &Node) -> bool {
    attribute(*annotation, "Term") == "Org.OData.Core.V1.AlternateKeys"
}

/// Returns the elements of this name below a node, at any depth.
pub(super) fn elements<'a, 'input>(
    below: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    below.descendants().filter(move |node| node.has_tag_name(name))
}

/// Returns the direct children of this name.
pub(super) fn children<'a, 'input>(
    of: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    of.children().filter(move |node| node.has_tag_name(name))
}

/// Returns the text of an attribute, empty where the element lacks it.
pub(super) fn attribute<'a>(element: Node<'a, '_>, name: &str) -> &'a str {
    element.attribute(name).unwrap_or_default()
}

pub(super) fn is_true(element: Node, name: &str) -> bool {
    attribute(element, name) == "true"
}

pub(super) fn type_ref(written: &str) -> TypeRef {
    let element = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let name = short_name(element.unwrap_or(written)).to_owned();
    TypeRef { name, is_collection: element.is_some() }
}

/// Removes the main namespace: `microsoft.graph.identity` and `graph.identity` become `identity`.
pub(super) fn short_name(name: &str) -> &str {
    name.strip_prefix("microsoft.graph.").or_else(|| name.strip_prefix("graph.")).unwrap_or(name)
}
