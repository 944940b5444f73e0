//! The functions of a `$filter` (OData URL Conventions 4.01, section 5.1.1.5), one row each.

use serde_json::Value;
use time::OffsetDateTime;

use crate::json::{format_date_time, parse_date_time};

/// A function that a `$filter` may call.
#[derive(Debug)]
pub(in crate::testing::service) struct Function {
    name: &'static str,
    pub(super) parameters: usize,
    run: fn(&[Value]) -> Option<Value>,
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

const fn row(
    name: &'static str,
    parameters: usize,
    run: fn(&[Value]) -> Option<Value>,
) -> Function {
    Function { name, parameters, run }
}

static FUNCTIONS: &[Function] = &[
    row("concat", 2, |of| texts(of).map(|(a, b)| format!("{a}{b}").into())),
    row("contains", 2, |of| texts(of).map(|(a, b)| a.contains(b).into())),
    row("date", 1, |of| text(of)?.get(..10).map(Value::from)),
    row("day", 1, |of| time(of).map(|at| at.day().into())),
    row("endswith", 2, |of| texts(of).map(|(a, b)| a.ends_with(b).into())),
    row("hour", 1, |of| time(of).map(|at| at.hour().into())),
    row("indexof", 2, |of| texts(of).map(|(a, b)| index_of(a, b))),
    row("length", 1, |of| text(of).map(|text| text.chars().count().into())),
    row("minute", 1, |of| time(of).map(|at| at.minute().into())),
    row("month", 1, |of| time(of).map(|at| u8::from(at.month()).into())),
    row("now", 0, |_| format_date_time(OffsetDateTime::now_utc()).ok().map(Value::from)),
    row("second", 1, |of| time(of).map(|at| at.second().into())),
    row("startswith", 2, |of| texts(of).map(|(a, b)| a.starts_with(b).into())),
    row("substring", 2, |of| text(of).map(|text| substring(text, of))),
    row("tolower", 1, |of| text(of).map(|text| text.to_lowercase().into())),
    row("toupper", 1, |of| text(of).map(|text| text.to_uppercase().into())),
    row("trim", 1, |of| text(of).map(|text| text.trim().into())),
    row("year", 1, |of| time(of).map(|at| at.year().into())),
];

/// Finds a function. The service ignores the case of their names: Microsoft's pages print
/// `startsWith` too.
pub(super) fn find_function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name.eq_ignore_ascii_case(name))
}

impl Function {
    /// Returns the result, which is `null` where an argument is of another type.
    pub(super) fn run(&self, arguments: &[Value]) -> Value {
        (self.run)(arguments).unwrap_or_default()
    }
}

fn text(arguments: &[Value]) -> Option<&str> {
    arguments.first()?.as_str()
}

fn texts(arguments: &[Value]) -> Option<(&str, &str)> {
    Some((text(arguments)?, arguments.get(1)?.as_str()?))
}

fn time(arguments: &[Value]) -> Option<OffsetDateTime> {
    text(arguments).and_then(parse_date_time)
}

/// Returns the place of a text in another one, counted in characters, or -1.
fn index_of(text: &str, part: &str) -> Value {
    let before = text.find(part).and_then(|start| text.get(..start));
    before.map_or_else(|| Value::from(-1), |before| before.chars().count().into())
}

fn substring(text: &str, arguments: &[Value]) -> Value {
    let start = arguments.get(1).and_then(Value::as_u64).unwrap_or(0);
    let start = usize::try_from(start).unwrap_or(usize::MAX);
    text.chars().skip(start).collect::<String>().into()
}
