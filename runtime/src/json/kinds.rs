//! The kinds of properties.

use std::marker::PhantomData;

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
    /// The kind of the values that such a property accepts.
    type Value;

    /// `true` if the models in a value write only the properties that an update can carry.
    const IS_IN_UPDATE: bool = false;
}

/// Declares the kinds of primitive types.
macro_rules! primitive {
    ($($(#[$doc:meta])* $kind:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $kind;

        impl Kind for $kind {
            type Value = Self;
        }
    )*};
}

primitive! {
    /// The kind of properties of type `Edm.String`.
    EdmString;
    /// The kind of properties of type `Edm.Boolean`.
    EdmBoolean;
    /// The kind of properties of type `Edm.Int32`.
    EdmInt32;
    /// The kind of properties of type `Edm.DateTimeOffset`.
    EdmDateTimeOffset;
    /// The kind of parameters that are text, which Graph reads as a date-time.
    DateTimeText;
    /// The kind of properties that are a date and a time of day in a time zone which another property
    /// names.
    LocalDateTime;
    /// The kind of properties of type `Edm.Guid`.
    EdmGuid;
    /// The kind of properties of type `Edm.Date`.
    EdmDate;
    /// The kind of properties of type `Edm.TimeOfDay`.
    EdmTimeOfDay;
    /// The kind of properties of type `Edm.Duration`.
    EdmDuration;
    /// The kind of properties of type `Edm.Int16`.
    EdmInt16;
    /// The kind of properties of type `Edm.Int64`.
    EdmInt64;
    /// The kind of properties of type `Edm.Byte`.
    EdmByte;
    /// The kind of properties of type `Edm.Double`.
    EdmDouble;
    /// The kind of properties of type `Edm.Single`.
    EdmSingle;
    /// The kind of properties of type `Edm.Decimal`.
    EdmDecimal;
    /// The kind of properties of type `Edm.Binary`.
    EdmBinary;
    /// The kind of properties of type `Edm.Untyped`.
    EdmUntyped;
}

impl<E> Kind for Enumeration<E> {
    type Value = Self;
}

impl<T> Kind for Structured<T> {
    type Value = Self;
}

/// The values are the same as outside an update, so that a type of the user needs one impl only.
impl<T> Kind for StructuredInUpdate<T> {
    type Value = Structured<T>;

    const IS_IN_UPDATE: bool = true;
}

impl<K: Kind> Kind for Collection<K> {
    type Value = Collection<K::Value>;

    const IS_IN_UPDATE: bool = K::IS_IN_UPDATE;
}
