//! Words of HTTP and OData that no row of Graph's declares: methods, query options and links.

use crate::constructors::{COMPLEX, string};
use crate::versions::Versions;
use crate::vocabulary::Type;

/// A link to an entity, as the body of a request to `$ref` (OData JSON Format 4.01, section 14).
pub static REFERENCE: Type = Type {
    name: "reference",
    doc: "A link to an entity.",
    page: "https://learn.microsoft.com/graph/api/user-post-manager",
    properties: &[string("@odata.id", "URL of the entity.").required_in(Versions::ALL)],
    ..COMPLEX
};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
}

impl Method {
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];

    /// Returns the name in a request line, `GET`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A system query option (OData URL Conventions 4.01, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemOption {
    Count,
    DeltaToken,
    Expand,
    Filter,
    Format,
    Levels,
    OrderBy,
    Search,
    Select,
    Skip,
    SkipToken,
    Top,
}

impl SystemOption {
    pub const ALL: [Self; 12] = [
        Self::Count,
        Self::DeltaToken,
        Self::Expand,
        Self::Filter,
        Self::Format,
        Self::Levels,
        Self::OrderBy,
        Self::Search,
        Self::Select,
        Self::Skip,
        Self::SkipToken,
        Self::Top,
    ];

    /// Finds an option by its name. The service ignores case, and the documentation prints
    /// `$orderBy` too; it also takes a name without its `$`.
    pub fn find(name: &str) -> Option<Self> {
        let bare = name.strip_prefix('$').unwrap_or(name);
        let is_named = |option: &Self| {
            option.name().strip_prefix('$').is_some_and(|name| name.eq_ignore_ascii_case(bare))
        };
        Self::ALL.into_iter().find(is_named)
    }

    /// Returns the name without its `$`.
    pub const fn bare_name(self) -> &'static str {
        self.name().split_at(1).1
    }

    /// Returns the name in a URL, including the `$`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Count => "$count",
            Self::DeltaToken => "$deltatoken",
            Self::Expand => "$expand",
            Self::Filter => "$filter",
            Self::Format => "$format",
            Self::Levels => "$levels",
            Self::OrderBy => "$orderby",
            Self::Search => "$search",
            Self::Select => "$select",
            Self::Skip => "$skip",
            Self::SkipToken => "$skiptoken",
            Self::Top => "$top",
        }
    }
}
