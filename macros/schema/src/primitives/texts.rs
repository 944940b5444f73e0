//! Texts of which the documentation knows the form. In the metadata they are `Edm.String`, or nothing.

use super::{Literal, ORDER, Primitive, UrlForm};

/// Text that Graph reads as a date-time, with an offset or without: as in the query of
/// `calendarView`.
pub static DATE_TIME_TEXT: Primitive = Primitive {
    name: "Edm.String",
    description: "a date-time string",
    literal: Literal::Text,
    operators: ORDER,
    in_urls: UrlForm::Plain,
    rust_type: "String",
    codec: None,
    writer: "date_time_text",
    marker: "DateTimeText",
};

/// A date and a time of day in a time zone that another property names.
pub static LOCAL_DATE_TIME: Primitive = Primitive {
    name: "Edm.String",
    description: "a local date-time string",
    literal: Literal::LocalDateTime,
    operators: ORDER,
    in_urls: UrlForm::Quoted,
    rust_type: "String",
    codec: None,
    writer: "local_date_time",
    marker: "LocalDateTime",
};

/// The name of a time zone, of Windows or of IANA. Any text is accepted as a Rust value, since the
/// names that a service knows may be newer than the program.
pub static TIME_ZONE: Primitive = Primitive {
    name: "Edm.String",
    description: "the name of a time zone",
    literal: Literal::TimeZone,
    operators: ORDER,
    in_urls: UrlForm::Quoted,
    rust_type: "String",
    codec: None,
    writer: "string",
    marker: "EdmString",
};
