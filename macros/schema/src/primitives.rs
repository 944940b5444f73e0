//! Primitive types of OData (CSDL 4.01, section 3.3): one row each.
//!
//! A new primitive type needs a row here, and in the runtime crate the function and the types that
//! the row names.

mod texts;

pub use self::texts::{DATE_TIME_TEXT, LOCAL_DATE_TIME, TIME_ZONE};

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
    /// The form of a literal in a URL.
    pub in_urls: UrlForm,
    /// The type that a field of a model has.
    pub rust_type: &'static str,
    /// The function of the runtime that prepares a field for writing, for a Rust type that serde does
    /// not write as Graph expects it.
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
    /// A string that holds a date and a time without an offset.
    LocalDateTime,
    /// A string that holds the name of a time zone.
    TimeZone,
    /// A string that holds a date alone.
    Date,
    /// A string that holds a time of day alone.
    TimeOfDay,
    /// A string that holds a number of days, hours, minutes and seconds.
    Duration,
    /// A string that holds hexadecimal digits in five groups.
    Guid,
    /// A number, whole or not.
    Number(Precision),
    /// A string that holds bytes in base64.
    Base64,
    /// Any JSON.
    Any,
}

/// The numbers that are not integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Binary floating point of 32 bits. `INF`, `-INF` and `NaN` are values too, written as strings
    /// (OData JSON Format 4.01, section 7.1).
    Single,
    /// Binary floating point of 64 bits, with the same three values.
    Double,
    /// Decimal digits.
    Decimal,
}

/// The form of a literal in a URL (OData ABNF 4.01, `primitiveLiteral`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlForm {
    /// The text as it is: `5`, `2026-11-26`.
    Plain,
    /// In single quotes: `'text'`.
    Quoted,
    /// In single quotes, after the name of the type: `duration'PT1H'`. OData 4.01 has the prefix
    /// optional; a service of 4.0, as Graph declares itself, requires it.
    Prefixed(&'static str),
}

const EQUALITY: &[&str] = &["eq", "ne", "in"];
const ORDER: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "in"];

pub static STRING: Primitive = Primitive {
    name: "Edm.String",
    description: "a string",
    literal: Literal::Text,
    operators: ORDER,
    in_urls: UrlForm::Quoted,
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
    in_urls: UrlForm::Plain,
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
    in_urls: UrlForm::Plain,
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
    in_urls: UrlForm::Plain,
    rust_type: "OffsetDateTime",
    codec: Some("date_time"),
    writer: "date_time",
    marker: "EdmDateTimeOffset",
};

// A text in models, as the ids are that other properties hold.
pub static GUID: Primitive = Primitive {
    name: "Edm.Guid",
    description: "a GUID",
    literal: Literal::Guid,
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "String",
    codec: None,
    writer: "guid",
    marker: "EdmGuid",
};

pub static DATE: Primitive = Primitive {
    name: "Edm.Date",
    description: "a date string",
    literal: Literal::Date,
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "Date",
    codec: Some("as_json"),
    writer: "date",
    marker: "EdmDate",
};

pub static TIME_OF_DAY: Primitive = Primitive {
    name: "Edm.TimeOfDay",
    description: "a time-of-day string",
    literal: Literal::TimeOfDay,
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "Time",
    codec: Some("as_json"),
    writer: "time_of_day",
    marker: "EdmTimeOfDay",
};

pub static DURATION: Primitive = Primitive {
    name: "Edm.Duration",
    description: "a duration string",
    literal: Literal::Duration,
    operators: ORDER,
    in_urls: UrlForm::Prefixed("duration"),
    rust_type: "Duration",
    codec: Some("as_json"),
    writer: "duration",
    marker: "EdmDuration",
};

pub static INT16: Primitive = Primitive {
    name: "Edm.Int16",
    description: "an integer",
    literal: Literal::Integer { min: -0x8000, max: 0x7fff },
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "i16",
    codec: None,
    writer: "int16",
    marker: "EdmInt16",
};

pub static INT64: Primitive = Primitive {
    name: "Edm.Int64",
    description: "an integer",
    literal: Literal::Integer { min: i64::MIN, max: i64::MAX },
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "i64",
    codec: None,
    writer: "int64",
    marker: "EdmInt64",
};

pub static BYTE: Primitive = Primitive {
    name: "Edm.Byte",
    description: "an integer",
    literal: Literal::Integer { min: 0, max: 0xff },
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "u8",
    codec: None,
    writer: "byte",
    marker: "EdmByte",
};

pub static DOUBLE: Primitive = Primitive {
    name: "Edm.Double",
    description: "a number",
    literal: Literal::Number(Precision::Double),
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "f64",
    codec: Some("as_json"),
    writer: "double",
    marker: "EdmDouble",
};

pub static SINGLE: Primitive = Primitive {
    name: "Edm.Single",
    description: "a number",
    literal: Literal::Number(Precision::Single),
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "f32",
    codec: Some("as_json"),
    writer: "single",
    marker: "EdmSingle",
};

// `serde_json::Number` in models: an integer of 64 bits, which an `f64` would round, is kept as it came.
pub static DECIMAL: Primitive = Primitive {
    name: "Edm.Decimal",
    description: "a number",
    literal: Literal::Number(Precision::Decimal),
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "Number",
    codec: None,
    writer: "decimal",
    marker: "EdmDecimal",
};

pub static BINARY: Primitive = Primitive {
    name: "Edm.Binary",
    description: "a base64 string",
    literal: Literal::Base64,
    operators: EQUALITY,
    in_urls: UrlForm::Prefixed("binary"),
    rust_type: "Bytes",
    codec: Some("as_json"),
    writer: "binary",
    marker: "EdmBinary",
};

pub static UNTYPED: Primitive = Primitive {
    name: "Edm.Untyped",
    description: "any JSON",
    literal: Literal::Any,
    operators: EQUALITY,
    in_urls: UrlForm::Plain,
    rust_type: "Value",
    codec: None,
    writer: "untyped",
    marker: "EdmUntyped",
};

// Rows are compared by address, which is cheap and exact: each is declared once.
impl PartialEq for Primitive {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Primitive {}
