//! What a CSDL file states (OData CSDL XML 4.01).

use roxmltree::{Document, Node};

use super::statements::{
    ALTERNATE_KEY, CONTAINED, MEMBER, Of, REQUIRED, SENTINEL, Stated, Statements,
    describe_callable, describe_enum, describe_root, describe_type,
};

const NAMESPACE: &str = "microsoft.graph.";
const ALIAS: &str = "graph.";

pub(super) fn state(text: &str) -> Statements {
    let document = Document::parse(text).expect("the metadata is XML");
    let mut all = Statements::new();
    for schema in elements(document.root(), "Schema") {
        let namespace = format!("{}.", attribute(schema, "Namespace"));
        for element in schema.children().filter(Node::is_element) {
            state_element(element, &namespace, &mut all);
        }
    }
    // What is bound to a type is stated with it, wherever in the file it stands.
    for callable in elements(document.root(), "Action").chain(elements(document.root(), "Function"))
    {
        state_callable(callable, &mut all);
    }
    for annotation in elements(document.root(), "Annotation") {
        state_alternate_keys(annotation, &mut all);
    }
    all
}

fn state_element(element: Node, namespace: &str, all: &mut Statements) {
    let name = || short(&format!("{namespace}{}", attribute(element, "Name"))).to_owned();
    match element.tag_name().name() {
        "EntityType" | "ComplexType" => {
            all.insert(name(), structured(element));
        }
        "EnumType" => {
            all.insert(name(), enumeration(element));
        }
        "EntityContainer" => {
            for root in elements(element, "Singleton").chain(elements(element, "EntitySet")) {
                let is_set = root.has_tag_name("EntitySet");
                let of = of(attribute(root, if is_set { "EntityType" } else { "Type" }));
                let mut stated = Stated::default();
                stated.lead("", &of, &[describe_root(is_set)]);
                all.insert(format!("/{}", attribute(root, "Name")), stated);
            }
        }
        _ => {}
    }
}

fn structured(element: Node) -> Stated {
    let base = element.attribute("BaseType").map(short);
    let mut stated = Stated { base: base.map(str::to_owned), ..Stated::default() };
    let is_entity = element.has_tag_name("EntityType");
    let (is_open, is_abstract) = (is_true(element, "OpenType"), is_true(element, "Abstract"));
    stated.state("", describe_type(is_entity, base, is_open, is_abstract));
    let keys: Vec<&str> = elements(element, "Key")
        .flat_map(|key| elements(key, "PropertyRef"))
        .map(|key| attribute(key, "Name"))
        .collect();
    for property in elements(element, "Property") {
        let name = attribute(property, "Name");
        // A key is never null, and nothing that a request could give.
        let required = if keys.contains(&name) { "" } else { required(property) };
        stated.lead(format!(".{name}"), &of(attribute(property, "Type")), &[required]);
    }
    for navigation in elements(element, "NavigationProperty") {
        let contained = if is_true(navigation, "ContainsTarget") { CONTAINED } else { "" };
        let name = format!("/{}", attribute(navigation, "Name"));
        stated.lead(name, &of(attribute(navigation, "Type")), &[contained]);
    }
    stated
}

fn enumeration(element: Node) -> Stated {
    let mut stated = Stated::default();
    let members: Vec<&str> =
        elements(element, "Member").map(|member| attribute(member, "Name")).collect();
    stated.state("", describe_enum(members.contains(&SENTINEL)));
    for member in members.iter().filter(|member| **member != SENTINEL) {
        stated.state(format!(".{member}"), MEMBER);
    }
    stated
}

fn state_callable(callable: Node, all: &mut Statements) {
    let mut parameters = elements(callable, "Parameter");
    let Some(bound) = parameters.next().filter(|_| is_true(callable, "IsBound")) else {
        return;
    };
    let bound = of(attribute(bound, "Type"));
    let Some(stated) = all.get_mut(&bound.name) else {
        return;
    };
    let name = attribute(callable, "Name");
    let kind = describe_callable(callable.has_tag_name("Action"), bound.is_collection);
    match elements(callable, "ReturnType").next() {
        Some(returned) => {
            stated.lead(format!("/{name}()"), &of(attribute(returned, "Type")), &[&kind]);
        }
        None => stated.state(format!("/{name}()"), kind),
    }
    for parameter in parameters {
        let place = format!("/{name}({})", attribute(parameter, "Name"));
        stated.lead(place, &of(attribute(parameter, "Type")), &[required(parameter)]);
    }
}

/// Inside the type, or in an `Annotations` element that names it.
fn state_alternate_keys(annotation: Node, all: &mut Statements) {
    if attribute(annotation, "Term") != "Org.OData.Core.V1.AlternateKeys" {
        return;
    }
    let Some(parent) = annotation.parent() else {
        return;
    };
    let target = parent.attribute("Target").or_else(|| parent.attribute("Name")).map(short);
    let Some(stated) = target.and_then(|target| all.get_mut(target)) else {
        return;
    };
    for property in annotation.descendants().filter_map(|node| node.attribute("PropertyPath")) {
        stated.state(format!("({property})"), ALTERNATE_KEY);
    }
}

/// The elements of this name below a node, at any depth.
fn elements<'a, 'input>(
    below: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    below.descendants().filter(move |node| node.has_tag_name(name))
}

fn attribute<'a>(element: Node<'a, '_>, name: &str) -> &'a str {
    element.attribute(name).unwrap_or_default()
}

fn is_true(element: Node, name: &str) -> bool {
    attribute(element, name) == "true"
}

fn required(element: Node) -> &'static str {
    if attribute(element, "Nullable") == "false" { REQUIRED } else { "" }
}

fn of(written: &str) -> Of {
    let element = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    Of { name: short(element.unwrap_or(written)).to_owned(), is_collection: element.is_some() }
}

/// `microsoft.graph.identity` and `graph.identity` → `identity`.
fn short(name: &str) -> &str {
    name.strip_prefix(NAMESPACE).or_else(|| name.strip_prefix(ALIAS)).unwrap_or(name)
}
