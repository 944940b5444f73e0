//! Types of your own as values of a request.
//!
//! [`GraphValue`] is the trait of all types that can be a value. Its parameter is the kind of
//! properties, for which the other items of this module are the names.

pub use crate::json::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, GraphValue,
    Structured, Value,
};
pub use crate::select::FromGraph;
