//! The vocabulary that the rows are written in, in OData's terms.

/// A structured type: an entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
#[derive(Debug)]
pub(crate) struct Type {
    /// Graph's own spelling in the documentation, `onlineMeeting`.
    pub(crate) name: &'static str,
    /// The name in the metadata of the day where it differs, accepted in `@odata.type`.
    pub(crate) metadata_name: Option<&'static str>,
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
    /// Two properties between which time runs: the second takes the first, and is not before it.
    pub(crate) period: Option<Period>,
}

/// The properties that hold the start and the end of something.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Period {
    pub(crate) start: &'static str,
    pub(crate) end: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Entity,
    Complex,
}

/// What a complex type says unless it says otherwise.
pub(crate) const COMPLEX: Type = Type {
    name: "",
    metadata_name: None,
    kind: Kind::Complex,
    base: None,
    is_open: false,
    is_abstract: false,
    doc: "",
    page: "",
    properties: &[],
    navigations: &[],
    period: None,
};

/// What an entity type says unless it says otherwise.
pub(crate) const ENTITY: Type = Type { kind: Kind::Entity, ..COMPLEX };

/// A structural property.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) is_collection: bool,
    pub(crate) access: Access,
    /// Not nullable in the metadata, so a create cannot do without it.
    pub(crate) is_required: bool,
    /// Why not to use it any more, and what to use instead.
    pub(crate) deprecated: Option<&'static str>,
    pub(crate) doc: &'static str,
}

/// The type of a property, or of one element where it is a collection.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    String,
    Boolean,
    DateTimeOffset,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Writable,
    /// The service sets it; a body that carries it is refused.
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of an enumeration type.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
}

/// A navigation property that contains what it leads to.
#[derive(Debug)]
pub(crate) struct Navigation {
    pub(crate) name: &'static str,
    pub(crate) target: &'static Type,
    pub(crate) doc: &'static str,
    /// What the service does there; all else the route lacks (OData Capabilities vocabulary:
    /// `InsertRestrictions`, `ReadByKeyRestrictions`).
    pub(crate) operations: &'static [Operation],
}

/// One thing the service does at the end of a path, and what it asks for.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) verb: Verb,
    /// The least application permission.
    pub(crate) application: &'static str,
    /// The least delegated permission, where delegated access is supported.
    pub(crate) delegated: Option<&'static str>,
    pub(crate) page: &'static str,
}

/// What a request does to a collection or to one entity of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    /// `POST` to a collection.
    Insert,
    /// `GET` of an entity.
    Get,
}

/// The first segment of a path: a singleton or an entity set of the service.
#[derive(Debug)]
pub(crate) struct Root {
    pub(crate) name: &'static str,
    pub(crate) target: &'static Type,
    /// An entity set takes a key, a singleton does not.
    pub(crate) is_set: bool,
    pub(crate) version: Version,
    pub(crate) doc: &'static str,
}

/// An edition of the shape, with models of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// The beta service as documented in December 2018: `/app` and `/applications`.
    Preview,
}

impl Version {
    /// The segment that goes on the wire.
    pub(crate) const fn segment(self) -> &'static str {
        match self {
            Self::Preview => "beta",
        }
    }

    /// The module of the runtime crate that holds the models.
    pub(crate) const fn module(self) -> &'static str {
        match self {
            Self::Preview => "preview",
        }
    }
}

impl Verb {
    pub(crate) const fn method(self) -> &'static str {
        match self {
            Self::Insert => "POST",
            Self::Get => "GET",
        }
    }
}

pub(crate) const fn string(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::String, doc)
}

pub(crate) const fn boolean(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Boolean, doc)
}

pub(crate) const fn date_time(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::DateTimeOffset, doc)
}

pub(crate) const fn choice(name: &'static str, of: &'static Enum, doc: &'static str) -> Property {
    property(name, Shape::Enum(of), doc)
}

pub(crate) const fn one(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    property(name, Shape::Structured(of), doc)
}

pub(crate) const fn many(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    Property { is_collection: true, ..property(name, Shape::Structured(of), doc) }
}

const fn property(name: &'static str, shape: Shape, doc: &'static str) -> Property {
    Property {
        name,
        shape,
        is_collection: false,
        access: Access::Writable,
        is_required: false,
        deprecated: None,
        doc,
    }
}

impl Property {
    pub(crate) const fn read_only(mut self) -> Self {
        self.access = Access::ReadOnly;
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }
}

pub(crate) const fn member(name: &'static str, doc: &'static str) -> Member {
    Member { name, doc }
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
