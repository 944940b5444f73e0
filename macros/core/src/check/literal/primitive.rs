//! Literals against a primitive type.

use graph_request_schema::primitives::{Literal as Accepts, Precision};
use graph_request_schema::{Primitive, Rule, Shape, Type};
use syn::{Lit, LitInt};

use super::date_time::{
    Problem, check_date, check_time_of_day, parse_date_time, parse_local_date_time,
};
use super::describe_shape;
use super::duration::check_duration;
use super::text::{check_base64, check_guid};
use super::time_zone::check_time_zone;
use crate::json::json_string;
use crate::syntax::Literal;

/// The strings that stand for numbers that JSON lacks (OData JSON Format 4.01, section 7.1).
const NOT_FINITE: [&str; 3] = ["INF", "-INF", "NaN"];

/// Checks a literal of the right kind; `None` if it is of another kind.
pub(super) fn check_primitive(
    literal: &Literal,
    primitive: &Primitive,
) -> Option<Result<String, String>> {
    match (primitive.literal, &literal.lit) {
        (Accepts::Any, _) => Some(literal.to_json()),
        (Accepts::Boolean, Lit::Bool(value)) => Some(Ok(value.value.to_string())),
        (Accepts::Integer { min, max }, Lit::Int(int)) => {
            Some(check_integer(literal, int, (min, max), primitive))
        }
        (Accepts::Number(precision), Lit::Int(_) | Lit::Float(_)) => {
            Some(check_number(literal, precision, primitive))
        }
        (accepts, Lit::Str(text)) => {
            let text = text.value();
            let checked = check_text(&text, accepts)?;
            Some(checked.map(|()| json_string(&text)))
        }
        _ => None,
    }
}

