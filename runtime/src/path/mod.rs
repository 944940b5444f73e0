//! The path and query of a request: constant text, keys that always remain one segment, literals,
//! and options that may be left out.

mod key;
mod literal;
mod option;
mod query_value;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

pub(crate) use key::KeyValue;
pub use key::key;
pub use literal::{any_literal, any_text, quoted, quoted_list, searched, unquoted, unquoted_list};
pub use option::{option_if_some, option_sign};
pub use query_value::{
    QueryCount, QueryFlag, QuerySearch, QueryText, query_count, query_flag, query_text,
};

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
