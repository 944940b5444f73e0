//! What was written against the shape of Graph: one file a clause. Syntax in, the request as meant
//! out, complaints to the sink.

mod arguments;
mod array;
mod body;
mod date_time;
mod declared;
mod filter;
mod literal;
mod member;
mod names;
mod odata_type;
mod path;
mod period;
mod place;
mod query;
mod single;
mod value;
mod version;

use declared::Declared;
use path::Route;
use place::Place;
use proc_macro2::{Ident, Span};

use crate::report::Report;
use crate::request::{Answer, Mention, Object, Owner, Request, Understood};
use crate::schema::{Returns, Verb, Version};
use crate::suggest::{did_you_mean_or_list, list};
use crate::syntax::{Invocation, METHODS};

/// What the checks of one invocation have in common.
struct Context<'a> {
    report: &'a mut Report,
    mentions: Vec<Mention>,
    /// Known as soon as the root of the path is.
    version: Version,
    /// The body changes what is there: nothing is required, and some things are fixed.
    is_update: bool,
}

impl Context<'_> {
    fn mention(&mut self, of: Owner, name: &str, span: Span) {
        self.mentions.push(Mention { of, name: name.to_owned(), span, is_guess: false });
    }

    /// A name that is none, but perhaps half of one: for completion alone.
    fn guess(&mut self, of: Owner, name: &str, span: Span) {
        self.mentions.push(Mention { of, name: name.to_owned(), span, is_guess: true });
    }
}

/// Checks one invocation.
pub(crate) fn check_invocation(written: Invocation, report: &mut Report) -> Understood {
    let mut context =
        Context { report, mentions: Vec::new(), version: Version::V1, is_update: false };
    let method = &written.method;
    let route = check_method(method, context.report)
        .and_then(|()| path::check_path(&written.path, method, &mut context));
    let request = route.and_then(|route| check_request(&written, route, &mut context));
    let Context { version, mentions, .. } = context;
    Understood { krate: written.krate, version, mentions, request }
}

fn check_method(method: &Ident, report: &mut Report) -> Option<()> {
    let name = method.to_string();
    if METHODS.contains(&name.as_str()) {
        return Some(());
    }
    let end = did_you_mean_or_list(&name, "there are", &METHODS);
    report.at(method, format!("`{name}` is no method{end}"));
    None
}

fn check_request(written: &Invocation, route: Route, context: &mut Context) -> Option<Request> {
    let query = query::check_query(written.query.as_ref(), &route, context);
    context.is_update = route.verb == Verb::Update;
    let declared = declares(&route);
    if declared.is_none() {
        refuse_body(written, context.report);
    }
    let body = declared.map(|declared| check_body(written, declared, context));
    let answer = answer_of(&route)?;
    let (client, method) = (written.client.clone(), route.verb.method());
    let mut path = route.pieces;
    path.extend(query);
    Some(Request { client, method, path, answer, body })
}

/// What the body holds, if there is one.
fn declares(route: &Route) -> Option<Declared> {
    match (route.verb, route.place) {
        (Verb::Insert | Verb::Update, Place::Collection(n) | Place::Entity(n)) => {
            Some(Declared::Type(n.target))
        }
        (Verb::Act, Place::Called(action)) if !action.parameters.is_empty() => {
            Some(Declared::Action(action))
        }
        _ => None,
    }
}

/// What a 2xx response holds.
fn answer_of(route: &Route) -> Option<Answer> {
    Some(match (route.place, route.verb) {
        (_, Verb::Delete) => Answer::Nothing,
        (Place::Collection(navigation), Verb::List) => Answer::Page(navigation.target),
        (Place::Collection(navigation) | Place::Entity(navigation), _) => {
            Answer::Entity(navigation.target)
        }
        (Place::Count(_), _) => Answer::Count,
        (Place::Stream, _) => Answer::Bytes,
        (Place::Called(callable), _) => match callable.returns {
            Returns::Nothing => Answer::Nothing,
            Returns::One(shape) => Answer::Value(shape),
            Returns::CreatedOrFound(ty) => Answer::CreatedOrFound(ty),
            Returns::Many(shape) => Answer::Values(shape),
        },
        (Place::Set(_) | Place::Start(_), _) => return None,
    })
}

fn check_body(written: &Invocation, declared: Declared, context: &mut Context) -> Object {
    if let Some(group) = &written.body {
        return body::check_object(group, declared, context);
    }
    let required = declared.required(context.version);
    let is_complaint = !written.is_body_broken && !context.is_update;
    if is_complaint {
        let method = &written.method;
        let needs =
            if required.is_empty() { String::new() } else { format!(", with {}", list(required)) };
        let message =
            format!("this `{method}` needs a body: `{{ … }}` for `{}`{needs}", declared.name());
        context.report.at_span(written.path.end, message);
    } else if !written.is_body_broken {
        context.report.at_span(written.path.end, "this `PATCH` needs a body: what is to change");
    }
    Object { members: Vec::new() }
}

fn refuse_body(written: &Invocation, report: &mut Report) {
    if let Some(group) = &written.body {
        report.at_span(group.span_open(), format!("this `{}` takes no body", written.method));
    }
}
