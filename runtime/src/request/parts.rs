//! The parts of a request that are sent, and the options of its call.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use crate::error::{Error, ErrorKind, Result};
use crate::json::Payload;
use crate::path::Path;

use super::headers::Headers;
use super::{EarlierPages, Options};

/// The duration that means "without a limit": no timer is started for it.
pub(crate) const UNLIMITED: Duration = Duration::MAX;

/// The parts of a request that are sent, and the options of its call.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) headers: Headers,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
    /// The pages that were read before this one, if the request follows the link of a page.
    pub(crate) earlier_pages: EarlierPages,
    /// The first mistake in the path, the headers or the body. It is kept until the request is
    /// sent, since an invocation is an expression that cannot fail.
    pub(crate) error: Option<Box<Mistake>>,
}

/// A mistake in a request, with the kind and the message of its error.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    kind: ErrorKind,
    message: String,
}

impl Parts {
    pub(crate) fn new(method: Method, path: Path, body: Option<Payload>) -> Self {
        let headers = Headers::of_json(body.is_some());
        let (body, error) = body.map(|body| (body.bytes, body.error)).unzip();
        let error = path.error.or(error.flatten());
        let error = error.map(|message| Box::new(Mistake { kind: ErrorKind::Request, message }));
        let options = Options::new(&method);
        let earlier_pages = EarlierPages::default();
        Self { method, path: path.text, headers, body, options, earlier_pages, error }
    }

    /// Asks for enum members that were added after the first release of an enum.
    pub(crate) fn ask_for_newer_members(&mut self) {
        self.headers.ask_for_newer_members();
    }

    /// Records a mistake, unless there is one already.
    pub(crate) fn fail(&mut self, message: &str) {
        self.fail_as(ErrorKind::Request, message);
    }

    /// Records a mistake of this kind, unless there is one already.
    pub(crate) fn fail_as(&mut self, kind: ErrorKind, message: &str) {
        let mistake = || Box::new(Mistake { kind, message: message.to_owned() });
        self.error.get_or_insert_with(mistake);
    }

    /// Returns the path without its query. Errors and logs show only this, because a query may hold
    /// personal data.
    pub(crate) fn bare_path(&self) -> &str {
        self.path.split_once('?').map_or(&*self.path, |(path, _)| path)
    }

    /// Fails if a mistake was found while the request was made.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(mistake) => Err(Error::new(mistake.kind, mistake.message.clone())),
            None => Ok(()),
        }
    }
}
