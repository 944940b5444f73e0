//! The arguments of a function, and alternate keys.

use super::Context;
use super::filter::write_literal;
use super::literal::{Literal, check_literal};
use crate::request::{Kind, PathPiece};
use crate::schema::{Callable, Property, Type, alternate_keys_of, find_property};
use crate::suggest::{did_you_mean_or_list, list};
use crate::syntax::{Argument, Name, parse_arguments};

/// The parentheses of a function; an action has none, since its parameters are a body.
pub(super) fn check_call(
    callable: &'static Callable,
    name: &Name,
    context: &mut Context,
) -> Option<Vec<PathPiece>> {
    let Some(group) = &name.arguments else {
        // The documentation calls functions without parentheses too, where there is nothing in them.
        if !callable.is_action {
            check_missing(callable, &[], name, context);
        }
        return Some(Vec::new());
    };
    if callable.is_action {
        let message = format!("`{}` is an action, whose parameters are the body", callable.name);
        context.report.at_span(group.span_open(), message);
        return None;
    }
    let arguments = parse_arguments(group, context.report);
    let mut parts = Vec::new();
    for (index, argument) in arguments.iter().enumerate() {
        if arguments.iter().take(index).any(|a| a.name == argument.name) {
            let message = format!("`{}` is given twice", argument.name);
            context.report.at_span(argument.span, message);
        }
        match callable.parameters.iter().find(|p| p.name == argument.name) {
            Some(parameter) => parts.push((argument, parameter)),
            None => report_unknown(callable, argument, context),
        }
    }
    check_missing(callable, &arguments, name, context);
    Some(write_arguments(&parts, context))
}

fn report_unknown(callable: &Callable, argument: &Argument, context: &mut Context) {
    let names: Vec<&str> = callable.parameters.iter().map(|p| p.name).collect();
    let end = if names.is_empty() {
        "; it takes none".to_owned()
    } else {
        did_you_mean_or_list(&argument.name, "it takes", &names)
    };
    let message = format!("`{}` has no parameter `{}`{end}", callable.name, argument.name);
    context.report.at_span(argument.span, message);
}

fn check_missing(callable: &Callable, arguments: &[Argument], name: &Name, context: &mut Context) {
    let version = context.version;
    let is_given = |p: &&Property| arguments.iter().any(|a| a.name == p.name);
    let required = callable.parameters.iter().filter(|p| p.required.has(version));
    let missing: Vec<&str> = required.filter(|p| !is_given(p)).map(|p| p.name).collect();
    if !missing.is_empty() {
        let message = format!("`{}` needs {}", callable.name, list(missing));
        context.report.at_span(name.span, message);
    }
}

/// `onlineMeetings(joinWebUrl={url})`
pub(super) fn check_alternate_key(
    ty: &'static Type,
    name: &Name,
    context: &mut Context,
) -> Option<Vec<PathPiece>> {
    let group = name.arguments.as_ref()?;
    if alternate_keys_of(ty).next().is_none() {
        let message = format!("a key stands in braces: `{}/{{id}}`", name.text);
        context.report.at_span(group.span(), message);
        return None;
    }
    let arguments = parse_arguments(group, context.report);
    let [argument] = arguments.as_slice() else {
        if context.report.is_empty() {
            let message = format!("expected a key: `{}/{{id}}`", name.text);
            context.report.at_span(group.span_open(), message);
        }
        return None;
    };
    let version = context.version;
    let found = alternate_keys_of(ty).find(|k| k.property == argument.name);
    match found {
        Some(key) if key.versions.has(version) => {
            let property = find_property(ty, key.property, version)?;
            Some(write_arguments(&[(argument, property)], context))
        }
        Some(_) => {
            let message = format!("the key `{}` is only in `beta`", argument.name);
            context.report.at_span(argument.span, message);
            None
        }
        None => {
            let names = list(alternate_keys_of(ty).map(|k| k.property));
            let message =
                format!("`{}` is no key of `{}`; there are {names}", argument.name, ty.name);
            context.report.at_span(argument.span, message);
            None
        }
    }
}

/// `(a='…',b=…)`: OData quotes strings, and nothing else.
fn write_arguments(
    parts: &[(&Argument, &'static Property)],
    context: &mut Context,
) -> Vec<PathPiece> {
    let mut pieces = vec![PathPiece::Text("(".to_owned())];
    for (index, (argument, property)) in parts.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        pieces.push(PathPiece::Text(format!("{comma}{}=", property.name)));
        pieces.extend(write_value(argument, property, context));
    }
    pieces.push(PathPiece::Text(")".to_owned()));
    pieces
}

/// A literal is checked here, an expression by rustc.
fn write_value(
    argument: &Argument,
    property: &'static Property,
    context: &mut Context,
) -> Option<PathPiece> {
    let tokens = &argument.value;
    match syn::parse2::<syn::Lit>(tokens.clone()) {
        Ok(lit) => {
            let literal = Literal { lit: &lit, is_negative: false, tokens };
            let subject = format!("`{}`", property.name);
            let json = check_literal(&literal, &subject, property.shape, context)?;
            Some(write_literal(&lit, property.shape, json))
        }
        Err(_) => Some(PathPiece::Literal(Kind::One(property.shape), tokens.clone())),
    }
}
