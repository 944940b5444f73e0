//! Request bodies: the Rust types that each property accepts, the JSON text of their values, and
//! the buffer that the pieces of an expansion are written to.

mod accepts;
mod body;
mod buffer;
mod date_time;
mod date_time_ext;
mod escape;
mod finite;
mod foreign;
mod graph_value;
mod json_path;
mod kinds;
mod optional;
mod piece;
mod pointers;
mod serializable;
mod to_date_time;
mod to_json;
mod unique;

pub use body::{Body, constant, outline};
pub use date_time_ext::DateTimeExt;
pub use graph_value::GraphValue;
pub use kinds::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured,
    StructuredInUpdate, of,
};
pub use optional::{optional, optional_unchecked};
pub use piece::unchecked;
pub use serializable::{AnyLiteral, any_type};
pub use to_date_time::{DateTimeError, ToDateTime};
pub use to_json::Value;

pub(crate) use accepts::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Int32Value, KeyValue,
    StringValue, StructuredValue,
};
pub(crate) use body::Payload;
pub(crate) use buffer::{Json, SENTINEL, Scope};
pub(crate) use date_time::{format_date_time, parse_date_time};
pub(crate) use finite::Finite;
pub(crate) use graph_value::Present;
pub(crate) use json_path::find_path;
pub(crate) use kinds::{Kind, Of};
pub(crate) use piece::Piece;
pub(crate) use pointers::for_each_pointer;
pub(crate) use to_json::{ToJson, to_whole_value};
