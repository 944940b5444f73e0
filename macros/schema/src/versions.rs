//! The versions of the service that the rows describe, and sets of them.

/// A version of the service, with models of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The beta service as documented in December 2018: `/app` and `/applications`.
    Preview,
    /// The current v1.0 service.
    V1,
    /// The current beta service.
    Beta,
}

/// A set of versions: those that have a type, a property or another row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions(u8);

impl Versions {
    pub const NONE: Self = Self(0);
    pub const PREVIEW: Self = Self(1);
    pub const V1: Self = Self(2);
    pub const BETA: Self = Self(4);
    /// The two current versions, v1.0 and beta.
    pub const CURRENT: Self = Self(2 | 4);
    pub const ALL: Self = Self(1 | 2 | 4);

    /// Returns `true` if the set contains the version.
    pub const fn has(self, version: Version) -> bool {
        self.0 & Self::of(version).0 != 0
    }

    /// Returns the versions that either set contains.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn of(version: Version) -> Self {
        match version {
            Version::Preview => Self::PREVIEW,
            Version::V1 => Self::V1,
            Version::Beta => Self::BETA,
        }
    }
}

impl Version {
    pub const ALL: [Self; 3] = [Self::V1, Self::Beta, Self::Preview];

    /// Returns the other current version; the preview of 2018 has none.
    pub const fn other(self) -> Option<Self> {
        match self {
            Self::V1 => Some(Self::Beta),
            Self::Beta => Some(Self::V1),
            Self::Preview => None,
        }
    }

    /// Returns the path segment that requests carry, `v1.0`.
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Preview | Self::Beta => "beta",
            Self::V1 => "v1.0",
        }
    }

    /// Returns the name of the module of the runtime crate that holds the models.
    pub const fn module(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::V1 => "v1",
            Self::Beta => "beta",
        }
    }
}
