//! The path of a changed resource, which never leads out of the service root.

mod segments;

use percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};

use self::segments::split;
use super::ApiVersion;
use crate::path::ENCODED;

/// The characters encoded in a segment. `$value` remains readable.
const SEGMENT: &AsciiSet = &ENCODED.remove(b'$');

/// The characters encoded in named arguments and in a `$filter`.
const ARGUMENTS: &AsciiSet = &ENCODED.remove(b'\'').remove(b',').remove(b'=');

/// A path below the service root, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ResourcePath {
    segments: Vec<Segment>,
    filter: Option<String>,
}

/// A segment of a path, decoded.
#[derive(Clone, Debug, PartialEq)]
struct Segment {
    text: String,
    /// Named arguments or an alternate key: `joinWebUrl='…'`.
    arguments: Option<String>,
    /// The key was in parentheses: `users('7')`.
    is_key: bool,
}

impl ResourcePath {
    /// Parses a path as notifications have it: `users('7')/messages/AAMk`, without a version.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let text = text.strip_prefix('/').unwrap_or(text);
        let (path, query) = split(text)?;
        let mut segments = Vec::new();
        for segment in path {
            push_segment(segment, &mut segments)?;
        }
        if segments.is_empty() {
            return Err("the resource of the notification is empty");
        }
        Ok(Self { segments, filter: query.and_then(find_filter) })
    }

    /// Returns the key after a name.
    pub(super) fn key(&self, name: &str) -> Option<&str> {
        let is_name =
            |segment: &Segment| !segment.is_key && segment.text.eq_ignore_ascii_case(name);
        let at = self.segments.iter().position(is_name)?;
        self.segments.get(at + 1).map(|key| &*key.text)
    }

    /// Writes the path below the root of a version, percent-encoded.
    pub(super) fn below(&self, version: ApiVersion) -> String {
        let mut path = format!("/{}", version.segment());
        for segment in &self.segments {
            path.push('/');
            path.extend(utf8_percent_encode(&segment.text, SEGMENT));
            if let Some(arguments) = &segment.arguments {
                path.push('(');
                path.extend(utf8_percent_encode(arguments, ARGUMENTS));
                path.push(')');
            }
        }
        if let Some(filter) = &self.filter {
            path.push_str("?$filter=");
            path.extend(utf8_percent_encode(filter, ARGUMENTS));
        }
        path
    }
}

/// Decodes a segment. A key in parentheses becomes a segment of its own, which means the same.
fn push_segment(text: &str, segments: &mut Vec<Segment>) -> Result<(), &'static str> {
    let (name, inside) = match text.split_once('(') {
        Some((name, inside)) => {
            let inside = inside.strip_suffix(')');
            (name, Some(inside.ok_or("a parenthesis of the resource is not closed")?))
        }
        None => (text, None),
    };
    let key = inside.and_then(read_key);
    let arguments = inside.filter(|_| key.is_none()).map(decode_arguments).transpose()?;
    segments.push(Segment { text: decode(name)?, arguments, is_key: false });
    if let Some(key) = key {
        segments.push(Segment { text: decode(&key)?, arguments: None, is_key: true });
    }
    Ok(())
}

/// Decodes what is between parentheses, which is nothing for a function without parameters.
fn decode_arguments(inside: &str) -> Result<String, &'static str> {
    if inside.is_empty() { Ok(String::new()) } else { decode(inside) }
}

/// Returns the key between parentheses, quoted or not; `None` for named arguments.
fn read_key(inside: &str) -> Option<String> {
    let quoted = inside.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
    match quoted {
        Some(text) if !text.replace("''", "").contains('\'') => Some(text.replace("''", "'")),
        // Base64 ends with `=`, and named arguments have something behind it.
        None if !inside.is_empty() && !inside.trim_end_matches('=').contains(['=', ',', '\'']) => {
            Some(inside.to_owned())
        }
        Some(_) | None => None,
    }
}

/// Decodes a text and refuses one that would change the path.
fn decode(text: &str) -> Result<String, &'static str> {
    if text.is_empty() {
        return Err("the resource of the notification is not a path below the service root");
    }
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| "the resource of the notification is not UTF-8")?;
    if has_dot_segment(&decoded) || decoded.chars().any(char::is_control) {
        return Err("the resource of the notification leads out of the service root");
    }
    Ok(decoded.into_owned())
}

/// The number of times that a text is decoded in search of dots. More than one, in case that a server
/// in between decodes it again.
const ROUNDS: usize = 4;

/// Returns `true` if the text has a `.` or `..` between slashes or quotes, in several encodings.
fn has_dot_segment(text: &str) -> bool {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        if text.split(['/', '\\', '\'']).any(|part| matches!(part, "." | "..")) {
            return true;
        }
        text = percent_decode_str(&text).decode_utf8_lossy().into_owned();
    }
    false
}

/// Finds the `$filter` in a query, decoded. A text with spaces is not encoded.
fn find_filter(query: &str) -> Option<String> {
    let mut is_quoted = false;
    let mut options = query.split(|c| {
        is_quoted ^= c == '\'';
        c == '&' && !is_quoted
    });
    let filter = options.find_map(|option| option.strip_prefix("$filter="))?;
    if filter.contains(' ') {
        return Some(filter.to_owned());
    }
    let filter = filter.replace('+', " ");
    percent_decode_str(&filter).decode_utf8().ok().map(Into::into)
}

#[cfg(test)]
mod tests;
