//! The arguments of a function, and alternate keys.

use graph_request_schema::naming::rust_field;
use graph_request_schema::{
    Callable, Property, Type, Version, alternate_keys_of, find_property, is_named, navigations_of,
    properties_of,
};

use crate::check::context::{Context, OpenPlace};
use crate::check::literal::check_url_value;
use crate::messages::{self, list};
use crate::request::{Owner, UrlValue};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{Argument, Arguments, Name};

type CheckedArguments = Vec<(String, UrlValue)>;

/// Checks the parentheses of a function. The inner `None` is a call without parentheses: that of an
/// action, whose parameters are a body, or of a function that the documentation prints without them.
#[expect(clippy::option_option, reason = "a call without parentheses is not a broken one")]
pub(super) fn check_call(
    callable: &'static Callable,
    name: &Name,
    context: &mut Context,
) -> Option<Option<CheckedArguments>> {
    let Some(arguments) = &name.arguments else {
        if !callable.is_action {
            check_missing(callable, &[], name, context);
        }
        return Some(None);
    };
    if callable.is_action {
        let message = format!("`{}` is an action: write its parameters as the body", callable.name);
        context.report.at_span(arguments.open, message);
        return None;
    }
    if let Some(value) = &arguments.unnamed {
        context.report.at(value, "expected `name={value}`");
    }
    let place = context.open_place(Owner::Parameter(callable), Vec::new);
    for name in &arguments.half {
        context.guess(place, &name.to_string(), name.span());
    }
    let checked = check_arguments(callable, &arguments.list, (place, context));
    if !arguments.is_broken && arguments.unnamed.is_none() {
        check_missing(callable, &arguments.list, name, context);
    }
    Some(Some(checked))
}

fn check_arguments(
    callable: &'static Callable,
    arguments: &[Argument],
    (place, context): (OpenPlace, &mut Context),
) -> CheckedArguments {
    let mut checked = Vec::new();
    for (index, argument) in arguments.iter().enumerate() {
        if arguments.iter().take(index).any(|a| a.name == argument.name) {
            context.report.at_span(argument.span, messages::given_twice(&argument.name));
        }
        let is_it = |p: &&Property| is_named(p.name, p.spellings, &argument.name);
        if let Some(parameter) = callable.parameters.iter().find(is_it) {
            context.take(place, parameter.name);
            let owner = Owner::Parameter(callable);
            context.mention(owner, parameter.name, argument.span, parameter.deprecated);
            checked.extend(check_argument(argument, parameter, context));
        } else {
            context.guess(place, &argument.name, argument.span);
            report_unknown(callable, argument, context);
        }
    }
    checked
}

fn check_argument(
    argument: &Argument,
    property: &'static Property,
    context: &mut Context,
) -> Option<(String, UrlValue)> {
    let subject = format!("`{}`", property.name);
    let value = check_url_value(&argument.value, &subject, property.shape, context)?;
    let name = if property.spellings.is_empty() { property.name } else { &argument.name };
    Some((name.to_owned(), value))
}

fn report_unknown(callable: &Callable, argument: &Argument, context: &mut Context) {
    let names: Vec<&str> = callable.parameters.iter().map(|p| p.name).collect();
    let message = if names.is_empty() {
        format!("`{}` does not have parameters", callable.name)
    } else {
        let end = did_you_mean_or_list(&argument.name, &names);
        format!("`{}` has no parameter `{}`{end}", callable.name, argument.name)
    };
    context.report.at_span(argument.span, message);
}

fn check_missing(callable: &Callable, arguments: &[Argument], name: &Name, context: &mut Context) {
    let version = context.version;
    let is_given = |p: &&Property| arguments.iter().any(|a| is_named(p.name, p.spellings, &a.name));
    let required = callable
        .parameters
        .iter()
        .filter(|p| p.required.has(version) || p.documented_as_required.has(version));
    let missing: Vec<&str> = required.filter(|p| !is_given(p)).map(|p| p.name).collect();
    if !missing.is_empty() {
        let message = format!("`{}` requires {}", callable.name, list(missing));
        context.report.at_span(name.span, message);
    }
}

/// Checks `onlineMeetings(joinWebUrl={url})`.
pub(super) fn check_alternate_key(
    ty: &'static Type,
    name: &Name,
    context: &mut Context,
) -> Option<CheckedArguments> {
    let arguments = name.arguments.as_ref()?;
    complete_alternate_key(ty, arguments, context);
    if alternate_keys_of(ty).next().is_none() || arguments.unnamed.is_some() {
        let message = messages::key_in_braces(&format!("{}/{{id}}", name.text));
        context.report.at_span(arguments.span, message);
        return None;
    }
    let [argument] = arguments.list.as_slice() else {
        report_no_key(name, arguments, context);
        return None;
    };
    let property = find_alternate_key(ty, argument, context)?;
    Some(check_argument(argument, property, context).into_iter().collect())
}

/// Offers the names of keys in the editor.
fn complete_alternate_key(ty: &'static Type, arguments: &Arguments, context: &mut Context) {
    let version = context.version;
    let is_key = |name: &str| alternate_keys_of(ty).any(|key| key.property == name);
    let others = || names_of_properties(ty, version).filter(|name| !is_key(name)).collect();
    let place = context.open_place(Owner::Property(ty), others);
    for name in &arguments.half {
        context.guess(place, &name.to_string(), name.span());
    }
    for Argument { name, span, .. } in &arguments.list {
        match find_property(ty, name, version) {
            Some(property) => {
                let (owner, spelling) = (Owner::Property(ty), rust_field(name));
                context.mention(owner, &spelling, *span, property.deprecated);
            }
            None => context.guess(place, name, *span),
        }
    }
}

fn names_of_properties(ty: &'static Type, version: Version) -> impl Iterator<Item = &'static str> {
    let properties = properties_of(ty, version).filter(|property| !property.is_stream());
    properties.map(|p| p.name).chain(navigations_of(ty, version).map(|n| n.name))
}

fn report_no_key(name: &Name, arguments: &Arguments, context: &mut Context) {
    if !arguments.is_broken {
        let message = format!("expected a key: `{}/{{id}}`", name.text);
        context.report.at_span(arguments.open, message);
    }
}

fn find_alternate_key(
    ty: &'static Type,
    argument: &Argument,
    context: &mut Context,
) -> Option<&'static Property> {
    let written = &argument.name;
    let message = match alternate_keys_of(ty).find(|key| key.property == *written) {
        Some(key) if key.versions.has(context.version) => {
            return find_property(ty, key.property, context.version);
        }
        Some(key) => {
            let other = context.version.other().filter(|other| key.versions.has(*other));
            let other = other.map_or("another version", |other| other.segment());
            format!("the key `{written}` is only in `{other}`")
        }
        None => {
            let names: Vec<&str> = alternate_keys_of(ty).map(|key| key.property).collect();
            let end = messages::expected_one_of(&names);
            format!("`{written}` is not a key of `{}`{end}", ty.name)
        }
    };
    context.report.at_span(argument.span, message);
    None
}
