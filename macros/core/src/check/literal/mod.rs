//! JSON literals against the shape of a property.

use syn::{Lit, LitInt};

use super::date_time::{Problem, parse_date_time};
use super::{Context, version};
use crate::json::json_string;
use crate::request::Owner;
use crate::schema::{Enum, Shape, members_of, rust_variant};
use crate::suggest::did_you_mean_or_list;

/// Comes back in place of a member that the program did not ask for (Microsoft Graph: evolvable
/// enumerations).
const SENTINEL: &str = "unknownFutureValue";

/// A literal as written.
pub(super) struct Literal<'a> {
    pub(super) lit: &'a Lit,
    pub(super) is_negative: bool,
    pub(super) tokens: &'a proc_macro2::TokenStream,
}

/// The JSON text of a literal, or a complaint.
pub(super) fn check_literal(
    literal: &Literal,
    subject: &str,
    shape: Shape,
    context: &mut Context,
) -> Option<String> {
    match (shape, literal.lit) {
        (_, Lit::Char(_)) => {
            context.report.at(&literal.tokens, "a JSON string stands in double quotes: `\"…\"`");
            None
        }
        (Shape::String, Lit::Str(text)) => Some(json_string(&text.value())),
        (Shape::Int32, Lit::Int(int)) => check_int32(literal, int, context),
        (Shape::Boolean, Lit::Bool(value)) => Some(value.value.to_string()),
        (Shape::DateTimeOffset, Lit::Str(text)) => {
            let text = text.value();
            if let Err(problem) = parse_date_time(&text) {
                context.report.at(&literal.tokens, describe_problem(&text, &problem));
                return None;
            }
            Some(json_string(&text))
        }
        (Shape::Enum(of), Lit::Str(text)) => check_member(literal, &text.value(), of, context),
        _ => {
            context.report.at(&literal.tokens, refuse(literal, subject, shape));
            None
        }
    }
}

fn check_int32(literal: &Literal, int: &LitInt, context: &mut Context) -> Option<String> {
    let sign = if literal.is_negative { "-" } else { "" };
    let text = format!("{sign}{}", int.base10_digits());
    if text.parse::<i32>().is_err() {
        context.report.at(&literal.tokens, format!("`{text}` does not fit into an `Edm.Int32`"));
        return None;
    }
    Some(text)
}

fn check_member(
    literal: &Literal,
    written: &str,
    of: &'static Enum,
    context: &mut Context,
) -> Option<String> {
    let version = context.version;
    if written == SENTINEL && of.is_evolvable {
        let message = format!(
            "`{SENTINEL}` stands for members that are newer than the program; it is never sent"
        );
        context.report.at(&literal.tokens, message);
        return None;
    }
    if members_of(of, version).any(|m| m.name == written) {
        context.mention(Owner::Member(of), &rust_variant(written), literal.lit.span());
        return Some(json_string(written));
    }
    if let Some(newer) = version::with_member(of, written, version) {
        let message = format!("`{written}` of `{}` is only in `{newer}`", of.name);
        context.report.at(&literal.tokens, message);
        return None;
    }
    let names: Vec<&str> = members_of(of, version).map(|m| m.name).collect();
    let end = did_you_mean_or_list(written, "it has", &names);
    context.report.at(&literal.tokens, format!("`{}` has no member `{written}`{end}", of.name));
    None
}

fn describe_problem(text: &str, problem: &Problem) -> String {
    match problem {
        Problem::NoOffset => {
            format!("`{text}` has no offset; add `Z` for UTC, or one such as `+01:00`")
        }
        Problem::NoTime => format!("`{text}` has no time of day; write `{text}T09:00:00Z`"),
        Problem::OutOfRange(part) => format!("`{text}` is no date-time: there is no such {part}"),
        Problem::NoDateTime => {
            format!("`{text}` is no date-time; write one such as `2018-03-19T09:46:02Z`")
        }
    }
}

/// What a property takes, and the literal as it would be right where that is plain.
fn refuse(literal: &Literal, subject: &str, shape: Shape) -> String {
    let takes = format!("{subject} takes {}, not {}", describe_shape(shape), literal.describe());
    match (shape, literal.lit) {
        (Shape::String, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)) => {
            let text = literal.tokens.to_string().replace("- ", "-");
            format!("{takes}; write `\"{text}\"`")
        }
        (Shape::Boolean, Lit::Str(text)) => match text.value().to_lowercase().as_str() {
            word @ ("true" | "false") => format!("{takes}; write `{word}` without quotes"),
            _ => takes,
        },
        _ => takes,
    }
}

/// What a property of this shape takes, with its article.
pub(super) fn describe_shape(shape: Shape) -> String {
    match shape {
        Shape::String => "a string".to_owned(),
        Shape::Boolean => "a boolean".to_owned(),
        Shape::Int32 => "an integer".to_owned(),
        Shape::Stream => "bytes".to_owned(),
        Shape::DateTimeOffset => "a date-time string".to_owned(),
        Shape::Enum(of) => format!("a member of `{}`", of.name),
        Shape::Structured(_) => "an object".to_owned(),
    }
}

impl Literal<'_> {
    pub(super) fn describe(&self) -> &'static str {
        match self.lit {
            Lit::Str(_) | Lit::Char(_) => "a string",
            Lit::Bool(_) => "a boolean",
            _ => "a number",
        }
    }

    /// The JSON text, whatever the shape; `None` for what JSON does not have.
    pub(super) fn as_json(&self) -> Option<String> {
        let sign = if self.is_negative { "-" } else { "" };
        match self.lit {
            Lit::Str(text) => Some(json_string(&text.value())),
            Lit::Bool(value) => Some(value.value.to_string()),
            Lit::Int(int) => Some(format!("{sign}{}", int.base10_digits())),
            Lit::Float(float) => json_float(float.base10_digits()).map(|f| format!("{sign}{f}")),
            _ => None,
        }
    }
}

/// What is wrong with a literal that has no JSON text.
pub(super) fn describe_no_json(literal: &Literal) -> String {
    match literal.lit {
        Lit::Float(_) => format!("`{}` is more than a double holds", literal.tokens),
        _ => "a JSON string stands in double quotes: `\"…\"`".to_owned(),
    }
}

/// `1.`, `1.e5` and `007.5` are floats in Rust and none in JSON.
fn json_float(digits: &str) -> Option<String> {
    digits.parse::<f64>().ok().filter(|f| f.is_finite())?;
    let significant = digits.trim_start_matches('0');
    let zero = if significant.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
    let whole = significant.strip_suffix('.').map(|d| format!("{d}.0"));
    let digits = whole.unwrap_or_else(|| significant.replace(".e", ".0e"));
    Some(format!("{zero}{digits}"))
}
