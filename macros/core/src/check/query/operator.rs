//! The operators of a `$filter` against the types of their operands.

use graph_request_schema::Shape;
use proc_macro2::Ident;

use super::typed::Typed;
use crate::check::context::Context;
use crate::suggest::did_you_mean_or_list;

pub(super) const LOGICAL: &[&str] = &["and", "or"];
pub(super) const LAMBDAS: &[&str] = &["any", "all"];
const COMPARISONS: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "in"];
const ENUM_COMPARISONS: &[&str] = &["eq", "ne", "in"];

/// Checks an operator against the type of an operand. Anything that is one value can be compared
/// with `null`.
pub(super) fn check_operator(
    operator: &Ident,
    operand: &Typed,
    is_null: bool,
    context: &mut Context,
) -> Option<&'static str> {
    let written = operator.to_string();
    let accepted: &[&'static str] = match operand.shape {
        _ if operand.is_collection => &[],
        Shape::Primitive(primitive) => primitive.operators,
        Shape::Enum(_) => ENUM_COMPARISONS,
        Shape::Structured(_) if is_null => &["eq", "ne"],
        Shape::Stream | Shape::Structured(_) => &[],
    };
    if let Some(operator) = accepted.iter().find(|accepted| written == **accepted) {
        return Some(operator);
    }
    if COMPARISONS.contains(&written.to_lowercase().as_str()) && accepted.is_empty() {
        let message =
            format!("{} cannot be compared: it is {}", operand.subject, operand.describe_type());
        context.report.at(operator, message);
        return None;
    }
    if let Some(lower) = COMPARISONS.iter().find(|known| known.eq_ignore_ascii_case(&written))
        && **lower != written
    {
        context.report.at(operator, format!("operators are lowercase: `{lower}`"));
        return None;
    }
    let end = did_you_mean_or_list(&written, accepted);
    let subject = &operand.subject;
    let message = if COMPARISONS.contains(&written.as_str()) {
        format!("{subject} cannot be compared with `{written}`{end}")
    } else {
        format!("unknown operator `{written}`{end}")
    };
    context.report.at(operator, message);
    None
}

/// Finds a word of the language, which is lowercase.
pub(super) fn check_case(
    word: &Ident,
    known: &[&'static str],
    context: &mut Context,
) -> Option<&'static str> {
    let written = word.to_string();
    let found = known.iter().find(|known| known.eq_ignore_ascii_case(&written)).copied();
    match found {
        Some(lower) if lower == written => Some(lower),
        Some(lower) => {
            context.report.at(word, format!("operators are lowercase: `{lower}`"));
            None
        }
        None => {
            let end = did_you_mean_or_list(&written, known);
            context.report.at(word, format!("unknown operator `{written}`{end}"));
            None
        }
    }
}
