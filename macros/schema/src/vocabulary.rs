//! The types of the rows, named in OData's terms.

use crate::area::Area;
use crate::primitives::Primitive;
use crate::protocol::{Method, SystemOption};
use crate::versions::Versions;

/// A structured type: an entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact by itself")]
pub struct Type {
    /// Graph's own spelling in the documentation, `onlineMeeting`.
    pub name: &'static str,
    /// The spelling of the metadata where it differs, accepted in `@odata.type`.
    pub metadata_name: Option<&'static str>,
    pub area: Area,
    pub versions: Versions,
    pub kind: Kind,
    pub base: Option<&'static Type>,
    /// Accepts properties that the metadata does not declare (OData CSDL 4.01, section 6.3).
    pub is_open: bool,
    /// Has no instances of its own, so a body must name a derived type.
    pub is_abstract: bool,
    /// Has more navigation properties than its row, since they lead to areas without rows.
    pub is_partial: bool,
    /// Its derived types lend their properties to query options without a cast, as documented for
    /// `directoryObject`.
    pub is_queried_as_derived: bool,
    /// Custom names are its purpose, as of an `openTypeExtension`: an object can have any.
    pub takes_any_name: bool,
    /// An object of it can have the properties of derived types without an `@odata.type`: the type is
    /// open, and documented requests have them.
    pub is_written_as_derived: bool,
    pub doc: &'static str,
    /// The page of the Graph documentation that describes it.
    pub page: &'static str,
    pub properties: &'static [Property],
    pub navigations: &'static [Navigation],
    /// Actions and functions that are bound to the type, or to a collection of it.
    pub callables: &'static [Callable],
    /// Properties that name an entity in place of its key (annotation `Core.AlternateKeys`).
    pub alternate_keys: &'static [AlternateKey],
    /// The operations on the bytes that an entity has beside its JSON, below `$value`; empty for an
    /// entity without any.
    pub content: &'static [Operation],
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
    /// Two properties that hold a start and an end. The end must not precede the start, and an
    /// update must carry both.
    Period {
        start: &'static str,
        end: &'static str,
        /// A create or a call with an end must carry a start too.
        end_requires_start: bool,
    },
    /// A member of an enum that has no meaning without other properties. Not for updates, which may
    /// leave out what does not change.
    RequiredWith { property: &'static str, value: &'static str, requires: &'static [&'static str] },
    /// A local time and the time zone that it is in. The time must not say that it is in UTC if the
    /// zone is another.
    LocalTime { time: &'static str, zone: &'static str },
    /// Two statements that one body cannot have together.
    Excludes { this: Given, with: Given },
    /// A statement for which a create or a call must have further properties.
    Requires { given: Given, properties: &'static [&'static str] },
    /// Paths of which a call must have one.
    RequiresOne { paths: &'static [&'static str] },
    /// A statement for which local times, at these paths, must be midnight.
    Midnight { given: Given, times: &'static [&'static str] },
    /// Two texts of which only these pairs are accepted.
    Pairs {
        first: &'static str,
        second: &'static str,
        pairs: &'static [(&'static str, &'static str)],
    },
    /// The only values that a create accepts, though the entity can have others.
    CreatedAs { property: &'static str, values: &'static [&'static str] },
    /// A warning where a create has neither of these names, which all documented ones have.
    Documented { names: &'static [&'static str], note: &'static str },
    /// A warning where an update has a literal at this path, unless it states something else.
    LiteralInUpdate { path: &'static str, unless: Given, note: &'static str },
    /// The object is a subscription, whose resource and what it demands are in
    /// [`SUBSCRIBABLE`](crate::SUBSCRIBABLE).
    Subscription,
}

/// A statement about a body: it has a value, or a certain literal, at a path of properties such as
/// `Message/body`.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    pub path: &'static str,
    /// The text of the literal; `None` for any value but `null`.
    pub value: Option<&'static str>,
}

/// The least and the greatest value of a property, as literals of its own type: `1` or `PT5M`.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    pub min: &'static str,
    pub max: &'static str,
}

/// The kinds of structured types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Entity,
    Complex,
}

