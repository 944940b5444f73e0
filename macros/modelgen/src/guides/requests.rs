//! The documented requests of an area, each by the shortest path that leads to it.

use std::collections::VecDeque;

use graph_request_schema::{
    Area, Callable, Navigation, Operation, ROOTS, Returns, Shape, Type, Verb, Version,
    callables_of, navigations_of,
};

/// A request of the table: the path, and the operation with its page and permissions.
struct Listed {
    path: String,
    operation: &'static Operation,
    is_beta: bool,
}

pub(super) fn render_table(area: Area) -> String {
    let mut listed: Vec<Listed> = Vec::new();
    for version in [Version::V1, Version::Beta] {
        for root in ROOTS.iter().filter(|root| root.versions.has(version)) {
            list_below(root, area, version, &mut listed);
        }
    }
    let mut text = String::from(
        "# Requests\n\nEach with the least privileged permissions that Microsoft's documentation names for it, and by\n\
         one of its paths: `/users/{id}` leads to all that `/me` leads to. Those marked with β are in beta alone.\n\n\
         | request | delegated | application |\n| --- | --- | --- |\n",
    );
    for Listed { path, operation, is_beta } in listed {
        let request = format!("`{} {path}`", operation.verb.method().name());
        let mark = if is_beta { " β" } else { "" };
        let (delegated, application) = (name(operation.delegated), name(operation.application));
        let page = operation.page;
        text.push_str(&format!("| [{request}]({page}){mark} | {delegated} | {application} |\n"));
    }
    text
}

fn name(permission: Option<&str>) -> String {
    permission.map_or_else(|| "–".to_owned(), |permission| format!("`{permission}`"))
}

/// Lists the requests of an area below a root, each type by the shortest path to it.
fn list_below(root: &'static Navigation, area: Area, version: Version, listed: &mut Vec<Listed>) {
    let mut entered: Vec<&'static Type> = Vec::new();
    let mut open = VecDeque::from([(root, format!("/{}", root.name), root.target.area)]);
    while let Some((navigation, path, owner)) = open.pop_front() {
        let target = navigation.target;
        // Attachments and the like belong to whatever has them.
        let of = if target.area == Area::Common { owner } else { target.area };
        let entity = format!("{path}{}", if navigation.is_collection { "/{id}" } else { "" });
        if of == area {
            for operation in navigation.operations {
                let is_on_many = matches!(operation.verb, Verb::List | Verb::Insert | Verb::Count);
                add(if is_on_many { &path } else { &entity }, operation, version, listed);
            }
        }
        if entered.contains(&target) {
            continue;
        }
        entered.push(target);
        for (is_on_many, from) in [(true, &path), (false, &entity)] {
            let bound = callables_of(target, is_on_many, version);
            for called in bound.filter(|called| area_of(called, target) == area) {
                add(&format!("{from}/{}", called.name), &called.operation, version, listed);
            }
        }
        let next = navigations_of(target, version);
        open.extend(next.map(|next| (next, format!("{entity}/{}", next.name), of)));
    }
}

/// Adds a request that is documented, unless another path has it already.
fn add(path: &str, operation: &'static Operation, version: Version, listed: &mut Vec<Listed>) {
    let is_known = |known: &Listed| {
        known.operation.page == operation.page && known.operation.verb == operation.verb
    };
    if !operation.page.is_empty() && !listed.iter().any(is_known) {
        let (path, is_beta) = (path.to_owned(), version == Version::Beta);
        listed.push(Listed { path, operation, is_beta });
    }
}

/// Returns the area of the first type that a callable takes or gives, else that of its owner:
/// `findMeetingTimes` is bound to a user, and belongs to calendars.
fn area_of(called: &Callable, owner: &Type) -> Area {
    let returned = match called.returns {
        Returns::One(shape) | Returns::Many(shape) => Some(shape),
        Returns::Nothing | Returns::CreatedOrFound(_) => None,
    };
    let shapes = returned.into_iter().chain(called.parameters.iter().map(|p| p.shape));
    let areas = shapes.filter_map(|shape| match shape {
        Shape::Structured(ty) => Some(ty.area),
        Shape::Primitive(_) | Shape::Stream | Shape::Enum(_) => None,
    });
    areas.into_iter().find(|area| area.feature().is_some()).unwrap_or(owner.area)
}
