//! What a request is made of, and what its answer is: the last two words of an expansion.

use http::header::ACCEPT;
use http::{HeaderValue, Method};
use serde_core::de::DeserializeOwned;

use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::page::Page;
use crate::path::Path;
use crate::request::{Decode, Parts, Request};
use crate::response::{ByteStream, CreatedOrFound, RawResponse, Returned, decode_json};

/// A request of which it is not said yet what its answer is.
pub struct Draft(Parts);

/// A request that reads.
pub fn get(path: impl Into<Path>) -> Draft {
    Draft(Parts::get(path.into()))
}

/// A request that creates, or calls an action.
pub fn post(path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(Method::POST, path.into(), Some(body.into())))
}

/// A request that calls an action without parameters.
pub fn post_nothing(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::POST, path.into(), None))
}

/// A request that changes.
pub fn patch(path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(Method::PATCH, path.into(), Some(body.into())))
}

/// A request that deletes.
pub fn delete(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::DELETE, path.into(), None))
}

/// The answer is one entity.
pub fn entity<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    Request { parts: draft.0, decode: Decode::Buffered(decode_json::<T>) }
}

/// The answer is a page of a collection.
pub fn page<T: DeserializeOwned>(draft: Draft) -> Request<Page<T>> {
    Request { parts: draft.0, decode: Decode::Buffered(decode_json::<Page<T>>) }
}

/// The answer is an entity, and by its status whether it is new.
pub fn created_or_found<T: DeserializeOwned>(draft: Draft) -> Request<CreatedOrFound<T>> {
    let decode = |response: &RawResponse| {
        let entity = decode_json(response)?;
        Ok(CreatedOrFound::new(response.status, entity))
    };
    let mut parts = draft.0;
    // It looks for the meeting before it makes one, so that a second try finds the first's.
    parts.options.repeat = Repeat::Idempotent;
    Request { parts, decode: Decode::Buffered(decode) }
}

/// The answer is what a function returns, which stands in `value` (OData JSON Format 4.01,
/// section 11).
pub fn returned<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    let decode = |response: &RawResponse| decode_json(response).map(|Returned(value)| value);
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// The answer is the number of entities in a collection, as text.
pub fn count(draft: Draft) -> Request<u64> {
    let mut parts = draft.0;
    parts.headers.insert(ACCEPT, HeaderValue::from_static("text/plain"));
    Request { parts, decode: Decode::Buffered(decode_count) }
}

fn decode_count(response: &RawResponse) -> Result<u64> {
    let text = String::from_utf8_lossy(&response.body);
    text.trim_start_matches('\u{feff}').trim().parse().map_err(|source| {
        Error::new(ErrorKind::Decode, "the response is no number")
            .with_source(source)
            .with_response(response.status, response.headers.clone(), response.body.clone())
    })
}

/// The answer is bytes, which are read as they come.
pub fn bytes(draft: Draft) -> Request<ByteStream> {
    let mut parts = draft.0;
    parts.headers.remove("prefer");
    parts.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    Request { parts, decode: Decode::Stream(|stream| stream) }
}

/// There is no answer but that it was done.
pub fn nothing(draft: Draft) -> Request<()> {
    Request { parts: draft.0, decode: Decode::Buffered(|_| Ok(())) }
}
