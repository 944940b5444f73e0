//! A trait for each kind of properties, so that rustc reports at the type of the field, in the words
//! of that trait, which types are accepted.

mod numbers;
mod texts;

use super::FromGraph;
use crate::json::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured,
};

pub(crate) use self::numbers::{
    ByteField, DecimalField, DoubleField, Int16Field, Int64Field, SingleField,
};
pub(crate) use self::texts::{
    BinaryField, DateField, DurationField, GuidField, LocalDateTimeField, TimeOfDayField,
    UntypedField,
};

/// The type of a field for a property of type `Edm.String`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a string",
    label = "expected `String`, `Box<str>`, `Arc<str>`, or an `Option` of one",
    note = "a `reqwest::Url` is accepted as well, and with the feature `uuid` a `uuid::Uuid`; for a type of your own, implement `graph_request::value::FromGraph<EdmString>`"
)]
pub trait StringField: FromGraph<EdmString> {}

/// The type of a field for a property of type `Edm.Boolean`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a boolean",
    label = "expected `bool`, or an `Option` of it"
)]
pub trait BooleanField: FromGraph<EdmBoolean> {}

/// The type of a field for a property of type `Edm.Int32`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every integer of 32 bits",
    label = "expected `i32`, `i64` or `i128`, or an `Option` of one"
)]
pub trait Int32Field: FromGraph<EdmInt32> {}

/// The type of a field for a property of type `Edm.DateTimeOffset`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a date-time with an offset",
    label = "expected `time::OffsetDateTime`, `time::UtcDateTime` or `SystemTime`, or an `Option` of one"
)]
#[cfg_attr(
    feature = "chrono",
    diagnostic::on_unimplemented(
        note = "a `chrono::DateTime` of `Utc` or `FixedOffset` is accepted as well"
    )
)]
#[cfg_attr(
    not(feature = "chrono"),
    diagnostic::on_unimplemented(
        note = "with the feature `chrono`, a `chrono::DateTime` of `Utc` or `FixedOffset` is accepted as well"
    )
)]
#[cfg_attr(
    feature = "jiff",
    diagnostic::on_unimplemented(
        note = "a `jiff::Timestamp` or `jiff::ZonedDateTime` is accepted as well"
    )
)]
#[cfg_attr(
    not(feature = "jiff"),
    diagnostic::on_unimplemented(
        note = "with the feature `jiff`, a `jiff::Timestamp` is accepted as well"
    )
)]
pub trait DateTimeField: FromGraph<EdmDateTimeOffset> {}

/// The type of a field for a property whose type is the enum `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the enum `{E}`",
    label = "expected `{E}`, or an enum of your own with `#[derive(GraphSelect)]` that names it, or an `Option` of one"
)]
pub trait EnumerationField<E>: FromGraph<Enumeration<E>> {}

/// The type of a field for a property whose type is the complex or entity type `M`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the object `{M}`",
    label = "expected `{M}`, or a struct of your own with `#[derive(GraphSelect)]` that names it, or an `Option` of one"
)]
pub trait StructuredField<M>: FromGraph<Structured<M>> {}

/// The type of a field for a property that is a collection with elements of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a collection of this kind",
    label = "expected a `Vec`, `VecDeque`, `BTreeSet` or `HashSet` with elements of the kind `{K}`, or an `Option` of one"
)]
pub trait CollectionField<K>: FromGraph<Collection<K>> {}

#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmString>> StringField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmBoolean>> BooleanField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmInt32>> Int32Field for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmDateTimeOffset>> DateTimeField for T {}
#[diagnostic::do_not_recommend]
impl<E, T: FromGraph<Enumeration<E>>> EnumerationField<E> for T {}
#[diagnostic::do_not_recommend]
impl<M, T: FromGraph<Structured<M>>> StructuredField<M> for T {}
#[diagnostic::do_not_recommend]
impl<K, T: FromGraph<Collection<K>>> CollectionField<K> for T {}
