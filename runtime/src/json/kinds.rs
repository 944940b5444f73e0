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
    /// The kind of the values that such a property accepts.
    type Value;

    /// `true` if the models in a value write only the properties that an update can carry.
    const IS_IN_UPDATE: bool = false;
}

impl Kind for EdmString {
    type Value = Self;
}

impl Kind for EdmBoolean {
    type Value = Self;
}

impl Kind for EdmInt32 {
    type Value = Self;
}

impl Kind for EdmDateTimeOffset {
    type Value = Self;
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
