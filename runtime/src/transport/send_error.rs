//! The errors of the HTTP client, and of one that does what it must not.

use std::error::Error as StdError;

use reqwest::Url;

use crate::error::{BoxError, Error, ErrorKind};

const WITHOUT_TLS: &str = "the HTTP client has no TLS, which `https` requires; turn on the feature `rustls` or `native-tls` of `graph-request`";

const FOLLOWED_REDIRECT: &str = "the HTTP client followed a redirect, which may carry the token elsewhere; build it with `redirect::Policy::none()`, or pass its builder to `ClientBuilder::http_client_builder`";

/// The host of a response that was made without an address.
const HOST_OF_NONE: &str = "no.url.provided.local";

/// Returns `true` if a response comes from another address than the request was made for.
pub(super) fn is_elsewhere(response: &Url, request: &Url) -> bool {
    let (mut response, mut request) = (response.clone(), request.clone());
    // A fragment is not sent, and no response has one.
    response.set_fragment(None);
    request.set_fragment(None);
    response != request && response.host_str() != Some(HOST_OF_NONE)
}

/// Makes the error of a client that followed a redirect by itself.
pub(super) fn followed_redirect() -> Error {
    Error::new(ErrorKind::Configuration, FOLLOWED_REDIRECT).with_possible_effect()
}

/// Classifies an error of the HTTP client. Only an error of reqwest can prove that nothing was
/// sent; after any other the request may have taken effect.
pub(super) fn classify_send_error(error: BoxError, address: &Url) -> Error {
    let error = match error.downcast::<reqwest::Error>() {
        // Our own message has the path. The URL would add the query, which may hold personal data.
        Ok(error) => BoxError::from(error.without_url()),
        Err(other) => other,
    };
    if address.scheme() == "https" && is_without_tls(&*error) {
        return Error::new(ErrorKind::Configuration, WITHOUT_TLS).with_source(error);
    }
    let Some(cause) = find_reqwest_error(&*error) else {
        return Error::connection_lost(error);
    };
    if cause.is_redirect() {
        return followed_redirect();
    }
    let is_unsent = cause.is_connect() || cause.is_builder();
    let (kind, message) = if cause.is_timeout() {
        (ErrorKind::Timeout, "the attempt timed out")
    } else if cause.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else if cause.is_connect() {
        (ErrorKind::Connection, "the service could not be reached")
    } else {
        return Error::connection_lost(error);
    };
    let problem = Error::new(kind, message).with_source(error);
    if is_unsent { problem } else { problem.with_possible_effect() }
}

/// Finds the error of reqwest in a chain of sources, since middleware may have wrapped it.
fn find_reqwest_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a reqwest::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// Returns `true` for the error of a connector that only speaks `http`. Its text is all there is to
/// recognise it by. Features of this crate do not tell, since reqwest may have TLS from another part
/// of the program.
fn is_without_tls(error: &(dyn StdError + 'static)) -> bool {
    let mut causes = std::iter::successors(Some(error), |&error| error.source());
    causes.any(|error| error.to_string().contains("scheme is not http"))
}