/// A structural property, or a parameter of an action or a function.
#[derive(Debug)]
pub struct Property {
    pub name: &'static str,
    /// Other spellings that documented requests have, and that Graph accepts.
    pub spellings: &'static [&'static str],
    pub shape: Shape,
    pub is_collection: bool,
    pub versions: Versions,
    pub access: Access,
    /// Set by the service, though no page says that a request cannot set it: a model in an update
    /// leaves it out, and a written name is accepted.
    pub is_set_by_service: bool,
    /// The versions in which a create or a call must carry it, by the metadata.
    pub required: Versions,
    /// The versions in which only the documentation says that a create or a call must carry it.
    pub documented_as_required: Versions,
    /// The most elements that a collection may have, by the documentation.
    pub max_items: Option<usize>,
    /// The most characters that a text may have, by the documentation.
    pub max_length: Option<usize>,
    /// The least and the greatest value, by the documentation.
    pub range: Option<Range>,
    /// The note of a warning where a create carries it: users report that Graph ignores it.
    pub ignored_in_create: Option<&'static str>,
    /// Absent from the metadata, and found in the documentation or in Microsoft's own samples.
    pub is_documented_only: bool,
    /// The note of rustc's deprecation warning: the reason, or the replacement.
    pub deprecated: Option<&'static str>,
    pub doc: &'static str,
    /// The media type that a request for a stream must accept: Graph refuses `*/*` for some.
    pub media_type: Option<&'static str>,
    /// The operations on a stream, which is a resource of its own, or on a structured property that
    /// is read and changed on a path of its own; empty for other properties.
    pub operations: &'static [Operation],
}

impl Property {
    /// Returns `true` if the property is bytes, which are read on a path of their own.
    pub fn is_stream(&self) -> bool {
        matches!(self.shape, Shape::Stream)
    }
}

/// The type of a property, or of one element of a collection.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Primitive(&'static Primitive),
    /// Bytes outside of the JSON (`Edm.Stream`), read on a path of their own.
    Stream,
    Enum(&'static Enum),
    Structured(&'static Type),
}

/// The right of a request to set a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Writable,
    /// Set on creation, and never changed by an update.
    CreateOnly,
    /// Set by the service only; an error in a body.
    ReadOnly,
}

/// An enumeration type.
#[derive(Debug)]
pub struct Enum {
    pub name: &'static str,
    pub area: Area,
    /// Takes several members at once, joined by commas (OData CSDL 4.01, `IsFlags`).
    pub is_flags: bool,
    /// Has the sentinel `unknownFutureValue`, which a request must not send.
    pub is_evolvable: bool,
    pub doc: &'static str,
    pub members: &'static [Member],
}

/// A member of an enumeration type.
#[derive(Debug)]
pub struct Member {
    pub name: &'static str,
    pub versions: Versions,
    /// The versions whose metadata declares it after `unknownFutureValue`. A response hides it behind
    /// that one, unless the request has `Prefer: include-unknown-enum-members` ("Best practices for
    /// working with Microsoft Graph", evolvable enumerations; n8n#37707 has a program that met it).
    pub hidden: Versions,
    /// Spellings in another case that documented requests have, and that Graph accepts.
    pub spellings: &'static [&'static str],
    pub doc: &'static str,
}

/// A navigation property, or a root: a singleton or an entity set of the service, which is the first
/// segment of a path.
#[derive(Debug)]
pub struct Navigation {
    pub name: &'static str,
    /// Other spellings that documented requests have, and that Graph accepts.
    pub spellings: &'static [&'static str],
    pub target: &'static Type,
    pub is_collection: bool,
    pub versions: Versions,
    /// The entities exist within the one that has the property (OData CSDL 4.01, `ContainsTarget`).
    /// Others are only linked: they are read here, and nothing else unless the operations say so.
    pub is_contained: bool,
    /// The right of a request to send related entities along with the entity.
    pub access: Access,
    /// The note of rustc's deprecation warning: the reason, or the replacement.
    pub deprecated: Option<&'static str>,
    pub doc: &'static str,
    /// The parameters of a `GET` that stand in the query without a `$`, as those of `calendarView`.
    pub parameters: &'static [Property],
    /// Query options that one entity takes, beyond those that OData has for it.
    pub more_options: &'static [SystemOption],
    /// The operations that the documentation lists.
    pub operations: &'static [Operation],
    /// The lookups that a collection answers, if it does not answer every `$filter`.
    pub lookups: Option<Lookups>,
    /// Only the listed operations are allowed (OData Capabilities vocabulary: `InsertRestrictions`,
    /// `ReadByKeyRestrictions` and similar terms). Otherwise everything is allowed that
    /// OData defines for a navigation property.
    pub is_restricted: bool,
}

