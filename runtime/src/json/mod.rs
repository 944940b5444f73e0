//! Request bodies: the Rust types that each property accepts, the JSON text of their values, and
//! the buffer that the pieces of an expansion are written to.

mod accepts;
mod body;
mod buffer;
mod date_time;
mod finite;
mod foreign;
mod graph_value;
mod json_path;
mod optional;
mod piece;
mod pointers;
mod to_json;
mod unique;

pub use accepts::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured, of,
};
pub use body::{Body, constant, outline};
pub use graph_value::GraphValue;
pub(crate) use graph_value::Present;
pub use optional::optional;
pub use piece::unchecked;
pub use to_json::Value;

pub(crate) use accepts::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Int32Value, KeyValue, Of,
    StringValue, StructuredValue,
};
pub(crate) use body::Payload;
pub(crate) use buffer::Json;
pub(crate) use date_time::{format_date_time, parse_date_time};
pub(crate) use piece::Piece;
pub(crate) use pointers::for_each_pointer;
pub(crate) use to_json::ToJson;
