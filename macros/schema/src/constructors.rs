//! The words that rows are put together from: constructors, and what a row says unless it says otherwise.

use crate::primitives::{BOOLEAN, DATE_TIME_OFFSET, INT32, STRING};
use crate::versions::Versions;
use crate::vocabulary::{
    Access, Callable, Enum, Kind, Member, Navigation, Operation, Property, Returns, Shape, Type,
    Verb,
};

/// What a complex type says unless it says otherwise.
pub const COMPLEX: Type = Type {
    name: "",
    metadata_name: None,
    versions: Versions::ALL,
    kind: Kind::Complex,
    base: None,
    is_open: false,
    is_abstract: false,
    doc: "",
    page: "",
    properties: &[],
    navigations: &[],
    callables: &[],
    alternate_keys: &[],
    rules: &[],
};

/// What an entity type says unless it says otherwise.
pub(crate) const ENTITY: Type = Type { kind: Kind::Entity, ..COMPLEX };

/// What a navigation property to a collection says unless it says otherwise.
pub(crate) const TO_MANY: Navigation = Navigation {
    name: "",
    target: &NOTHING,
    is_collection: true,
    versions: Versions::ALL,
    deprecated: None,
    doc: "",
    operations: &[],
    is_restricted: false,
};

/// What a navigation property to one entity says unless it says otherwise.
pub(crate) const TO_ONE: Navigation = Navigation { is_collection: false, ..TO_MANY };

/// Where a navigation property leads before it says so.
static NOTHING: Type = COMPLEX;

/// What an enumeration type says unless it says otherwise.
pub(crate) const EVOLVABLE: Enum = Enum { name: "", is_evolvable: true, doc: "", members: &[] };

/// What an action that is bound to one entity says unless it says otherwise.
pub(crate) const ACTION: Callable = Callable {
    name: "",
    versions: Versions::ALL,
    is_action: true,
    is_on_collection: false,
    parameters: &[],
    returns: Returns::Nothing,
    rules: &[],
    doc: "",
    operation: operation(Verb::CallAction, ""),
};

/// What a function that is bound to one entity says unless it says otherwise.
pub(crate) const FUNCTION: Callable =
    Callable { is_action: false, operation: operation(Verb::CallFunction, ""), ..ACTION };

pub const fn string(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&STRING), doc)
}

pub(crate) const fn strings(name: &'static str, doc: &'static str) -> Property {
    string(name, doc).collection()
}

pub(crate) const fn boolean(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&BOOLEAN), doc)
}

pub(crate) const fn int32(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&INT32), doc)
}

pub(crate) const fn date_time(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DATE_TIME_OFFSET), doc)
}

/// A stream is read-only as far as a body goes.
pub(crate) const fn stream(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Stream, doc).read_only()
}

pub(crate) const fn choice(name: &'static str, of: &'static Enum, doc: &'static str) -> Property {
    property(name, Shape::Enum(of), doc)
}

pub(crate) const fn choices(name: &'static str, of: &'static Enum, doc: &'static str) -> Property {
    choice(name, of, doc).collection()
}

pub(crate) const fn one(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    property(name, Shape::Structured(of), doc)
}

pub(crate) const fn many(name: &'static str, of: &'static Type, doc: &'static str) -> Property {
    one(name, of, doc).collection()
}

const fn property(name: &'static str, shape: Shape, doc: &'static str) -> Property {
    Property {
        name,
        shape,
        is_collection: false,
        versions: Versions::ALL,
        access: Access::Writable,
        required: Versions::NONE,
        is_documented_only: false,
        deprecated: None,
        doc,
        operations: &[],
    }
}

impl Property {
    const fn collection(mut self) -> Self {
        self.is_collection = true;
        self
    }

    pub(crate) const fn read_only(mut self) -> Self {
        self.access = Access::ReadOnly;
        self
    }

    pub(crate) const fn create_only(mut self) -> Self {
        self.access = Access::CreateOnly;
        self
    }

    pub(crate) const fn required_in(mut self, versions: Versions) -> Self {
        self.required = versions;
        self
    }

    pub(crate) const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }

    pub(crate) const fn documented_only(mut self) -> Self {
        self.is_documented_only = true;
        self
    }

    pub(crate) const fn deprecated(mut self, instead: &'static str) -> Self {
        self.deprecated = Some(instead);
        self
    }

    pub(crate) const fn with_operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }
}

pub(crate) const fn member(name: &'static str, doc: &'static str) -> Member {
    Member { name, versions: Versions::ALL, doc }
}

impl Member {
    pub(crate) const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }
}

/// Something the service does, with the page that describes it.
pub(crate) const fn operation(verb: Verb, page: &'static str) -> Operation {
    Operation { verb, application: None, delegated: None, page }
}

impl Operation {
    /// With the least delegated permission.
    pub(crate) const fn delegated(mut self, permission: &'static str) -> Self {
        self.delegated = Some(permission);
        self
    }

    /// With the least application permission.
    pub(crate) const fn application(mut self, permission: &'static str) -> Self {
        self.application = Some(permission);
        self
    }
}