impl Navigation {
    /// Returns `true` if models of an area have a field for it. One that leads to another area has
    /// none, since the field would need the feature of that area.
    pub fn is_within(&self, area: Area) -> bool {
        let target = self.target.area;
        target == area || matches!(target, Area::OnlineMeetings | Area::Common)
    }
}

/// The lookups that a collection answers: `GET` with a `$filter` that compares one of these
/// properties by `eq`. Users report that Graph refuses everything else, which Microsoft's pages do
/// not say; so the macro warns, and the stand-in refuses.
#[derive(Clone, Copy, Debug)]
pub struct Lookups {
    /// Paths of properties, in Graph's own spelling.
    pub properties: &'static [&'static str],
    /// The documentation page with the lookups.
    pub page: &'static str,
}

/// An operation at the end of a path, with the least privileged permissions that it requires.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub verb: Verb,
    /// The least privileged application permission, if application access is documented.
    pub application: Option<&'static str>,
    /// The least privileged delegated permission, if delegated access is documented.
    pub delegated: Option<&'static str>,
    pub page: &'static str,
}

/// An action or a function (OData CSDL 4.01, section 12).
#[derive(Debug)]
pub struct Callable {
    pub name: &'static str,
    /// Other spellings that documented requests have, and that Graph accepts.
    pub spellings: &'static [&'static str],
    pub versions: Versions,
    /// Called by `POST`; a function is called by `GET`.
    pub is_action: bool,
    /// Bound to a collection of the type, not to one entity.
    pub is_on_collection: bool,
    /// A path can continue after it (OData CSDL 4.01, `IsComposable`): its result is a collection
    /// like any other.
    pub is_composable: bool,
    /// A parameter that a call must have, unless its `$filter` compares the property.
    pub parameter_or_filter: Option<(&'static str, &'static str)>,
    pub parameters: &'static [Property],
    /// The parameters that stand in the query without a `$`, as those of `calendarView/delta`.
    pub query_parameters: &'static [Property],
    pub returns: Returns,
    pub rules: &'static [Rule],
    pub doc: &'static str,
    /// The permissions and the documentation page of the call.
    pub operation: Operation,
}

/// The result of an action or a function.
#[derive(Clone, Copy, Debug)]
pub enum Returns {
    Nothing,
    One(Shape),
    /// One entity, with status 201 if it was created and 200 if it was found.
    CreatedOrFound(&'static Type),
    Many(Shape),
}

/// The kinds of operations on the resource at the end of a path.
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
    /// `PATCH` of an entity, or of a structured property.
    Update,
    /// `PUT` of an entity.
    Replace,
    /// `DELETE` of an entity or a stream.
    Delete,
    /// `GET` of a stream.
    Download,
    /// `PUT` of a stream.
    Upload,
    /// `GET` of a property that is not a stream.
    GetProperty,
    /// `POST` of a link to a collection, below `$ref`.
    AddReference,
    /// `PUT` of a link, below `$ref`.
    SetReference,
    /// `DELETE` of a link, below `$ref`.
    RemoveReference,
    /// `POST` to an action.
    CallAction,
    /// `GET` of a function.
    CallFunction,
}

/// The first segment of a path: a singleton, or an entity set where it is a collection.
pub type Root = Navigation;

impl Verb {
    /// Returns the HTTP method of the operation.
    pub const fn method(self) -> Method {
        match self {
            Self::Insert | Self::CallAction | Self::AddReference => Method::Post,
            Self::List
            | Self::Count
            | Self::Get
            | Self::Download
            | Self::GetProperty
            | Self::CallFunction => Method::Get,
            Self::Upload | Self::Replace | Self::SetReference => Method::Put,
            Self::Update => Method::Patch,
            Self::Delete | Self::RemoveReference => Method::Delete,
        }
    }
}

// Rows are compared by address, which is cheap and exact: each is declared once.
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
