//! The storage that holds content.

/// The storage that a redirect of Graph leads to.
#[derive(Clone, Debug)]
pub(crate) struct Storage {
    pub(crate) host: String,
    /// The id that Graph gave the request, which the storage does not know.
    pub(crate) graph_request_id: Option<String>,
}
