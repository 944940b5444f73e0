//! Literals in a query or a function call, single or in a list.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_core::Serialize;
use serde_json::Value as Json;

use super::{ENCODED, Part};
use crate::json::{AnyLiteral, CollectionValue, Finite, Of, Value};

/// The characters encoded in a literal: its quotes remain readable.
const LITERAL: &AsciiSet = &ENCODED.remove(b'\'');

/// A literal in a URL (OData ABNF 4.01, `primitiveLiteral`).
#[derive(Debug)]
pub struct Literal<'a> {
    value: Value<'a>,
    form: Form,
}

/// The signs around a literal that is text.
#[derive(Clone, Copy, Debug)]
enum Form {
    Plain,
    /// In single quotes, after a prefix that may be empty.
    Quoted(&'static str),
}

/// Makes a literal in quotes, with each quote in it doubled: a string or a member of an enum.
pub fn quoted(value: Value<'_>) -> Literal<'_> {
    Literal { value, form: Form::Quoted("") }
}

/// Makes a literal in quotes after the name of its type, as in `duration'PT1H'`.
pub fn prefixed<'a>(prefix: &'static str, value: Value<'a>) -> Literal<'a> {
    Literal { value, form: Form::Quoted(prefix) }
}

/// Makes a literal without quotes: a number, a boolean or a date-time.
pub fn unquoted(value: Value<'_>) -> Literal<'_> {
    Literal { value, form: Form::Plain }
}

impl Part for Literal<'_> {
    fn write(self, path: &mut String) -> Result<(), String> {
        match &self.value {
            Value::Text(text) => write_text(text, self.form, path),
            // Digits, signs and letters are not encoded.
            Value::Integer(number) => path.push_str(&number.to_string()),
            Value::Count(count) => path.push_str(&count.to_string()),
            Value::Flag(flag) => path.push_str(if *flag { "true" } else { "false" }),
            other => write_literal(&other.to_value()?, self.form, path),
        }
        Ok(())
    }
}

/// Writes a text, in quotes if it is a string.
fn write_text(text: &str, form: Form, path: &mut String) {
    path.reserve(text.len() + text.len() / 2 + 2);
    let Form::Quoted(prefix) = form else {
        path.extend(utf8_percent_encode(text, LITERAL));
        return;
    };
    path.push_str(prefix);
    path.push('\'');
    for (index, part) in text.split('\'').enumerate() {
        path.push_str(if index == 0 { "" } else { "''" });
        path.extend(utf8_percent_encode(part, LITERAL));
    }
    path.push('\'');
}

fn write_literal(value: &Json, form: Form, path: &mut String) {
    match value {
        Json::String(text) => write_text(text, form, path),
        other @ (Json::Null
        | Json::Bool(_)
        | Json::Number(_)
        | Json::Array(_)
        | Json::Object(_)) => write_text(&other.to_string(), Form::Plain, path),
    }
}

/// A literal of any type that can be serialized.
#[derive(Debug)]
pub struct AnyPart {
    value: Result<Json, String>,
    form: Form,
}

/// Makes a literal of any `Serialize` type, for a request that is not checked: a string in quotes, a
/// date-time without, and the elements of an array with commas between them.
pub fn any_literal<V: AnyLiteral>(value: V) -> AnyPart {
    let form = if V::IS_QUOTED { Form::Quoted("") } else { Form::Plain };
    AnyPart { value: to_json(&value), form }
}

/// Makes a text of any `Serialize` type, without quotes.
pub fn any_text<V: AnyLiteral>(value: V) -> AnyPart {
    AnyPart { value: to_json(&value), form: Form::Plain }
}

fn to_json<V: Serialize>(value: &V) -> Result<Json, String> {
    serde_json::to_value(Finite(value)).map_err(|error| error.to_string())
}

impl Part for AnyPart {
    fn write(self, path: &mut String) -> Result<(), String> {
        match self.value? {
            Json::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    path.push_str(if index == 0 { "" } else { "," });
                    write_literal(value, self.form, path);
                }
            }
            value => write_literal(&value, self.form, path),
        }
        Ok(())
    }
}

/// The literals of a list after `in`, with commas between them (OData ABNF 4.01, `listExpr`).
#[derive(Debug)]
pub struct List<'a> {
    values: Value<'a>,
    form: Form,
}

/// Makes a list of literals in quotes, of a collection with elements of kind `K`.
pub fn quoted_list<K, P, V: CollectionValue<K, P> + ?Sized>(_: Of<K>, values: &V) -> List<'_> {
    List { values: values.graph_value(), form: Form::Quoted("") }
}

