//! The traits of fields for values that are text of a fixed form, and for values of any form.

use crate::json::{
    EdmBinary, EdmDate, EdmDuration, EdmGuid, EdmTimeOfDay, EdmUntyped, LocalDateTime,
};
use crate::select::FromGraph;

/// The type of a field for a property of type `Edm.Guid`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a GUID",
    label = "expected `uuid::Uuid` (feature `uuid`), `String`, `Box<str>`, `Arc<str>`, or an `Option` of one"
)]
pub trait GuidField: FromGraph<EdmGuid> {}

/// The type of a field for a property of type `Edm.Date`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a date",
    label = "expected `time::Date`, or an `Option` of it"
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
pub trait DateField: FromGraph<EdmDate> {}

/// The type of a field for a property that is a date and a time of day in a time zone which another
/// property names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a local date-time",
    label = "expected `time::PrimitiveDateTime` or `String`, or an `Option` of one"
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
pub trait LocalDateTimeField: FromGraph<LocalDateTime> {}

/// The type of a field for a property of type `Edm.TimeOfDay`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a time of day",
    label = "expected `time::Time`, or an `Option` of it"
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
pub trait TimeOfDayField: FromGraph<EdmTimeOfDay> {}

/// The type of a field for a property of type `Edm.Duration`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a duration",
    label = "expected `time::Duration` or `std::time::Duration`, or an `Option` of one"
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
pub trait DurationField: FromGraph<EdmDuration> {}

/// The type of a field for a property of type `Edm.Binary`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold bytes",
    label = "expected `Vec<u8>`, `Box<[u8]>` or `bytes::Bytes`, or an `Option` of one",
    note = "the base64 of the answer is decoded for you"
)]
pub trait BinaryField: FromGraph<EdmBinary> {}

/// The type of a field for a property of type `Edm.Untyped`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold any JSON",
    label = "expected `serde_json::Value`, or an `Option` of it"
)]
pub trait UntypedField: FromGraph<EdmUntyped> {}

#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmGuid>> GuidField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmDate>> DateField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<LocalDateTime>> LocalDateTimeField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmTimeOfDay>> TimeOfDayField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmDuration>> DurationField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmBinary>> BinaryField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmUntyped>> UntypedField for T {}
