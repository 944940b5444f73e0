//! The buffer that JSON text is written into.

use time::OffsetDateTime;

use super::date_time::{MAX_LENGTH, push_date_time};
use super::escape::push_string;
use super::json_path::find_path;
use super::scratch;

/// The member that the service sends in place of one that the program did not ask for (Microsoft
/// Graph: evolvable enumerations). A request with it has no meaning.
pub(crate) const SENTINEL: &str = "unknownFutureValue";

/// The part of a model that is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The properties that a create or a call can carry.
    #[default]
    Create,
    /// The properties that an update can carry.
    Update,
    /// All properties, for a value that stays in the program.
    Whole,
}

/// A buffer of JSON text, and the first error in writing it.
#[derive(Debug, Default)]
pub struct Json {
    pub(super) bytes: Vec<u8>,
    /// The number of bytes that the whole text is expected to have.
    pub(super) expected: usize,
    pub(crate) scope: Scope,
    /// The first value that JSON cannot represent. It is kept until the request is sent, since an
    /// invocation cannot fail.
    pub(super) error: Option<String>,
}

impl Json {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes), ..Self::default() }
    }

    /// Returns the JSON as a value, or the first error in writing it.
    pub(super) fn into_value(self) -> Result<serde_json::Value, String> {
        match self.error {
            Some(error) => Err(error),
            None => parse(&self.bytes).map_err(|error| error.to_string()),
        }
    }

    pub(crate) fn push(&mut self, text: &str) {
        match text.as_bytes() {
            // The end of an object, which is not worth a copy of any length.
            [byte] => {
                self.reserve(1);
                self.bytes.push(*byte);
            }
            bytes => {
                self.reserve(bytes.len());
                self.bytes.extend_from_slice(bytes);
            }
        }
    }

    /// Appends a text as a JSON string.
    pub(crate) fn push_string(&mut self, text: &str) {
        push_string("", text, self);
    }

    /// Appends constant text, and then a text as a JSON string.
    pub(super) fn push_string_after(&mut self, lead: &str, text: &str) {
        push_string(lead, text, self);
    }

    /// Grows for a number of bytes.
    #[inline]
    pub(super) fn reserve(&mut self, bytes: usize) {
        self.reserve_in_place_of(bytes, 0);
    }

    /// Grows for a number of bytes, in place of which another number was expected.
    #[inline]
    pub(super) fn reserve_in_place_of(&mut self, bytes: usize, expected: usize) {
        if self.bytes.capacity() - self.bytes.len() < bytes {
            scratch::grow(&mut self.bytes, bytes, self.expected.saturating_sub(expected));
        }
    }

    /// Appends a date-time as a JSON string; fails outside RFC 3339.
    pub(crate) fn push_date_time(&mut self, at: OffsetDateTime) {
        self.reserve(MAX_LENGTH + 2);
        self.bytes.push(b'"');
        if let Err(message) = push_date_time(at, &mut self.bytes) {
            self.fail(message);
        }
        self.bytes.push(b'"');
    }

    /// Appends a value by serde, escaped as JSON requires.
    pub(crate) fn push_value<T: serde_core::Serialize + ?Sized>(&mut self, value: &T) {
        if let Err(error) = serde_json::to_writer(&mut self.bytes, value) {
            self.fail(error.to_string());
        }
    }

    /// Appends text that starts with a comma, and drops the comma if the text comes first in its
    /// object or array. Only at run time is it known if the members before it were omitted.
    pub(crate) fn push_joined(&mut self, text: &str) {
        self.push(self.first_or_joined(text));
    }

    /// Returns the text without the comma that it starts with if it comes first in its object or array.
    pub(super) fn first_or_joined<'a>(&self, text: &'a str) -> &'a str {
        let is_first = matches!(self.bytes.last(), None | Some(b'{' | b'['));
        if is_first { text.strip_prefix(',').unwrap_or(text) } else { text }
    }

    /// Appends the name of a member with its colon, and a comma if needed.
    pub(crate) fn push_name(&mut self, name: &str) {
        self.push_joined(",");
        self.push_string(name);
        self.push(":");
    }

    /// Appends a member of an enum; fails if it is the sentinel.
    pub(crate) fn push_enum_member(&mut self, name: &str) {
        if name == SENTINEL && self.scope != Scope::Whole {
            self.fail_on_sentinel("");
        }
        self.push_string(name);
    }

    /// Fails because the sentinel is at the end of the text, or below the value that comes next.
    pub(crate) fn fail_on_sentinel(&mut self, path_below: &str) {
        // Only the first error is kept, and the path of another would take a walk over all text.
        if self.error.is_some() {
            return;
        }
        let path = find_path(&self.bytes) + path_below;
        let rule = "marks members that are newer than the program, and is never sent";
        self.fail(match path.as_str() {
            "" => format!("`{SENTINEL}` {rule}"),
            path => format!("`{path}` is `{SENTINEL}`, which {rule}"),
        });
    }

    /// Writes with another scope, then returns to the current one.
    pub(crate) fn with_scope(&mut self, scope: Scope, write: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.scope, scope);
        write(self);
        self.scope = outer;
    }

    /// Returns the text so far.
    pub(crate) fn text(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Returns `true` if the text ends with an object without members.
    pub(crate) fn ends_with_empty_object(&self) -> bool {
        self.bytes.ends_with(b"{}")
    }

    pub(crate) fn fail(&mut self, message: String) {
        self.error.get_or_insert(message);
    }
}

/// Parses JSON. A string without escapes, which most values in a URL are, is its own text.
fn parse(json: &[u8]) -> serde_json::Result<serde_json::Value> {
    match json {
        [b'"', text @ .., b'"'] if !text.contains(&b'\\') && !text.contains(&b'"') => {
            match std::str::from_utf8(text) {
                Ok(text) => Ok(serde_json::Value::from(text)),
                Err(_) => serde_json::from_slice(json),
            }
        }
        _ => serde_json::from_slice(json),
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, SENTINEL};

    #[test]
    fn the_first_sentinel_is_reported() {
        let mut json = Json::default();
        json.push(r#"{"a":"#);
        json.push_enum_member(SENTINEL);
        json.push(r#","b":"#);
        json.push_enum_member(SENTINEL);
        let message = "`a` is `unknownFutureValue`, which marks members that are newer than the \
                       program, and is never sent";
        assert_eq!(json.error.as_deref(), Some(message));
    }

    /// Walking over the text before each of them would take minutes.
    #[test]
    fn many_sentinels_take_one_walk() {
        let mut json = Json::default();
        json.push("[");
        for _ in 0..50_000 {
            json.push_joined(",");
            json.push_enum_member(SENTINEL);
        }
        assert!(json.error.is_some_and(|error| error.starts_with("`[0]`")));
    }
}
