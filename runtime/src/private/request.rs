//! Request constructors called by macro expansions: first a [`Draft`] by method, path and body, and
//! from it a request by its response.

use http::header::ACCEPT;
use http::{HeaderValue, Method};
use serde_core::de::DeserializeOwned;

use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::page::Page;
use crate::path::Path;
use crate::request::{Decode, Parts, Request};
use crate::response::{
    ByteStream, CreatedOrFound, RawResponse, Returned, decode_json, decode_page, decode_updated,
};

/// A request builder: a request whose response type is not chosen yet.
pub struct Draft(Parts);

/// Makes a request that reads.
pub fn get(path: impl Into<Path>) -> Draft {
    Draft(Parts::get(path.into()))
}

/// Makes a request that creates an entity or calls an action.
pub fn post(path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(Method::POST, path.into(), Some(body.into())))
}

/// Makes a request that calls an action without parameters.
pub fn post_nothing(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::POST, path.into(), None))
}

/// Makes a request that updates an entity.
pub fn patch(path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(Method::PATCH, path.into(), Some(body.into())))
}

/// Makes a request that deletes an entity.
pub fn delete(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::DELETE, path.into(), None))
}

/// Chooses an entity as the response.
pub fn entity<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    let decode =
        if draft.0.method == Method::PATCH { decode_updated::<T> } else { decode_json::<T> };
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// Chooses a page of a collection as the response.
pub fn page<T: DeserializeOwned>(draft: Draft) -> Request<Page<T>> {
    Request { parts: draft.0, decode: Decode::Buffered(decode_page::<T>) }
}

/// Chooses an entity as the response, created or found according to the status.
pub fn created_or_found<T: DeserializeOwned>(draft: Draft) -> Request<CreatedOrFound<T>> {
    let decode = |response: &RawResponse| {
        let entity = decode_json(response)?;
        Ok(CreatedOrFound::new(response.status, entity))
    };
    let mut parts = draft.0;
    // `createOrGet` looks for the external id first, so a second attempt finds the entity of the
    // first.
    parts.options.repeat = Repeat::Idempotent;
    Request { parts, decode: Decode::Buffered(decode) }
}

/// Chooses the result of a function as the response.
pub fn returned<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    let decode = |response: &RawResponse| decode_json(response).map(|Returned(value)| value);
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// Chooses the number of entities in a collection as the response, which is plain text.
pub fn count(draft: Draft) -> Request<u64> {
    let mut parts = draft.0;
    parts.headers.insert(ACCEPT, HeaderValue::from_static("text/plain"));
    Request { parts, decode: Decode::Buffered(decode_count) }
}

fn decode_count(response: &RawResponse) -> Result<u64> {
    let text = String::from_utf8_lossy(&response.body);
    text.trim_start_matches('\u{feff}').trim().parse().map_err(|source| {
        Error::new(ErrorKind::Decode, "the response is not a number")
            .with_source(source)
            .with_response(response.status, response.headers.clone(), response.body.clone())
    })
}

/// Chooses a stream of bytes as the response.
pub fn bytes(draft: Draft) -> Request<ByteStream> {
    let mut parts = draft.0;
    parts.headers.remove("prefer");
    parts.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    Request { parts, decode: Decode::Stream(|stream| stream) }
}

/// Chooses an empty response.
pub fn nothing(draft: Draft) -> Request<()> {
    Request { parts: draft.0, decode: Decode::Buffered(|_| Ok(())) }
}
