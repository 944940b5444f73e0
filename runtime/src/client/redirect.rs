//! Redirects to content that Graph does not serve itself.

use http::Method;
use http::header::LOCATION;
use reqwest::{Request, Url};

use super::attempts::Attempts;
use super::origin::is_loopback;
use crate::error::{Error, ErrorKind, Result};
use crate::headers::header_text;
use crate::response::RawResponse;

/// The number of redirects that one attempt follows.
const MAX_REDIRECTS: usize = 5;

impl Attempts<'_> {
    /// Follows redirects to content, which often lies in a storage service. The requests carry no
    /// token and no header of the caller, since the storage service is not Graph.
    ///
    /// This is part of the attempt: the addresses of storage are signed and expire, so a retry must
    /// ask Graph for a new one.
    pub(super) async fn follow_redirects(&self, mut response: RawResponse) -> Result<RawResponse> {
        let mut here = self.url.clone();
        for _ in 0..MAX_REDIRECTS {
            let Some(there) = redirect_target(&here, &response)? else {
                break;
            };
            response = self.exchange(Request::new(Method::GET, there.clone())).await?;
            here = there;
        }
        Ok(response)
    }
}

/// Returns the address that a response redirects to, if it does. Only `https` is followed, and
/// loopback.
fn redirect_target(here: &Url, response: &RawResponse) -> Result<Option<Url>> {
    if !response.status.is_redirection() {
        return Ok(None);
    }
    let Some(location) = header_text(&response.headers, LOCATION) else {
        return Ok(None);
    };
    let refuse = |why: String| Error::new(ErrorKind::Status, why);
    let url = here.join(location);
    let url = url.map_err(|error| refuse(format!("invalid redirect location: {error}")))?;
    if url.scheme() != "https" && !is_loopback(&url) {
        let host = url.host_str().unwrap_or_default();
        return Err(refuse(format!(
            "the redirect to `{host}` is refused because it is not encrypted"
        )));
    }
    Ok(Some(url))
}
