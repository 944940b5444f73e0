//! Bytes, which JSON has as base64.
//!
//! Written in the standard alphabet with padding, which Graph reads; OData also has the one that is
//! safe in URLs, so that both are read, with padding or without. Bits that no byte has are not read,
//! because they could not be written back.

use std::borrow::Cow;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;

use super::buffer::Json;
use super::graph_value::GraphValue;
use super::kinds::EdmBinary;
use super::to_json::{ToJson, Value};

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

const ENGINE: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const URL_SAFE_ENGINE: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

/// Appends bytes as a JSON string of base64, which has nothing to escape.
pub(super) fn push_base64(bytes: &[u8], json: &mut Json) {
    json.push("\"");
    json.push(&ENGINE.encode(bytes));
    json.push("\"");
}

/// Returns the length of bytes as a JSON string.
pub(super) fn base64_size(bytes: &[u8]) -> usize {
    bytes.len().div_ceil(3).saturating_mul(4).saturating_add(2)
}

/// Reads base64 of either alphabet, without white space.
pub(crate) fn parse_base64(text: &str) -> Option<Bytes> {
    let text: Cow<str> = if text.contains(|c: char| c.is_ascii_whitespace()) {
        text.split_ascii_whitespace().collect::<String>().into()
    } else {
        text.into()
    };
    let engine = if text.contains(['-', '_']) { URL_SAFE_ENGINE } else { ENGINE };
    engine.decode(text.as_bytes()).ok().map(Bytes::from)
}

/// Returns `true` for base64 as the service reads it in a request: the standard alphabet, padded, with
/// white space ignored.
pub(crate) fn is_base64(text: &str) -> bool {
    let data = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let length = data.clone().count();
    let padding = text.bytes().rev().filter(|byte| !byte.is_ascii_whitespace());
    let digits = length.saturating_sub(padding.take(2).take_while(|byte| *byte == b'=').count());
    length.is_multiple_of(4)
        && data.take(digits).all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte))
}

macro_rules! bytes {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> GraphValue<EdmBinary> for $type {
            fn graph_value(&self) -> Value<'_> {
                let bytes: &[u8] = self;
                Value::from(bytes)
            }
        }
    )*};
}

bytes! {
    [] [u8];
    [] Vec<u8>;
    [const N: usize] [u8; N];
    [] Bytes;
}

/// A text that is base64 already, as a value of a property that holds bytes.
///
/// Bytes are encoded for you, so this is only for a text that comes from elsewhere. A text that is not
/// base64 is an error when the request is sent.
///
/// ```
/// use graph_request::value::{Base64, EdmBinary, GraphValue};
///
/// let value = GraphValue::<EdmBinary>::graph_value(&Base64("SGVsbG8="));
/// assert_eq!(format!("{value:?}"), "\"SGVsbG8=\"");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base64<T>(pub T);

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> GraphValue<EdmBinary> for Base64<T> {
    fn graph_value(&self) -> Value<'_> {
        let text = self.0.as_ref();
        if is_base64(text) {
            return Value::from(text);
        }
        match parse_base64(text) {
            Some(bytes) => Value::from(Vec::from(bytes)),
            None => Value::Invalid("the text in `Base64` is not base64".to_owned()),
        }
    }
}

impl ToJson for Bytes {
    fn as_value(&self) -> Value<'_> {
        Value::from(&**self)
    }

    fn write(&self, json: &mut Json) {
        push_base64(self, json);
    }

    fn size(&self) -> usize {
        base64_size(self)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::sync::Arc;

    use bytes::Bytes;

    use super::{Base64, EdmBinary, is_base64, parse_base64};
    use crate::json::GraphValue;

    fn json_of<P>(value: &impl GraphValue<EdmBinary, P>) -> Result<serde_json::Value, String> {
        value.graph_value().to_value()
    }

    #[test]
    fn bytes_of_any_type_are_encoded() {
        let hello = Ok("SGVsbG8+".into());
        assert_eq!(json_of(b"Hello>"), hello);
        assert_eq!(json_of(&b"Hello>".as_slice()), hello);
        assert_eq!(json_of(&Some(b"Hello>".to_vec())), hello);
        assert_eq!(json_of(&Bytes::from_static(b"Hello>")), hello);
        assert_eq!(json_of(&Arc::<[u8]>::from(b"Hello>".as_slice())), hello);
        assert_eq!(json_of(&Cow::Borrowed(b"Hello>".as_slice())), hello);
        assert_eq!(json_of(b""), Ok("".into()));
        assert_eq!(json_of(&None::<Vec<u8>>), Ok(serde_json::Value::Null));
    }

    #[test]
    fn a_text_that_is_base64_is_marked() {
        assert_eq!(json_of(&Base64("SGVsbG8-".to_owned())), Ok("SGVsbG8+".into()));
        let message = Err("the text in `Base64` is not base64".to_owned());
        assert_eq!(json_of(&Base64("Hello, world")), message);
    }

    #[test]
    fn both_alphabets_are_read_with_padding_or_without() {
        for text in ["+/8=", "+/8", "-_8=", "-_8", "+/\r\n8="] {
            assert_eq!(parse_base64(text).as_deref(), Some([0xfb, 0xff].as_slice()), "{text}");
        }
        for text in ["Hello, world", "SGVsb", "+_8=", "contentBytes-value"] {
            assert_eq!(parse_base64(text), None, "{text}");
        }
    }

    #[test]
    fn a_request_has_the_standard_alphabet_with_padding() {
        for text in ["", "SGVsbG8=", "SGVs bG9v\n", "+/+/", "QQ==", "QR=="] {
            assert!(is_base64(text), "{text}");
        }
        for text in ["SGVsbG8", "-_-_", "=", "====", "Q===", "SG=sbG8=", "Hello, world"] {
            assert!(!is_base64(text), "{text}");
        }
    }
}
