//! JSON text that is known at compile time.

use std::fmt::Write;

/// Writes a string with its quotes, escaped as RFC 8259, section 7 requires and no further.
pub(crate) fn json_string(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            c if c < ' ' => {
                // Writing into a string cannot fail.
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn escapes_what_json_demands() {
        assert_eq!(json_string("a\"b\\c\n\u{1}/é😀\u{7f}"), "\"a\\\"b\\\\c\\n\\u0001/é😀\u{7f}\"");
    }
}
