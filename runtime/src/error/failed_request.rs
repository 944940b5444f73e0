//! The request of an error.

use http::Method;

/// The request that failed.
#[derive(Clone)]
pub(super) struct FailedRequest {
    pub(super) method: Method,
    /// The path without its query, which may hold personal data.
    pub(super) path: String,
    /// `true` if the request looks a meeting up by its join URL.
    pub(super) looks_up_join_url: bool,
}

impl FailedRequest {
    pub(super) fn new(method: &Method, path: &str) -> Self {
        let (bare_path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut options = query.split('&').map(str::to_ascii_lowercase);
        let is_lookup =
            |option: String| option.contains("filter=") && option.contains("joinweburl");
        Self {
            method: method.clone(),
            path: bare_path.to_owned(),
            looks_up_join_url: path.contains("(joinWebUrl=") || options.any(is_lookup),
        }
    }
}
