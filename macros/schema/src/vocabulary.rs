//! The vocabulary that the rows are written in, in OData's terms.

use crate::primitives::Primitive;
use crate::versions::Versions;

/// A structured type: an entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
#[derive(Debug)]
pub struct Type {
    /// Graph's own spelling in the documentation, `onlineMeeting`.
    pub name: &'static str,
    /// The name in the metadata of the day where it differs, accepted in `@odata.type`.
    pub metadata_name: Option<&'static str>,
    pub versions: Versions,
    pub kind: Kind,
    pub base: Option<&'static Type>,
    /// Takes properties that the metadata does not declare (OData CSDL 4.01, section 6.3).
    pub is_open: bool,
    /// Has no instances of its own, so a body must name a derived type.
    pub is_abstract: bool,
    pub doc: &'static str,
    /// The page of the Graph documentation that describes it.
    pub page: &'static str,
    pub properties: &'static [Property],
    pub navigations: &'static [Navigation],
    /// Actions and functions that are bound to the type, or to a collection of it.
    pub callables: &'static [Callable],
    /// Properties that name an entity in place of its key (annotation `Core.AlternateKeys`).
    pub alternate_keys: &'static [AlternateKey],
    /// Rules between properties, for creates and updates.
    pub rules: &'static [Rule],
}

/// A property that names an entity in place of its key.
#[derive(Clone, Copy, Debug)]
pub struct AlternateKey {
    pub property: &'static str,
    pub versions: Versions,
}

/// A rule between properties of one object.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Two properties hold a start and an end: the end must not be before the start, and an update
    /// must carry both.
    Period {
        start: &'static str,
        end: &'static str,
        /// Creates and calls with an end must have a start too.
        end_requires_start: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Entity,
    Complex,
}

/// A structural property, or a parameter of an action or a function.
#[derive(Debug)]
pub struct Property {
    pub name: &'static str,
    pub shape: Shape,
    pub is_collection: bool,
    pub versions: Versions,
    pub access: Access,
    /// Where a create, or a call, cannot do without it.
    pub required: Versions,
    /// Declared by no metadata: the documentation or Microsoft's own samples carry it.
    pub is_documented_only: bool,
    /// Why not to use it any more, and what to use instead.
    pub deprecated: Option<&'static str>,
    pub doc: &'static str,
    /// What can be done to a stream, which is a resource of its own.
    pub operations: &'static [Operation],
}

impl Property {
    /// Returns `true` if the property is bytes, which are read on a path of their own.
    pub fn is_stream(&self) -> bool {
        matches!(self.shape, Shape::Stream)
    }
}

/// The type of a property, or of one element where it is a collection.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Primitive(&'static Primitive),
    /// Bytes that are no part of the JSON (`Edm.Stream`): read on a path of their own.
    Stream,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Writable,
    /// Written with a create, and not changed afterwards.
    CreateOnly,
    /// The service sets it; a body that carries it is refused.
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub struct Enum {
    pub name: &'static str,
    /// Has the sentinel `unknownFutureValue`, which is never sent.
    pub is_evolvable: bool,
    pub doc: &'static str,
    pub members: &'static [Member],
}

/// A member of an enumeration type.
#[derive(Debug)]
pub struct Member {
    pub name: &'static str,
    pub versions: Versions,
    pub doc: &'static str,
}

/// A navigation property that contains what it leads to.
#[derive(Debug)]
pub struct Navigation {
    pub name: &'static str,
    pub target: &'static Type,
    pub is_collection: bool,
    pub versions: Versions,
    /// Why not to use it any more, and what to use instead.
    pub deprecated: Option<&'static str>,
    pub doc: &'static str,
    /// What the documentation says can be done there.
    pub operations: &'static [Operation],
    /// Nothing else can be done there (OData Capabilities vocabulary: `InsertRestrictions`,
    /// `ReadByKeyRestrictions` and the like); otherwise all that OData has for a navigation property.
    pub is_restricted: bool,
}

/// One thing the service does at the end of a path, and the least that it asks for.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub verb: Verb,
    /// The least application permission, where application access is supported.
    pub application: Option<&'static str>,
    /// The least delegated permission, where delegated access is supported.
    pub delegated: Option<&'static str>,
    pub page: &'static str,
}

/// An action or a function (OData CSDL 4.01, section 12).
#[derive(Debug)]
pub struct Callable {
    pub name: &'static str,
    pub versions: Versions,
    /// An action is called by `POST`, a function by `GET`.
    pub is_action: bool,
    /// Bound to a collection of the type that it stands with, not to one entity.
    pub is_on_collection: bool,
    pub parameters: &'static [Property],
    pub returns: Returns,
    pub rules: &'static [Rule],
    pub doc: &'static str,
    /// The least permissions and the page; the verb is that of the call.
    pub operation: Operation,
}

/// What an action or a function answers.
#[derive(Clone, Copy, Debug)]
pub enum Returns {
    Nothing,
    One(Shape),
    /// One entity, with 201 where it was made and 200 where it was there.
    CreatedOrFound(&'static Type),
    Many(Shape),
}

/// What a request does at the end of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `POST` to a collection.
    Insert,
    /// `GET` of a collection.
    List,
    /// `GET` of the number of entities in a collection.
    Count,
    /// `GET` of an entity.
    Get,
    /// `PATCH` of an entity.
    Update,
    /// `DELETE` of an entity or a stream.
    Delete,
    /// `GET` of a stream.
    Download,
    /// `POST` to an action.
    CallAction,
    /// `GET` of a function.
    CallFunction,
}

/// The first segment of a path: a singleton or an entity set of the service.
#[derive(Debug)]
pub struct Root {
    pub name: &'static str,
    pub target: &'static Type,
    /// An entity set takes a key, a singleton does not.
    pub is_set: bool,
    pub versions: Versions,
    pub doc: &'static str,
}

/// A method of HTTP.
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

    /// Returns the name that a request line has, `GET`.
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

impl Verb {
    pub const fn method(self) -> Method {
        match self {
            Self::Insert | Self::CallAction => Method::Post,
            Self::List | Self::Count | Self::Get | Self::Download | Self::CallFunction => {
                Method::Get
            }
            Self::Update => Method::Patch,
            Self::Delete => Method::Delete,
        }
    }
}

/// A system query option (OData URL Conventions 4.01, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemOption {
    Count,
    Expand,
    Filter,
    Format,
    OrderBy,
    Search,
    Select,
    Skip,
    Top,
}

impl SystemOption {
    pub const ALL: [Self; 9] = [
        Self::Count,
        Self::Expand,
        Self::Filter,
        Self::Format,
        Self::OrderBy,
        Self::Search,
        Self::Select,
        Self::Skip,
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

    /// Returns the name in a URL, with its `$`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Count => "$count",
            Self::Expand => "$expand",
            Self::Filter => "$filter",
            Self::Format => "$format",
            Self::OrderBy => "$orderby",
            Self::Search => "$search",
            Self::Select => "$select",
            Self::Skip => "$skip",
            Self::Top => "$top",
        }
    }
}

// A row is itself and no other, however alike two may look.
impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Type {}

impl PartialEq for Enum {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Enum {}

impl PartialEq for Callable {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Callable {}
