//! The buffer that JSON text is written into.

/// A buffer of JSON text, and the first error in writing it.
#[derive(Debug, Default)]
pub struct Json {
    pub(super) bytes: Vec<u8>,
    /// The first value that JSON cannot represent. It is kept until the request is sent, since an
    /// invocation cannot fail.
    pub(super) error: Option<String>,
}

impl Json {
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
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
        let is_first = matches!(self.bytes.last(), None | Some(b'{' | b'['));
        let text = if is_first { text.strip_prefix(',').unwrap_or(text) } else { text };
        self.push(text);
    }

    /// Appends the name of a member with its colon, and a comma if needed.
    pub(crate) fn push_name(&mut self, name: &str) {
        self.push_joined(",");
        self.push_value(name);
        self.push(":");
    }

    pub(crate) fn fail(&mut self, message: String) {
        self.error.get_or_insert(message);
    }
}
