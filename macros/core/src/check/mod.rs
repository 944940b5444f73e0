//! The request as written against the schema: one folder a clause. Takes syntax, gives the request
//! as data, and reports every mistake on the way.

mod body;
mod context;
mod derived_type;
mod extension;
mod fragment;
mod literal;
mod path;
mod query;
mod selection;
mod unchecked;

use graph_request_schema::{Method, Property, REFERENCE, Returns, Shape, Verb, Version};
use proc_macro2::{Group, Ident, Literal};
use quote::ToTokens;

use crate::messages::list;
use crate::report::{Reader, Report};
use crate::request::{Answer, BodyObject, CheckedInvocation, Content, Operation, Request};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::Invocation;
use body::fields::Fields;
use context::Context;
pub use fragment::check_fragment;
pub(crate) use literal::url_form;
use path::Route;
use path::resource::{Entities, Resource};
use path::root::{self, Candidate, VersionedRoot};

/// Checks one invocation.
pub fn check_invocation(written: &Invocation, report: &mut Report) -> CheckedInvocation {
    if written.way_out.is_some() {
        return unchecked::check_invocation(written, report);
    }
    if let Some(answer) = &written.answer {
        let message = "`->` is for requests that are not checked, as in `POST! … -> Type`; a checked \
            one takes `as Type`, for a type with `#[derive(GraphSelect)]`";
        report.at(&answer.sign, message);
    }
    let root = root::check_root(&written.path, &written.method, report);
    let method = check_method(&written.method, report);
    let (route, mut context) = find_route(written, root.as_ref(), method, report.reader);
    let request = if let Some(route) = route {
        Some(check_request(written, route, &mut context))
    } else {
        query::check_without_route(written.query.as_ref(), &mut context.report);
        None
    };
    let Context { report: found, names, version, .. } = context;
    report.append(found);
    let selection = written.selection.as_ref().map(|selection| selection.ty.clone());
    let (krate, end) = (written.krate.clone(), written.path.end);
    CheckedInvocation { krate, version, names, selection, end, request }
}

/// Walks the path in the first version that has all of it. If none has, the mistakes are those of the
/// first version.
fn find_route(
    written: &Invocation,
    root: Option<&VersionedRoot>,
    method: Option<Method>,
    reader: Reader,
) -> (Option<Route>, Context) {
    let Some(root) = root else {
        let mut context = Context::new(root::version_as_written(&written.path), reader);
        root::mention_root(&written.path, None, &mut context);
        return (None, context);
    };
    let mut first = None;
    for Candidate { row, version } in &root.candidates {
        let mut context = Context::new(*version, reader);
        context.method = written.method.to_string();
        root::mention_root(&written.path, Some(root), &mut context);
        let route = method.filter(|_| !root.is_broken).and_then(|method| {
            path::check_path(row, &written.path, (method, &written.method), &mut context)
        });
        // A route may be found in spite of a mistake, such as an id without its braces.
        if route.is_some() && context.report.is_empty() {
            return (route, context);
        }
        first.get_or_insert((route, context));
    }
    first.unwrap_or_else(|| (None, Context::new(Version::V1, reader)))
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

fn check_request(written: &Invocation, route: Route, context: &mut Context) -> Request {
    let query = query::check_query(written.query.as_ref(), &route, context);
    context.is_update = route.verb == Verb::Update;
    let body = check_content(written, &route, context);
    let answer = selection::check_selection(written, answer_of(&route), (&route, &query), context);
    let client = written.client.clone();
    let operation = Operation::Checked(route.verb);
    Request { client, operation, path: route.path, query, answer, body }
}

/// Checks the body, if the request has one.
fn check_content(written: &Invocation, route: &Route, context: &mut Context) -> Option<Content> {
    match (route.verb, route.resource) {
        (Verb::Upload, Resource::Stream(stream)) => {
            return Some(check_bytes(written, stream.media_type, context));
        }
        (Verb::Upload, _) => return Some(check_bytes(written, None, context)),
        _ => {}
    }
    let fields = fields_of_body(route, written);
    if fields.is_none() {
        refuse_body(written, &mut context.report);
    }
    fields.map(|fields| Content::Json(check_body(written, fields, context)))
}

/// Checks the braces of an upload, which hold an expression.
fn check_bytes(
    written: &Invocation,
    media_type: Option<&'static str>,
    context: &mut Context,
) -> Content {
    let media_type = media_type.unwrap_or("application/octet-stream");
    let bytes = written.body.as_ref().filter(|group| !group.stream().is_empty());
    if bytes.is_none() {
        let message = format!("this `{}` requires bytes in braces: `{{ bytes }}`", written.method);
        context.report.at_span(written.path.end, message);
    }
    // Without bytes, an empty text keeps the type of the request.
    let tokens = bytes.map_or_else(|| Literal::string("").into_token_stream(), Group::stream);
    Content::Bytes { media_type, tokens }
}

/// Returns the fields of the body, if the request has one.
fn fields_of_body(route: &Route, written: &Invocation) -> Option<Fields> {
    // Documented for actions without parameters too: `{}`.
    let is_empty = written.body.as_ref().is_some_and(|group| group.stream().is_empty());
    match (route.verb, route.resource) {
        (
            Verb::Insert | Verb::Update | Verb::Replace,
            Resource::Collection(Entities { ty, .. }) | Resource::Entity(Entities { ty, .. }),
        ) => Some(Fields::Type(ty)),
        (Verb::Update, Resource::Property(Property { shape: Shape::Structured(ty), .. })) => {
            Some(Fields::Type(ty))
        }
        (Verb::AddReference | Verb::SetReference, _) => Some(Fields::Type(&REFERENCE)),
        (Verb::CallAction, Resource::Callable(action))
            if is_empty || !action.parameters.is_empty() =>
        {
            Some(Fields::Parameters(action))
        }
        _ => None,
    }
}

/// Returns the content of a 2xx response.
fn answer_of(route: &Route) -> Answer {
    match (route.resource, route.verb) {
        (_, Verb::Delete | Verb::Upload) | (Resource::Reference(_), _) => Answer::Nothing,
        (Resource::Content(_), _) => Answer::Bytes(None),
        (Resource::Collection(entities), Verb::List) => Answer::Page(entities.ty),
        (Resource::Collection(entities) | Resource::Entity(entities), _) => {
            Answer::Entity(entities.ty)
        }
        (Resource::Count(_), _) => Answer::Count,
        (Resource::Stream(property), _) => Answer::Bytes(property.media_type),
        (Resource::RawValue, _) => Answer::RawValue,
        (Resource::Property(property), _) => match property.shape {
            shape if property.is_collection => Answer::Values(shape),
            Shape::Structured(ty) => Answer::Entity(ty),
            shape => Answer::Property(shape),
        },
        (Resource::Callable(callable), _) => match callable.returns {
            Returns::Nothing => Answer::Nothing,
            Returns::One(shape) => Answer::Value(shape),
            Returns::CreatedOrFound(ty) => Answer::CreatedOrFound(ty),
            Returns::Many(shape) => Answer::Values(shape),
        },
    }
}

fn check_body(written: &Invocation, fields: Fields, context: &mut Context) -> BodyObject {
    if let Some(group) = &written.body {
        return body::check_object(group, fields, context);
    }
    // An action whose parameters are all optional is documented without a body too.
    let may_lack_it = matches!(fields, Fields::Parameters(_))
        && fields.required(context.version).is_empty()
        && !fields.requires_one();
    if !written.is_body_broken && !may_lack_it {
        report_missing_body(written, fields, context);
    }
    BodyObject::default()
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
