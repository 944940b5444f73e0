//! The buffer that JSON text is written into.

/// The buffer that JSON text is written into.
#[derive(Debug, Default)]
pub struct Json {
    pub(super) bytes: Vec<u8>,
    /// The first value that has no JSON text; the request cannot be sent.
    pub(super) error: Option<String>,
}

impl Json {
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Writes anything that serde can, escaped as JSON demands.
    pub(crate) fn push_value<T: serde_core::Serialize + ?Sized>(&mut self, value: &T) {
        if let Err(error) = serde_json::to_writer(&mut self.bytes, value) {
            self.fail(error.to_string());
        }
    }

    /// Writes text that starts with a comma, without the comma where it would come first.
    pub(crate) fn push_joined(&mut self, text: &str) {
        let is_first = matches!(self.bytes.last(), None | Some(b'{' | b'['));
        let text = if is_first { text.strip_prefix(',').unwrap_or(text) } else { text };
        self.push(text);
    }

    /// Writes a name with its colon, and the comma before it.
    pub(crate) fn push_name(&mut self, name: &str) {
        self.push_joined(",");
        self.push_value(name);
        self.push(":");
    }

    pub(crate) fn fail(&mut self, message: String) {
        self.error.get_or_insert(message);
    }
}
