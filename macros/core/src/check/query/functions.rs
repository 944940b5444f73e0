//! The functions of `$filter` (OData URL Conventions 4.01, section 5.1.1.5), one row each.

use graph_request_schema::Primitive;
use graph_request_schema::primitives::{BOOLEAN, DATE_TIME_OFFSET, INT32, STRING};

/// A function that a `$filter` may call.
pub(super) struct FilterFunction {
    pub(super) name: &'static str,
    pub(super) parameters: &'static [&'static Primitive],
    pub(super) returns: &'static Primitive,
}

const fn row(
    name: &'static str,
    parameters: &'static [&'static Primitive],
    returns: &'static Primitive,
) -> FilterFunction {
    FilterFunction { name, parameters, returns }
}

/// The functions of texts and of the parts of a date-time. Those that return a date or a time of day
/// are missing, since no property of the schema has these types.
pub(super) static FUNCTIONS: &[FilterFunction] = &[
    row("concat", &[&STRING, &STRING], &STRING),
    row("contains", &[&STRING, &STRING], &BOOLEAN),
    row("day", &[&DATE_TIME_OFFSET], &INT32),
    row("endswith", &[&STRING, &STRING], &BOOLEAN),
    row("hour", &[&DATE_TIME_OFFSET], &INT32),
    row("indexof", &[&STRING, &STRING], &INT32),
    row("length", &[&STRING], &INT32),
    row("minute", &[&DATE_TIME_OFFSET], &INT32),
    row("month", &[&DATE_TIME_OFFSET], &INT32),
    row("now", &[], &DATE_TIME_OFFSET),
    row("second", &[&DATE_TIME_OFFSET], &INT32),
    row("startswith", &[&STRING, &STRING], &BOOLEAN),
    row("substring", &[&STRING, &INT32], &STRING),
    row("tolower", &[&STRING], &STRING),
    row("toupper", &[&STRING], &STRING),
    row("trim", &[&STRING], &STRING),
    row("year", &[&DATE_TIME_OFFSET], &INT32),
];

/// Finds a function. The service ignores the case of their names: Microsoft's pages print
/// `startsWith` too.
pub(super) fn find_function(name: &str) -> Option<&'static FilterFunction> {
    FUNCTIONS.iter().find(|function| function.name.eq_ignore_ascii_case(name))
}
