//! Keys of entities, which always remain one segment of the path.

use std::borrow::Cow;
use std::sync::Arc;

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, Part};

/// A value that can be used as a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "expected a string: `&str`, `String`, `Cow<str>`, `Box<str>` or `Arc<str>`",
    note = "with the feature `uuid`, a `uuid::Uuid` is accepted as well"
)]
pub trait KeyValue {
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

#[cfg(test)]
mod tests {
    use super::key;
    use crate::path::path;

    #[test]
    fn a_key_stays_one_segment() {
        let encoded = |text: &str| path(&[("/a/", &key(text))]).text.into_owned();
        assert_eq!(encoded("19:meeting_M2@thread.v2"), "/a/19%3Ameeting_M2%40thread.v2");
        assert_eq!(encoded("a/../b?c#d%2e"), "/a/a%2F..%2Fb%3Fc%23d%252e");
        assert_eq!(encoded("é\n\0"), "/a/%C3%A9%0A%00");
    }

    #[test]
    fn a_key_that_leads_elsewhere_is_an_error() {
        for text in ["", ".", ".."] {
            assert!(path(&[("/a/", &key(text))]).error.is_some(), "{text:?}");
        }
        assert!(path(&[("/a/", &key("..."))]).error.is_none());
    }
}
