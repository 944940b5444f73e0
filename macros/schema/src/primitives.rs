//! Primitive types of OData (CSDL 4.01, section 3.3): one row each.
//!
//! A new primitive is a row here, and in the runtime crate the Rust types that it accepts and
//! returns, under the names that the row gives.

/// A primitive type.
#[derive(Debug)]
pub struct Primitive {
    /// The name in the metadata, `Edm.String`.
    pub name: &'static str,
    /// The noun of messages with its article, `a string`.
    pub description: &'static str,
    /// The JSON literals that it accepts.
    pub literal: Literal,
    /// The operators that a `$filter` may use on a property of this type.
    pub operators: &'static [&'static str],
    /// Whether a URL has its values in single quotes (OData ABNF 4.01, `primitiveLiteral`).
    pub is_quoted_in_urls: bool,
    /// The type of a field in the models.
    pub rust_type: &'static str,
    /// Whether reading and writing a field takes functions of its own, because the Rust type has
    /// no form in JSON by itself.
    pub codec: Option<&'static str>,
    /// The function of the runtime that writes a value.
    pub writer: &'static str,
    /// The type of the runtime that stands for what a property accepts.
    pub marker: &'static str,
}

/// The JSON literals that a primitive type accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    Text,
    Boolean,
    /// A whole number between two bounds, both of them allowed.
    Integer {
        min: i64,
        max: i64,
    },
    /// A text that is a date, a time and an offset.
    DateTime,
}

const EQUALITY: &[&str] = &["eq", "ne", "in"];
const ORDER: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "in"];

pub static STRING: Primitive = Primitive {
    name: "Edm.String",
    description: "a string",
    literal: Literal::Text,
    operators: ORDER,
    is_quoted_in_urls: true,
    rust_type: "String",
    codec: None,
    writer: "string",
    marker: "EdmString",
};

pub static BOOLEAN: Primitive = Primitive {
    name: "Edm.Boolean",
    description: "a boolean",
    literal: Literal::Boolean,
    operators: EQUALITY,
    is_quoted_in_urls: false,
    rust_type: "bool",
    codec: None,
    writer: "boolean",
    marker: "EdmBoolean",
};

pub static INT32: Primitive = Primitive {
    name: "Edm.Int32",
    description: "an integer",
    literal: Literal::Integer { min: -0x8000_0000, max: 0x7fff_ffff },
    operators: ORDER,
    is_quoted_in_urls: false,
    rust_type: "i32",
    codec: None,
    writer: "int32",
    marker: "EdmInt32",
};

pub static DATE_TIME_OFFSET: Primitive = Primitive {
    name: "Edm.DateTimeOffset",
    description: "a date-time string",
    literal: Literal::DateTime,
    operators: ORDER,
    is_quoted_in_urls: false,
    rust_type: "OffsetDateTime",
    codec: Some("date_time"),
    writer: "date_time",
    marker: "EdmDateTimeOffset",
};

// A row is itself and not another, however alike two may look.
impl PartialEq for Primitive {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Primitive {}
