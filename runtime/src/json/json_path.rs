//! The path of a place in JSON text, for the messages of errors: `participants.attendees[0].role`.

/// Returns the path of the place at which the text ends; empty outside of all objects and arrays.
///
/// The text before an error is the start of valid JSON, so a walk over it finds the path, and
/// neither a reader nor a writer has to track one.
pub(crate) fn find_path(text: &[u8]) -> String {
    let mut walk = Walk { rest: text, open: Vec::new() };
    while let Some((byte, rest)) = walk.rest.split_first() {
        walk.rest = rest;
        walk.step(*byte);
    }
    walk.path()
}

struct Walk<'a> {
    rest: &'a [u8],
    open: Vec<Open<'a>>,
}

/// An object or an array that the text has not closed yet.
enum Open<'a> {
    /// An object, with the name of the current member.
    Object(&'a [u8]),
    /// An array, with the index of the current element.
    Array(usize),
}

impl Walk<'_> {
    fn step(&mut self, byte: u8) {
        match byte {
            b'{' => self.open.push(Open::Object(b"")),
            b'[' => self.open.push(Open::Array(0)),
            b'}' | b']' => drop(self.open.pop()),
            b',' => self.start_next(),
            b'"' => self.read_string(),
            _ => {}
        }
    }

    fn start_next(&mut self) {
        match self.open.last_mut() {
            Some(Open::Object(name)) => *name = b"",
            Some(Open::Array(index)) => *index += 1,
            None => {}
        }
    }

    /// Reads a string behind its first quote; one that a colon follows is the name of a member.
    fn read_string(&mut self) {
        let text = self.rest;
        let length = string_length(text);
        self.rest = text.get(length + 1..).unwrap_or_default();
        let is_name = self.rest.trim_ascii_start().first() == Some(&b':');
        if let (true, Some(Open::Object(name))) = (is_name, self.open.last_mut()) {
            *name = text.get(..length).unwrap_or_default();
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                Open::Object(b"") => {}
                Open::Object(name) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    path = format!("{path}{dot}{}", String::from_utf8_lossy(name));
                }
                Open::Array(index) => path = format!("{path}[{index}]"),
            }
        }
        path
    }
}

/// Returns the number of bytes before the quote that ends a string.
fn string_length(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let ends = |byte: &u8| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    };
    text.iter().position(ends).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::find_path;

    #[test]
    fn the_path_of_the_end_of_the_text() {
        for (text, path) in [
            ("", ""),
            ("{", ""),
            (r#"{"a"#, ""),
            (r#"{"a":"#, "a"),
            (r#"{"a":{"b" : "c"#, "a.b"),
            (r#"{"a":{"b":1},"c":[0,{"d":[["#, "c[1].d[0][0]"),
            (r#"{"a":"}],\"","b":["x","#, "b[1]"),
            (r#"{"a\"b":"\\","c\\":"#, r"c\\"),
            (r#"{"a":{}},]"#, ""),
        ] {
            assert_eq!(find_path(text.as_bytes()), path, "{text}");
        }
    }
}
