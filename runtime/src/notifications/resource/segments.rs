//! The places at which a path is split: not within the quotes of a key.

/// A path that is split at its slashes, and its query.
type Parts<'a> = (Vec<&'a str>, Option<&'a str>);

/// Splits a path into its segments and its query. An empty segment at the end is left out.
pub(super) fn split(text: &str) -> Result<Parts<'_>, &'static str> {
    let mut scanner = Scanner::default();
    let mut segments = Vec::new();
    let mut start = 0;
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        match (scanner.is_outside(c), c) {
            (true, '?') => {
                end = at;
                break;
            }
            (true, '/') => {
                segments.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    if scanner.is_in_parentheses {
        return Err("a parenthesis of the resource is not closed");
    }
    segments.extend(text.get(start..end).filter(|last| !last.is_empty()));
    Ok((segments, text.get(end..).and_then(|query| query.strip_prefix('?'))))
}

/// The state of reading a path character by character.
#[derive(Default)]
struct Scanner {
    is_in_parentheses: bool,
    is_quoted: bool,
}

impl Scanner {
    /// Takes the next character, and returns `true` if it is outside of parentheses. A doubled quote
    /// closes a text and opens it again.
    fn is_outside(&mut self, c: char) -> bool {
        match c {
            '(' if !self.is_in_parentheses => self.is_in_parentheses = true,
            '\'' if self.is_in_parentheses => self.is_quoted = !self.is_quoted,
            ')' if !self.is_quoted => self.is_in_parentheses = false,
            _ => {}
        }
        !self.is_in_parentheses
    }
}
