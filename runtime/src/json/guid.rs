//! GUIDs, and values of any JSON.
//!
//! A GUID has no quotes in a URL, so that a text that is not one could change the meaning of a filter:
//! each text is checked.

use super::buffer::Json;
use super::graph_value::GraphValue;
use super::kinds::{EdmGuid, EdmUntyped};
use super::to_json::{ToJson, Value};
use crate::error::shorten;

/// Returns `true` for hexadecimal digits in groups of 8, 4, 4, 4 and 12 (OData ABNF 4.01,
/// `guidValue`).
pub(crate) fn is_guid(text: &str) -> bool {
    let has_hyphen = |index| matches!(index, 8 | 13 | 18 | 23);
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| {
            if has_hyphen(index) { byte == b'-' } else { byte.is_ascii_hexdigit() }
        })
}

/// The number of characters of a text that its error shows.
const MAX_TEXT_CHARS: usize = 40;

macro_rules! text {
    ($($text:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl GraphValue<EdmGuid> for $text {
            fn graph_value(&self) -> Value<'_> {
                if is_guid(self) {
                    return self.as_value();
                }
                Value::Invalid(format!("`{}` is not a GUID", shorten(self, MAX_TEXT_CHARS)))
            }
        }
    )*};
}

text!(str, String);

#[cfg(feature = "uuid")]
#[diagnostic::do_not_recommend]
impl GraphValue<EdmGuid> for uuid::Uuid {
    fn graph_value(&self) -> Value<'_> {
        self.as_value()
    }
}

#[diagnostic::do_not_recommend]
impl GraphValue<EdmUntyped> for serde_json::Value {
    fn graph_value(&self) -> Value<'_> {
        self.as_value()
    }
}

impl ToJson for serde_json::Value {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        json.push_value(self);
    }
}

#[cfg(test)]
mod tests {
    use super::{EdmGuid, EdmUntyped};
    use crate::json::GraphValue;
    use crate::path::{Url, unquoted};

    const ID: &str = "550fae72-d251-43ec-868c-373732c2704F";

    fn json_of<K, P>(value: &impl GraphValue<K, P>) -> Result<serde_json::Value, String> {
        value.graph_value().to_value()
    }

    #[test]
    fn a_text_that_is_a_guid_is_sent() {
        assert_eq!(json_of::<EdmGuid, _>(&ID), Ok(ID.into()));
        assert_eq!(json_of::<EdmGuid, _>(&Some(ID.to_owned())), Ok(ID.into()));
        #[cfg(feature = "uuid")]
        assert_eq!(
            json_of::<EdmGuid, _>(&uuid::Uuid::nil()),
            Ok(uuid::Uuid::nil().to_string().into())
        );
    }

    #[test]
    fn any_other_text_is_an_error_also_in_a_url() {
        for text in ["1 or true", "", "{550fae72-d251-43ec-868c-373732c2704f}", &"a".repeat(36)] {
            assert!(json_of::<EdmGuid, _>(&text).is_err(), "{text}");
            let mut url = Url::with_capacity(0);
            url.part("id eq ", unquoted(GraphValue::<EdmGuid, _>::graph_value(&text)));
            let message = format!("`{text}` is not a GUID");
            assert_eq!(url.finish().error.as_deref(), Some(message.as_str()));
        }
    }

    #[test]
    fn any_json_is_a_value_without_a_type() {
        let value = serde_json::json!({ "a": [1, null] });
        assert_eq!(json_of::<EdmUntyped, _>(&value), Ok(value.clone()));
    }
}
