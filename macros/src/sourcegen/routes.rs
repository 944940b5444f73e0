//! The requests that give or take a type, for its documentation.

use super::text::doc;
use crate::schema::{Navigation, Operation, ROOTS, Root, Type, Verb, base_types};

/// A list of requests with the least privilege each of them needs.
pub(super) fn render_routes(ty: &'static Type) -> String {
    let lines: Vec<String> = ROOTS
        .iter()
        .flat_map(|root| {
            base_types(root.target).flat_map(|t| t.navigations).map(move |n| (root, n))
        })
        .filter(|(_, navigation)| navigation.target == ty)
        .flat_map(|(root, navigation)| describe(root, navigation))
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    doc("", &format!("\n# Requests\n\n{}", lines.join("\n")))
}

fn describe(root: &Root, navigation: &'static Navigation) -> Vec<String> {
    let key = if root.is_set { "/{id}" } else { "" };
    let path = format!("/{}{key}/{}", root.name, navigation.name);
    let line = |operation: &Operation| {
        let key = match operation.verb {
            Verb::Insert => "",
            Verb::Get => "/{id}",
        };
        let delegated = operation.delegated.unwrap_or("not supported");
        format!(
            "- [`{} {path}{key}`]({}): application permission `{}`, delegated {delegated}",
            operation.verb.method(),
            operation.page,
            operation.application,
        )
    };
    navigation.operations.iter().map(line).collect()
}
