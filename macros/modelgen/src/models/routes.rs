//! The requests on a model's page, each listed once with the roots that it is available below.

use graph_request_schema::{
    Callable, Navigation, Operation, Root, Type, Verb, Version, callables_of, navigations_of,
    properties_of,
};

use std::collections::VecDeque;

use super::reach::roots;
use super::text::doc;

/// A request as a list item, and the roots that lead to it.
struct Listed {
    item: String,
    roots: Vec<String>,
}

/// Renders the section of a model's page that lists its requests.
pub(super) fn render_routes(ty: &'static Type, version: Version) -> String {
    let listed = list_requests(ty, version);
    if listed.is_empty() {
        return String::new();
    }
    let groups: Vec<String> = group_by_roots(listed).into_iter().map(render_group).collect();
    doc("", &format!("\n# Requests\n\n{INTRODUCTION}\n\n{}", groups.join("\n\n")))
}

const INTRODUCTION: &str =
    "Each with the least privileged permissions that Microsoft's documentation names for it.";

/// Lists the requests that give or take a type, in the order in which the roots lead to them.
fn list_requests(ty: &'static Type, version: Version) -> Vec<Listed> {
    let mut listed: Vec<Listed> = Vec::new();
    for root in roots(version) {
        for item in list_below(root, ty, version) {
            match listed.iter_mut().find(|known| known.item == item) {
                Some(known) => known.roots.push(describe_root(root)),
                None => listed.push(Listed { item, roots: vec![describe_root(root)] }),
            }
        }
    }
    listed
}

/// Gathers the requests that the same roots lead to.
fn group_by_roots(listed: Vec<Listed>) -> Vec<(Vec<String>, Vec<String>)> {
    let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for Listed { item, roots } in listed {
        match groups.iter_mut().find(|(of, _)| *of == roots) {
            Some((_, items)) => items.push(item),
            None => groups.push((roots, vec![item])),
        }
    }
    groups
}

fn render_group((roots, items): (Vec<String>, Vec<String>)) -> String {
    format!("Below {}:\n\n{}", join_names(&roots), items.join("\n"))
}

/// Joins names as a sentence does: `a`, `b` and `c`.
fn join_names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns `` `/me` ``, or `` `/users/{id}` `` for an entity set.
fn describe_root(root: &Root) -> String {
    format!("`/{}{}`", root.name, key(root.is_collection))
}

fn key(is_collection: bool) -> &'static str {
    if is_collection { "/{id}" } else { "" }
}

fn list_below(root: &'static Root, wanted: &'static Type, version: Version) -> Vec<String> {
    let mut items = Vec::new();
    if root.target == wanted && !root.operations.is_empty() {
        items.extend(describe_root_requests(root, version));
    }
    // Each type by the shortest path to it: types form circles, so there is no end of longer ones.
    let mut entered = vec![root.target];
    let mut open = VecDeque::from([(root.target, String::new())]);
    while let Some((from, path)) = open.pop_front() {
        for navigation in navigations_of(from, version) {
            let path = format!("{path}/{}", navigation.name);
            if navigation.target == wanted {
                items.extend(describe_navigation(navigation, &path, version));
            }
            if !entered.contains(&navigation.target) {
                entered.push(navigation.target);
                open.push_back((
                    navigation.target,
                    format!("{path}{}", key(navigation.is_collection)),
                ));
            }
        }
    }
    items
}

/// Describes the requests to a root itself, and to what is bound there.
fn describe_root_requests(root: &'static Root, version: Version) -> Vec<String> {
    let operations = root.operations.iter().map(|o| describe_operation(o, ""));
    let bound = callables_of(root.target, false, version).map(|c| describe_callable(c, ""));
    operations.chain(bound).collect()
}

/// Describes the requests to a navigation property, to an entity in it, and to anything bound there.
fn describe_navigation(
    navigation: &'static Navigation,
    path: &str,
    version: Version,
) -> Vec<String> {
    let target = navigation.target;
    let entity = format!("{path}{}", key(navigation.is_collection));
    let mut items: Vec<String> = navigation
        .operations
        .iter()
        .map(|operation| {
            let is_on_entity = !addresses_collection(operation.verb);
            describe_operation(operation, if is_on_entity { &entity } else { path })
        })
        .collect();
    for property in properties_of(target, version) {
        let path = format!("{entity}/{}", property.name);
        items.extend(property.operations.iter().map(|o| describe_operation(o, &path)));
    }
    items.extend(callables_of(target, true, version).map(|c| describe_callable(c, path)));
    items.extend(callables_of(target, false, version).map(|c| describe_callable(c, &entity)));
    items
}

fn addresses_collection(verb: Verb) -> bool {
    match verb {
        Verb::Insert | Verb::List | Verb::Count | Verb::AddReference => true,
        Verb::Get
        | Verb::Update
        | Verb::Delete
        | Verb::Download
        | Verb::Upload
        | Verb::GetProperty
        | Verb::Replace
        | Verb::SetReference
        | Verb::RemoveReference
        | Verb::CallAction
        | Verb::CallFunction => false,
    }
}

fn describe_callable(callable: &Callable, path: &str) -> String {
    let parentheses = if callable.is_action { "" } else { "()" };
    describe_operation(&callable.operation, &format!("{path}/{}{parentheses}", callable.name))
}

/// Returns `` - [`GET …/onlineMeetings`](page): delegated `A`, application `B` ``.
fn describe_operation(operation: &Operation, path: &str) -> String {
    let request = format!("`{} …{path}`", operation.verb.method().name());
    let request = if operation.page.is_empty() {
        request
    } else {
        format!("[{request}]({})", operation.page)
    };
    format!("- {request}: {}", describe_permissions(operation))
}

/// Describes the least permissions of an operation.
pub(super) fn describe_permissions(operation: &Operation) -> String {
    let name = |permission: Option<&str>| match permission {
        Some(permission) => format!("`{permission}`"),
        None => "not documented".to_owned(),
    };
    format!("delegated {}, application {}", name(operation.delegated), name(operation.application))
}

#[cfg(test)]
mod tests {
    use graph_request_schema::{TYPES, Type, Version};

    use super::render_routes;

    fn find_type(name: &str, version: Version) -> &'static Type {
        let mut types = TYPES.iter().flat_map(|(_, types)| *types);
        types.find(|ty| ty.name == name && ty.versions.has(version)).unwrap()
    }

    #[test]
    fn requests_are_listed_once() {
        let text = render_routes(find_type("onlineMeeting", Version::V1), Version::V1);
        let count = |part: &str| text.matches(part).count();
        assert_eq!(count("`POST …/onlineMeetings`"), 1, "{text}");
        assert_eq!(count("/// Below `/me` and `/users/{id}`:"), 1, "{text}");
        assert_eq!(count("/// Below `/me`, `/users/{id}` and `/communications`:"), 1, "{text}");
    }

    #[test]
    fn keys_belong_to_entities() {
        let text = render_routes(find_type("onlineMeeting", Version::Preview), Version::Preview);
        assert!(text.contains("/// Below `/app` and `/applications/{id}`:"), "{text}");
        assert!(text.contains("`GET …/onlineMeetings/{id}`"), "{text}");
    }
}
