//! The `$filter` of a collection: comparisons that are joined by `and`.

use std::cmp::Ordering;

use serde_json::Value;

use super::request::MeetingRequest;
use crate::json::parse_date_time;
use crate::testing::schema::Type;
use crate::testing::service::refusal::{Refusal, invalid_filter, no_such_property, unserved};
use crate::testing::service::url::unquote;

/// The comparison of a property with a literal.
#[derive(Debug, PartialEq)]
pub(super) struct Comparison {
    /// The path of the property as the request spells it.
    pub(super) path: String,
    pub(super) operator: Operator,
    pub(super) value: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// Keeps the entities that the request's `$filter` matches.
pub(super) fn retain(
    request: &MeetingRequest,
    ty: &'static Type,
    entities: &mut Vec<Value>,
) -> Result<(), Refusal> {
    let comparisons = comparisons(request, ty)?;
    entities.retain(|entity| comparisons.iter().all(|comparison| comparison.matches(entity)));
    Ok(())
}

/// Returns the comparisons of the request's `$filter`, of which each must match.
pub(super) fn comparisons(
    request: &MeetingRequest,
    ty: &'static Type,
) -> Result<Vec<Comparison>, Refusal> {
    let Some(text) = request.query.get("$filter") else {
        return Ok(Vec::new());
    };
    let comparisons = parse(text)?.ok_or_else(|| unserved(&format!("the $filter '{text}'")))?;
    for comparison in &comparisons {
        let first = comparison.path.split('/').next().unwrap_or_default();
        let mut properties = ty.properties(request.version);
        if !properties.any(|property| property.name.eq_ignore_ascii_case(first)) {
            return Err(no_such_property(first, ty.name));
        }
    }
    Ok(comparisons)
}

impl Comparison {
    pub(super) fn matches(&self, entity: &Value) -> bool {
        let mut found = Some(entity);
        for name in self.path.split('/') {
            let properties = found.and_then(Value::as_object);
            let mut properties = properties.into_iter().flatten();
            found = properties.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, v)| v);
        }
        let ordering = compare(found.unwrap_or(&Value::Null), &self.value);
        match self.operator {
            Operator::Equal => ordering == Some(Ordering::Equal),
            Operator::NotEqual => ordering != Some(Ordering::Equal),
            Operator::Greater => ordering == Some(Ordering::Greater),
            Operator::GreaterOrEqual => ordering.is_some_and(Ordering::is_ge),
            Operator::Less => ordering == Some(Ordering::Less),
            Operator::LessOrEqual => ordering.is_some_and(Ordering::is_le),
        }
    }
}

/// Compares two values of the same type; `None` if they have no order.
fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.as_str(), right.as_str()) {
        return match (parse_date_time(left), parse_date_time(right)) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            (Some(_) | None, Some(_) | None) => Some(left.cmp(right)),
        };
    }
    if let (Some(left), Some(right)) = (left.as_i64(), right.as_i64()) {
        return Some(left.cmp(&right));
    }
    (left == right).then_some(Ordering::Equal)
}

/// Parses comparisons that are joined by `and`; `None` for an expression of another form. Literals
/// that do not end are refused.
pub(super) fn parse(text: &str) -> Result<Option<Vec<Comparison>>, Refusal> {
    let Some(words) = split_words(text) else {
        return Err(invalid_filter(text));
    };
    let mut comparisons = Vec::new();
    for part in words.split(|word| word == "and") {
        let [path, operator, literal] = part else {
            return Ok(None);
        };
        let (Some(operator), Some(value)) = (parse_operator(operator), parse_literal(literal))
        else {
            return Ok(None);
        };
        comparisons.push(Comparison { path: path.clone(), operator, value });
    }
    Ok(Some(comparisons))
}

/// Splits at spaces outside of string literals; `None` if a literal does not end.
fn split_words(text: &str) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for c in text.trim().chars() {
        is_quoted ^= c == '\'';
        if c == ' ' && !is_quoted {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    let is_whole = |word: &String| !word.starts_with('\'') || unquote(word).is_some();
    (!is_quoted && words.iter().all(is_whole)).then_some(words)
}

fn parse_operator(word: &str) -> Option<Operator> {
    Some(match word {
        "eq" => Operator::Equal,
        "ne" => Operator::NotEqual,
        "gt" => Operator::Greater,
        "ge" => Operator::GreaterOrEqual,
        "lt" => Operator::Less,
        "le" => Operator::LessOrEqual,
        _ => return None,
    })
}

fn parse_literal(word: &str) -> Option<Value> {
    if let Some(text) = unquote(word) {
        return Some(Value::String(text));
    }
    match word {
        "true" => Some(true.into()),
        "false" => Some(false.into()),
        "null" => Some(Value::Null),
        _ if parse_date_time(word).is_some() => Some(word.into()),
        _ => word.parse::<i64>().ok().map(Value::from),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Comparison, Operator, parse};

    #[test]
    fn comparisons_are_joined_by_and() {
        let text = "JoinWebUrl eq 'it''s a b' and a/b  ge 2024-01-15T00:00:00Z and c ne 5";
        let found = parse(text).unwrap().unwrap();
        let comparison =
            |path: &str, operator, value| Comparison { path: path.to_owned(), operator, value };
        assert_eq!(
            found,
            [
                comparison("JoinWebUrl", Operator::Equal, json!("it's a b")),
                comparison("a/b", Operator::GreaterOrEqual, json!("2024-01-15T00:00:00Z")),
                comparison("c", Operator::NotEqual, json!(5)),
            ]
        );
        assert!(found[1].matches(&json!({ "A": { "B": "2024-01-15T01:00:00+01:00" } })));
        assert!(!found[1].matches(&json!({ "A": {} })));
    }

    #[test]
    fn other_expressions_are_not_served() {
        for text in ["a eq 'x' or b eq 'y'", "contains(a,'x')", "not a eq 1", "a eq b", "a", ""] {
            assert!(parse(text).unwrap().is_none(), "{text}");
        }
    }

    #[test]
    fn a_literal_that_does_not_end_is_refused() {
        for text in ["a eq 'x", "a eq '''", "a eq 'it's'", "a eq 'x'y'z'"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
