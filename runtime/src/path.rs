//! The path and query of a request: constant text, keys that always remain one segment, and
//! literals.

use std::borrow::Cow;
use std::sync::Arc;

use crate::json::Value;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986, section 2.3.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path with its version, and the first mistake in its keys.
#[derive(Debug)]
pub struct Path {
    pub(crate) text: Cow<'static, str>,
    pub(crate) error: Option<String>,
}

impl From<&'static str> for Path {
    fn from(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), error: None }
    }
}

impl From<String> for Path {
    fn from(text: String) -> Self {
        Self { text: Cow::Owned(text), error: None }
    }
}

/// Joins the parts of a path. A mistake in a key is kept until the request is sent, since an
/// invocation cannot fail.
pub fn path(parts: &[&dyn Part]) -> Path {
    let mut text = String::with_capacity(128);
    let mut error = None;
    for part in parts {
        if let Err(problem) = part.write(&mut text) {
            error.get_or_insert(problem);
        }
    }
    Path { text: text.into(), error }
}

/// A part of a path.
pub trait Part: Sync {
    /// Appends the part to the path, percent-encoded.
    fn write(&self, path: &mut String) -> Result<(), String>;
}

impl Part for &'static str {
    fn write(&self, path: &mut String) -> Result<(), String> {
        path.push_str(self);
        Ok(())
    }
}

/// A value that can be used as a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "expected a string: `&str`, `String`, `Cow<str>`, `Box<str>` or `Arc<str>`",
    note = "with the feature `uuid`, a `uuid::Uuid` is accepted as well"
)]
pub trait KeyValue: Sync {
    /// Returns the text of the key, not encoded.
    fn text(&self) -> Cow<'_, str>;
}

#[diagnostic::do_not_recommend]
impl<K: KeyValue + ?Sized> KeyValue for &K {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }
}

macro_rules! text_key {
    ($($text:ty),*) => {$(
        impl KeyValue for $text {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
    )*};
}

text_key!(str, String, Cow<'_, str>, Box<str>, Arc<str>);

#[cfg(feature = "uuid")]
impl KeyValue for uuid::Uuid {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

/// A key without its Rust type. If the type were a parameter, rustc would report a wrong one twice.
#[derive(Debug)]
pub struct Key<'a>(Cow<'a, str>);

/// Makes a key of a user's value.
pub fn key<K: KeyValue + ?Sized>(key: &K) -> Key<'_> {
    Key(key.text())
}

impl Part for Key<'_> {
    fn write(&self, path: &mut String) -> Result<(), String> {
        path.extend(utf8_percent_encode(&self.0, ENCODED));
        match &*self.0 {
            "" => Err("a key is empty".to_owned()),
            // URL parsers resolve these segments, even when they are percent-encoded.
            "." | ".." => Err(format!("the key `{}` would change the path", self.0)),
            _ => Ok(()),
        }
    }
}

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
    fn write(&self, path: &mut String) -> Result<(), String> {
        let text = match self.value.to_value()? {
            serde_json::Value::Null => "null".to_owned(),
            serde_json::Value::String(text) if self.is_quoted => {
                format!("'{}'", text.replace('\'', "''"))
            }
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        path.extend(utf8_percent_encode(&text, LITERAL));
        Ok(())
    }
}

/// The characters encoded in a literal: its quotes remain readable.
const LITERAL: &AsciiSet = &ENCODED.remove(b'\'');

/// The text of a `$search`, in double quotes, so that `AND` or a colon in it is not an operator.
#[derive(Debug)]
pub struct Searched<'a>(Value<'a>);

/// Makes the text of a `$search`.
pub fn searched(value: Value<'_>) -> Searched<'_> {
    Searched(value)
}

impl Part for Searched<'_> {
    fn write(&self, path: &mut String) -> Result<(), String> {
        match self.0.to_value()? {
            serde_json::Value::String(text) => {
                let text = text.replace('\\', "\\\\").replace('"', "\\\"");
                path.extend(utf8_percent_encode(&format!("\"{text}\""), ENCODED));
                Ok(())
            }
            _ => Err("`$search` requires a string".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{key, path};

    #[test]
    fn a_key_stays_one_segment() {
        let encoded = |text: &str| path(&[&"/a/", &key(text)]).text.into_owned();
        assert_eq!(encoded("19:meeting_M2@thread.v2"), "/a/19%3Ameeting_M2%40thread.v2");
        assert_eq!(encoded("a/../b?c#d%2e"), "/a/a%2F..%2Fb%3Fc%23d%252e");
        assert_eq!(encoded("é\n\0"), "/a/%C3%A9%0A%00");
    }

    #[test]
    fn a_key_that_leads_elsewhere_is_an_error() {
        for text in ["", ".", ".."] {
            assert!(path(&[&"/a/", &key(text)]).error.is_some(), "{text:?}");
        }
        assert!(path(&[&"/a/", &key("...")]).error.is_none());
    }
}
