//! The types of the table's rows, and the defaults that a row starts from.

/// A version of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum Version {
    /// The beta service as documented in December 2018.
    Preview,
    V1,
    Beta,
}

/// A set of versions, one bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) struct Versions(pub(super) u8);

impl Versions {
    pub(in crate::testing) const NONE: Self = Self(0);
    pub(in crate::testing) const ALL: Self = Self(1 | 2 | 4);

    pub(in crate::testing) const fn has(self, version: Version) -> bool {
        let bit = match version {
            Version::Preview => 1,
            Version::V1 => 2,
            Version::Beta => 4,
        };
        self.0 & bit != 0
    }
}

/// A set of operations on a resource, one bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) struct Verbs(pub(super) u16);

impl Verbs {
    pub(in crate::testing) const NONE: Self = Self(0);
    pub(in crate::testing) const INSERT: Self = Self(1);
    pub(in crate::testing) const LIST: Self = Self(2);
    pub(in crate::testing) const GET: Self = Self(8);
    pub(in crate::testing) const UPDATE: Self = Self(16);
    pub(in crate::testing) const DELETE: Self = Self(32);
    pub(in crate::testing) const DOWNLOAD: Self = Self(64);
    pub(in crate::testing) const UPLOAD: Self = Self(128);
    pub(in crate::testing) const REPLACE: Self = Self(256);

    /// Returns `true` if the sets have an operation in common.
    pub(in crate::testing) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    /// Returns the operations of either set.
    pub(in crate::testing) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A structured type.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact by itself")]
pub(in crate::testing) struct Type {
    /// The name in the metadata without `microsoft.graph.`.
    pub(in crate::testing) name: &'static str,
    pub(in crate::testing) versions: Versions,
    pub(in crate::testing) base: Option<&'static Type>,
    /// Accepts properties that the metadata does not declare.
    pub(in crate::testing) is_open: bool,
    /// Has no instances of its own.
    pub(in crate::testing) is_abstract: bool,
    /// Has more navigation properties in Graph than here.
    pub(in crate::testing) is_partial: bool,
    /// Its derived types lend their properties to query options without a cast.
    pub(in crate::testing) is_queried_as_derived: bool,
    /// An object can have the properties of derived types without an `@odata.type`.
    pub(in crate::testing) is_written_as_derived: bool,
    /// The types that derive from it, on every level.
    pub(in crate::testing) derived: &'static [&'static Type],
    pub(in crate::testing) properties: &'static [Property],
    pub(in crate::testing) navigations: &'static [Navigation],
    pub(in crate::testing) callables: &'static [Callable],
    pub(in crate::testing) alternate_keys: &'static [AlternateKey],
    pub(in crate::testing) rules: &'static [Rule],
}

pub(in crate::testing) const TYPE: Type = Type {
    name: "",
    versions: Versions::ALL,
    base: None,
    is_open: false,
    is_abstract: false,
    is_partial: false,
    is_queried_as_derived: false,
    is_written_as_derived: false,
    derived: &[],
    properties: &[],
    navigations: &[],
    callables: &[],
    alternate_keys: &[],
    rules: &[],
};

/// A property, or a parameter of an action or a function.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct Property {
    pub(in crate::testing) name: &'static str,
    /// Other spellings that Graph accepts.
    pub(in crate::testing) spellings: &'static [&'static str],
    pub(in crate::testing) shape: Shape,
    pub(in crate::testing) is_collection: bool,
    pub(in crate::testing) versions: Versions,
    pub(in crate::testing) access: Access,
    /// The versions in which a create or a call must carry it, by the metadata or by the
    /// documentation.
    pub(in crate::testing) required: Versions,
    /// Never set by a create or an update, both of which may carry it.
    pub(in crate::testing) is_ignored: bool,
    pub(in crate::testing) limit: Limit,
    /// The documented operations on the property as a resource of its own.
    pub(in crate::testing) verbs: Verbs,
}

pub(in crate::testing) const PROPERTY: Property = Property {
    name: "",
    spellings: &[],
    shape: Shape::Stream,
    is_collection: false,
    versions: Versions::ALL,
    access: Access::Writable,
    required: Versions::NONE,
    is_ignored: false,
    limit: Limit::None,
    verbs: Verbs::NONE,
};

/// A limit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum Limit {
    None,
    /// The most elements that a collection may have.
    Items(usize),
    /// The media type of a stream.
    MediaType(&'static str),
}

/// The type of a property.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) enum Shape {
    Primitive(Primitive),
    Stream,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// A primitive type with its name in the metadata.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "the rows decide which of the primitive types there are")]
