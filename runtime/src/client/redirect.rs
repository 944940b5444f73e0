//! Where content lies that Graph does not hand out itself.

use http::Method;
use http::header::LOCATION;
use reqwest::{Request, Url};

use super::Inner;
use crate::Result;
use crate::cloud::is_loopback;
use crate::error::{Error, ErrorKind};
use crate::response::Whole;
use crate::transport::{Body, exchange};

/// How often content may lie elsewhere.
const REDIRECTS: usize = 5;

/// Follows redirects to content, which may lie in storage: the token does not go there.
pub(super) async fn follow(client: &Inner, mut response: Whole) -> Result<Whole> {
    let mut here = Url::parse(&client.base_url).ok();
    for _ in 0..REDIRECTS {
        let Some(there) = target(here.as_ref(), &response)? else {
            break;
        };
        let request = Request::new(Method::GET, there.clone());
        response = exchange(client.http()?, request, client.max_response_bytes, Body::Left).await?;
        here = Some(there);
    }
    response.check()
}

/// Where a response redirects to, if it does. Only `https` is followed, and loopback.
fn target(here: Option<&Url>, response: &Whole) -> Result<Option<Url>> {
    if !response.status.is_redirection() {
        return Ok(None);
    }
    let location = response.headers.get(LOCATION).and_then(|location| location.to_str().ok());
    let (Some(here), Some(location)) = (here, location) else {
        return Ok(None);
    };
    let refuse = |why: String| Error::new(ErrorKind::Status, why);
    let url = here.join(location);
    let url = url.map_err(|error| refuse(format!("the redirect leads nowhere: {error}")))?;
    if url.scheme() != "https" && !is_loopback(&url) {
        let host = url.host_str().unwrap_or_default();
        return Err(refuse(format!("the redirect to `{host}` is not encrypted")));
    }
    Ok(Some(url))
}
