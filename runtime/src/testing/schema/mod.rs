//! The shape of Graph as the stand-in knows it: a table that is generated from the same rows as the
//! macro's checks and the models.

mod lookup;
#[rustfmt::skip] // a row is a line
mod rows;

pub(super) use lookup::find_collection;

/// A version of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// The beta service as documented in December 2018.
    Preview,
    V1,
    Beta,
}

/// A set of versions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Versions(u8);

impl Versions {
    const NONE: Self = Self(0);
    const PREVIEW: Self = Self(1);
    const V1: Self = Self(2);
    const BETA: Self = Self(4);
    const CURRENT: Self = Self(2 | 4);
    const ALL: Self = Self(1 | 2 | 4);

    pub(super) const fn has(self, version: Version) -> bool {
        let of = match version {
            Version::Preview => Self::PREVIEW,
            Version::V1 => Self::V1,
            Version::Beta => Self::BETA,
        };
        self.0 & of.0 != 0
    }
}

/// A structured type.
#[derive(Debug)]
pub(super) struct Type {
    pub(super) name: &'static str,
    versions: Versions,
    base: Option<&'static Type>,
    /// Accepts properties that the metadata does not declare.
    is_open: bool,
    /// Has no instances of its own.
    pub(super) is_abstract: bool,
    properties: &'static [Property],
    navigations: &'static [Navigation],
    callables: &'static [Callable],
    alternate_keys: &'static [AlternateKey],
    rules: &'static [Rule],
}

/// A property, or a parameter of an action or a function.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
    pub(super) versions: Versions,
    pub(super) access: Access,
    /// The versions in which a create or a call must carry it, by the metadata or by the
    /// documentation.
    pub(super) required: Versions,
    /// Never set by a create or an update, both of which may carry it.
    pub(super) is_ignored: bool,
    /// The most elements that a collection may have.
    pub(super) max_items: Option<usize>,
    /// The media type of a stream.
    pub(super) media_type: Option<&'static str>,
}

/// The type of a property. A primitive one has its name in the metadata.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "the rows decide which of the primitive types there are")]
pub(super) enum Shape {
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
    Stream,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// The right of a request to set a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Writable,
    CreateOnly,
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub(super) struct Enum {
    pub(super) name: &'static str,
    pub(super) is_evolvable: bool,
    members: &'static [Member],
}

#[derive(Debug)]
struct Member {
    name: &'static str,
    versions: Versions,
    /// The versions in which a response hides it behind `unknownFutureValue`.
    hidden: Versions,
}

/// A navigation property.
#[derive(Debug)]
pub(super) struct Navigation {
    pub(super) name: &'static str,
    pub(super) target: &'static Type,
    pub(super) is_collection: bool,
    versions: Versions,
    /// The properties by which a collection can be looked up, if it has no other list.
    lookups: &'static [&'static str],
}

/// An action or a function.
#[derive(Debug)]
pub(super) struct Callable {
    pub(super) name: &'static str,
    versions: Versions,
    pub(super) is_action: bool,
    is_on_collection: bool,
    /// The type of the entities that a path can continue with after the call.
    pub(super) composed: Option<&'static Type>,
    pub(super) parameters: &'static [Property],
    /// A parameter that a call must have, unless its `$filter` compares the property.
    pub(super) parameter_or_filter: Option<(&'static str, &'static str)>,
    pub(super) rules: &'static [Rule],
}

/// A property that names an entity in place of its key.
#[derive(Debug)]
struct AlternateKey {
    property: &'static str,
    versions: Versions,
}

/// A rule between properties of one object.
#[derive(Debug)]
pub(super) enum Rule {
    /// Two properties that hold a start and an end.
    Period { start: &'static str, end: &'static str, end_requires_start: bool },
    /// A member of an enum that has no meaning without other properties.
    RequiredWith { property: &'static str, value: &'static str, requires: &'static [&'static str] },
}

/// The first segment of a path.
#[derive(Debug)]
struct Root {
    name: &'static str,
    target: &'static Type,
    versions: Versions,
}

impl Property {
    const fn new(name: &'static str, shape: Shape) -> Self {
        Self {
            name,
            shape,
            is_collection: false,
            versions: Versions::ALL,
            access: Access::Writable,
            required: Versions::NONE,
            is_ignored: false,
            max_items: None,
            media_type: None,
        }
    }

    const fn collection(mut self) -> Self {
        self.is_collection = true;
        self
    }

    const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }

    const fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    const fn required(mut self, versions: Versions) -> Self {
        self.required = versions;
        self
    }

    const fn ignored(mut self) -> Self {
        self.is_ignored = true;
        self
    }

    const fn at_most(mut self, items: usize) -> Self {
        self.max_items = Some(items);
        self
    }

    const fn of_media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }
}
