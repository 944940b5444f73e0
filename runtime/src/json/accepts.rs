//! A trait for each kind of properties, so that rustc reports at the user's value, in the words of
//! that trait, which types are accepted.

mod numbers;
mod texts;

use super::graph_value::{GraphValue, Present};
use super::kinds::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured,
};

pub(crate) use self::numbers::{
    ByteValue, DecimalValue, DoubleValue, Int16Value, Int64Value, SingleValue,
};
pub(crate) use self::texts::{
    BinaryValue, DateTimeTextValue, DateValue, DurationValue, GuidValue, LocalDateTimeValue,
    TimeOfDayValue, UntypedValue,
};

/// A value for a property of type `Edm.String`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string",
    label = "expected a string: `&str`, `String`, a pointer to one such as `Arc<str>`, or an `Option` of one",
    note = "a `reqwest::Url` is accepted as well, and with the feature `uuid` a `uuid::Uuid`; for a type of your own, implement `graph_request::value::GraphValue<EdmString>`"
)]
pub trait StringValue<P>: GraphValue<EdmString, P> {}

/// A value for a property of type `Edm.Boolean`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a boolean",
    label = "expected a `bool`, or an `Option` of one"
)]
pub trait BooleanValue<P>: GraphValue<EdmBoolean, P> {}

/// A value for a property of type `Edm.Int32`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer of at most 32 bits",
    label = "expected an `i32`, `i16`, `i8`, `u16` or `u8`, or an `Option` of one",
    note = "convert a larger integer with `i32::try_from(…)?`"
)]
pub trait Int32Value<P>: GraphValue<EdmInt32, P> {}

/// A value for a property of type `Edm.DateTimeOffset`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time with an offset",
    label = "expected a `time::OffsetDateTime`, `time::UtcDateTime` or `SystemTime`, or an `Option` of one"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(
        note = "a `chrono::DateTime` is accepted as well; give a `NaiveDateTime` that is in UTC its offset with `.and_utc()`"
    )
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::DateTime` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(
        note = "a `jiff::Timestamp` or `jiff::ZonedDateTime` is accepted as well; a civil date-time needs its time zone first"
    )
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::Timestamp` is accepted as well"
    )
)]
#[diagnostic::on_unimplemented(note = "a constant date-time can be written as a string literal")]
pub trait DateTimeValue<P>: GraphValue<EdmDateTimeOffset, P> {}

/// A value for a property whose type is the enum `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the enum `{E}`",
    label = "expected the enum `{E}`, or an `Option` of it",
    note = "parse a string with `.parse::<{E}>()?`; a constant member can be written as a string literal, and one that is newer than this crate as `{E}::Other(…)`"
)]
pub trait EnumerationValue<E, P>: GraphValue<Enumeration<E>, P> {}

/// A value for a property whose type is the complex or entity type `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the struct `{T}`",
    label = "expected an object, `{{ … }}`, the struct `{T}`, or a `Fragment` of it"
)]
pub trait StructuredValue<T, P>: GraphValue<Structured<T>, P> {}

/// A value for a property that is a collection with elements of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection that this property accepts",
    label = "expected `[ … ]`, or a `Vec`, slice, array or set with elements of the kind `{K}`"
)]
pub trait CollectionValue<K, P>: GraphValue<Collection<K>, P> {}

/// A value that can be used as a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "expected a string: `&str`, `String`, or a pointer to one such as `Arc<str>`",
    note = "with the feature `uuid`, a `uuid::Uuid` is accepted as well; for a type of your own, implement `graph_request::value::GraphValue<EdmString>`"
)]
pub trait KeyValue: GraphValue<EdmString, Present> {}

#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmString, P> + ?Sized> StringValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmBoolean, P> + ?Sized> BooleanValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmInt32, P> + ?Sized> Int32Value<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmDateTimeOffset, P> + ?Sized> DateTimeValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<E, P, V: GraphValue<Enumeration<E>, P> + ?Sized> EnumerationValue<E, P> for V {}
#[diagnostic::do_not_recommend]
impl<T, P, V: GraphValue<Structured<T>, P> + ?Sized> StructuredValue<T, P> for V {}
#[diagnostic::do_not_recommend]
impl<K, P, V: GraphValue<Collection<K>, P> + ?Sized> CollectionValue<K, P> for V {}
#[diagnostic::do_not_recommend]
impl<V: GraphValue<EdmString, Present> + ?Sized> KeyValue for V {}
