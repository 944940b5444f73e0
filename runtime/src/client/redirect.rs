//! Where content lies that Graph does not hand out itself.

use http::header::LOCATION;
use reqwest::{Response, Url};

use super::builder::is_loopback;
use crate::Result;
use crate::error::{Error, ErrorKind};

/// Where a response redirects to, if it does. Only `https` is followed, and loopback.
pub(super) fn target(response: &Response) -> Result<Option<Url>> {
    if !response.status().is_redirection() {
        return Ok(None);
    }
    let Some(location) = response.headers().get(LOCATION).and_then(|l| l.to_str().ok()) else {
        return Ok(None);
    };
    let refuse = |why: String| Error::new(ErrorKind::Status, why);
    let url = response.url().join(location);
    let url = url.map_err(|error| refuse(format!("the redirect leads nowhere: {error}")))?;
    if url.scheme() != "https" && !is_loopback(&url) {
        let host = url.host_str().unwrap_or_default();
        return Err(refuse(format!("the redirect to `{host}` is not encrypted")));
    }
    Ok(Some(url))
}
