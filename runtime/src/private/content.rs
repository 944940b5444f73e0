//! The content that a request sends instead of JSON.

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use crate::request::Parts;

/// The bytes of a stream, and their media type.
#[derive(Debug)]
pub struct Content {
    bytes: Bytes,
    media_type: &'static str,
}

/// Passes the content of a stream. The header `content-type` of the request replaces the media type.
pub fn content<V: ContentValue + ?Sized>(value: &V, media_type: &'static str) -> Content {
    Content { bytes: value.to_bytes(), media_type }
}

impl Content {
    pub(super) fn set_body_of(self, parts: &mut Parts) {
        match HeaderValue::from_str(self.media_type) {
            Ok(media_type) => drop(parts.headers.insert(CONTENT_TYPE, media_type)),
            Err(_) => parts.fail("the media type of the content is not valid in HTTP"),
        }
        parts.body = Some(self.bytes);
    }
}

/// A value that can be the content of a stream.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the content of a stream",
    label = "expected bytes: `&[u8]`, `Vec<u8>`, `[u8; N]`, `bytes::Bytes`, or text: `&str`, `String`"
)]
pub trait ContentValue {
    /// Returns the bytes. They are copied, except those of [`Bytes`], since a request borrows
    /// nothing.
    fn to_bytes(&self) -> Bytes;
}

#[diagnostic::do_not_recommend]
impl<V: ContentValue + ?Sized> ContentValue for &V {
    fn to_bytes(&self) -> Bytes {
        (**self).to_bytes()
    }
}

impl ContentValue for Bytes {
    fn to_bytes(&self) -> Bytes {
        self.clone()
    }
}

impl<const N: usize> ContentValue for [u8; N] {
    fn to_bytes(&self) -> Bytes {
        Bytes::copy_from_slice(self)
    }
}

macro_rules! copied {
    ($($content:ty),*) => {$(
        impl ContentValue for $content {
            fn to_bytes(&self) -> Bytes {
                Bytes::copy_from_slice(self.as_ref())
            }
        }
    )*};
}

copied!([u8], Vec<u8>, str, String);
