//! Redirects to content that Graph does not serve itself.

use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderMap, HeaderName, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LOCATION, RANGE,
};
use http::{Method, StatusCode};
use reqwest::{Request, Url};

use super::attempts::Attempts;
use super::origin::is_loopback;
use crate::error::{Error, ErrorKind, Result, Storage};
use crate::headers::{REQUEST_ID, header_text};
use crate::response::RawResponse;

/// The number of redirects that one attempt follows.
const MAX_REDIRECTS: usize = 5;

/// The headers that go along: those that say which content is wanted, and which part of it. Without
/// them, a download that is resumed would start again.
const OF_THE_CONTENT: [HeaderName; 9] = [
    ACCEPT,
    ACCEPT_ENCODING,
    ACCEPT_LANGUAGE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
];

impl Attempts<'_> {
    /// Follows redirects to content, which often lies in a storage service. The requests carry no
    /// token, and of the caller's headers only those that say which content is wanted, since the
    /// storage service is not Graph.
    ///
    /// This is part of the attempt: the addresses of storage are signed and expire, so a retry must
    /// ask Graph for a new one.
    pub(super) async fn follow_redirects(&self, first: RawResponse) -> Result<RawResponse> {
        let id_of_graph = header_text(&first.headers, REQUEST_ID).map(str::to_owned);
        let (mut response, mut here) = (first, self.url.clone());
        for _ in 0..MAX_REDIRECTS {
            let Some(there) = redirect_target(&here, &response)? else {
                return Ok(response);
            };
            response = self.fetch_content(&there, id_of_graph.clone()).await?;
            here = there;
        }
        match redirect_target(&here, &response)? {
            Some(_) => Err(refuse_redirect(&response, "there are too many redirects".to_owned())),
            None => Ok(response),
        }
    }

    async fn fetch_content(&self, url: &Url, id_of_graph: Option<String>) -> Result<RawResponse> {
        let host = url.host_str().unwrap_or_default().to_owned();
        let storage = Some(Storage { host, graph_request_id: id_of_graph });
        let mut request = Request::new(Method::GET, url.clone());
        *request.headers_mut() = content_headers(&self.parts.headers);
        match self.fetch(request, url).await {
            Ok(response) => Ok(RawResponse { storage, ..response }),
            Err(error) => Err(error.with_storage(storage)),
        }
    }
}

/// Returns the headers of a request that also go to storage.
fn content_headers(headers: &HeaderMap) -> HeaderMap {
    let names = OF_THE_CONTENT.into_iter();
    names.filter_map(|name| Some((name.clone(), headers.get(name)?.clone()))).collect()
}

/// Returns the address that a response redirects to, if it does. Only `https` is followed, and from
/// loopback to loopback, so that no response from elsewhere makes the client ask a local service.
fn redirect_target(here: &Url, response: &RawResponse) -> Result<Option<Url>> {
    let is_redirect =
        response.status.is_redirection() && response.status != StatusCode::NOT_MODIFIED;
    let location = header_text(&response.headers, LOCATION).filter(|_| is_redirect);
    let Some(location) = location else {
        return Ok(None);
    };
    let refuse = |why| refuse_redirect(response, why);
    let url = here.join(location);
    let url = url.map_err(|error| refuse(format!("invalid redirect location: {error}")))?;
    let is_plain_loopback = url.scheme() == "http" && is_loopback(&url) && is_loopback(here);
    if url.scheme() != "https" && !is_plain_loopback {
        let host = url.host_str().unwrap_or_default();
        return Err(refuse(format!(
            "the redirect to `{host}` is refused because it is not encrypted"
        )));
    }
    Ok(Some(url))
}

/// Makes the error of a redirect that is not followed.
fn refuse_redirect(response: &RawResponse, why: String) -> Error {
    let error = Error::new(ErrorKind::Status, why).with_storage(response.storage.clone());
    error.with_response(response.status, response.headers.clone(), response.body.clone())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};
    use reqwest::Url;

    use super::{LOCATION, redirect_target};
    use crate::response::RawResponse;

    fn is_followed(here: &str, location: &str) -> bool {
        let headers = HeaderMap::from_iter([(LOCATION, HeaderValue::from_str(location).unwrap())]);
        let response = RawResponse::new(StatusCode::FOUND, headers, Bytes::new());
        redirect_target(&Url::parse(here).unwrap(), &response).is_ok_and(|url| url.is_some())
    }

    #[test]
    fn only_an_encrypted_redirect_is_followed() {
        let graph = "https://graph.microsoft.com/v1.0/me";
        assert!(is_followed(graph, "https://storage.example/x?sig=1"));
        assert!(is_followed(graph, "/v1.0/x"));
        for location in [
            "http://storage.example/x",
            "http://graph.microsoft.com/v1.0/x",
            "http://127.0.0.1/x",
            "http://localhost:8080/x",
            "ftp://localhost/x",
            "file:///etc/passwd",
        ] {
            assert!(!is_followed(graph, location), "{location}");
        }
        assert!(is_followed("http://127.0.0.1:1/v1.0/me", "http://127.0.0.1:2/x"));
    }
}
