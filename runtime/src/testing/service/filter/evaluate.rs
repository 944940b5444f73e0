//! The value of an expression for an entity.

use std::cmp::Ordering;

use serde_json::Value;

use super::{Expression, Operator};
use crate::json::parse_date_time;

/// The entity, and the variable of the innermost lambda.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    entity: &'a Value,
    variable: Option<(&'a str, &'a Value)>,
}

impl<'a> Scope<'a> {
    pub(super) fn of(entity: &'a Value) -> Self {
        Self { entity, variable: None }
    }

    fn find(&self, path: &[String]) -> Value {
        match (self.variable, path) {
            (Some((variable, value)), [first, rest @ ..]) if first == variable => {
                find_value(value, rest)
            }
            _ => find_value(self.entity, path),
        }
    }
}

/// Follows the names of properties, which are spelled in any case. `$count` is the number of elements,
/// and a derived type changes nothing.
pub(in crate::testing::service) fn find_value(value: &Value, path: &[String]) -> Value {
    let Some((name, rest)) = path.split_first() else {
        return value.clone();
    };
    if name == "$count" {
        return value.as_array().map_or(Value::Null, |elements| elements.len().into());
    }
    if name.starts_with("microsoft.graph.") {
        return find_value(value, rest);
    }
    let mut properties = value.as_object().into_iter().flatten();
    let found = properties.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map_or(Value::Null, |(_, value)| find_value(value, rest))
}

pub(super) fn evaluate(expression: &Expression, scope: &Scope) -> Value {
    let is_true = |expression: &Expression| evaluate(expression, scope) == Value::Bool(true);
    let result = match expression {
        Expression::Literal(value) => return value.clone(),
        Expression::Path(path) => return scope.find(path),
        Expression::Call(function, arguments) => {
            let arguments: Vec<Value> = arguments.iter().map(|one| evaluate(one, scope)).collect();
            return function.run(&arguments);
        }
        Expression::Lambda { path, is_all, variable, condition } => {
            let elements = scope.find(path);
            matches_elements(&elements, *is_all, (variable, condition.as_deref()), scope)
        }
        Expression::Compare(operator, left, right) => {
            holds(*operator, &evaluate(left, scope), &evaluate(right, scope))
        }
        Expression::In(left, list) => {
            let left = evaluate(left, scope);
            list.iter().any(|one| holds(Operator::Equal, &left, &evaluate(one, scope)))
        }
        Expression::Not(inner) => !is_true(inner),
        Expression::And(left, right) => is_true(left) && is_true(right),
        Expression::Or(left, right) => is_true(left) || is_true(right),
    };
    result.into()
}

fn matches_elements(
    elements: &Value,
    is_all: bool,
    (variable, condition): (&str, Option<&Expression>),
    scope: &Scope,
) -> bool {
    let mut elements = elements.as_array().into_iter().flatten();
    let matches = |element: &Value| {
        let scope = Scope { variable: Some((variable, element)), ..*scope };
        condition.is_none_or(|condition| evaluate(condition, &scope) == Value::Bool(true))
    };
    if is_all { elements.all(matches) } else { elements.any(matches) }
}

fn holds(operator: Operator, left: &Value, right: &Value) -> bool {
    let ordering = compare(left, right);
    match operator {
        Operator::Equal => ordering == Some(Ordering::Equal),
        Operator::NotEqual => ordering != Some(Ordering::Equal),
        Operator::Greater => ordering == Some(Ordering::Greater),
        Operator::GreaterOrEqual => ordering.is_some_and(Ordering::is_ge),
        Operator::Less => ordering == Some(Ordering::Less),
        Operator::LessOrEqual => ordering.is_some_and(Ordering::is_le),
        Operator::Has => {
            let (left, right) = (left.as_str().unwrap_or_default(), right.as_str());
            left.split(',').any(|member| Some(member.trim()) == right)
        }
    }
}

/// Compares two values of the same type; `None` if they have no order.
pub(in crate::testing::service) fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.as_str(), right.as_str()) {
        return match (parse_date_time(left), parse_date_time(right)) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            (Some(_) | None, Some(_) | None) => Some(left.cmp(right)),
        };
    }
    if let (Some(left), Some(right)) = (left.as_i64(), right.as_i64()) {
        return Some(left.cmp(&right));
    }
    if let (Some(left), Some(right)) = (left.as_f64(), right.as_f64()) {
        return left.partial_cmp(&right);
    }
    (left == right).then_some(Ordering::Equal)
}