/// Checks a string; `None` if the type is not written as one.
fn check_text(text: &str, accepts: Accepts) -> Option<Result<(), String>> {
    Some(match accepts {
        Accepts::Text => Ok(()),
        Accepts::DateTime => {
            parse_date_time(text).map(|_| ()).map_err(|problem| describe_date_time(text, &problem))
        }
        Accepts::LocalDateTime => parse_local_date_time(text)
            .map(|_| ())
            .map_err(|problem| describe_local_date_time(text, &problem)),
        Accepts::TimeZone => check_time_zone(text),
        Accepts::Date => check_date(text).map_err(|problem| describe_date(text, &problem)),
        Accepts::TimeOfDay => {
            check_time_of_day(text).map_err(|problem| describe_time_of_day(text, &problem))
        }
        Accepts::Duration => check_duration(text),
        Accepts::Guid => check_guid(text),
        Accepts::Base64 => check_base64(text),
        Accepts::Number(Precision::Single | Precision::Double) if NOT_FINITE.contains(&text) => {
            Ok(())
        }
        Accepts::Number(_) | Accepts::Boolean | Accepts::Integer { .. } | Accepts::Any => {
            return None;
        }
    })
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

fn check_number(
    literal: &Literal,
    precision: Precision,
    primitive: &Primitive,
) -> Result<String, String> {
    let text = literal.to_json()?;
    let fits = match precision {
        Precision::Single => text.parse::<f32>().is_ok_and(f32::is_finite),
        Precision::Double | Precision::Decimal => text.parse::<f64>().is_ok_and(f64::is_finite),
    };
    if fits { Ok(text) } else { Err(format!("`{text}` does not fit in `{}`", primitive.name)) }
}

fn describe_date_time(text: &str, problem: &Problem) -> String {
    match problem {
        Problem::NoOffset => {
            format!("`{text}` has no offset; add `Z` for UTC, or an offset such as `+01:00`")
        }
        Problem::NoTime => format!("`{text}` has no time of day; write `{text}T09:00:00Z`"),
        Problem::OutOfRange(part) => {
            format!("`{text}` is not a date-time: the {part} does not exist")
        }
        Problem::NotDateTime | Problem::Offset(_) => {
            format!("`{text}` is not a date-time; write one such as `2018-03-19T09:46:02Z`")
        }
    }
}

fn describe_local_date_time(text: &str, problem: &Problem) -> String {
    match problem {
        Problem::Offset(at) => {
            let local = text.get(..*at).unwrap_or_default();
            format!("`{text}` has an offset, in place of which `timeZone` counts; write `{local}`")
        }
        Problem::NoTime => format!("`{text}` has no time of day; write `{text}T09:00:00`"),
        Problem::OutOfRange(part) => {
            format!("`{text}` is not a date-time: the {part} does not exist")
        }
        Problem::NotDateTime | Problem::NoOffset => {
            format!("`{text}` is not a date-time; write one such as `2026-11-26T09:00:00`")
        }
    }
}

fn describe_date(text: &str, problem: &Problem) -> String {
    let date = text.split(['T', 't', ' ']).next().unwrap_or_default();
    match problem {
        Problem::OutOfRange(part) => format!("`{text}` is not a date: the {part} does not exist"),
        _ if date != text && check_date(date).is_ok() => {
            format!("`{text}` has a time of day; write `{date}`")
        }
        _ => format!("`{text}` is not a date; write one such as `2026-11-26`"),
    }
}

fn describe_time_of_day(text: &str, problem: &Problem) -> String {
    let time = text.split(['Z', 'z', '+']).next().unwrap_or_default();
    match problem {
        Problem::OutOfRange(part) => {
            format!("`{text}` is not a time of day: the {part} does not exist")
        }
        _ if time != text && check_time_of_day(time).is_ok() => {
            format!("`{text}` has an offset, which `Edm.TimeOfDay` lacks; write `{time}`")
        }
        _ => format!("`{text}` is not a time of day; write one such as `09:00:00`"),
    }
}

/// Says which type a property expects, and the right literal if it is plain.
pub(super) fn describe_mismatch(literal: &Literal, subject: &str, shape: Shape) -> String {
    let message =
        format!("{subject} expects {}, not {}", describe_shape(shape), literal.describe());
    let primitive = match shape {
        Shape::Primitive(primitive) => primitive,
        Shape::Structured(ty) => return format!("{message}{}", local_time_of(ty)),
        Shape::Stream | Shape::Enum(_) => return message,
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
        (Accepts::Integer { .. } | Accepts::Number(_), Lit::Str(text)) => {
            describe_number_in_quotes(message, &text.value())
        }
        _ => message,
    }
}

/// Shows the object that holds a time, where a text stands in its place.
fn local_time_of(ty: &Type) -> String {
    let found = ty.rules.iter().find_map(|rule| match rule {
        Rule::LocalTime { time, zone } => Some((time, zone)),
        _ => None,
    });
    found.map_or_else(String::new, |(time, zone)| {
        format!("; write `{{ \"{time}\": \"2026-11-26T09:00:00\", \"{zone}\": \"UTC\" }}`")
    })
}

fn describe_number_in_quotes(message: String, text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
    if is_number && is_plain {
        format!("{message}; write `{text}` without quotes")
    } else {
        message
    }
}

#[cfg(test)]
mod tests {
    use graph_request_schema::primitives::{
        BYTE, DATE, DECIMAL, DOUBLE, DURATION, GUID, INT16, INT32, INT64, SINGLE, TIME_OF_DAY,
        UNTYPED,
    };
    use graph_request_schema::{Primitive, Shape};
    use quote::ToTokens;

    use super::{check_primitive, describe_mismatch};
    use crate::syntax::Literal;

    /// Returns the verdict on a literal: its JSON, or the message.
    fn judge(text: &str, primitive: &'static Primitive) -> Result<String, String> {
        let (is_negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let lit = syn::parse_str::<syn::Lit>(digits).unwrap();
        let literal = Literal { tokens: lit.to_token_stream(), lit, is_negative };
        check_primitive(&literal, primitive)
            .unwrap_or_else(|| Err(describe_mismatch(&literal, "`a`", Shape::Primitive(primitive))))
    }

    fn assert_sent(primitive: &'static Primitive, texts: &[&str]) {
        for text in texts {
            assert_eq!(judge(text, primitive).as_deref(), Ok(*text), "{}", primitive.name);
        }
    }

    fn assert_refused(primitive: &'static Primitive, cases: &[(&str, &str)]) {
        for (text, message) in cases {
            let message = Err((*message).to_owned());
            assert_eq!(judge(text, primitive), message, "{}", primitive.name);
        }
    }

    #[test]
    fn integers_have_their_range() {
        assert_sent(&BYTE, &["0", "255"]);
        assert_sent(&INT16, &["-32768", "32767"]);
        assert_sent(&INT64, &["-9223372036854775808", "9223372036854775807"]);
        assert_refused(
            &BYTE,
            &[
                ("256", "`256` does not fit in `Edm.Byte`"),
                ("-1", "`-1` does not fit in `Edm.Byte`"),
                ("1.5", "`a` expects an integer, not a number"),
            ],
        );
        assert_refused(&INT16, &[("32768", "`32768` does not fit in `Edm.Int16`")]);
        let big = "`9223372036854775808` does not fit in `Edm.Int64`";
        assert_refused(&INT64, &[("9223372036854775808", big)]);
        let quoted = "`a` expects an integer, not a string; write `5` without quotes";
        assert_refused(&INT32, &[("\"5\"", quoted)]);
        assert_refused(&INT32, &[("\"five\"", "`a` expects an integer, not a string")]);
    }

    #[test]
    fn numbers_have_their_range() {
        for primitive in [&SINGLE, &DOUBLE] {
            assert_sent(primitive, &["5", "-0.5", "1e30", "\"INF\"", "\"-INF\"", "\"NaN\""]);
        }
        assert_sent(&DOUBLE, &["1e39"]);
        assert_sent(&DECIMAL, &["5", "1234567890.123456789"]);
        assert_refused(&SINGLE, &[("1e39", "`1e39` does not fit in `Edm.Single`")]);
        assert_refused(
            &DOUBLE,
            &[
                ("true", "`a` expects a number, not a boolean"),
                ("\"Infinity\"", "`a` expects a number, not a string"),
                ("\"5.5\"", "`a` expects a number, not a string; write `5.5` without quotes"),
            ],
        );
        assert_refused(&DECIMAL, &[("\"INF\"", "`a` expects a number, not a string")]);
    }

    #[test]
    fn dates_and_times_of_day() {
        assert_sent(&DATE, &["\"2026-11-26\"", "\"2028-02-29\"", "\"0001-01-01\""]);
        assert_sent(&TIME_OF_DAY, &["\"09:00:00.0000000\"", "\"23:59:59\"", "\"09:00\""]);
        assert_refused(
            &DATE,
            &[
                ("\"2026-02-29\"", "`2026-02-29` is not a date: the day does not exist"),
                ("\"2026-13-01\"", "`2026-13-01` is not a date: the month does not exist"),
                ("\"26.11.2026\"", "`26.11.2026` is not a date; write one such as `2026-11-26`"),
                (
                    "\"2026-11-26T09:00:00Z\"",
                    "`2026-11-26T09:00:00Z` has a time of day; write `2026-11-26`",
                ),
                ("20261126", "`a` expects a date string, not a number"),
            ],
        );
        assert_refused(
            &TIME_OF_DAY,
            &[
                ("\"24:00:00\"", "`24:00:00` is not a time of day: the hour does not exist"),
                ("\"9:00\"", "`9:00` is not a time of day; write one such as `09:00:00`"),
                (
                    "\"09:00:00Z\"",
                    "`09:00:00Z` has an offset, which `Edm.TimeOfDay` lacks; write `09:00:00`",
                ),
            ],
        );
    }

    #[test]
    fn texts_of_a_fixed_form() {
        assert_sent(&DURATION, &["\"PT1H30M\""]);
        assert_sent(&GUID, &["\"550fae72-d251-43ec-868c-373732c2704f\""]);
        assert_refused(&DURATION, &[("90", "`a` expects a duration string, not a number")]);
        assert_refused(&GUID, &[("5", "`a` expects a GUID, not a number")]);
    }

    #[test]
    fn any_json_is_sent_as_it_is() {
        assert_sent(&UNTYPED, &["5", "-1.5", "true", "\"a\""]);
    }
}
