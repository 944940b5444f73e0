//! Keys of entities, which always remain one segment of the path.

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, Part};
use crate::json::{KeyValue, Value};

/// A key without its Rust type. If the type were a parameter, rustc would report a wrong one twice.
#[derive(Debug)]
pub struct Key<'a>(Value<'a>);

/// Makes a key of a user's value.
pub fn key<K: KeyValue + ?Sized>(key: &K) -> Key<'_> {
    Key(key.graph_value())
}

impl Part for Key<'_> {
    fn write(self, path: &mut String) -> Result<(), String> {
        let key = self.0.into_text()?;
        path.extend(utf8_percent_encode(&key, ENCODED));
        match &*key {
            "" => Err("a key is empty".to_owned()),
            // URL parsers resolve these segments, even when they are percent-encoded.
            "." | ".." => Err(format!("the key `{key}` would change the path")),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn a_key_stays_one_segment() {
        let encoded = |text: &str| path!(("/a/", key(text))).text.into_owned();
        assert_eq!(encoded("19:meeting_M2@thread.v2"), "/a/19%3Ameeting_M2%40thread.v2");
        assert_eq!(encoded("a/../b?c#d%2e"), "/a/a%2F..%2Fb%3Fc%23d%252e");
        assert_eq!(encoded("é\n\0"), "/a/%C3%A9%0A%00");
    }

    #[test]
    fn a_key_may_be_borrowed_to_be_changed() {
        let mut text = "a".to_owned();
        assert_eq!(path!(("/", key(&&mut *text))).text, "/a");
        assert_eq!(path!(("/", key(&&mut text))).text, "/a");
    }

    #[test]
    fn a_key_that_leads_elsewhere_is_an_error() {
        for text in ["", ".", ".."] {
            assert!(path!(("/a/", key(text))).error.is_some(), "{text:?}");
        }
        assert!(path!(("/a/", key("..."))).error.is_none());
    }
}
