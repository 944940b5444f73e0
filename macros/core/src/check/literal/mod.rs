//! Literals against the shape of a property.

mod cursor;
pub(super) mod date_time;
pub(super) mod duration;
mod json;
mod primitive;
mod text;
pub(super) mod time_zone;

use graph_request_schema::naming::{rust_type, rust_variant};
use graph_request_schema::primitives::{self, UrlForm};
use graph_request_schema::{Enum, Primitive, Shape, Version, members_of};
use proc_macro2::TokenStream;
use syn::Lit;

use self::primitive::{check_primitive, describe_mismatch};
use super::context::Context;
use crate::json::json_string;
use crate::messages;
use crate::request::{Owner, UrlValue};
use crate::suggest::{may_mean_member, nearest};
use crate::syntax::{self, Literal};

/// The member that the service sends in place of one that the program did not ask for (Microsoft
/// Graph: evolvable enumerations).
const SENTINEL: &str = "unknownFutureValue";

/// Returns the JSON text of a literal, or reports the mistake in it. A message starts with
/// `subject`.
pub(super) fn check_literal(
    literal: &Literal,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<String> {
    let message = match (shape, &literal.lit) {
        (_, Lit::Char(_)) => SINGLE_QUOTES.to_owned(),
        (Shape::Primitive(primitive), _) => match check_primitive(literal, primitive) {
            Some(Ok(json)) => return Some(json),
            Some(Err(message)) => message,
            None => describe_mismatch(literal, subject, shape),
        },
        (Shape::Enum(of), Lit::Str(text)) => {
            return check_member(literal, &text.value(), of, context);
        }
        (Shape::Enum(_) | Shape::Stream | Shape::Structured(_), _) => {
            describe_mismatch(literal, subject, shape)
        }
    };
    context.report.at(&literal.tokens, message);
    None
}

const SINGLE_QUOTES: &str = "JSON strings are in double quotes: `\"…\"`";

fn check_member(
    literal: &Literal,
    written: &str,
    of: &'static Enum,
    context: &mut Context,
) -> Option<String> {
    let version = context.version;
    if of.is_flags && written.contains(',') {
        return check_flags(literal, written, of, context);
    }
    let is_it =
        |m: &&graph_request_schema::Member| m.name == written || m.spellings.contains(&written);
    if let Some(member) = members_of(of, version).find(is_it) {
        let (owner, name) = (Owner::Member(of), rust_variant(member.name));
        context.mention(owner, &name, literal.lit.span(), None);
        return Some(json_string(written));
    }
    let message = if written == SENTINEL && of.is_evolvable {
        format!("`{SENTINEL}` marks members that are newer than the program, and is never sent")
    } else if let Some(other) = version_with_member(of, written, version) {
        messages::only_in(written, of.name, other)
    } else {
        let names: Vec<&str> = members_of(of, version).map(|m| m.name).collect();
        describe_unknown_member(written, of, &names)
    };
    context.report.at(&literal.tokens, message);
    None
}

/// Checks several members that are joined by commas.
fn check_flags(
    literal: &Literal,
    written: &str,
    of: &'static Enum,
    context: &mut Context,
) -> Option<String> {
    let members = written.split(',').map(str::trim);
    let checked: Vec<Option<String>> =
        members.map(|member| check_member(literal, member, of, context)).collect();
    checked.iter().all(Option::is_some).then(|| json_string(written))
}

fn describe_unknown_member(written: &str, of: &Enum, names: &[&str]) -> String {
    let near = nearest(written, names.iter().copied());
    let end = if let Some(near) = near.filter(|near| may_mean_member(written, near, of.area)) {
        messages::did_you_mean(near)
    } else {
        let (expected, ty) = (messages::expected_one_of(names), rust_type(of.name));
        format!("{expected}, or a newer member as a Rust value: `{ty}::Other(…)`")
    };
    format!("`{}` has no member `{written}`{end}", of.name)
}

/// Returns the other version if it has a member, and this version does not.
fn version_with_member(of: &'static Enum, name: &str, version: Version) -> Option<Version> {
    version.other().filter(|other| members_of(of, *other).any(|m| m.name == name))
}

/// Describes the values of a shape, with an article.
pub(super) fn describe_shape(shape: Shape) -> String {
    match shape {
        Shape::Primitive(primitive) => primitive.description.to_owned(),
        Shape::Stream => "bytes".to_owned(),
        Shape::Enum(of) => format!("a member of `{}`", of.name),
        Shape::Structured(_) => "an object".to_owned(),
    }
}

/// Checks a value in a URL: a literal here, an expression by rustc.
pub(super) fn check_url_value(
    value: &syntax::UrlValue,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<UrlValue> {
    match value {
        syntax::UrlValue::Hole(tokens) if is_untyped(shape) => {
            Some(UrlValue::Unchecked(tokens.clone()))
        }
        syntax::UrlValue::Hole(tokens) => Some(UrlValue::Rust(shape, tokens.clone())),
        syntax::UrlValue::EmptyHole(group) => {
            let message = format!("expected an expression in the braces, for {subject}");
            context.report.at(group, message);
            context.is_for_editor().then(|| UrlValue::Rust(shape, TokenStream::new()))
        }
        syntax::UrlValue::Null(_) => Some(UrlValue::Plain("null".to_owned())),
        syntax::UrlValue::Literal(literal) => {
            refuse_placeholder(literal, context)?;
            let json = check_literal(literal, subject, in_url(shape), context)?;
            Some(match &literal.lit {
                Lit::Str(text) => {
                    let form = if is_untyped(shape) { UrlForm::Quoted } else { url_form(shape) };
                    UrlValue::Text { text: text.value(), form }
                }
                _ => UrlValue::Plain(json),
            })
        }
    }
}

/// Reports `"{joinWebUrl}"`, the placeholder of a documentation page, which would be sent as it is.
fn refuse_placeholder(literal: &Literal, context: &mut Context) -> Option<()> {
    let Lit::Str(text) = &literal.lit else {
        return Some(());
    };
    let text = text.value();
    let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_- ".contains(c)) {
        return Some(());
    }
    let message =
        format!("`{text}` would be sent as it is; write a Rust value without quotes: `{{expr}}`");
    context.report.at(&literal.tokens, message);
    None
}

/// Returns the shape of which a literal in a URL is. A text that a filter compares need not be a whole
/// one: `start/dateTime ge '2026-11-26'`.
fn in_url(shape: Shape) -> Shape {
    match shape {
        Shape::Primitive(Primitive {
            literal: primitives::Literal::LocalDateTime | primitives::Literal::TimeZone,
            ..
        }) => Shape::Primitive(&primitives::STRING),
        other => other,
    }
}

/// Returns the form that OData gives the values of a shape in a URL.
pub(crate) fn url_form(shape: Shape) -> UrlForm {
    match shape {
        Shape::Primitive(primitive) => primitive.in_urls,
        Shape::Stream | Shape::Enum(_) | Shape::Structured(_) => UrlForm::Quoted,
    }
}

/// Returns `true` if a property holds any JSON.
pub(crate) fn is_untyped(shape: Shape) -> bool {
    matches!(shape, Shape::Primitive(primitive) if primitive.literal == primitives::Literal::Any)
}
