//! The traits of values that are written as text of a fixed form, and of values of any form.

use crate::json::graph_value::GraphValue;
use crate::json::kinds::{
    DateTimeText, EdmBinary, EdmDate, EdmDuration, EdmGuid, EdmTimeOfDay, EdmUntyped, LocalDateTime,
};

/// A value for a property of type `Edm.Guid`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a GUID",
    label = "expected a `uuid::Uuid` (feature `uuid`) or a string that holds a GUID, or an `Option` of one",
    note = "a string is checked before the request is sent"
)]
pub trait GuidValue<P>: GraphValue<EdmGuid, P> {}

/// A value for a parameter that is text, which Graph reads as a date-time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time",
    label = "expected a `time::OffsetDateTime`, `time::UtcDateTime`, `SystemTime` or `time::Date`, or a string",
    note = "with the features `chrono` and `jiff`, their date-times and dates are accepted as well; a local date-time needs its offset first"
)]
pub trait DateTimeTextValue<P>: GraphValue<DateTimeText, P> {}

/// A value for a property of type `Edm.Date`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date",
    label = "expected a `time::Date`, or an `Option` of it"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(note = "a `chrono::NaiveDate` is accepted as well")
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::NaiveDate` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(note = "a `jiff::civil::Date` is accepted as well")
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::civil::Date` is accepted as well"
    )
)]
#[diagnostic::on_unimplemented(note = "a constant date can be written as a string literal")]
pub trait DateValue<P>: GraphValue<EdmDate, P> {}

/// A value for a property that is a date and a time of day in a time zone which another property names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a local date-time",
    label = "expected a `time::PrimitiveDateTime` or a string, or an `Option` of one"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(note = "a `chrono::NaiveDateTime` is accepted as well")
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::NaiveDateTime` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(note = "a `jiff::civil::DateTime` is accepted as well")
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::civil::DateTime` is accepted as well"
    )
)]
#[diagnostic::on_unimplemented(
    note = "a date-time with an offset or a zone is a value for the whole object that has the time and its zone"
)]
pub trait LocalDateTimeValue<P>: GraphValue<LocalDateTime, P> {}

/// A value for a property of type `Edm.TimeOfDay`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time of day",
    label = "expected a `time::Time`, or an `Option` of it"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(note = "a `chrono::NaiveTime` is accepted as well")
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::NaiveTime` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(note = "a `jiff::civil::Time` is accepted as well")
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::civil::Time` is accepted as well"
    )
)]
#[diagnostic::on_unimplemented(note = "a constant time of day can be written as a string literal")]
pub trait TimeOfDayValue<P>: GraphValue<EdmTimeOfDay, P> {}

/// A value for a property of type `Edm.Duration`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a duration",
    label = "expected a `std::time::Duration` or `time::Duration`, or an `Option` of one"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(note = "a `chrono::TimeDelta` is accepted as well")
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::TimeDelta` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(note = "a `jiff::SignedDuration` is accepted as well")
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::SignedDuration` is accepted as well"
    )
)]
#[diagnostic::on_unimplemented(
    note = "a constant duration can be written as a string literal, such as `\"PT1H30M\"`"
)]
pub trait DurationValue<P>: GraphValue<EdmDuration, P> {}

/// A value for a property of type `Edm.Binary`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not bytes",
    label = "expected bytes: `&[u8]`, `Vec<u8>`, `[u8; N]`, `bytes::Bytes`, or an `Option` of one",
    note = "the bytes are encoded as base64 for you; a text that is base64 already is written `graph_request::value::Base64(text)`, and the bytes of any other text are `text.as_bytes()`"
)]
pub trait BinaryValue<P>: GraphValue<EdmBinary, P> {}

/// A value for a property of type `Edm.Untyped`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not JSON",
    label = "expected a `serde_json::Value`, or an `Option` of it"
)]
pub trait UntypedValue<P>: GraphValue<EdmUntyped, P> {}

#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmGuid, P> + ?Sized> GuidValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<DateTimeText, P> + ?Sized> DateTimeTextValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmDate, P> + ?Sized> DateValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<LocalDateTime, P> + ?Sized> LocalDateTimeValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmTimeOfDay, P> + ?Sized> TimeOfDayValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmDuration, P> + ?Sized> DurationValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmBinary, P> + ?Sized> BinaryValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmUntyped, P> + ?Sized> UntypedValue<P> for V {}
