//! The vocabulary that the rows are written in, in OData's terms.

use super::versions::Versions;

/// A structured type: an entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
#[derive(Debug)]
pub(crate) struct Type {
    /// Graph's own spelling in the documentation, `onlineMeeting`.
    pub(crate) name: &'static str,
    /// The name in the metadata of the day where it differs, accepted in `@odata.type`.
    pub(crate) metadata_name: Option<&'static str>,
    pub(crate) versions: Versions,
    pub(crate) kind: Kind,
    pub(crate) base: Option<&'static Type>,
    /// Takes properties that the metadata does not declare (OData CSDL 4.01, section 6.3).
    pub(crate) is_open: bool,
    /// Has no instances of its own, so a body must name a derived type.
    pub(crate) is_abstract: bool,
    pub(crate) doc: &'static str,
    /// The page of the Graph documentation that describes it.
    pub(crate) page: &'static str,
    pub(crate) properties: &'static [Property],
    pub(crate) navigations: &'static [Navigation],
    /// Actions and functions that are bound to the type, or to a collection of it.
    pub(crate) callables: &'static [Callable],
    /// Properties that name an entity in place of its key (annotation `Core.AlternateKeys`).
    pub(crate) alternate_keys: &'static [AlternateKey],
    /// Two properties between which time runs: the second takes the first, and is not before it.
    pub(crate) period: Option<Period>,
}

/// A property that names an entity in place of its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AlternateKey {
    pub(crate) property: &'static str,
    pub(crate) versions: Versions,
}

/// The properties that hold the start and the end of something.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Period {
    pub(crate) start: &'static str,
    pub(crate) end: &'static str,
    /// The end takes a start beside it, where something is created or called.
    pub(crate) takes_both: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Entity,
    Complex,
}

/// A structural property, or a parameter of an action or a function.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) is_collection: bool,
    pub(crate) versions: Versions,
    pub(crate) access: Access,
    /// Where a create, or a call, cannot do without it.
    pub(crate) required: Versions,
    /// Declared by no metadata: the documentation or Microsoft's own samples carry it.
    pub(crate) is_documented_only: bool,
    /// Why not to use it any more, and what to use instead.
    pub(crate) deprecated: Option<&'static str>,
    pub(crate) doc: &'static str,
    /// What can be done to a stream, which is a resource of its own.
    pub(crate) operations: &'static [Operation],
}

/// The type of a property, or of one element where it is a collection.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    String,
    Boolean,
    Int32,
    DateTimeOffset,
    /// Bytes that are no part of the JSON (`Edm.Stream`): read on a path of their own.
    Stream,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Writable,
    /// Written with a create, and not changed afterwards.
    CreateOnly,
    /// The service sets it; a body that carries it is refused.
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: &'static str,
    /// Has the sentinel `unknownFutureValue`, which is never sent.
    pub(crate) is_evolvable: bool,
    pub(crate) doc: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of an enumeration type.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) versions: Versions,
    pub(crate) doc: &'static str,
}

/// A navigation property that contains what it leads to.
#[derive(Debug)]
pub(crate) struct Navigation {
    pub(crate) name: &'static str,
    pub(crate) target: &'static Type,
    pub(crate) is_collection: bool,
    pub(crate) versions: Versions,
    /// Why not to use it any more, and what to use instead.
    pub(crate) deprecated: Option<&'static str>,
    pub(crate) doc: &'static str,
    /// What the documentation says can be done there.
    pub(crate) operations: &'static [Operation],
    /// Nothing else can be done there (OData Capabilities vocabulary: `InsertRestrictions`,
    /// `ReadByKeyRestrictions` and the like); otherwise all that OData has for a navigation property.
    pub(crate) is_restricted: bool,
}

/// One thing the service does at the end of a path, and the least that it asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation {
    pub(crate) verb: Verb,
    /// The least application permission, where application access is supported.
    pub(crate) application: Option<&'static str>,
    /// The least delegated permission, where delegated access is supported.
    pub(crate) delegated: Option<&'static str>,
    pub(crate) page: &'static str,
}

/// An action or a function (OData CSDL 4.01, section 12).
#[derive(Debug)]
pub(crate) struct Callable {
    pub(crate) name: &'static str,
    pub(crate) versions: Versions,
    /// An action is called by `POST`, a function by `GET`.
    pub(crate) is_action: bool,
    /// Bound to a collection of the type that it stands with, not to one entity.
    pub(crate) is_on_collection: bool,
    pub(crate) parameters: &'static [Property],
    pub(crate) returns: Returns,
    pub(crate) period: Option<Period>,
    pub(crate) doc: &'static str,
    /// The least permissions and the page; the verb is that of the call.
    pub(crate) operation: Operation,
}

/// What an action or a function answers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Returns {
    Nothing,
    One(Shape),
    /// One entity, with 201 where it was made and 200 where it was there.
    CreatedOrFound(&'static Type),
    Many(Shape),
}

/// What a request does at the end of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
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
    Act,
    /// `GET` of a function.
    Ask,
}

/// The first segment of a path: a singleton or an entity set of the service.
#[derive(Debug)]
pub(crate) struct Root {
    pub(crate) name: &'static str,
    pub(crate) target: &'static Type,
    /// An entity set takes a key, a singleton does not.
    pub(crate) is_set: bool,
    pub(crate) versions: Versions,
    pub(crate) doc: &'static str,
}

impl Verb {
    pub(crate) const fn method(self) -> &'static str {
        match self {
            Self::Insert | Self::Act => "POST",
            Self::List | Self::Count | Self::Get | Self::Download | Self::Ask => "GET",
            Self::Update => "PATCH",
            Self::Delete => "DELETE",
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
