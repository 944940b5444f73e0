//! Links to further pages: the call that they come from, and the guard against following them in a
//! circle.

use std::fmt;
use std::sync::Arc;

use http::Method;
use http::header::{
    CONTENT_TYPE, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    IF_UNMODIFIED_SINCE, RANGE,
};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::path::Path;
use crate::request::{EarlierPages, Headers, Options, Parts};

/// The headers that speak of one resource and not of the call, so they are not sent for the next
/// page.
const OF_ONE_RESOURCE: [HeaderName; 7] = [
    CONTENT_TYPE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
];

/// The call that a page comes from: its headers and options hold for the following pages, too.
/// Empty for a page that was not read by a client.
#[derive(Clone, Default)]
pub(crate) struct Origin(Option<Arc<OriginCall>>);

struct OriginCall {
    headers: Headers,
    options: Options,
    pages: EarlierPages,
}

impl Origin {
    pub(crate) fn new(parts: &Parts) -> Self {
        let mut headers = parts.headers.clone();
        headers.remove_all(&OF_ONE_RESOURCE);
        let options = parts.options.idempotent();
        let pages = parts.earlier_pages.and(&parts.path);
        Self(Some(Arc::new(OriginCall { headers, options, pages })))
    }

    /// Makes the parts of a request for the next page. Fails if the page was read before.
    pub(crate) fn next_page(&self, link: &str, client: &Client) -> Result<Parts> {
        let mut parts = self.follow(link, client)?;
        if let Some(call) = &self.0 {
            if call.pages.contains(&parts.path) {
                let message = "the service links to a page that was read before";
                return Err(Error::new(ErrorKind::Decode, message).with_unsent_request(&parts));
            }
            parts.earlier_pages = call.pages.clone();
        }
        Ok(parts)
    }

    /// Makes the parts of a request for a link of the service.
    pub(crate) fn follow(&self, link: &str, client: &Client) -> Result<Parts> {
        let mut parts = Parts::new(Method::GET, parse_link(link, client)?, None);
        match &self.0 {
            Some(call) => {
                parts.headers = call.headers.clone();
                parts.options = call.options.clone();
            }
            None => parts.ask_for_newer_members(),
        }
        Ok(parts)
    }
}

/// Pages are equal if their contents are, whatever call they come from.
impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Origin").finish_non_exhaustive()
    }
}

/// Makes the parts of a request for a stored link. A link that must not be followed is an error when
/// the request is sent.
pub(crate) fn resume(link: &str, client: &Client) -> Parts {
    let (path, refused) = match parse_link(link, client) {
        Ok(path) => (path, None),
        Err(error) => (Path::from("<stored link>".to_owned()), Some(error)),
    };
    let mut parts = Parts::new(Method::GET, path, None);
    parts.ask_for_newer_members();
    if let Some(error) = refused {
        parts.fail_as(error.kind(), error.message());
    }
    parts
}

/// Returns the path of a link that the service returned. Fails if the link leads out of the service
/// root: the token must not be sent there, even if an attacker forged the response.
fn parse_link(link: &str, client: &Client) -> Result<Path> {
    let root = client.base_url();
    if !link.contains("://") {
        let message = format!("a link is a whole address that begins with `{root}/`");
        return Err(Error::new(ErrorKind::ForeignHost, message));
    }
    let [here, there] = client.check_link(link)?;
    let root_path = here.path().trim_end_matches('/');
    let path = there.path().strip_prefix(root_path).filter(|path| path.starts_with('/'));
    let outside = || {
        Error::new(ErrorKind::Request, format!("the link is not below the service root `{root}`"))
    };
    let query = there.query().map_or_else(String::new, |query| format!("?{query}"));
    Ok(Path::from(format!("{}{query}", path.ok_or_else(outside)?)))
}
