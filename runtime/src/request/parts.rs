//! The parts of a request that are sent, and the options of its call.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::path::Path;
use crate::retry::RetryPolicy;

use super::EarlierPages;

const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The preference of requests whose response has a model. Graph replaces enum members that were
/// added after the first release of an enum by `unknownFutureValue` unless the client asks for
/// them, and the models keep any member.
///
/// <https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>
const NEWER_MEMBERS: &str = "include-unknown-enum-members";

/// The duration that means "without a limit": no timer is started for it.
pub(crate) const UNLIMITED: Duration = Duration::MAX;

/// The parts of a request that are sent, and the options of its call.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
    /// The pages that were read before this one, if the request follows the link of a page.
    pub(crate) earlier_pages: EarlierPages,
    /// The first mistake in the path, the headers or the body. It is kept until the request is
    /// sent, since an invocation is an expression that cannot fail.
    pub(crate) error: Option<Mistake>,
}

/// A mistake in a request, with the kind and the message of its error.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    kind: ErrorKind,
    message: String,
}

/// The options of one call; `None` means the client's own setting.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) repeat: Repeat,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_bytes: Option<usize>,
}

impl Options {
    pub(crate) fn new(method: &Method) -> Self {
        Self {
            repeat: Repeat::for_method(method),
            retry: None,
            timeout: None,
            deadline: None,
            max_response_bytes: None,
        }
    }
}

impl Parts {
    pub(crate) fn new(method: Method, path: Path, body: Option<Payload>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let (body, error) = match body {
            Some(body) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                (Some(body.bytes), body.error)
            }
            None => (None, None),
        };
        let error = path.error.or(error);
        let error = error.map(|message| Mistake { kind: ErrorKind::Request, message });
        let options = Options::new(&method);
        let earlier_pages = EarlierPages::default();
        Self { method, path: path.text, headers, body, options, earlier_pages, error }
    }

    /// Asks for enum members that were added after the first release of an enum.
    pub(crate) fn ask_for_newer_members(&mut self) {
        self.headers.insert(PREFER, HeaderValue::from_static(NEWER_MEMBERS));
    }

    /// Sets a header. A preference does not replace the one for newer members: the header is a list
    /// (RFC 7240, section 2).
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        let asks = |value: &HeaderValue| {
            value
                .as_bytes()
                .windows(NEWER_MEMBERS.len())
                .any(|text| text == NEWER_MEMBERS.as_bytes())
        };
        let is_ours = name == PREFER && self.headers.get(PREFER).is_some_and(asks);
        let both = || {
            let both = [NEWER_MEMBERS.as_bytes(), b", ", value.as_bytes()].concat();
            HeaderValue::from_bytes(&both).ok()
        };
        let both = if is_ours && !asks(&value) && !value.is_empty() { both() } else { None };
        self.headers.insert(name, both.unwrap_or(value));
    }

    /// Records a mistake, unless there is one already.
    pub(crate) fn fail(&mut self, message: &str) {
        self.fail_as(ErrorKind::Request, message);
    }

    /// Records a mistake of this kind, unless there is one already.
    pub(crate) fn fail_as(&mut self, kind: ErrorKind, message: &str) {
        self.error.get_or_insert_with(|| Mistake { kind, message: message.to_owned() });
    }

    /// Returns the path without its query. Errors and logs show only this, because a query may hold
    /// personal data.
    pub(crate) fn bare_path(&self) -> &str {
        self.path.split_once('?').map_or(&*self.path, |(path, _)| path)
    }

    /// Fails if a mistake was found while the request was made.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(Mistake { kind, message }) => Err(Error::new(*kind, message.clone())),
            None => Ok(()),
        }
    }
}
