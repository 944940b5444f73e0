//! Types of your own as values of a request, and date-times as values of models.
//!
//! [`GraphValue`] is the trait of all types that can be a value. Its parameter is the kind of
//! properties, for which most other items of this module are the names. [`ToDateTime`] and
//! [`DateTimeExt`] convert the date-times of other crates and of text to those of models, and back.

pub use crate::json::{
    Base64, Collection, DateTimeError, DateTimeExt, DateTimeText, EdmBinary, EdmBoolean, EdmByte,
    EdmDate, EdmDateTimeOffset, EdmDecimal, EdmDouble, EdmDuration, EdmGuid, EdmInt16, EdmInt32,
    EdmInt64, EdmSingle, EdmString, EdmTimeOfDay, EdmUntyped, Enumeration, GraphValue,
    LocalDateTime, Structured, ToDateTime, Value,
};
pub use crate::select::FromGraph;
