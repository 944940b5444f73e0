//! The request as written against the schema: one folder a clause. Takes syntax, gives the request
//! as data, and reports every mistake on the way.

mod body;
mod context;
mod derived_type;
mod literal;
mod path;
mod query;

use graph_request_schema::{Method, Returns, Verb, Version};
use proc_macro2::Ident;

use crate::messages::list;
use crate::report::Report;
use crate::request::{Answer, BodyObject, CheckedInvocation, Request};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::Invocation;
use body::fields::Fields;
use context::Context;
pub(crate) use literal::is_quoted;
use path::resource::Resource;
use path::{Route, root};

/// Checks one invocation.
pub fn check_invocation(written: &Invocation, report: &mut Report) -> CheckedInvocation {
    let root = root::check_root(&written.path, report);
    let version = root.as_ref().map_or(Version::V1, |root| root.version);
    let mut context = Context::new(report, version);
    root::mention_root(&written.path, root.as_ref(), &mut context);
    let method = check_method(&written.method, context.report);
    let route = root.filter(|root| !root.is_broken).zip(method).and_then(|(root, method)| {
        path::check_path(root.row, &written.path, (method, &written.method), &mut context)
    });
    let request = match route {
        Some(route) => check_request(written, route, &mut context),
        None => {
            query::check_without_route(written.query.as_ref(), context.report);
            None
        }
    };
    let mentions = context.mentions;
    CheckedInvocation { krate: written.krate.clone(), version, mentions, request }
}

fn check_method(written: &Ident, report: &mut Report) -> Option<Method> {
    let found = Method::ALL.into_iter().find(|method| written == method.name());
    if found.is_none() {
        let name = written.to_string();
        let end = did_you_mean_or_list(&name, &Method::ALL.map(Method::name));
        report.at(written, format!("unknown method `{name}`{end}"));
    }
    found
}

fn check_request(written: &Invocation, route: Route, context: &mut Context) -> Option<Request> {
    let query = query::check_query(written.query.as_ref(), &route, context);
    context.is_update = route.verb == Verb::Update;
    let fields = fields_of_body(&route);
    if fields.is_none() {
        refuse_body(written, context.report);
    }
    let body = fields.map(|fields| check_body(written, fields, context));
    let answer = answer_of(&route)?;
    let client = written.client.clone();
    Some(Request { client, verb: route.verb, path: route.path, query, answer, body })
}

/// Returns the fields of the body, if the request has one.
fn fields_of_body(route: &Route) -> Option<Fields> {
    match (route.verb, route.resource) {
        (
            Verb::Insert | Verb::Update,
            Resource::Collection(navigation) | Resource::Entity(navigation),
        ) => Some(Fields::Type(navigation.target)),
        (Verb::CallAction, Resource::Callable(action)) if !action.parameters.is_empty() => {
            Some(Fields::Parameters(action))
        }
        _ => None,
    }
}

/// Returns the content of a 2xx response.
fn answer_of(route: &Route) -> Option<Answer> {
    Some(match (route.resource, route.verb) {
        (_, Verb::Delete) => Answer::Nothing,
        (Resource::Collection(navigation), Verb::List) => Answer::Page(navigation.target),
        (Resource::Collection(navigation) | Resource::Entity(navigation), _) => {
            Answer::Entity(navigation.target)
        }
        (Resource::Count(_), _) => Answer::Count,
        (Resource::Stream(_), _) => Answer::Bytes,
        (Resource::Callable(callable), _) => match callable.returns {
            Returns::Nothing => Answer::Nothing,
            Returns::One(shape) => Answer::Value(shape),
            Returns::CreatedOrFound(ty) => Answer::CreatedOrFound(ty),
            Returns::Many(shape) => Answer::Values(shape),
        },
        (Resource::EntitySet(_) | Resource::Start(_), _) => return None,
    })
}

fn check_body(written: &Invocation, fields: Fields, context: &mut Context) -> BodyObject {
    match &written.body {
        Some(group) => body::check_object(group, fields, context),
        None => {
            if !written.is_body_broken {
                report_missing_body(written, fields, context);
            }
            BodyObject::default()
        }
    }
}

fn report_missing_body(written: &Invocation, fields: Fields, context: &mut Context) {
    let method = &written.method;
    let required = fields.required(context.version);
    let message = if context.is_update {
        format!("this `{method}` requires a body: the properties to change")
    } else if required.is_empty() {
        format!("this `{method}` requires a body: `{{ … }}` for `{}`", fields.name())
    } else {
        let (name, required) = (fields.name(), list(required));
        format!("this `{method}` requires a body: `{{ … }}` for `{name}`, with {required}")
    };
    context.report.at_span(written.path.end, message);
}

fn refuse_body(written: &Invocation, report: &mut Report) {
    if let Some(group) = &written.body {
        let message = format!("this `{}` does not take a body", written.method);
        report.at_span(group.span_open(), message);
    }
}
