//! Constructors of rows, and the defaults that a row starts from.

mod rules;
mod scalars;

use crate::area::Area;
use crate::primitives::{BOOLEAN, DATE_TIME_OFFSET, DATE_TIME_TEXT, INT32, STRING};
use crate::versions::Versions;
use crate::vocabulary::{
    Access, Callable, Enum, Kind, Member, Navigation, Operation, Property, Returns, Shape, Type,
    Verb,
};

pub(crate) use self::rules::{excludes, given, given_as, requires};
pub use self::scalars::{
    binary, byte, date, decimal, double, duration, guid, int16, int64, local_date_time, single,
    time_of_day, time_zone, untyped,
};

/// Defaults of a complex type.
pub const COMPLEX: Type = Type {
    name: "",
    metadata_name: None,
    area: Area::OnlineMeetings,
    versions: Versions::ALL,
    kind: Kind::Complex,
    base: None,
    is_open: false,
    is_abstract: false,
    is_partial: false,
    is_queried_as_derived: false,
    is_written_as_derived: false,
    takes_any_name: false,
    doc: "",
    page: "",
    properties: &[],
    navigations: &[],
    callables: &[],
    alternate_keys: &[],
    content: &[],
    rules: &[],
};

/// Defaults of an entity type.
pub(crate) const ENTITY: Type = Type { kind: Kind::Entity, ..COMPLEX };

/// Defaults of a collection-valued navigation property.
pub(crate) const TO_MANY: Navigation = Navigation {
    name: "",
    spellings: &[],
    target: &NOTHING,
    is_collection: true,
    versions: Versions::ALL,
    is_contained: true,
    access: Access::CreateOnly,
    deprecated: None,
    doc: "",
    parameters: &[],
    more_options: &[],
    operations: &[],
    lookups: None,
    is_restricted: false,
};

/// Defaults of a single-valued navigation property.
pub(crate) const TO_ONE: Navigation = Navigation { is_collection: false, ..TO_MANY };

/// A placeholder, since a navigation property cannot be without a target.
static NOTHING: Type = COMPLEX;

/// Defaults of an enumeration type, which is evolvable unless it says otherwise.
pub(crate) const EVOLVABLE: Enum = Enum {
    name: "",
    area: Area::OnlineMeetings,
    is_flags: false,
    is_evolvable: true,
    doc: "",
    members: &[],
};

/// Defaults of an action that is bound to one entity.
pub(crate) const ACTION: Callable = Callable {
    name: "",
    spellings: &[],
    versions: Versions::ALL,
    is_action: true,
    is_on_collection: false,
    is_composable: false,
    parameter_or_filter: None,
    parameters: &[],
    query_parameters: &[],
    returns: Returns::Nothing,
    rules: &[],
    doc: "",
    operation: operation(Verb::CallAction, ""),
};

/// Defaults of a function that is bound to one entity.
pub(crate) const FUNCTION: Callable =
    Callable { is_action: false, operation: operation(Verb::CallFunction, ""), ..ACTION };

/// Creates a row for a property of type `Edm.String`.
pub const fn string(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&STRING), doc)
}

/// Creates a row for a collection of `Edm.String`.
pub(crate) const fn strings(name: &'static str, doc: &'static str) -> Property {
    string(name, doc).collection()
}

/// Creates a row for a property of type `Edm.Boolean`.
pub(crate) const fn boolean(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&BOOLEAN), doc)
}

/// Creates a row for a property of type `Edm.Int32`.
pub(crate) const fn int32(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&INT32), doc)
}

/// Creates a row for a property of type `Edm.DateTimeOffset`.
pub(crate) const fn date_time(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DATE_TIME_OFFSET), doc)
}

/// Creates a row for a text that Graph reads as a date-time.
pub(crate) const fn date_time_text(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DATE_TIME_TEXT), doc)
}

/// Creates a row for a stream, which is read-only because no JSON body can hold it.
pub(crate) const fn stream(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Stream, doc).read_only()
}

/// Creates a row for a property of an enumeration type.
pub(crate) const fn choice(name: &'static str, of: &'static Enum, doc: &'static str) -> Property {
    property(name, Shape::Enum(of), doc)
}

/// Creates a row for a collection of an enumeration type.
pub(crate) const fn choices(name: &'static str, of: &'static Enum, doc: &'static str) -> Property {
    choice(name, of, doc).collection()
}

