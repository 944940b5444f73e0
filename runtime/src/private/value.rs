//! The functions through which an expansion passes a value, one for each kind of property.
//!
//! The bound of each function describes the accepted types in its own words. The result does not
//! contain the type of the value, so that rustc reports a wrong type only once. The functions are
//! written out rather than made by a macro, because rustc shows their source to the user.

use crate::json::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Int32Value, Kind, Of,
    StringValue, StructuredValue, Value,
};

/// Passes a value for a property of type `Edm.String`.
pub fn string<V: StringValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property of type `Edm.Boolean`.
pub fn boolean<V: BooleanValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property of type `Edm.Int32`.
pub fn int32<V: Int32Value + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property of type `Edm.DateTimeOffset`.
pub fn date_time<V: DateTimeValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property whose type is the enum `E`.
pub fn enumeration<E, V: EnumerationValue<E> + ?Sized>(_: Of<E>, value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property whose type is the complex or entity type `T`.
pub fn structured<T, V: StructuredValue<T> + ?Sized>(_: Of<T>, value: &V) -> Value<'_> {
    value.as_value()
}

/// Passes a value for a property of an update whose type is the complex or entity type `T`.
/// Properties that an update cannot carry are left out of the models in it.
pub fn structured_in_update<T, V: StructuredValue<T> + ?Sized>(_: Of<T>, value: &V) -> Value<'_> {
    value.as_value().in_update()
}

/// Passes a value for a property that is a collection with elements of kind `K`.
pub fn collection<K: Kind, V: CollectionValue<K> + ?Sized>(_: Of<K>, value: &V) -> Value<'_> {
    let value = value.as_value();
    if K::IS_IN_UPDATE { value.in_update() } else { value }
}
