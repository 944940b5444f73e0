//! The Rust types that each kind of property accepts. One trait per kind, so that rustc reports at
//! the user's value, in the words of that trait, which types are accepted.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::SystemTime;

use time::OffsetDateTime;

use super::to_json::ToJson;

/// A type passed as a value. An expansion calls `enumeration(of::<E>(), &value)` rather than
/// `enumeration::<E, _>(&value)`: with an explicit type argument rustc would point its errors at
/// that argument, away from the user's value.
#[derive(Debug)]
pub struct Of<T>(PhantomData<T>);

/// Passes a type as a value.
#[must_use]
pub const fn of<T>() -> Of<T> {
    Of(PhantomData)
}

/// The kind of properties of type `Edm.String`.
#[derive(Debug)]
pub struct EdmString;

/// The kind of properties of type `Edm.Boolean`.
#[derive(Debug)]
pub struct EdmBoolean;

/// The kind of properties of type `Edm.Int32`.
#[derive(Debug)]
pub struct EdmInt32;

/// The kind of properties of type `Edm.DateTimeOffset`.
#[derive(Debug)]
pub struct EdmDateTimeOffset;

/// The kind of properties whose type is the enum `E`.
#[derive(Debug)]
pub struct Enumeration<E>(PhantomData<E>);

/// The kind of properties whose type is the complex or entity type `T`.
#[derive(Debug)]
pub struct Structured<T>(PhantomData<T>);

/// The kind of properties whose type is the complex or entity type `T`, in the body of an update.
#[derive(Debug)]
pub struct StructuredInUpdate<T>(PhantomData<T>);

/// The kind of collections with elements of kind `K`.
#[derive(Debug)]
pub struct Collection<K>(PhantomData<K>);

/// A kind of properties.
pub trait Kind {
    /// `true` if the models in a value write only the properties that an update can carry.
    const IS_IN_UPDATE: bool = false;
}

impl Kind for EdmString {}
impl Kind for EdmBoolean {}
impl Kind for EdmInt32 {}
impl Kind for EdmDateTimeOffset {}
impl<E> Kind for Enumeration<E> {}
impl<T> Kind for Structured<T> {}
impl<T> Kind for StructuredInUpdate<T> {
    const IS_IN_UPDATE: bool = true;
}
impl<K: Kind> Kind for Collection<K> {
    const IS_IN_UPDATE: bool = K::IS_IN_UPDATE;
}

/// A value of kind `K`: all traits below as one, for code that is generic over the kind.
pub trait Is<K>: ToJson {}

/// A value for a property of type `Edm.String`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string",
    label = "expected a string: `&str`, `String`, `Cow<str>`, `Box<str>`, `Arc<str>`, or an `Option` of one",
    note = "with the feature `uuid`, a `uuid::Uuid` is accepted as well"
)]
pub trait StringValue: ToJson {}

/// A value for a property of type `Edm.Boolean`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a boolean",
    label = "expected a `bool`, or an `Option` of one"
)]
pub trait BooleanValue: ToJson {}

/// A value for a property of type `Edm.Int32`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer of at most 32 bits",
    label = "expected an `i32`, `i16`, `i8`, `u16` or `u8`, or an `Option` of one"
)]
pub trait Int32Value: ToJson {}

/// A value for a property of type `Edm.DateTimeOffset`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time",
    label = "expected a `time::OffsetDateTime` or a `SystemTime`, or an `Option` of one",
    note = "with the features `chrono` and `jiff`, their date-times are accepted as well; a constant date-time can be written as a string literal"
)]
pub trait DateTimeValue: ToJson {}

/// A value for a property whose type is the enum `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the enum `{E}`",
    label = "expected the enum `{E}`, or an `Option` of it",
    note = "parse a string with `.parse::<{E}>()?`; a constant member can be written as a string literal"
)]
pub trait EnumerationValue<E>: ToJson {}

/// A value for a property whose type is the complex or entity type `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the struct `{T}`",
    label = "expected an object, `{{ … }}`, or the struct `{T}`"
)]
pub trait StructuredValue<T>: ToJson {}

/// A value for a property that is a collection with elements of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection",
    label = "expected `[ … ]`, or a `Vec`, a slice or an array"
)]
pub trait CollectionValue<K>: ToJson {}

impl<V: StringValue + ?Sized> Is<EdmString> for V {}
impl<V: BooleanValue + ?Sized> Is<EdmBoolean> for V {}
impl<V: Int32Value + ?Sized> Is<EdmInt32> for V {}
impl<V: DateTimeValue + ?Sized> Is<EdmDateTimeOffset> for V {}
impl<E, V: EnumerationValue<E> + ?Sized> Is<Enumeration<E>> for V {}
impl<T, V: StructuredValue<T> + ?Sized> Is<Structured<T>> for V {}
impl<T, V: StructuredValue<T> + ?Sized> Is<StructuredInUpdate<T>> for V {}
impl<K, V: CollectionValue<K> + ?Sized> Is<Collection<K>> for V {}

/// Accepts references to values, and `Option`s of them, of which `None` is written as `null`. These
/// impls are hidden from rustc's suggestions, which would otherwise propose `&&str` or `Option<_>`.
macro_rules! by_reference {
    ($value:ident $(<$kind:ident>)?) => {
        #[diagnostic::do_not_recommend]
        impl<$($kind,)? V: $value$(<$kind>)? + ?Sized> $value$(<$kind>)? for &V {}
        #[diagnostic::do_not_recommend]
        impl<$($kind,)? V: $value$(<$kind>)? + ?Sized> $value$(<$kind>)? for &mut V {}
        #[diagnostic::do_not_recommend]
        impl<$($kind,)? V: $value$(<$kind>)?> $value$(<$kind>)? for Option<V> {}
    };
}

by_reference!(StringValue);
by_reference!(BooleanValue);
by_reference!(Int32Value);
by_reference!(DateTimeValue);
by_reference!(EnumerationValue<E>);
by_reference!(StructuredValue<T>);
by_reference!(CollectionValue<K>);

impl StringValue for str {}
impl StringValue for String {}
impl StringValue for Cow<'_, str> {}
impl StringValue for Box<str> {}
impl StringValue for Arc<str> {}
#[cfg(feature = "uuid")]
impl StringValue for uuid::Uuid {}

impl BooleanValue for bool {}

impl Int32Value for i32 {}
impl Int32Value for i16 {}
impl Int32Value for i8 {}
impl Int32Value for u16 {}
impl Int32Value for u8 {}

impl DateTimeValue for OffsetDateTime {}
impl DateTimeValue for SystemTime {}
#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> DateTimeValue for chrono::DateTime<Z> where Z::Offset: Sync {}
#[cfg(feature = "jiff")]
impl DateTimeValue for jiff::Timestamp {}
#[cfg(feature = "jiff")]
impl DateTimeValue for jiff::ZonedDateTime {}

impl<K, V: Is<K>> CollectionValue<K> for [V] {}
impl<K, V: Is<K>> CollectionValue<K> for Vec<V> {}
impl<K, V: Is<K>, const N: usize> CollectionValue<K> for [V; N] {}
