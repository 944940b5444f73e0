//! Types of your own as values of a request, and date-times as values of models.
//!
//! [`GraphValue`] is the trait of all types that can be a value. Its parameter is the kind of
//! properties, for which most other items of this module are the names. [`ToDateTime`] and
//! [`DateTimeExt`] convert the date-times of other crates and of text to those of models, and back.

pub use crate::json::{
    Collection, DateTimeError, DateTimeExt, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString,
    Enumeration, GraphValue, Structured, ToDateTime, Value,
};
pub use crate::select::FromGraph;