/// Creates a row for a property of a structured type.
pub(crate) const fn one(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    property(name, Shape::Structured(of), doc)
}

/// Creates a row for a collection of a structured type.
pub(crate) const fn many(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    one(name, of, doc).collection()
}

const fn property(name: &'static str, shape: Shape, doc: &'static str) -> Property {
    Property {
        name,
        spellings: &[],
        shape,
        is_collection: false,
        versions: Versions::ALL,
        access: Access::Writable,
        is_set_by_service: false,
        required: Versions::NONE,
        documented_as_required: Versions::NONE,
        max_items: None,
        max_length: None,
        range: None,
        ignored_in_create: None,
        is_documented_only: false,
        deprecated: None,
        doc,
        media_type: None,
        operations: &[],
    }
}

impl Property {
    /// Marks a property that only the documentation calls required.
    pub(crate) const fn documented_as_required_in(mut self, versions: Versions) -> Self {
        self.documented_as_required = versions;
        self
    }

    /// Adds other spellings that documented requests have.
    pub(crate) const fn also(mut self, spellings: &'static [&'static str]) -> Self {
        self.spellings = spellings;
        self
    }

    /// Limits the number of elements.
    pub(crate) const fn at_most(mut self, items: usize) -> Self {
        self.max_items = Some(items);
        self
    }

    /// Marks a property that Graph is reported to ignore in a create, with the note of the warning.
    pub(crate) const fn ignored_in_create(mut self, note: &'static str) -> Self {
        self.ignored_in_create = Some(note);
        self
    }

    /// Sets the media type that a request for a stream must accept.
    pub(crate) const fn of_media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Makes a row one of a collection.
    pub(crate) const fn collection(mut self) -> Self {
        self.is_collection = true;
        self
    }

    /// Marks a property that only the service sets.
    pub(crate) const fn read_only(mut self) -> Self {
        self.access = Access::ReadOnly;
        self
    }

    /// Marks a property that the service sets, though no page says that it is read-only.
    pub(crate) const fn set_by_service(mut self) -> Self {
        self.is_set_by_service = true;
        self
    }

    /// Marks a property that an update cannot change.
    pub(crate) const fn create_only(mut self) -> Self {
        self.access = Access::CreateOnly;
        self
    }

    /// Marks a property that a create or a call must carry, in some versions.
    pub(crate) const fn required_in(mut self, versions: Versions) -> Self {
        self.required = versions;
        self
    }

    /// Restricts a row to some versions.
    pub(crate) const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }

    /// Marks a property that no metadata declares.
    pub(crate) const fn documented_only(mut self) -> Self {
        self.is_documented_only = true;
        self
    }

    /// Marks a property that should not be used any more; `instead` ends rustc's warning.
    pub(crate) const fn deprecated(mut self, instead: &'static str) -> Self {
        self.deprecated = Some(instead);
        self
    }

    /// Adds the operations of a stream.
    pub(crate) const fn with_operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }
}

/// Creates a row for a member of an enumeration type.
pub(crate) const fn member(name: &'static str, doc: &'static str) -> Member {
    Member { name, versions: Versions::ALL, hidden: Versions::NONE, spellings: &[], doc }
}

impl Member {
    /// Restricts a row to some versions.
    pub(crate) const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }

    /// Adds spellings in another case that documented requests have.
    pub(crate) const fn also(mut self, spellings: &'static [&'static str]) -> Self {
        self.spellings = spellings;
        self
    }

    /// Marks a member that some versions declare after `unknownFutureValue`.
    pub(crate) const fn hidden_in(mut self, versions: Versions) -> Self {
        self.hidden = versions;
        self
    }
}

/// Creates an operation without permissions; `page` is its documentation.
pub(crate) const fn operation(verb: Verb, page: &'static str) -> Operation {
    Operation { verb, application: None, delegated: None, page }
}

impl Operation {
    /// Sets the least privileged delegated permission.
    pub(crate) const fn delegated(mut self, permission: &'static str) -> Self {
        self.delegated = Some(permission);
        self
    }

    /// Sets the least privileged application permission.
    pub(crate) const fn application(mut self, permission: &'static str) -> Self {
        self.application = Some(permission);
        self
    }
}
