//! The arguments of a function: `name(parameter=literal,…)`.

use serde_json::Value;

use crate::json::parse_date;
use crate::testing::schema::{Callable, Primitive, Property, Shape};
use crate::testing::service::body::{Properties, has_form};
use crate::testing::service::filter::{Operator, parse};
use crate::testing::service::refusal::{
    Refusal, missing_parameter, not_convertible, unknown_parameter,
};
use crate::testing::service::request::Request;
use crate::testing::service::url::unquote;

/// Parses and checks the arguments of a function; those of an action are in its body.
pub(super) fn parse_arguments(
    request: &Request,
    function: &'static Callable,
    text: &str,
) -> Result<Properties, Refusal> {
    let mut arguments = Properties::new();
    if function.is_action {
        return Ok(arguments);
    }
    for argument in split(text).into_iter().filter(|argument| !argument.trim().is_empty()) {
        let (name, literal) = argument.split_once('=').unwrap_or((argument, ""));
        let (name, literal) = (name.trim(), alias(request, literal.trim()));
        let parameter = function.parameter(name);
        let parameter = parameter.ok_or_else(|| unknown_parameter(name, function.name))?;
        arguments.insert(parameter.name.to_owned(), parse_literal(parameter, &literal)?);
    }
    check_required(request, function, &mut arguments)?;
    Ok(arguments)
}

/// Returns the value of a parameter alias, such as `@id`, or the literal itself (OData URL
/// Conventions 4.01, section 5.3).
fn alias(request: &Request, literal: &str) -> String {
    let value = literal.strip_prefix('@').and_then(|_| request.query.get(literal));
    value.unwrap_or(literal).to_owned()
}

/// Splits at commas outside of quotes.
fn split(text: &str) -> Vec<&str> {
    let mut is_quoted = false;
    text.split(|c: char| {
        is_quoted ^= c == '\'';
        c == ',' && !is_quoted
    })
    .collect()
}

fn parse_literal(parameter: &'static Property, literal: &str) -> Result<Value, Refusal> {
    let value = match parameter.shape {
        _ if literal == "null" => Some(Value::Null),
        // Pages print dates without quotes where the metadata has a text.
        Shape::Primitive(Primitive::Text(_)) if is_date(literal) => Some(literal.into()),
        Shape::Primitive(Primitive::Text(_)) => unquote(literal).map(Value::from),
        Shape::Primitive(Primitive::Boolean(_)) => literal.parse::<bool>().ok().map(Value::from),
        Shape::Primitive(Primitive::Integer(_, min, max)) => {
            literal.parse::<i64>().ok().filter(|n| (min..=max).contains(n)).map(Value::from)
        }
        Shape::Primitive(Primitive::Number(..)) => {
            literal.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from)
        }
        Shape::Primitive(Primitive::Any(_)) => Some(literal.into()),
        Shape::Primitive(primitive) => {
            let text = Value::from(without_prefix(literal));
            has_form(&text, primitive).then_some(text)
        }
        Shape::Enum(_) | Shape::Structured(_) | Shape::Stream => {
            Some(unquote(literal).unwrap_or_else(|| literal.to_owned()).into())
        }
    };
    value.ok_or_else(|| not_convertible(&literal.into(), &parameter.shape.name()))
}

fn is_date(literal: &str) -> bool {
    literal.get(..10).is_some_and(|date| parse_date(date).is_some())
}

/// Returns the text of a literal that is plain, quoted, or quoted after the name of its type.
fn without_prefix(literal: &str) -> String {
    let quoted = literal.find('\'').and_then(|start| literal.get(start..)).and_then(unquote);
    quoted.unwrap_or_else(|| literal.to_owned())
}

/// Refuses a call without a required argument. Where a `$filter` can take the place of one, its value
/// is added.
fn check_required(
    request: &Request,
    function: &'static Callable,
    arguments: &mut Properties,
) -> Result<(), Refusal> {
    if let Some((parameter, property)) = function.parameter_or_filter {
        if !arguments.contains_key(parameter)
            && let Some(value) = filtered(request, property)
        {
            arguments.insert(parameter.to_owned(), value.into());
        }
        let given = arguments.get(parameter).and_then(Value::as_str);
        if given.is_none_or(str::is_empty) {
            return Err(missing_parameter(parameter));
        }
    }
    let mut required = function.parameters.iter().filter(|p| p.required.has(request.version));
    let missing = required.find(|p| arguments.get(p.name).is_none_or(Value::is_null));
    missing.map_or(Ok(()), |parameter| Err(missing_parameter(parameter.name)))
}

/// Returns the text that a `$filter` compares a property with.
fn filtered(request: &Request, property: &str) -> Option<String> {
    let condition = parse(request.query.get("$filter")?).ok()?;
    let comparisons = condition.comparisons()?;
    let found =
        comparisons.iter().find(|one| one.is_of(property) && one.operator == Operator::Equal)?;
    found.value.as_str().map(str::to_owned)
}
