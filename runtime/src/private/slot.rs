//! The functions by which a derived struct reads its fields, one for each kind of property.
//!
//! The bound of each function describes the accepted types in its own words. The functions are
//! written out rather than made by a macro, because rustc shows their source to the user.

use serde_core::de::MapAccess;

use crate::json::{
    Collection, EdmBoolean, EdmDateTimeOffset, EdmInt32, EdmString, Enumeration, Structured,
};
use crate::select::{
    BooleanField, CollectionField, DateTimeField, EnumerationField, Int32Field, Slot, StringField,
    StructuredField,
};

/// Makes the place of a field for a property of type `Edm.String`.
#[inline]
pub fn string<'de, T: StringField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmString>()
}

/// Makes the place of a field for a property of type `Edm.Boolean`.
#[inline]
pub fn boolean<'de, T: BooleanField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmBoolean>()
}

/// Makes the place of a field for a property of type `Edm.Int32`.
#[inline]
pub fn int32<'de, T: Int32Field, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmInt32>()
}

/// Makes the place of a field for a property of type `Edm.DateTimeOffset`.
#[inline]
pub fn date_time<'de, T: DateTimeField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmDateTimeOffset>()
}

/// Makes the place of a field for a property whose type is the enum `E`.
#[inline]
pub fn enumeration<'de, T: EnumerationField<E>, A: MapAccess<'de>, E>() -> Slot<'de, A, T> {
    Slot::new::<Enumeration<E>>()
}

/// Makes the place of a field for a property whose type is the complex or entity type `M`.
#[inline]
pub fn structured<'de, T: StructuredField<M>, A: MapAccess<'de>, M>() -> Slot<'de, A, T> {
    Slot::new::<Structured<M>>()
}

/// Makes the place of a field for a property that is a collection with elements of kind `K`.
#[inline]
pub fn collection<'de, T: CollectionField<K>, A: MapAccess<'de>, K>() -> Slot<'de, A, T> {
    Slot::new::<Collection<K>>()
}
