//! Clients of other identities over the same connections.

use std::sync::Arc;

use super::{Client, ClientBuilder};
use crate::credential::{AccessToken, Credential, NoCredential, Tokens};

impl ClientBuilder {
    /// Builds a client without a token of its own, for services that have those of their users alone.
    ///
    /// [`Client::with_token`] and [`Client::with_credential`] make the clients of the users from it. A
    /// call with the client itself fails with [`ErrorKind::Credential`](crate::ErrorKind::Credential),
    /// so a user's request never goes out under another identity by mistake. A later
    /// [`token`](Self::token) or [`credential`](Self::credential) replaces this setting, and this setting
    /// replaces an earlier one.
    ///
    /// ```
    /// use graph_request::{Client, ErrorKind, graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// let service = Client::builder().without_token().base_url(graph.base_url()).build()?;
    /// let ada = service.with_token("token-of-ada");
    /// graph_request!(ada, POST /me/onlineMeetings { "subject": "Notes on the engine" }).await?;
    ///
    /// let of_nobody = graph_request!(service, POST /me/onlineMeetings { "subject": "Retro" });
    /// assert_eq!(of_nobody.await.unwrap_err().kind(), ErrorKind::Credential);
    /// # Ok(())
    /// # }
    /// ```
    pub fn without_token(self) -> Self {
        self.credential(NoCredential)
    }
}

impl Client {
    /// Returns a client that sends this bearer token and shares everything else with this one: the
    /// connection pool, the service root, the limits and the retry policy.
    ///
    /// It is cheap, so a web service can make one for each request of a user. Calls, their retries,
    /// further pages and streams keep the token of the client that made the call.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let ada = client.with_token("token-of-ada");
    /// let alan = client.with_token("token-of-alan");
    /// tokio::try_join!(
    ///     graph_request!(ada, POST /me/onlineMeetings { "subject": "Notes on the engine" }),
    ///     graph_request!(alan, POST /me/onlineMeetings { "subject": "Computable numbers" }),
    /// )?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// As with [`Client::new`], a token that cannot be one is reported by the first request.
    #[must_use = "the client itself keeps its token"]
    pub fn with_token(&self, token: impl Into<String>) -> Self {
        self.with_credential(AccessToken::new(token))
    }

    /// Returns a client that gets its tokens from this credential, for the scopes of this client, and
    /// shares everything else with it: the connection pool, the service root, the limits and the retry
    /// policy.
    ///
    /// The new client has a token cache of its own, which its clones share. Keep it for as long as the
    /// user is signed in, so that the cache is of use.
    ///
    /// ```
    /// use graph_request::{AccessToken, Client, TokenRequest};
    ///
    /// # async fn fetch(user: &str, _: TokenRequest) -> std::io::Result<String> { Ok(user.to_owned()) }
    /// fn for_user(client: &Client, user: &'static str) -> Client {
    ///     client.with_credential(move |request: TokenRequest| async move {
    ///         Ok(AccessToken::new(fetch(user, request).await?))
    ///     })
    /// }
    /// # for_user(&Client::new("token"), "ada");
    /// ```
    #[must_use = "the client itself keeps its credential"]
    pub fn with_credential(&self, credential: impl Credential + 'static) -> Self {
        let tokens = Arc::new(Tokens::new(Box::new(credential)));
        Self { shared: Arc::clone(&self.shared), tokens }
    }

    /// Returns a client that gets its tokens from a credential of `azure_identity`, as
    /// [`with_credential`](Self::with_credential) does.
    ///
    /// ```no_run
    /// # use std::sync::Arc;
    /// # use azure_core::credentials::TokenCredential;
    /// # use graph_request::Client;
    /// # fn run(client: &Client, credential: Arc<dyn TokenCredential>) {
    /// let on_behalf_of_ada = client.with_azure_credential(credential);
    /// # }
    /// ```
    #[cfg(feature = "azure")]
    #[must_use = "the client itself keeps its credential"]
    pub fn with_azure_credential(
        &self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.with_credential(credential)
    }
}
