//! The way out for routes: `METHOD!`, of which nothing is checked against the schema.

mod options;

use graph_request_schema::{Method, Version};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use self::options::check_option;
use super::context::Context;
use super::path::refusal::describe_bare_key;
use super::path::root;
use super::{body, check_method, selection};
use crate::messages;
use crate::report::{Reader, Report};
use crate::request::{
    Answer, CheckedInvocation, Content, Names, Operation, Path, PathSegment, Query, Request,
    UrlValue,
};
use crate::syntax::{
    self, Argument, CURSOR, Hole, Invocation, Name, Segment, State, classify_braces,
};

/// Turns an invocation into a request as it was written.
pub(super) fn check_invocation(written: &Invocation, report: &mut Report) -> CheckedInvocation {
    let version = root::version_of(&written.path, report);
    let method = check_method(&written.method, report);
    let mut context = Context::new(version, report.reader);
    let path = Path { version, segments: check_segments(&written.path, &mut context) };
    let query = written.query.as_ref().map_or_else(Query::default, |query| Query {
        options: query.options.iter().filter_map(|o| check_option(o, &mut context)).collect(),
    });
    let body = check_body(written, &mut context);
    let request = method.map(|method| Request {
        client: written.client.clone(),
        operation: Operation::Unchecked(method),
        path,
        query,
        answer: answer_of(written, method),
        body,
    });
    if let Some(selection) = &written.selection {
        selection::refuse_unchecked(selection, &mut context);
    }
    let (version, names) = if report.is_for_editor() {
        find_names(written, method, report.reader)
    } else {
        (version, Names::default())
    };
    report.append(context.report);
    let (krate, end) = (written.krate.clone(), written.path.end);
    CheckedInvocation { krate, version, names, selection: None, end, request }
}

/// Finds the names that the schema happens to have, for the editor: as in a request that is checked, but
/// that an unknown name is right. Only one with the cursor in it may be half of another.
fn find_names(written: &Invocation, method: Option<Method>, reader: Reader) -> (Version, Names) {
    let root = root::check_root(&written.path, &written.method, &mut Report::new(reader));
    let (route, mut context) = super::find_route(written, root.as_ref(), method, reader);
    if let Some(route) = route {
        super::check_request(written, route, &mut context);
    }
    let Context { mut names, version, .. } = context;
    for place in &mut names.places {
        place.guesses.retain(|(word, _)| word.contains(CURSOR));
    }
    (version, names)
}

/// Reads the braces as an object or, after `PUT!`, as bytes if they cannot be one.
fn check_body(written: &Invocation, context: &mut Context) -> Option<Content> {
    let group = written.body.as_ref()?;
    if written.method == Method::Put.name() && !classify_braces(group).is_surely_object() {
        let media_type = "application/octet-stream";
        return Some(Content::Bytes { media_type, tokens: group.stream() });
    }
    Some(Content::Json(body::check_unchecked_object(group, context)))
}

/// Chooses how the answer is read: by the type that is written, or as JSON.
fn answer_of(written: &Invocation, method: Method) -> Answer {
    let Some(answer) = &written.answer else {
        return match method {
            Method::Delete => Answer::Nothing,
            Method::Get | Method::Post | Method::Patch | Method::Put => {
                Answer::Written { function: "any_value", ty: None }
            }
        };
    };
    let ty = &answer.ty;
    let inside = without_fragment(ty);
    let is_unit = matches!(inside.clone().into_iter().next(), Some(TokenTree::Group(group)) if group.stream().is_empty());
    match last_name(inside).as_deref() {
        _ if is_unit => Answer::Nothing,
        Some("ByteStream" | "Page") => Answer::Written { function: "answer", ty: Some(ty.clone()) },
        _ => Answer::Written { function: "entity", ty: Some(ty.clone()) },
    }
}

/// Returns the inside of a type that is another macro's `$ty:ty`, which is a group without
/// delimiters, and any other type as it is.
fn without_fragment(ty: &TokenStream) -> TokenStream {
    match ty.clone().into_iter().next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => group.stream(),
        _ => ty.clone(),
    }
}

/// Returns the last name of a path before its generic arguments.
fn last_name(ty: TokenStream) -> Option<String> {
    let is_open = |tree: &TokenTree| matches!(tree, TokenTree::Punct(p) if p.as_char() == '<');
    let before = ty.into_iter().take_while(|tree| !is_open(tree));
    before
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name.to_string()),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
        .last()
}

fn check_segments(path: &syntax::Path, context: &mut Context) -> Vec<PathSegment> {
    if path.state == State::Incomplete || path.segments.is_empty() && path.state == State::Whole {
        context.report.at_span(path.end, "incomplete path");
    }
    path.segments.iter().filter_map(|segment| check_segment(segment, context)).collect()
}

fn check_segment(segment: &Segment, context: &mut Context) -> Option<PathSegment> {
    match segment {
        Segment::Name(name) => Some(segment_of(name, context)),
        Segment::Key { key: Hole::Expr(tokens), .. } => Some(PathSegment::Key(tokens.clone())),
        Segment::Key { key: Hole::Broken, .. } => None,
        Segment::Key { span, key: Hole::Empty } => {
            context.report.at_span(*span, messages::KEY_MISSING);
            None
        }
        Segment::Other { tokens, text } => {
            context.report.at(tokens, describe_bare_key(text));
            None
        }
    }
}

fn segment_of(name: &Name, context: &mut Context) -> PathSegment {
    let Some(arguments) = &name.arguments else {
        return PathSegment::Name(name.text.clone());
    };
    if let Some(value) = &arguments.unnamed {
        let message = format!("write the key as a segment: `{}/{{id}}`", name.text);
        context.report.at(value, message);
    }
    let argument = |Argument { name, value, .. }: &Argument| (name.clone(), url_value(value));
    let arguments = arguments.list.iter().map(argument).collect();
    PathSegment::Call { name: name.text.clone(), arguments }
}

/// Turns a value into one whose type decides about its quotes.
fn url_value(value: &syntax::UrlValue) -> UrlValue {
    match value {
        syntax::UrlValue::Hole(tokens) => UrlValue::Unchecked(tokens.clone()),
        syntax::UrlValue::EmptyHole(_) | syntax::UrlValue::Null(_) => {
            UrlValue::Plain("null".to_owned())
        }
        syntax::UrlValue::Literal(literal) => UrlValue::Unchecked(literal.tokens.clone()),
    }
}
