//! Request bodies: the Rust types that each property accepts, the JSON text of their values, and
//! the buffer that the pieces of an expansion are written to.

mod accepts;
mod body;
mod buffer;
mod date_time;
mod foreign;
mod json_path;
mod optional;
mod piece;
mod to_json;

pub use accepts::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured,
    StructuredInUpdate, of,
};
pub use body::{Body, body, constant};
pub use optional::{optional, optional_unchecked};
pub use piece::{Joined, unchecked};

pub(crate) use accepts::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Int32Value, Kind, Of,
    StringValue, StructuredValue,
};
pub(crate) use body::Payload;
pub(crate) use buffer::{Json, SENTINEL, Scope};
pub(crate) use date_time::{format_date_time, parse_date_time};
pub(crate) use json_path::find_path;
pub(crate) use piece::Piece;
pub(crate) use to_json::{ToJson, Value, to_whole_value};
