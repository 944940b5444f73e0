//! The credential of a client that has no token of its own.

use std::error::Error as StdError;
use std::fmt;
use std::future::ready;

use super::{Credential, TokenFuture, TokenRequest};

/// The credential of a client that only the clients of users are made from, and its only error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoCredential;

impl Credential for NoCredential {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        Box::pin(ready(Err(Self.into())))
    }
}

impl fmt::Display for NoCredential {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the client was built without a token; make the call with a client of `with_token` or `with_credential`")
    }
}

impl StdError for NoCredential {}
