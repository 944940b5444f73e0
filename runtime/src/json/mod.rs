//! Request bodies: the Rust types that each property accepts, the JSON text of their values, and
//! the buffer that the pieces of an expansion are written to.

mod accepts;
mod binary;
mod body;
mod buffer;
mod date_time;
mod date_time_ext;
mod date_time_text;
mod escape;
mod finite;
mod foreign;
mod graph_value;
mod guid;
mod json_path;
mod kinds;
mod local_date_time;
mod numbers;
mod optional;
mod piece;
mod pointers;
mod scratch;
mod serializable;
mod times;
mod to_date_time;
mod to_json;
mod unique;

pub use binary::Base64;
pub use body::{Body, constant, outline};
pub use date_time_ext::DateTimeExt;
pub use graph_value::GraphValue;
pub use kinds::{
    Collection, DateTimeText, EdmBinary, EdmBoolean, EdmByte, EdmDate, EdmDateTimeOffset,
    EdmDecimal, EdmDouble, EdmDuration, EdmGuid, EdmInt16, EdmInt32, EdmInt64, EdmSingle,
    EdmString, EdmTimeOfDay, EdmUntyped, Enumeration, LocalDateTime, Structured,
    StructuredInUpdate, of,
};
pub use optional::{optional, optional_unchecked};
pub use piece::unchecked;
pub use serializable::{AnyLiteral, any_type};
pub use to_date_time::{DateTimeError, ToDateTime};
pub use to_json::Value;

pub(crate) use accepts::{
    BinaryValue, BooleanValue, ByteValue, CollectionValue, DateTimeTextValue, DateTimeValue,
    DateValue, DecimalValue, DoubleValue, DurationValue, EnumerationValue, GuidValue, Int16Value,
    Int32Value, Int64Value, KeyValue, LocalDateTimeValue, SingleValue, StringValue,
    StructuredValue, TimeOfDayValue, UntypedValue,
};
#[cfg(feature = "testing")]
pub(crate) use binary::is_base64;
pub(crate) use binary::parse_base64;
pub(crate) use body::Payload;
pub(crate) use buffer::{Json, SENTINEL, Scope};
pub(crate) use date_time::{
    format_date_time, parse_date, parse_date_time, parse_duration, parse_time,
};
pub(crate) use finite::Finite;
pub(crate) use graph_value::Present;
#[cfg(feature = "testing")]
pub(crate) use guid::is_guid;
pub(crate) use json_path::find_path;
pub(crate) use kinds::{Kind, Of};
pub(crate) use local_date_time::split_local_date_time;
pub(crate) use numbers::{parse_not_finite, to_single, to_single_not_finite};
pub(crate) use piece::Piece;
pub(crate) use pointers::for_each_pointer;
pub(crate) use to_json::{ToJson, to_whole_value, try_to_whole_value};
