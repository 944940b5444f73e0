//! The national clouds of Graph.
//!
//! <https://learn.microsoft.com/graph/deployments>

/// A Microsoft cloud with its own service root.
///
/// The macro checks requests against the global service. National clouds lack some routes and
/// properties, and answer such a request with an error.
///
/// ```
/// use graph_request::{Client, Cloud};
///
/// # fn run(token: String) -> graph_request::Result<()> {
/// let client = Client::builder().token(token).cloud(Cloud::UsGov).build()?;
/// assert_eq!(client.base_url(), "https://graph.microsoft.us");
/// # Ok(())
/// # }
/// # run("t".to_owned()).unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    #[default]
    Global,
    /// US Government L4.
    UsGov,
    /// US Government L5, of the Department of Defense.
    UsGovDod,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// Returns the service root, without a version.
    pub fn base_url(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGov => "https://graph.microsoft.us",
            Self::UsGovDod => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// Returns the scope that stands for all permissions granted to an application:
    /// `https://graph.microsoft.com/.default` for the global cloud.
    pub fn scope(self) -> String {
        scope(self.base_url())
    }
}

/// Returns the scope for a service root.
pub(crate) fn scope(base_url: &str) -> String {
    format!("{base_url}/.default")
}
