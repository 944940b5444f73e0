//! The clouds that Graph runs in, and where its tokens may go.
//!
//! <https://learn.microsoft.com/graph/deployments>

/// A national cloud. Not all of them have every property and route; what one lacks, it says when it
/// is asked.
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
    /// The service root, without a version.
    pub fn base_url(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGov => "https://graph.microsoft.us",
            Self::UsGovDod => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The scope of all permissions that were granted to an application.
    pub fn scope(self) -> String {
        scope(self.base_url())
    }
}

/// The scope of the service at a root.
pub(crate) fn scope(base_url: &str) -> String {
    format!("{base_url}/.default")
}
