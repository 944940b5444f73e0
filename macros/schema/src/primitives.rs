//! Primitive types of OData (CSDL 4.01, section 3.3): one row each.
//!
//! A new primitive type needs a row here, and in the runtime crate the function and the types that
//! the row names.

/// A primitive type.
#[derive(Debug)]
pub struct Primitive {
    /// The name in the metadata, `Edm.String`.
    pub name: &'static str,
    /// The noun for messages, with its article: `a string`.
    pub description: &'static str,
    /// The JSON literals that it accepts.
    pub literal: Literal,
    /// The operators that a `$filter` may use on a property of this type.
    pub operators: &'static [&'static str],
    /// Values are enclosed in single quotes in URLs (OData ABNF 4.01, `primitiveLiteral`).
    pub is_quoted_in_urls: bool,
    /// The type that a field of a model has.
    pub rust_type: &'static str,
    /// The name of the runtime's functions that convert a field, for a Rust type without a JSON form
    /// of its own: `date_time` stands for the functions `date_time` and `read_date_time`.
    pub codec: Option<&'static str>,
    /// The function of the runtime that writes a value into a request.
    pub writer: &'static str,
    /// The type of the runtime that marks which Rust types a property accepts.
    pub marker: &'static str,
}

/// The JSON literals that a primitive type accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    Text,
    Boolean,
    /// A whole number between two inclusive bounds.
    Integer {
        min: i64,
        max: i64,
    },
    /// A string that holds a date, a time and an offset.
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

// Rows are compared by address, which is cheap and exact: each is declared once.
impl PartialEq for Primitive {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Primitive {}
