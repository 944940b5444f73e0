//! The version of the API, which all members of a batch share.

use super::member::Member;
use crate::error::{Error, ErrorKind, Result};

/// A version of the API that has a batch endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V1,
    Beta,
}

impl Version {
    /// Returns the version of a path.
    pub(super) fn of(path: &str) -> Option<Self> {
        match path.split('/').nth(1)? {
            "v1.0" => Some(Self::V1),
            "beta" => Some(Self::Beta),
            _ => None,
        }
    }

    /// Returns the path of the batch endpoint.
    pub(super) fn endpoint(self) -> &'static str {
        match self {
            Self::V1 => "/v1.0/$batch",
            Self::Beta => "/beta/$batch",
        }
    }
}

/// Returns a path without its version, as members of a batch have it.
pub(super) fn without_version(path: &str) -> &str {
    let rest = path.trim_start_matches('/');
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
}

/// Fails if two members have different versions: the endpoint decides the version of all.
pub(super) fn check_versions(members: &[Member]) -> Result<()> {
    let Some((first, rest)) = members.split_first() else {
        return Ok(());
    };
    let Some(other) = rest.iter().find(|member| member.version != first.version) else {
        return Ok(());
    };
    let (first, other) = (&first.parts, &other.parts);
    Err(Error::new(
        ErrorKind::Request,
        format!(
            "`{} {}` and `{} {}` cannot be in one batch, since all members have one version of the API",
            first.method,
            first.bare_path(),
            other.method,
            other.bare_path(),
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::{Version, without_version};

    #[test]
    fn a_path_has_its_version_first() {
        for (path, version, rest) in [
            ("/v1.0/me?$top=1", Some(Version::V1), "/me?$top=1"),
            ("/beta/app/onlineMeetings", Some(Version::Beta), "/app/onlineMeetings"),
            ("/beta", Some(Version::Beta), "/"),
            ("/v2/me", None, "/me"),
            ("", None, "/"),
        ] {
            assert_eq!((Version::of(path), without_version(path)), (version, rest), "{path}");
        }
    }
}
