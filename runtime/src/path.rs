//! The path of a request: constant text, and keys that stay one segment whatever is in them.

use std::borrow::Cow;
use std::sync::Arc;

use crate::json::Value;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path, version and all, and what is wrong with it.
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

/// Joins the parts of a path.
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
    /// Writes it.
    fn write(&self, path: &mut String) -> Result<(), String>;
}

impl Part for &'static str {
    fn write(&self, path: &mut String) -> Result<(), String> {
        path.push_str(self);
        Ok(())
    }
}

/// A value that can be a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "a key is a string: `&str`, `String`, `Cow<str>`, `Box<str>` or `Arc<str>`",
    note = "with the feature `uuid` it may be a `uuid::Uuid` too"
)]
pub trait KeyValue: Sync {
    /// Its text, not encoded.
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

/// A key of the user's. Its type is not named, so that rustc has no reason to complain twice.
#[derive(Debug)]
pub struct Key<'a>(Cow<'a, str>);

/// A key of the user's.
pub fn key<K: KeyValue + ?Sized>(key: &K) -> Key<'_> {
    Key(key.text())
}

impl Part for Key<'_> {
    fn write(&self, path: &mut String) -> Result<(), String> {
        path.extend(utf8_percent_encode(&self.0, ENCODED));
        match &*self.0 {
            "" => Err("a key is empty".to_owned()),
            "." | ".." => Err(format!("the key `{}` would lead elsewhere", self.0)),
            _ => Ok(()),
        }
    }
}

/// A value as OData writes it in a URL (OData ABNF 4.01, `primitiveLiteral`).
#[derive(Debug)]
pub struct Literal<'a> {
    value: Value<'a>,
    is_quoted: bool,
}

/// A string, or a member of an enum: in quotes, each quote in it doubled.
pub fn quoted(value: Value<'_>) -> Literal<'_> {
    Literal { value, is_quoted: true }
}

/// A number, a boolean or a date-time: as it is.
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

/// In a literal, the quotes around it stay as they are.
const LITERAL: &AsciiSet = &ENCODED.remove(b'\'');

/// Words to search for: in double quotes, so that they are words and nothing else.
#[derive(Debug)]
pub struct Searched<'a>(Value<'a>);

/// Words to search for.
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
            _ => Err("there is nothing to search for".to_owned()),
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
