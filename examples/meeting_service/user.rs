//! The user who made a request.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use graph_request::Client;

use super::refusal::Refusal;

/// The client of the user who made a request, over the connection pool of all.
///
/// The token of the request is sent to Graph as it is. A service whose users have tokens for the service
/// itself exchanges them by the on-behalf-of flow, in a credential for `Client::with_credential`.
pub(crate) struct User(pub(crate) Client);

impl FromRequestParts<Client> for User {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, graph: &Client) -> Result<Self, Refusal> {
        let token = bearer_token(&parts.headers).ok_or_else(Refusal::without_token)?;
        Ok(Self(graph.with_token(token)))
    }
}

fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}
