//! Types and enums: one static for each.

use graph_request_schema::{Access, AlternateKey, Enum, Member, Navigation, Rule, TYPES, Type};

use super::callables::callable;
use super::names::{Names, last_part};
use super::rows::{list, optional, property, spellings, verbs, versions};

pub(super) fn render_type(ty: &'static Type, names: &Names) -> String {
    let path = names.of_type(ty);
    let name = format!("{}{}", ty.area.namespace(), ty.name);
    let name = name.trim_start_matches("microsoft.graph.");
    let mut fields = format!("    name: {name:?},\n    versions: {},\n", versions(ty.versions));
    if let Some(base) = ty.base {
        fields.push_str(&format!("    base: Some(&{}),\n", names.of_type(base)));
    }
    let flags = [
        (ty.is_open, "is_open"),
        (ty.is_abstract, "is_abstract"),
        (ty.is_partial, "is_partial"),
        (ty.is_queried_as_derived, "is_queried_as_derived"),
        (ty.is_written_as_derived, "is_written_as_derived"),
    ];
    for (_, name) in flags.iter().filter(|(is_there, _)| *is_there) {
        fields.push_str(&format!("    {name}: true,\n"));
    }
    let lists = [
        ("derived", list(derived(ty).map(|ty| format!("&{}", names.of_type(ty))))),
        ("properties", list(ty.properties.iter().map(|p| property(p, names)).chain(content(ty)))),
        ("navigations", list(ty.navigations.iter().map(|n| navigation(n, names)))),
        ("callables", list(ty.callables.iter().map(|c| callable(c, names)))),
        ("alternate_keys", list(ty.alternate_keys.iter().map(alternate_key))),
        ("rules", rules(ty.rules)),
    ];
    for (name, list) in lists.iter().filter(|(_, list)| list != "[]") {
        fields.push_str(&format!("    {name}: &{list},\n"));
    }
    format!("\npub(super) static {}: Type = Type {{\n{fields}    ..TYPE\n}};\n", last_part(path))
}

/// Renders the bytes of an entity as a stream named by its segment.
fn content(ty: &Type) -> Option<String> {
    let operations = verbs(ty.content.iter().map(|operation| operation.verb));
    (!ty.content.is_empty()).then(|| {
        format!("Property {{ name: \"$value\", access: Access::ReadOnly, verbs: {operations}, ..PROPERTY }}")
    })
}

/// Returns the types that derive from this one, on every level.
fn derived(of: &'static Type) -> impl Iterator<Item = &'static Type> {
    let all = TYPES.iter().flat_map(|(_, types)| *types).copied();
    all.filter(move |ty| std::iter::successors(ty.base, |base| base.base).any(|base| base == of))
}

pub(super) fn render_enum(of: &Enum, names: &Names) -> String {
    let path = names.of_enum(of);
    format!(
        "\npub(super) static {}: Enum = Enum {{\n    name: {:?},\n    is_evolvable: {},\n    is_flags: {},\n    members: &{},\n}};\n",
        last_part(path),
        of.name,
        of.is_evolvable,
        of.is_flags,
        list(of.members.iter().flat_map(member)),
    )
}

/// Renders a member by each of its spellings: its name, the versions that have it, and those that hide
/// it.
fn member(member: &Member) -> Vec<String> {
    let (versions, hidden) = (versions(member.versions), versions(member.hidden));
    let names = std::iter::once(&member.name).chain(member.spellings);
    names.map(|name| format!("({name:?}, {versions}, {hidden})")).collect()
}

pub(super) fn navigation(navigation: &Navigation, names: &Names) -> String {
    let lookups = navigation.lookups.map_or(&[][..], |lookups| lookups.properties);
    let mut fields = format!(
        "name: {:?}, target: &{}, versions: {}, verbs: {}, ",
        navigation.name,
        names.of_type(navigation.target),
        versions(navigation.versions),
        verbs(navigation.operations.iter().map(|operation| operation.verb)),
    );
    fields.push_str(&spellings(navigation.spellings));
    fields.push_str(&optional(navigation.is_collection, "is_collection: true"));
    fields.push_str(&optional(navigation.access == Access::ReadOnly, "access: Access::ReadOnly"));
    if !navigation.parameters.is_empty() {
        let parameters = list(navigation.parameters.iter().map(|p| property(p, names)));
        let parameters = parameters.replace("\n    ", "\n        ");
        fields.push_str(&format!("parameters: &{parameters}, "));
    }
    fields.push_str(&optional(navigation.is_restricted, "is_restricted: true"));
    fields.push_str(&optional(!lookups.is_empty(), &format!("lookups: &{lookups:?}")));
    format!("Navigation {{ {fields}..NAVIGATION }}")
}

fn alternate_key(key: &AlternateKey) -> String {
    format!("AlternateKey {{ property: {:?}, versions: {} }}", key.property, versions(key.versions))
}

pub(super) fn rules(rules: &[Rule]) -> String {
    list(rules.iter().filter_map(|rule| match rule {
        Rule::Period { start, end, end_requires_start } => Some(format!(
            "Rule::Period {{ start: {start:?}, end: {end:?}, end_requires_start: {end_requires_start} }}"
        )),
        Rule::RequiredWith { property, value, requires } => Some(format!(
            "Rule::RequiredWith {{ property: {property:?}, value: {value:?}, requires: &{requires:?} }}"
        )),
        // Warnings, and what the stand-in does not refuse yet.
        _ => None,
    }))
}