pub(in crate::testing) enum Primitive {
    Text(&'static str),
    Boolean(&'static str),
    /// A whole number between two inclusive bounds.
    Integer(&'static str, i64, i64),
    DateTime(&'static str),
    Date(&'static str),
    TimeOfDay(&'static str),
    Duration(&'static str),
    Guid(&'static str),
    /// A number, or with `true` one of the strings for what JSON lacks.
    Number(&'static str, bool),
    /// Bytes in base64.
    Base64(&'static str),
    /// Any JSON.
    Any(&'static str),
}

pub(super) use Primitive::{
    Any, Base64, Boolean, Date, DateTime, Duration, Guid, Integer, Number, Text, TimeOfDay,
};

/// The right of a request to set a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum Access {
    Writable,
    CreateOnly,
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub(in crate::testing) struct Enum {
    pub(in crate::testing) name: &'static str,
    pub(in crate::testing) is_evolvable: bool,
    /// A value may have several members, joined by commas.
    pub(in crate::testing) is_flags: bool,
    /// Each with the versions that have it, and those in which a response hides it behind
    /// `unknownFutureValue`.
    pub(super) members: &'static [(&'static str, Versions, Versions)],
}

/// A navigation property, or a root: the first segment of a path.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct Navigation {
    pub(in crate::testing) name: &'static str,
    /// Other spellings that Graph accepts.
    pub(in crate::testing) spellings: &'static [&'static str],
    /// The right of a request to send related entities along with the entity.
    pub(in crate::testing) access: Access,
    /// The parameters of a `GET` that stand in the query without a `$`.
    pub(in crate::testing) parameters: &'static [Property],
    pub(in crate::testing) target: &'static Type,
    pub(in crate::testing) is_collection: bool,
    pub(in crate::testing) versions: Versions,
    /// The documented operations.
    pub(in crate::testing) verbs: Verbs,
    /// Has no other operations than the documented ones.
    pub(in crate::testing) is_restricted: bool,
    /// The properties by which a collection can be looked up, if it has no other list.
    pub(in crate::testing) lookups: &'static [&'static str],
}

pub(in crate::testing) const NAVIGATION: Navigation = Navigation {
    name: "",
    spellings: &[],
    access: Access::CreateOnly,
    parameters: &[],
    target: &TARGET,
    is_collection: false,
    versions: Versions::ALL,
    verbs: Verbs::NONE,
    is_restricted: false,
    lookups: &[],
};

/// A placeholder, since a navigation property cannot be without a target.
static TARGET: Type = TYPE;

/// An action or a function.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct Callable {
    pub(in crate::testing) name: &'static str,
    /// Other spellings that Graph accepts.
    pub(in crate::testing) spellings: &'static [&'static str],
    /// The parameters that stand in the query without a `$`.
    pub(in crate::testing) query_parameters: &'static [Property],
    pub(in crate::testing) versions: Versions,
    pub(in crate::testing) is_action: bool,
    pub(in crate::testing) is_on_collection: bool,
    /// A path can continue after the call.
    pub(in crate::testing) is_composable: bool,
    pub(in crate::testing) parameters: &'static [Property],
    /// A parameter that a call must have, unless its `$filter` compares the property.
    pub(in crate::testing) parameter_or_filter: Option<(&'static str, &'static str)>,
    pub(in crate::testing) returns: Returns,
    pub(in crate::testing) rules: &'static [Rule],
}

pub(in crate::testing) const CALLABLE: Callable = Callable {
    name: "",
    spellings: &[],
    query_parameters: &[],
    versions: Versions::ALL,
    is_action: false,
    is_on_collection: false,
    is_composable: false,
    parameters: &[],
    parameter_or_filter: None,
    returns: Returns::Nothing,
    rules: &[],
};

/// The result of an action or a function.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) enum Returns {
    Nothing,
    One,
    Many(Shape),
}

/// A property that names an entity in place of its key.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct AlternateKey {
    pub(in crate::testing) property: &'static str,
    pub(in crate::testing) versions: Versions,
}

/// A rule between properties of one object.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) enum Rule {
    /// Two properties that hold a start and an end.
    Period { start: &'static str, end: &'static str, end_requires_start: bool },
    /// A member of an enum that has no meaning without other properties.
    RequiredWith { property: &'static str, value: &'static str, requires: &'static [&'static str] },
}

/// A resource whose changes can be subscribed to, by its path with `{}` for each key.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct Subscribable {
    pub(in crate::testing) path: &'static str,
    pub(in crate::testing) versions: Versions,
    /// The maximum lifetime of a subscription, in minutes.
    pub(in crate::testing) minutes: u32,
    /// The maximum lifetime with `includeResourceData`, where it can be set.
    pub(in crate::testing) minutes_with_data: Option<u32>,
    /// A lifetime of more than an hour requires a `lifecycleNotificationUrl`.
    pub(in crate::testing) requires_lifecycle_url: bool,
}

/// The first segment of a path: a singleton, or an entity set where it is a collection.
pub(in crate::testing) type Root = Navigation;
