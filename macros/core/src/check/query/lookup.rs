//! Collections that answer lookups only, and functions that need a parameter or a filter.

use graph_request_schema::{Lookups, SystemOption, Verb};

use crate::check::context::Context;
use crate::check::path::Route;
use crate::check::path::resource::Resource;
use crate::messages::list;
use crate::request::{CheckedOption, Condition, Operand, Query};
use crate::syntax::{self, Filter, OptionValue, PropertyPath};

/// Warns about a list that users report Graph to refuse.
pub(super) fn check_lookup(query: Option<&syntax::Query>, route: &Route, context: &mut Context) {
    let (Verb::List, Resource::Collection(entities)) = (route.verb, route.resource) else {
        return;
    };
    let Some(lookups) = entities.navigation.and_then(|navigation| navigation.lookups) else {
        return;
    };
    let options = || query.into_iter().flat_map(|query| &query.options);
    let Some(filter) = options().find(|option| option.option == Some(SystemOption::Filter)) else {
        let advice = advise(lookups);
        let message =
            format!("Graph refuses this list without a `$filter`, users report; {advice}");
        context.report.warn_at_span(route.end, message);
        return;
    };
    // Nothing is known of a filter that is not checked or could not be parsed.
    let OptionValue::Filter(filter) = &filter.value else {
        return;
    };
    let mut compared = Vec::new();
    collect_paths(filter, &mut compared);
    for path in compared {
        let text = path.segments.iter().map(ToString::to_string).collect::<Vec<_>>().join("/");
        if !lookups.properties.iter().any(|property| property.eq_ignore_ascii_case(&text)) {
            let message = format!(
                "Graph refuses a `$filter` on `{text}` here, users report; {}",
                advise(lookups)
            );
            context.report.warn_at_span(path.span(), message);
        }
    }
}

fn advise(lookups: Lookups) -> String {
    format!("compare {} by `eq`", list(lookups.properties.iter().copied()))
}

/// Collects the paths that a condition compares.
fn collect_paths<'a>(filter: &'a Filter, paths: &mut Vec<&'a PropertyPath>) {
    match filter {
        Filter::Operand(operand) => collect_from_operand(operand, paths),
        Filter::Compare { left, right, .. } => {
            collect_from_operand(left, paths);
            collect_from_operand(right, paths);
        }
        Filter::In { left, .. } => collect_from_operand(left, paths),
        Filter::Not { inner, .. } | Filter::Group(inner) => collect_paths(inner, paths),
        Filter::Chain { first, rest } => {
            collect_paths(first, paths);
            for (_, filter) in rest {
                collect_paths(filter, paths);
            }
        }
    }
}

fn collect_from_operand<'a>(operand: &'a syntax::Operand, paths: &mut Vec<&'a PropertyPath>) {
    match operand {
        syntax::Operand::Path(path) | syntax::Operand::Lambda { path, .. } => paths.push(path),
        syntax::Operand::Value(_) => {}
        syntax::Operand::Call { arguments, .. } => {
            for argument in arguments {
                collect_from_operand(argument, paths);
            }
        }
    }
}

/// Reports a function that has neither the parameter nor the filter that it needs.
pub(super) fn check_requirement(query: &Query, route: &Route, context: &mut Context) {
    let Some(requirement) = route.requirement else {
        return;
    };
    let is_filtered = query.options.iter().any(|option| match option {
        CheckedOption::Filter(condition) => compares(condition, requirement.property),
        CheckedOption::Unchecked(name, _) => name == "$filter",
        CheckedOption::Select(_)
        | CheckedOption::Expand(_)
        | CheckedOption::OrderBy(_)
        | CheckedOption::Search(_)
        | CheckedOption::Written(..)
        | CheckedOption::Scalar(..)
        | CheckedOption::IfSome(..) => false,
    });
    if !is_filtered {
        let (function, parameter) = (requirement.function, requirement.parameter);
        let property = requirement.property;
        let message =
            format!("`{function}` requires `{parameter}`, or a `$filter` on `{property}`");
        context.report.at_span(requirement.span, message);
    }
}

fn compares(condition: &Condition, property: &str) -> bool {
    let is_it =
        |operand: &Operand| matches!(operand, Operand::Path(path) if path.text() == property);
    match condition {
        Condition::Operand(operand) => is_it(operand),
        Condition::Compare { left, right, .. } => is_it(left) || is_it(right),
        Condition::In { left, .. } | Condition::InList { left, .. } => is_it(left),
        Condition::Not(inner) | Condition::Group(inner) => compares(inner, property),
        Condition::Chain { first, rest } => {
            compares(first, property) || rest.iter().any(|(_, inner)| compares(inner, property))
        }
    }
}
