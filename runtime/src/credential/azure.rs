//! The credentials of `azure_identity`.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;

use super::{AccessToken, Credential, TokenFuture, TokenRequest};

/// Claims are not passed on, because `TokenRequestOptions` of `azure_core` has no field for them.
impl Credential for Arc<dyn TokenCredential> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let token = self.get_token(&scopes, None).await?;
            Ok(AccessToken::new(token.token.secret()).expires_on(token.expires_on))
        })
    }
}
