//! Request constructors called by macro expansions: first a [`Draft`] by method, path and body, and
//! from it a request by its response.

use std::borrow::Cow;

use http::header::ACCEPT;
use http::{HeaderValue, Method};
use percent_encoding::percent_decode_str;
use serde_core::de::DeserializeOwned;

use super::content::Content;
use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::page::{Page, decode_page};
use crate::path::Path;
use crate::request::{Decode, Parts, Request};
use crate::response::{
    ByteStream, CreatedOrFound, RawResponse, Returned, decode_entity, decode_json, refuse_error,
};

/// A request builder: a request whose response type is not chosen yet.
pub struct Draft(Parts);

impl Draft {
    pub(super) fn path(&mut self) -> &mut Cow<'static, str> {
        &mut self.0.path
    }
}

/// Makes a request that reads.
pub fn get(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::GET, path.into(), None))
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

/// Makes a request that replaces the content of a stream.
pub fn put(path: impl Into<Path>, content: impl Into<Content>) -> Draft {
    let mut parts = Parts::new(Method::PUT, path.into(), None);
    content.into().set_body_of(&mut parts);
    Draft(parts)
}

/// Makes a request that replaces an entity or a link.
pub fn put_json(path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(Method::PUT, path.into(), Some(body.into())))
}

/// Makes a request that deletes an entity.
pub fn delete(path: impl Into<Path>) -> Draft {
    Draft(Parts::new(Method::DELETE, path.into(), None))
}

/// Makes a request of any method, without a body.
pub fn any(method: &'static str, path: impl Into<Path>) -> Draft {
    Draft(Parts::new(method_of(method), path.into(), None))
}

/// Makes a request of any method, with a body.
pub fn any_with(method: &'static str, path: impl Into<Path>, body: impl Into<Payload>) -> Draft {
    Draft(Parts::new(method_of(method), path.into(), Some(body.into())))
}

/// Reads one of the methods that the macro knows.
fn method_of(name: &str) -> Method {
    match name {
        "POST" => Method::POST,
        "PATCH" => Method::PATCH,
        "PUT" => Method::PUT,
        "DELETE" => Method::DELETE,
        _ => Method::GET,
    }
}

/// Chooses any JSON as the response; a response without a body is `null`.
pub fn any_value(draft: Draft) -> Request<serde_json::Value> {
    let decode = |response: &RawResponse, _: &Parts| {
        if response.body.is_empty() {
            return Ok(serde_json::Value::Null);
        }
        decode_json(response)
    };
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// Chooses an entity as the response.
pub fn entity<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    let mut parts = draft.0;
    parts.ask_for_newer_members();
    Request {
        parts,
        decode: Decode::Buffered(|response, parts| decode_entity(response, &parts.method)),
    }
}

/// An answer that is read in a way of its own, by the type as the user writes it.
#[diagnostic::on_unimplemented(
    message = "`Page` and `ByteStream` after `->` are those of `graph_request`, not `{Self}`",
    label = "expected `graph_request::Page` or `graph_request::ByteStream`"
)]
pub trait Answer: Sized {
    /// Chooses this answer as the response.
    fn choose(draft: Draft) -> Request<Self>;
}

impl<T: DeserializeOwned> Answer for Page<T> {
    fn choose(draft: Draft) -> Request<Self> {
        page(draft)
    }
}

impl Answer for ByteStream {
    fn choose(draft: Draft) -> Request<Self> {
        bytes(draft)
    }
}

/// Chooses the response by the type that is written.
pub fn answer<A: Answer>(draft: Draft) -> Request<A> {
    A::choose(draft)
}

/// Chooses a page of a collection as the response.
pub fn page<T: DeserializeOwned>(draft: Draft) -> Request<Page<T>> {
    let mut parts = draft.0;
    parts.ask_for_newer_members();
    Request { parts, decode: Decode::Buffered(decode_page::<T>) }
}

/// Chooses an entity as the response, created or found according to the status.
pub fn created_or_found<T: DeserializeOwned>(draft: Draft) -> Request<CreatedOrFound<T>> {
    let decode = |response: &RawResponse, _: &Parts| {
        let entity = decode_json(response)?;
        Ok(CreatedOrFound::new(response, entity))
    };
    let mut parts = draft.0;
    // `createOrGet` looks for the external id first, so a second attempt finds the entity of the
    // first.
    parts.options.repeat = Repeat::Idempotent;
    parts.ask_for_newer_members();
    Request { parts, decode: Decode::Buffered(decode) }
}