/// Makes a list of literals in quotes after the name of their type, of a collection with elements of
/// kind `K`.
pub fn prefixed_list<'a, K, P, V: CollectionValue<K, P> + ?Sized>(
    prefix: &'static str,
    _: Of<K>,
    values: &'a V,
) -> List<'a> {
    List { values: values.graph_value(), form: Form::Quoted(prefix) }
}

/// Makes a list of literals without quotes, of a collection with elements of kind `K`.
pub fn unquoted_list<K, P, V: CollectionValue<K, P> + ?Sized>(_: Of<K>, values: &V) -> List<'_> {
    List { values: values.graph_value(), form: Form::Plain }
}

impl Part for List<'_> {
    fn write(self, path: &mut String) -> Result<(), String> {
        let Json::Array(values) = self.values.to_value()? else {
            return Err("the list after `in` is `None`".to_owned());
        };
        if values.is_empty() {
            return Err("the list after `in` is empty".to_owned());
        }
        for (index, value) in values.iter().enumerate() {
            path.push_str(if index == 0 { "" } else { "," });
            write_literal(value, self.form, path);
        }
        Ok(())
    }
}

/// The text of a `$search`, in double quotes, so that `AND` or a colon in it is not an operator.
#[derive(Debug)]
pub struct Searched<'a>(Value<'a>);

/// Makes the text of a `$search`.
pub fn searched(value: Value<'_>) -> Searched<'_> {
    Searched(value)
}

impl Part for Searched<'_> {
    fn write(self, path: &mut String) -> Result<(), String> {
        match self.0.to_value()? {
            Json::String(text) => {
                let text = text.replace('\\', "\\\\").replace('"', "\\\"");
                path.extend(utf8_percent_encode(&format!("\"{text}\""), ENCODED));
                Ok(())
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => {
                Err("`$search` requires a string".to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{prefixed, prefixed_list, quoted_list, unquoted, unquoted_list};
    use crate::json::{EdmBinary, EdmDouble, EdmDuration, EdmInt32, EdmString, GraphValue, of};

    #[test]
    fn a_list_has_commas_between_its_literals() {
        let names = vec!["a'b".to_owned(), "c,d&e".to_owned()];
        let list = path!(("", quoted_list(of::<EdmString>(), &names)));
        assert_eq!(list.text, "'a''b','c%2Cd%26e'");
        let numbers = path!(("", unquoted_list(of::<EdmInt32>(), &[1, -2][..])));
        assert_eq!(numbers.text, "1,-2");
        assert!(list.error.is_none() && numbers.error.is_none());
    }

    #[test]
    fn an_empty_list_is_an_error() {
        let none = path!(("", quoted_list(of::<EdmString>(), &None::<Vec<&str>>)));
        assert_eq!(none.error.as_deref(), Some("the list after `in` is `None`"));
        let empty = path!(("", unquoted_list(of::<EdmInt32>(), &Vec::<i32>::new())));
        assert_eq!(empty.error.as_deref(), Some("the list after `in` is empty"));
    }

    #[test]
    fn a_prefix_is_before_the_quotes_and_not_before_null() {
        let value = |seconds: Option<u64>| seconds.map(std::time::Duration::from_secs);
        let (hour, none) = (value(Some(3600)), value(None));
        let hour = GraphValue::<EdmDuration, _>::graph_value(&hour);
        assert_eq!(path!(("", prefixed("duration", hour))).text, "duration'PT1H'");
        let none = GraphValue::<EdmDuration, _>::graph_value(&none);
        assert_eq!(path!(("", prefixed("duration", none))).text, "null");
        let bytes = GraphValue::<EdmBinary>::graph_value(&[0xfb, 0xff]);
        assert_eq!(path!(("", prefixed("binary", bytes))).text, "binary'%2B%2F8%3D'");
        let list = [time::Duration::MINUTE, time::Duration::DAY];
        let list = path!(("", prefixed_list("duration", of::<EdmDuration>(), &list)));
        assert_eq!(list.text, "duration'PT1M',duration'P1D'");
    }

    #[test]
    fn numbers_that_json_lacks_have_a_literal() {
        let url = |number: f64| {
            path!(("", unquoted(GraphValue::<EdmDouble>::graph_value(&number)))).text.into_owned()
        };
        assert_eq!(url(f64::NEG_INFINITY), "-INF");
        assert_eq!((url(-0.5), url(f64::NAN)), ("-0.5".to_owned(), "NaN".to_owned()));
    }
}
