//! The statements that a CSDL file makes (OData CSDL XML 4.01).

use roxmltree::{Document, Error, Node};

use super::statements::{
    ALTERNATE_KEY, CONTAINED, HIDDEN_MEMBER, MEMBER, REQUIRED, SENTINEL, Statements, TypeRef,
    TypeStatements, describe_callable, describe_enum, describe_root, describe_type,
};

const NAMESPACE: &str = "microsoft.graph.";
const ALIAS: &str = "graph.";

/// Returns the statements of a file, given its text.
pub(super) fn state_csdl(text: &str) -> Result<Statements, Error> {
    let document = Document::parse(text)?;
    let mut all = Statements::new();
    for schema in elements(document.root(), "Schema") {
        let namespace = format!("{}.", attribute(schema, "Namespace"));
        for element in schema.children().filter(Node::is_element) {
            state_element(element, &namespace, &mut all);
        }
    }
    // Callables and annotations may precede the type that they belong to, so they come second.
    for callable in elements(document.root(), "Action").chain(elements(document.root(), "Function"))
    {
        state_callable(callable, &mut all);
    }
    for annotation in elements(document.root(), "Annotation") {
        state_alternate_keys(annotation, &mut all);
    }
    Ok(all)
}

fn state_element(element: Node, namespace: &str, all: &mut Statements) {
    let name = || short_name(&format!("{namespace}{}", attribute(element, "Name"))).to_owned();
    match element.tag_name().name() {
        "EntityType" | "ComplexType" => {
            all.insert(name(), state_structured(element));
        }
        "EnumType" => {
            all.insert(name(), state_enum(element));
        }
        "EntityContainer" => {
            for root in elements(element, "Singleton").chain(elements(element, "EntitySet")) {
                all.insert(format!("/{}", attribute(root, "Name")), state_root(root));
            }
        }
        // Terms and annotations, which the rows do not have.
        _ => {}
    }
}

fn state_root(root: Node) -> TypeStatements {
    let is_set = root.has_tag_name("EntitySet");
    let target = type_ref(attribute(root, if is_set { "EntityType" } else { "Type" }));
    let mut statements = TypeStatements::default();
    statements.add_typed("", &target, &[describe_root(is_set)]);
    statements
}

fn state_structured(element: Node) -> TypeStatements {
    let base = element.attribute("BaseType").map(short_name);
    let mut statements = TypeStatements { base: base.map(str::to_owned), ..Default::default() };
    let is_entity = element.has_tag_name("EntityType");
    let (is_open, is_abstract) = (is_true(element, "OpenType"), is_true(element, "Abstract"));
    statements.add("", describe_type(is_entity, base, is_open, is_abstract));
    let keys = key_names(element);
    for property in elements(element, "Property") {
        let name = attribute(property, "Name");
        // The service assigns keys, so they are never null and still not required of a request.
        let required = if keys.contains(&name) { "" } else { describe_nullable(property) };
        let ty = type_ref(attribute(property, "Type"));
        statements.add_typed(format!(".{name}"), &ty, &[required]);
    }
    for navigation in elements(element, "NavigationProperty") {
        let contained = if is_true(navigation, "ContainsTarget") { CONTAINED } else { "" };
        let name = format!("/{}", attribute(navigation, "Name"));
        statements.add_typed(name, &type_ref(attribute(navigation, "Type")), &[contained]);
    }
    statements
}

fn key_names<'a>(entity_type: Node<'a, '_>) -> Vec<&'a str> {
    elements(entity_type, "Key")
        .flat_map(|key| elements(key, "PropertyRef"))
        .map(|key| attribute(key, "Name"))
        .collect()
}

fn state_enum(element: Node) -> TypeStatements {
    let members: Vec<&str> =
        elements(element, "Member").map(|member| attribute(member, "Name")).collect();
    let mut statements = TypeStatements::default();
    let sentinel = members.iter().position(|member| *member == SENTINEL);
    statements.add("", describe_enum(sentinel.is_some()));
    for (position, member) in members.iter().enumerate().filter(|(at, _)| Some(*at) != sentinel) {
        let is_hidden = sentinel.is_some_and(|sentinel| position > sentinel);
        statements.add(format!(".{member}"), if is_hidden { HIDDEN_MEMBER } else { MEMBER });
    }
    statements
}

/// Adds a bound action or function to the type that it is bound to, if the file has that type.
fn state_callable(callable: Node, all: &mut Statements) {
    let mut parameters = elements(callable, "Parameter");
    let Some(bound) = parameters.next().filter(|_| is_true(callable, "IsBound")) else {
        return;
    };
    let bound = type_ref(attribute(bound, "Type"));
    let Some(statements) = all.get_mut(&bound.name) else {
        return;
    };
    let name = attribute(callable, "Name");
    let kind = describe_callable(
        callable.has_tag_name("Action"),
        bound.is_collection,
        is_true(callable, "IsComposable"),
    );
    match elements(callable, "ReturnType").next() {
        Some(returned) => {
            let ty = type_ref(attribute(returned, "Type"));
            statements.add_typed(format!("/{name}()"), &ty, &[&kind]);
        }
        None => statements.add(format!("/{name}()"), kind),
    }
    for parameter in parameters {
        let place = format!("/{name}({})", attribute(parameter, "Name"));
        let ty = type_ref(attribute(parameter, "Type"));
        statements.add_typed(place, &ty, &[describe_nullable(parameter)]);
    }
}

/// Adds alternate keys, which are annotated inside the type or in an `Annotations` element that
/// names it.
fn state_alternate_keys(annotation: Node, all: &mut Statements) {
    if attribute(annotation, "Term") != "Org.OData.Core.V1.AlternateKeys" {
        return;
    }
    let Some(parent) = annotation.parent() else {
        return;
    };
    let target = parent.attribute("Target").or_else(|| parent.attribute("Name")).map(short_name);
    let Some(statements) = target.and_then(|target| all.get_mut(target)) else {
        return;
    };
    for property in annotation.descendants().filter_map(|node| node.attribute("PropertyPath")) {
        statements.add(format!("({property})"), ALTERNATE_KEY);
    }
}

/// Returns the elements of this name below a node, at any depth.
fn elements<'a, 'input>(
    below: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    below.descendants().filter(move |node| node.has_tag_name(name))
}

/// Returns the text of an attribute, empty where the element lacks it.
fn attribute<'a>(element: Node<'a, '_>, name: &str) -> &'a str {
    element.attribute(name).unwrap_or_default()
}

fn is_true(element: Node, name: &str) -> bool {
    attribute(element, name) == "true"
}

fn describe_nullable(element: Node) -> &'static str {
    if attribute(element, "Nullable") == "false" { REQUIRED } else { "" }
}

fn type_ref(written: &str) -> TypeRef {
    let element = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let name = short_name(element.unwrap_or(written)).to_owned();
    TypeRef { name, is_collection: element.is_some() }
}

/// Removes the main namespace: `microsoft.graph.identity` and `graph.identity` become `identity`.
fn short_name(name: &str) -> &str {
    name.strip_prefix(NAMESPACE).or_else(|| name.strip_prefix(ALIAS)).unwrap_or(name)
}