/// Chooses the result of a function as the response.
pub fn returned<T: DeserializeOwned>(draft: Draft) -> Request<T> {
    let decode =
        |response: &RawResponse, _: &Parts| decode_json(response).map(|Returned(value)| value);
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// Chooses the number of entities in a collection as the response, which is plain text.
pub fn count(draft: Draft) -> Request<u64> {
    let mut parts = draft.0;
    parts.headers.accept("text/plain");
    Request { parts, decode: Decode::Buffered(decode_count) }
}

fn decode_count(response: &RawResponse, _: &Parts) -> Result<u64> {
    refuse_error(response)?;
    let text = String::from_utf8_lossy(&response.body);
    text.trim_start_matches('\u{feff}').trim().parse().map_err(|source| {
        Error::new(ErrorKind::Decode, "the response is not a number")
            .with_source(source)
            .with_response(response.status, response.headers.clone(), response.body.clone())
    })
}

/// Chooses a stream of bytes of any type as the response.
pub fn bytes(draft: Draft) -> Request<ByteStream> {
    bytes_as(draft, "*/*")
}

/// Chooses a stream of bytes of this media type as the response, unless the query has `$format`.
///
/// Graph refuses `*/*` where a stream has several formats, as the content of a transcript:
/// "Invalid format '*/*'" (Softeria/ms-365-mcp-server#260).
pub fn bytes_as(draft: Draft, media_type: &'static str) -> Request<ByteStream> {
    let mut parts = draft.0;
    // reqwest adds `*/*` to a request without `Accept`, so `$format` is repeated in the header.
    match format_option(&parts) {
        Some(format) => drop(parts.headers.insert(ACCEPT, format)),
        None => parts.headers.accept(media_type),
    }
    Request { parts, decode: Decode::Stream(|stream| stream) }
}

/// Returns the media type that `$format` asks for.
fn format_option(parts: &Parts) -> Option<HeaderValue> {
    let (_, query) = parts.path.split_once('?')?;
    let format = query.split('&').find_map(|option| option.strip_prefix("$format="))?;
    let format: Vec<u8> = percent_decode_str(format).collect();
    HeaderValue::from_bytes(&format).ok()
}

/// Chooses an empty response.
pub fn nothing(draft: Draft) -> Request<()> {
    Request { parts: draft.0, decode: Decode::Buffered(|response, _| refuse_error(response)) }
}

/// Chooses a property by itself as the response. A `null` has no body (OData Protocol 4.01, section
/// 11.2.8).
pub fn property<T: DeserializeOwned>(draft: Draft) -> Request<Option<T>> {
    let decode = |response: &RawResponse, _: &Parts| {
        if response.body.is_empty() {
            return Ok(None);
        }
        decode_json(response).map(|Returned(value)| value)
    };
    Request { parts: draft.0, decode: Decode::Buffered(decode) }
}

/// Chooses the text of a property as the response; that of `null` is empty (OData Protocol 4.01,
/// section 11.2.9.1).
pub fn raw_value(draft: Draft) -> Request<String> {
    let mut parts = draft.0;
    parts.headers.accept("text/plain");
    let decode = |response: &RawResponse, _: &Parts| {
        Ok(String::from_utf8_lossy(&response.body).into_owned())
    };
    Request { parts, decode: Decode::Buffered(decode) }
}

#[cfg(test)]
mod tests {
    use http::header::{ACCEPT, CONTENT_TYPE};

    use bytes::Bytes;

    use super::{bytes, bytes_as, get, nothing, put};
    use crate::__private::content;
    use crate::request::Request;

    #[test]
    fn a_stream_is_asked_for_as_its_row_says() {
        let accept = |request: &Request<_>| request.headers()[ACCEPT].clone();
        assert_eq!(accept(&bytes(get("/v1.0/a"))), "*/*");
        assert_eq!(accept(&bytes_as(get("/v1.0/a"), "text/vtt")), "text/vtt");
        for (query, expected) in [
            ("?$format=text/plain", "text/plain"),
            ("?$select=id&$format=text%2Fplain", "text/plain"),
            ("?x$format=text/plain", "text/vtt"),
            ("?$format=a%0Ab", "text/vtt"),
        ] {
            let request = bytes_as(get(format!("/v1.0/a{query}")), "text/vtt");
            assert_eq!(accept(&request), expected, "{query}");
        }
        let request = bytes_as(get("/v1.0/a"), "text/vtt").header("accept", "text/plain");
        assert_eq!(accept(&request), "text/plain", "the caller knows better");
        assert!(!request.headers().contains_key("prefer"));
    }

    #[test]
    fn content_goes_as_it_is() {
        let text = String::from("a\0b");
        for sent in [
            content(&text, "text/plain"),
            content("a\0b", "text/plain"),
            content(b"a\0b", "text/plain"),
            content(&b"a\0b"[..], "text/plain"),
            content(&vec![b'a', 0, b'b'], "text/plain"),
            content(&Bytes::from_static(b"a\0b"), "text/plain"),
        ] {
            let request = nothing(put("/v1.0/a", sent));
            assert_eq!((request.method().as_str(), request.path()), ("PUT", "/v1.0/a"));
            assert_eq!(request.body(), Some(&b"a\0b"[..]));
            assert_eq!(request.headers()[CONTENT_TYPE], "text/plain");
            let request = request.header("content-type", "video/mp4");
            assert_eq!(request.headers()[CONTENT_TYPE], "video/mp4", "the caller knows better");
        }
    }
}
