//! What was written against the shape of Graph: one file a clause. Syntax in, the request as meant
//! out, complaints to the sink.

mod array;
mod body;
mod date_time;
mod literal;
mod member;
mod odata_type;
mod path;
mod period;
mod value;

use path::Route;
use proc_macro2::{Span, TokenStream};

use crate::report::Report;
use crate::request::{Mention, Object, Owner, Request, Understood};
use crate::schema::{Type, Verb, Version};
use crate::syntax::Invocation;

/// What the checks of one body have in common.
struct Context<'a> {
    report: &'a mut Report,
    mentions: Vec<Mention>,
}

impl Context<'_> {
    fn mention(&mut self, of: Owner, name: &str, span: Span) {
        self.mentions.push(Mention { of, name: name.to_owned(), span });
    }
}

/// Checks one invocation.
pub(crate) fn check_invocation(written: Invocation, report: &mut Report) -> Understood {
    let mut context = Context { report, mentions: Vec::new() };
    let route = path::check_path(&written.path, &written.method, &mut context);
    let request = route.map(|route| check_request(&written, route, &mut context));
    Understood {
        krate: written.krate,
        version: Version::Preview,
        mentions: context.mentions,
        request,
    }
}

fn check_request(written: &Invocation, route: Route, context: &mut Context) -> Request {
    check_query(written.query.as_ref(), context.report);
    let body = match route.verb {
        Verb::Insert => Some(check_body(written, route.target, context)),
        Verb::Get => {
            refuse_body(written, context.report);
            None
        }
    };
    Request {
        client: written.client.clone(),
        verb: route.verb,
        path: route.pieces,
        result: route.target,
        body,
    }
}

fn check_query(query: Option<&TokenStream>, report: &mut Report) {
    if let Some(query) = query {
        report.at(&query, "no query option is known for this route");
    }
}

fn check_body(written: &Invocation, target: &'static Type, context: &mut Context) -> Object {
    if let Some(group) = &written.body {
        return body::check_object(group, target, context);
    }
    if !written.is_body_broken {
        let (method, template) = (&written.method, body::template(target));
        let message = format!("this `{method}` needs a body, an `{}`: {template}", target.name);
        context.report.at_span(written.path.end, message);
    }
    Object { members: Vec::new() }
}

fn refuse_body(written: &Invocation, report: &mut Report) {
    if let Some(group) = &written.body {
        report.at_span(group.span_open(), format!("a `{}` takes no body", written.method));
    }
}
