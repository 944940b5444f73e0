//! The items that macro expansions use. Not part of the public interface: everything here may
//! change in any release, together with the macro.

mod client;
mod content;
#[cfg(all(debug_assertions, any(feature = "preview", feature = "v1")))]
pub mod decoders;
#[cfg(rust_analyzer)]
mod query_options;
mod request;
mod select;
pub mod slot;
mod value;

// rust-analyzer sets this. It has an expansion of its own, with all that it completes, so that rustc has
// no work with names.
#[cfg(not(rust_analyzer))]
pub use graph_request_macros::{graph_object, graph_request};
#[cfg(rust_analyzer)]
pub use graph_request_macros::{
    graph_object_in_editor as graph_object, graph_request_in_editor as graph_request,
};
#[cfg(rust_analyzer)]
pub use query_options::QueryOptions;

pub use crate::fragment::fragment;
pub use crate::json::{
    AnyLiteral, Body, Collection, DateTimeText, EdmBinary, EdmBoolean, EdmByte, EdmDate,
    EdmDateTimeOffset, EdmDecimal, EdmDouble, EdmDuration, EdmGuid, EdmInt16, EdmInt32, EdmInt64,
    EdmSingle, EdmString, EdmTimeOfDay, EdmUntyped, Enumeration, LocalDateTime, Structured,
    StructuredInUpdate, any_type, constant, of, optional, optional_unchecked, outline, unchecked,
};
pub use crate::model::{spread, spread_in_update};
pub use crate::path::{
    QueryCount, QueryFlag, QuerySearch, QueryText, Url, any_literal, any_text, key, option_if_some,
    option_sign, prefixed, prefixed_list, query_count, query_flag, query_text, quoted, quoted_list,
    searched, unquoted, unquoted_list,
};
pub use crate::select::{
    Expansion, Fields, FromGraph, GraphSelect, Nested, Reading, Selection, Unfit, Within, Written,
    agree, expansion, fail, member, nested, object, ok, own, rest,
};
pub use client::{AsClient, call, client};
pub use content::{Content, ContentValue, content};
pub use request::{
    answer, any, any_value, any_with, bytes, bytes_as, count, created_or_found, delete, entity,
    get, nothing, page, patch, post, post_nothing, property, put, put_json, raw_value, returned,
};
pub use select::{created_or_found_as, entity_as, page_as, returned_as};
pub use serde_json::{Number, Value};
pub use std::primitive::{bool, f32, f64, i16, i32, i64, u8};
pub use std::string::String;
pub use time::{Date, Duration, OffsetDateTime, Time};
pub use value::{
    binary, boolean, byte, collection, date, date_time, date_time_text, decimal, double, duration,
    enumeration, guid, int16, int32, int64, local_date_time, single, string, structured,
    structured_in_update, time_of_day, untyped, unwritten,
};

/// The type of bytes in models. An alias, because rustc would leave a type with a hidden re-export out of
/// the types that its messages list.
pub type Bytes = bytes::Bytes;

/// Isolates the request from the reported errors, so that invalid Rust in it cannot hide them.
#[doc(hidden)]
#[macro_export]
macro_rules! __apart {
    ($($code:tt)*) => { $($code)* };
}

pub use crate::__apart as apart;
