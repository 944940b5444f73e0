//! The query options that a resource takes.

/// The options that are served for a resource. Others are answered 501: one that is silently ignored
/// would mislead a test.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing::service) struct Takes {
    pub(in crate::testing::service) filters: Filters,
    pub(in crate::testing::service) orderby: bool,
    /// The navigation properties that `$expand` takes; all of them without a list.
    pub(in crate::testing::service) expand: Option<&'static [&'static str]>,
    /// The options of an item of `$expand`.
    pub(in crate::testing::service) nested: &'static [&'static str],
}

/// The conditions that a `$filter` may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing::service) enum Filters {
    All,
    /// Comparisons of properties with literals, joined by `and`.
    Comparisons,
}

impl Takes {
    /// All that the stand-in can do.
    pub(in crate::testing::service) const ALL: Self = Self {
        filters: Filters::All,
        orderby: true,
        expand: None,
        nested: &["$count", "$expand", "$filter", "$orderby", "$select", "$skip", "$top"],
    };

    /// The options that are known to work with artifacts of meetings, whose pages name few.
    pub(in crate::testing::service) const LITTLE: Self = Self {
        filters: Filters::Comparisons,
        orderby: false,
        expand: Some(&[]),
        nested: &["$select"],
    };
}
