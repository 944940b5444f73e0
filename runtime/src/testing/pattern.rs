//! Requests by method, path and query, as tests name them.

use http::Method;

use super::received::Received;
use super::service::url::{decode, split_path};

const VERSIONS: [&str; 2] = ["v1.0", "beta"];

/// A set of requests, such as `POST /users/*/events`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    method: Option<Method>,
    version: Option<String>,
    segments: Vec<String>,
    options: Vec<(String, String)>,
}

impl Pattern {
    /// Parses `[METHOD ]/path[?query]`.
    ///
    /// # Panics
    ///
    /// Panics if the text has another form.
    #[track_caller]
    #[expect(clippy::panic, reason = "a test that names no requests cannot go on")]
    pub(super) fn parse(text: &str) -> Self {
        match Self::try_parse(text) {
            Some(pattern) => pattern,
            None => {
                panic!("requests are named like `/me/events` or `GET /me/events`, not `{text}`")
            }
        }
    }

    fn try_parse(text: &str) -> Option<Self> {
        let (method, target) = match text.split_once(' ') {
            // A path may have spaces of its own.
            Some((method, target)) if !method.starts_with('/') => {
                (Some(parse_method(method)?), target.trim_start())
            }
            Some(_) | None => (None, text),
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if !path.starts_with('/') {
            return None;
        }
        let (version, segments) = split(path);
        Some(Self { method, version, segments, options: split_query(query) })
    }

    pub(super) fn matches(&self, request: &Received) -> bool {
        self.fits(&request.method, &request.path)
    }

    /// Returns `true` if requests with this method and this path, with its query, are meant.
    pub(super) fn fits(&self, method: &Method, target: &str) -> bool {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (version, segments) = split(path);
        let options = split_query(query);
        self.method.as_ref().is_none_or(|wanted| wanted == method)
            && (self.version.is_none() || self.version == version)
            && self.segments.len() == segments.len()
            && self.segments.iter().zip(&segments).all(|(wanted, segment)| fits(wanted, segment))
            && self.options.iter().all(|option| options.contains(option))
    }
}

fn parse_method(text: &str) -> Option<Method> {
    let is_upper = text.bytes().all(|byte| byte.is_ascii_uppercase());
    Method::from_bytes(text.as_bytes()).ok().filter(|_| is_upper)
}

/// Splits a path into its version, if it has one, and its decoded segments.
fn split(path: &str) -> (Option<String>, Vec<String>) {
    let mut segments = split_path(path);
    let has_version = segments.first().is_some_and(|first| VERSIONS.contains(&first.as_str()));
    let version = has_version.then(|| segments.remove(0));
    (version, segments)
}

/// Returns `true` if a segment is the wanted one, or the call of a function that is wanted by its name.
fn fits(wanted: &str, segment: &str) -> bool {
    let call = segment.strip_suffix(')').and_then(|call| call.split_once('('));
    wanted == "*" || wanted == segment || call.is_some_and(|(name, _)| name == wanted)
}

/// Splits a query into its options, decoded.
pub(super) fn split_query(query: &str) -> Vec<(String, String)> {
    let options = query.split('&').filter(|option| !option.is_empty());
    let options = options.map(|option| option.split_once('=').unwrap_or((option, "")));
    options.map(|(name, value)| (decode(name).into_owned(), decode(value).into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Pattern, parse_method};

    fn matches(pattern: &str, method: &str, path: &str) -> bool {
        Pattern::parse(pattern).fits(&parse_method(method).unwrap(), path)
    }

    #[test]
    fn a_pattern_names_requests() {
        for (pattern, method, path) in [
            ("/me/events", "GET", "/v1.0/me/events"),
            ("/me/events", "POST", "/beta/me/events?$top=5"),
            ("/me/events/", "POST", "/beta/me/events"),
            ("POST /me/events", "POST", "/v1.0/me/events"),
            ("/beta/me/events", "GET", "/beta/me/events"),
            ("/users/*/presence", "GET", "/v1.0/users/a%2Fb/presence"),
            ("/users/a b/presence", "GET", "/v1.0/users/a%20b/presence"),
            ("/users/1/presence", "GET", "/v1.0/users('1')/presence"),
            ("/me/x?$filter=a eq 'b'", "GET", "/v1.0/me/x?$top=1&$filter=a%20eq%20%27b%27"),
            (
                "/me/onlineMeetings/*/transcripts/delta",
                "GET",
                "/v1.0/me/onlineMeetings/1/transcripts/delta()",
            ),
            ("/storage/*", "GET", "/storage/recording.mp4?sig=signed"),
        ] {
            assert!(matches(pattern, method, path), "{pattern} should match {method} {path}");
        }
    }

    #[test]
    fn other_requests_are_not_meant() {
        for (pattern, method, path) in [
            ("/me/events", "GET", "/v1.0/me/events/1"),
            ("/me/events/1", "GET", "/v1.0/me/events"),
            ("POST /me/events", "GET", "/v1.0/me/events"),
            ("/beta/me/events", "GET", "/v1.0/me/events"),
            ("/users/*/presence", "GET", "/v1.0/users/1/2/presence"),
            ("/me/x?$top=5", "GET", "/v1.0/me/x?$top=50"),
            ("/me/x?$top=5", "GET", "/v1.0/me/x"),
            ("/me/x/*", "GET", "/v1.0/me/x"),
        ] {
            assert!(!matches(pattern, method, path), "{pattern} should not match {method} {path}");
        }
    }

    #[test]
    fn what_names_no_request_is_refused() {
        for text in ["", "me/events", "get /me/events", "GET", "GET me/events", "https://x/me"] {
            assert!(Pattern::try_parse(text).is_none(), "{text}");
        }
    }
}
