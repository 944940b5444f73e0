//! Literals against the shape of a property.

pub(super) mod date_time;

use graph_request_schema::naming::{rust_type, rust_variant};
use graph_request_schema::primitives::Literal as Accepts;
use graph_request_schema::{Enum, Primitive, Shape, Version, members_of};
use syn::{Lit, LitInt};

use self::date_time::{Problem, parse_date_time};
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

/// Checks a literal of the right kind; `None` if it is of another kind.
fn check_primitive(literal: &Literal, primitive: &Primitive) -> Option<Result<String, String>> {
    match (primitive.literal, &literal.lit) {
        (Accepts::Text, Lit::Str(text)) => Some(Ok(json_string(&text.value()))),
        (Accepts::Boolean, Lit::Bool(value)) => Some(Ok(value.value.to_string())),
        (Accepts::Integer { min, max }, Lit::Int(int)) => {
            Some(check_integer(literal, int, (min, max), primitive))
        }
        (Accepts::DateTime, Lit::Str(text)) => {
            let text = text.value();
            let checked = parse_date_time(&text);
            Some(match checked {
                Ok(_) => Ok(json_string(&text)),
                Err(problem) => Err(describe_problem(&text, &problem)),
            })
        }
        _ => None,
    }
}

fn check_integer(
    literal: &Literal,
    int: &LitInt,
    (min, max): (i64, i64),
    primitive: &Primitive,
) -> Result<String, String> {
    let sign = if literal.is_negative { "-" } else { "" };
    let text = format!("{sign}{}", int.base10_digits());
    match text.parse::<i64>() {
        Ok(number) if (min..=max).contains(&number) => Ok(text),
        _ => Err(format!("`{text}` does not fit in `{}`", primitive.name)),
    }
}

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
        context.mention(Owner::Member(of), &rust_variant(member.name), literal.lit.span());
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
    let end = if let Some(near) = near.filter(|near| may_mean_member(written, near)) {
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

fn describe_problem(text: &str, problem: &Problem) -> String {
    match problem {
        Problem::NoOffset => {
            format!("`{text}` has no offset; add `Z` for UTC, or an offset such as `+01:00`")
        }
        Problem::NoTime => format!("`{text}` has no time of day; write `{text}T09:00:00Z`"),
        Problem::OutOfRange(part) => {
            format!("`{text}` is not a date-time: the {part} does not exist")
        }
        Problem::NotDateTime => {
            format!("`{text}` is not a date-time; write one such as `2018-03-19T09:46:02Z`")
        }
    }
}

/// Says which type a property expects, and the right literal if it is plain.
fn describe_mismatch(literal: &Literal, subject: &str, shape: Shape) -> String {
    let message =
        format!("{subject} expects {}, not {}", describe_shape(shape), literal.describe());
    let Shape::Primitive(primitive) = shape else {
        return message;
    };
    match (primitive.literal, &literal.lit) {
        (Accepts::Text, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)) => {
            let text = literal.tokens.to_string().replace("- ", "-");
            format!("{message}; write `\"{text}\"`")
        }
        (Accepts::Boolean, Lit::Str(text)) => match text.value().to_lowercase().as_str() {
            word @ ("true" | "false") => format!("{message}; write `{word}` without quotes"),
            _ => message,
        },
        _ => message,
    }
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

impl Literal {
    /// Describes the kind of the literal, with an article.
    pub(super) fn describe(&self) -> &'static str {
        match self.lit {
            Lit::Str(_) | Lit::Char(_) => "a string",
            Lit::Bool(_) => "a boolean",
            _ => "a number",
        }
    }

    /// Returns the JSON text regardless of the shape, or the reason why there is none.
    pub(super) fn to_json(&self) -> Result<String, String> {
        let sign = if self.is_negative { "-" } else { "" };
        match &self.lit {
            Lit::Str(text) => Ok(json_string(&text.value())),
            Lit::Bool(value) => Ok(value.value.to_string()),
            Lit::Int(int) => Ok(format!("{sign}{}", int.base10_digits())),
            Lit::Float(float) => match json_float(float.base10_digits()) {
                Some(digits) => Ok(format!("{sign}{digits}")),
                None => Err(format!("`{}` does not fit in a double", self.tokens)),
            },
            _ => Err(SINGLE_QUOTES.to_owned()),
        }
    }
}

/// Writes a float as JSON has it. `1.`, `1.e5` and `007.5` are floats in Rust only.
fn json_float(digits: &str) -> Option<String> {
    digits.parse::<f64>().ok().filter(|f| f.is_finite())?;
    let significant = digits.trim_start_matches('0');
    let zero = if significant.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
    let whole = significant.strip_suffix('.').map(|d| format!("{d}.0"));
    let digits = whole.unwrap_or_else(|| significant.replace(".e", ".0e"));
    Some(format!("{zero}{digits}"))
}

/// Checks a value in a URL: a literal here, an expression by rustc.
pub(super) fn check_url_value(
    value: &syntax::UrlValue,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<UrlValue> {
    match value {
        syntax::UrlValue::Hole(tokens) => Some(UrlValue::Rust(shape, tokens.clone())),
        syntax::UrlValue::EmptyHole(group) => {
            let message = format!("expected an expression in the braces, for {subject}");
            context.report.at(group, message);
            None
        }
        syntax::UrlValue::Null(_) => Some(UrlValue::Plain("null".to_owned())),
        syntax::UrlValue::Literal(literal) => {
            refuse_placeholder(literal, context)?;
            let json = check_literal(literal, subject, shape, context)?;
            Some(match &literal.lit {
                Lit::Str(text) => {
                    UrlValue::Text { text: text.value(), is_quoted: is_quoted(shape) }
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

/// Returns `true` if OData has the values of a shape in quotes.
pub(crate) fn is_quoted(shape: Shape) -> bool {
    match shape {
        Shape::Primitive(primitive) => {
            !matches!(primitive.in_urls, graph_request_schema::primitives::UrlForm::Plain)
        }
        Shape::Stream | Shape::Enum(_) | Shape::Structured(_) => true,
    }
}
