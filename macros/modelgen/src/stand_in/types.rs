//! Types and enums: one static for each.

use graph_request_schema::{AlternateKey, Callable, Enum, Member, Navigation, Rule, Type};

use super::names::Names;
use super::rows::{composed, list, property, versions};

pub(super) fn render_type(ty: &Type, names: &Names) -> String {
    format!(
        "\nstatic {}: Type = Type {{\n    name: {:?},\n    versions: {},\n    base: {},\n    is_open: {},\n    \
         is_abstract: {},\n    properties: &{},\n    navigations: &{},\n    callables: &{},\n    \
         alternate_keys: &{},\n    rules: &{},\n}};\n",
        names.of_type(ty),
        ty.name,
        versions(ty.versions),
        ty.base.map_or("None".to_owned(), |base| format!("Some(&{})", names.of_type(base))),
        ty.is_open,
        ty.is_abstract,
        list(ty.properties.iter().map(|p| property(p, names))),
        list(ty.navigations.iter().map(|n| navigation(n, names))),
        list(ty.callables.iter().map(|c| callable(c, names))),
        list(ty.alternate_keys.iter().map(alternate_key)),
        rules(ty.rules),
    )
}

pub(super) fn render_enum(of: &Enum, names: &Names) -> String {
    format!(
        "\nstatic {}: Enum = Enum {{\n    name: {:?},\n    is_evolvable: {},\n    members: &{},\n}};\n",
        names.of_enum(of),
        of.name,
        of.is_evolvable,
        list(of.members.iter().map(member)),
    )
}

fn member(member: &Member) -> String {
    format!(
        "Member {{ name: {:?}, versions: {}, hidden: {} }}",
        member.name,
        versions(member.versions),
        versions(member.hidden),
    )
}

fn navigation(navigation: &Navigation, names: &Names) -> String {
    format!(
        "Navigation {{ name: {:?}, target: &{}, is_collection: {}, versions: {}, lookups: &{:?} }}",
        navigation.name,
        names.of_type(navigation.target),
        navigation.is_collection,
        versions(navigation.versions),
        navigation.lookups.map_or(&[][..], |lookups| lookups.properties),
    )
}

fn callable(callable: &Callable, names: &Names) -> String {
    format!(
        "Callable {{\n            name: {:?}, versions: {}, is_action: {}, is_on_collection: {}, composed: {},\n            \
         parameters: &{},\n            parameter_or_filter: {:?},\n            rules: &{},\n        }}",
        callable.name,
        versions(callable.versions),
        callable.is_action,
        callable.is_on_collection,
        composed(callable, names),
        list(callable.parameters.iter().map(|p| property(p, names))),
        callable.parameter_or_filter,
        rules(callable.rules),
    )
}

fn alternate_key(key: &AlternateKey) -> String {
    format!("AlternateKey {{ property: {:?}, versions: {} }}", key.property, versions(key.versions))
}

fn rules(rules: &[Rule]) -> String {
    list(rules.iter().filter_map(|rule| match rule {
        Rule::Period { start, end, end_requires_start } => Some(format!(
            "Rule::Period {{ start: {start:?}, end: {end:?}, end_requires_start: {end_requires_start} }}"
        )),
        // The types with other rules are not served yet.
        _ => None,
    }))
}
