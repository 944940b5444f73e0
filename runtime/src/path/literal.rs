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
    is_quoted: bool,
}

/// Makes a literal in quotes, with each quote in it doubled: a string or a member of an enum.
pub fn quoted(value: Value<'_>) -> Literal<'_> {
    Literal { value, is_quoted: true }
}

/// Makes a literal without quotes: a number, a boolean or a date-time.
pub fn unquoted(value: Value<'_>) -> Literal<'_> {
    Literal { value, is_quoted: false }
}

impl Part for Literal<'_> {
    fn write(self, path: &mut String) -> Result<(), String> {
        match &self.value {
            Value::Text(text) => write_text(text, self.is_quoted, path),
            // Digits, signs and letters are not encoded.
            Value::Integer(number) => path.push_str(&number.to_string()),
            Value::Count(count) => path.push_str(&count.to_string()),
            Value::Flag(flag) => path.push_str(if *flag { "true" } else { "false" }),
            other => write_literal(&other.to_value()?, self.is_quoted, path),
        }
        Ok(())
    }
}

/// Writes a text, in quotes if it is a string.
fn write_text(text: &str, is_quoted: bool, path: &mut String) {
    path.reserve(text.len() + text.len() / 2 + 2);
    if !is_quoted {
        path.extend(utf8_percent_encode(text, LITERAL));
        return;
    }
    path.push('\'');
    for (index, part) in text.split('\'').enumerate() {
        path.push_str(if index == 0 { "" } else { "''" });
        path.extend(utf8_percent_encode(part, LITERAL));
    }
    path.push('\'');
}

fn write_literal(value: &Json, is_quoted: bool, path: &mut String) {
    match value {
        Json::String(text) => write_text(text, is_quoted, path),
        other @ (Json::Null
        | Json::Bool(_)
        | Json::Number(_)
        | Json::Array(_)
        | Json::Object(_)) => write_text(&other.to_string(), false, path),
    }
}

/// A literal of any type that can be serialized.
#[derive(Debug)]
pub struct AnyPart {
    value: Result<Json, String>,
    is_quoted: bool,
}

/// Makes a literal of any `Serialize` type, for a request that is not checked: a string in quotes, a
/// date-time without, and the elements of an array with commas between them.
pub fn any_literal<V: AnyLiteral>(value: V) -> AnyPart {
    AnyPart { value: to_json(&value), is_quoted: V::IS_QUOTED }
}

/// Makes a text of any `Serialize` type, without quotes.
pub fn any_text<V: AnyLiteral>(value: V) -> AnyPart {
    AnyPart { value: to_json(&value), is_quoted: false }
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
                    write_literal(value, self.is_quoted, path);
                }
            }
            value => write_literal(&value, self.is_quoted, path),
        }
        Ok(())
    }
}

/// The literals of a list after `in`, with commas between them (OData ABNF 4.01, `listExpr`).
#[derive(Debug)]
pub struct List<'a> {
    values: Value<'a>,
    is_quoted: bool,
}

/// Makes a list of literals in quotes, of a collection with elements of kind `K`.
pub fn quoted_list<K, P, V: CollectionValue<K, P> + ?Sized>(_: Of<K>, values: &V) -> List<'_> {
    List { values: values.graph_value(), is_quoted: true }
}

/// Makes a list of literals without quotes, of a collection with elements of kind `K`.
pub fn unquoted_list<K, P, V: CollectionValue<K, P> + ?Sized>(_: Of<K>, values: &V) -> List<'_> {
    List { values: values.graph_value(), is_quoted: false }
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
            write_literal(value, self.is_quoted, path);
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
    use super::{quoted_list, unquoted_list};
    use crate::json::{EdmInt32, EdmString, of};

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
}
