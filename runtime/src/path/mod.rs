//! The path and query of a request: constant text, keys that always remain one segment, literals,
//! and options that may be left out.

/// Writes a path of constant texts, each followed by a part.
#[cfg(test)]
macro_rules! path {
    ($(($text:expr, $part:expr)),* $(,)?) => {{
        let mut url = crate::path::Url::with_capacity(0);
        $(url.part($text, $part);)*
        url.finish()
    }};
}

mod key;
mod literal;
mod option;
mod query_value;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

pub use key::key;
pub use literal::{
    any_literal, any_text, prefixed, prefixed_list, quoted, quoted_list, searched, unquoted,
    unquoted_list,
};
pub use option::{option_if_some, option_sign};
pub use query_value::{
    QueryCount, QueryFlag, QuerySearch, QueryText, query_count, query_flag, query_text,
};

/// All characters except the unreserved ones of RFC 3986, section 2.3.
pub(crate) const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

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

/// A path that is written part by part. Each part has a statement of its own, so that whatever the
/// user's expression borrows or locks is released before the next one is evaluated.
#[derive(Debug)]
pub struct Url {
    text: String,
    error: Option<String>,
}

impl Url {
    /// Creates an empty path with a capacity in bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), error: None }
    }

    /// Appends constant text, which is percent-encoded already.
    pub fn text(&mut self, text: &'static str) {
        self.text.push_str(text);
    }

    /// Appends constant text, and then a part.
    pub fn part<P: Part>(&mut self, text: &'static str, part: P) {
        self.text.push_str(text);
        if let Err(mistake) = part.write(&mut self.text) {
            self.error.get_or_insert(mistake);
        }
    }

    /// Returns the finished path. A mistake in a part is kept until the request is sent, since an
    /// invocation cannot fail.
    pub fn finish(self) -> Path {
        Path { text: self.text.into(), error: self.error }
    }
}

/// A part of a path: a key, a literal or an option.
pub trait Part {
    /// Appends the part to the path, percent-encoded.
    fn write(self, path: &mut String) -> Result<(), String>;
}
