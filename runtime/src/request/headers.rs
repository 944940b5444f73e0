//! The headers of a request, in a map only once somebody looks at them.

use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The preference of requests whose response has a model. Graph replaces enum members that were
/// added after the first release of an enum by `unknownFutureValue` unless the client asks for
/// them, and the models keep any member.
///
/// <https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>
const NEWER_MEMBERS: &str = "include-unknown-enum-members";

/// The number of headers that the client adds, and of those that a request usually has.
const USUAL_NUMBER: usize = 8;

/// The headers of a request.
///
/// Nearly all requests have the same few, and a map of them costs two allocations and more time than
/// the rest of a request whose body is constant. It is made when a header is looked at or set, or when the request is sent.
#[derive(Clone)]
pub(crate) struct Headers {
    usual: Usual,
    /// All headers, once one was set. `usual` does not count from then on.
    map: Option<Box<HeaderMap>>,
    /// The usual headers, once they were looked at.
    shown: OnceLock<Box<HeaderMap>>,
}

/// The headers that the crate sets itself.
#[derive(Clone)]
struct Usual {
    accept: &'static str,
    content_type: Option<&'static str>,
    asks_for_newer_members: bool,
}

impl Headers {
    /// Makes the headers of a request for JSON, with JSON in its body if it has one.
    pub(super) fn of_json(has_body: bool) -> Self {
        let json = "application/json";
        let content_type = has_body.then_some(json);
        let usual = Usual { accept: json, content_type, asks_for_newer_members: false };
        Self { usual, map: None, shown: OnceLock::new() }
    }

    /// Sets the media type that the response must have.
    pub(crate) fn accept(&mut self, media_type: &'static str) {
        self.usual.accept = media_type;
        self.shown.take();
        if let Some(map) = &mut self.map {
            map.insert(ACCEPT, HeaderValue::from_static(media_type));
        }
    }

    /// Asks for enum members that were added after the first release of an enum.
    pub(super) fn ask_for_newer_members(&mut self) {
        self.usual.asks_for_newer_members = true;
        self.shown.take();
        if let Some(map) = &mut self.map {
            map.insert(PREFER, HeaderValue::from_static(NEWER_MEMBERS));
        }
    }

    /// Removes headers. `accept` and the preference for newer members are part of every request, so they
    /// must not be among the names.
    pub(crate) fn remove_all(&mut self, names: &[HeaderName]) {
        if names.contains(&CONTENT_TYPE) {
            self.usual.content_type = None;
            self.shown.take();
        }
        if let Some(map) = &mut self.map {
            for name in names {
                map.remove(name);
            }
        }
    }

    /// Returns the value of a header that only the caller sets.
    pub(crate) fn get_set(&self, name: &HeaderName) -> Option<&HeaderValue> {
        self.map.as_ref()?.get(name)
    }

    /// Returns the headers for a request that is sent, with room for those of the client.
    pub(crate) fn to_map(&self) -> HeaderMap {
        match &self.map {
            Some(map) => {
                let mut all = HeaderMap::with_capacity(map.len() + USUAL_NUMBER);
                all.extend(map.iter().map(|(name, value)| (name.clone(), value.clone())));
                all
            }
            None => self.usual.to_map(),
        }
    }

    /// Sets a header. A preference does not replace the one for newer members: the header is a list
    /// (RFC 7240, section 2).
    pub(super) fn set(&mut self, name: HeaderName, value: HeaderValue) {
        let is_ours = name == PREFER && self.get(PREFER).is_some_and(asks_for_newer_members);
        let both = || {
            let both = [NEWER_MEMBERS.as_bytes(), b", ", value.as_bytes()].concat();
            HeaderValue::from_bytes(&both).ok()
        };
        let adds = is_ours && !asks_for_newer_members(&value) && !value.is_empty();
        let both = if adds { both() } else { None };
        self.insert(name, both.unwrap_or(value));
    }

    /// Adds a preference to those that are there, in place of one of the same name.
    pub(super) fn prefer(&mut self, name: &str, preference: &str) {
        let before = self.get(PREFER).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let others = before.split(',').map(str::trim);
        let others = others.filter(|other| !other.is_empty() && !other.starts_with(name));
        let all = others.chain([preference]).collect::<Vec<_>>().join(", ");
        if let Ok(value) = HeaderValue::from_str(&all) {
            self.insert(PREFER, value);
        }
    }
}

fn asks_for_newer_members(value: &HeaderValue) -> bool {
    let mut parts = value.as_bytes().windows(NEWER_MEMBERS.len());
    parts.any(|text| text == NEWER_MEMBERS.as_bytes())
}

impl Usual {
    fn to_map(&self) -> HeaderMap {
        let mut map = HeaderMap::with_capacity(USUAL_NUMBER);
        map.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(content_type) = self.content_type {
            map.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if self.asks_for_newer_members {
            map.insert(PREFER, HeaderValue::from_static(NEWER_MEMBERS));
        }
        map
    }
}

impl Deref for Headers {
    type Target = HeaderMap;

    fn deref(&self) -> &HeaderMap {
        match &self.map {
            Some(map) => map,
            None => self.shown.get_or_init(|| Box::new(self.usual.to_map())),
        }
    }
}

impl DerefMut for Headers {
    fn deref_mut(&mut self) -> &mut HeaderMap {
        self.map.get_or_insert_with(|| Box::new(self.usual.to_map()))
    }
}

#[cfg(test)]
mod tests {
    use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};

    use super::{Headers, PREFER};

    #[test]
    fn the_usual_headers_are_there_in_any_order_of_looking_and_setting() {
        let mut headers = Headers::of_json(true);
        assert_eq!(headers[CONTENT_TYPE], "application/json");
        headers.ask_for_newer_members();
        headers.accept("text/plain");
        let sent = headers.to_map();
        assert_eq!((&sent[ACCEPT], &sent[PREFER]), (&"text/plain".parse().unwrap(), &asked()));
        headers.insert(ACCEPT, HeaderValue::from_static("text/vtt"));
        headers.remove_all(&[CONTENT_TYPE]);
        headers.ask_for_newer_members();
        assert_eq!(headers.to_map(), *headers);
        assert_eq!(headers.iter().count(), 2);
        assert_eq!((&headers[ACCEPT], &headers[PREFER]), (&"text/vtt".parse().unwrap(), &asked()));
    }

    fn asked() -> HeaderValue {
        HeaderValue::from_static("include-unknown-enum-members")
    }

    #[test]
    fn a_header_that_the_caller_did_not_set_is_not_set() {
        let mut headers = Headers::of_json(false);
        assert!(headers.get(ACCEPT).is_some() && headers.get_set(&ACCEPT).is_none());
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        assert!(headers.get_set(&ACCEPT).is_some());
    }
}
