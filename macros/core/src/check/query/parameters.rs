//! Parameters that stand in a query without a `$`, such as those of `calendarView`.

use graph_request_schema::primitives::UrlForm;
use graph_request_schema::{Property, Verb, is_named};

use crate::check::context::Context;
use crate::check::literal::check_url_value;
use crate::check::path::Route;
use crate::check::path::resource::{Entities, Resource};
use crate::messages;
use crate::request::{CheckedOption, UrlValue};
use crate::syntax::{self, OptionValue, QueryOption};

/// Returns the parameters of a request that stand in its query.
pub(super) fn parameters_of(route: &Route) -> &'static [Property] {
    match (route.resource, route.verb) {
        (Resource::Collection(Entities { navigation: Some(navigation), .. }), Verb::List) => {
            navigation.parameters
        }
        (Resource::Callable(callable), _) => callable.query_parameters,
        _ => &[],
    }
}

/// Reports the parameters that the query must have.
pub(super) fn check_parameters(
    query: Option<&syntax::Query>,
    route: &Route,
    context: &mut Context,
) {
    let parameters = parameters_of(route);
    if parameters.is_empty() {
        return;
    }
    let version = context.version;
    let written: Vec<&str> =
        query.iter().flat_map(|query| &query.options).map(|option| option.name.as_str()).collect();
    // The link of an earlier answer has them in its token.
    if written.iter().any(|name| matches!(*name, "$skiptoken" | "$deltatoken")) {
        return;
    }
    let is_missing = |p: &&Property| {
        let is_written = written.iter().any(|name| is_named(p.name, p.spellings, name));
        p.documented_as_required.has(version) && !is_written
    };
    let missing: Vec<&str> = parameters.iter().filter(is_missing).map(|p| p.name).collect();
    if !missing.is_empty() {
        let example: Vec<String> = missing.iter().map(|name| format!("{name}={{…}}")).collect();
        let (names, example) = (messages::list(missing), example.join("&"));
        let message = format!("this request requires {names} in its query: `?{example}`");
        context.report.at_span(route.end, message);
    }
}

pub(super) fn check_parameter(
    written: &QueryOption,
    parameter: &'static Property,
    context: &mut Context,
) -> Option<CheckedOption> {
    let OptionValue::Scalar(scalar) = &written.value else {
        context.report.at_span(written.span, format!("`{}` has no value", parameter.name));
        return None;
    };
    let Some(value) = &scalar.value else {
        let name = parameter.name;
        let message =
            format!("`{name}` expects a string or an expression: `{name}=\"…\"` or `{name}={{…}}`");
        context.report.at(&scalar.tokens, message);
        return None;
    };
    let subject = format!("`{}`", parameter.name);
    let value = match check_url_value(value, &subject, parameter.shape, context)? {
        UrlValue::Text { text, .. } => UrlValue::Text { text, form: UrlForm::Plain },
        other => other,
    };
    Some(CheckedOption::Unchecked(written.name.clone(), value))
}
