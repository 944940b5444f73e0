//! Where an expansion hands over a value: a function for each kind of property.
//!
//! The bound of each function says in its own words what would be right. What comes back does not
//! name the type of the value, so that rustc has no reason to say it twice. Each function is written
//! out, since rustc shows it to the user.

use crate::json::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Int32Value, Of, StringValue,
    StructuredValue, Value,
};

/// A value for a property of type `Edm.String`.
pub fn string<V: StringValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property of type `Edm.Boolean`.
pub fn boolean<V: BooleanValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property of type `Edm.Int32`.
pub fn int32<V: Int32Value + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property of type `Edm.DateTimeOffset`.
pub fn date_time<V: DateTimeValue + ?Sized>(value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property whose type is the enum `E`.
pub fn enumeration<E, V: EnumerationValue<E> + ?Sized>(_: Of<E>, value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property whose type is the complex or entity type `T`.
pub fn structured<T, V: StructuredValue<T> + ?Sized>(_: Of<T>, value: &V) -> Value<'_> {
    value.as_value()
}

/// A value for a property that is a collection of what `K` takes.
pub fn collection<K, V: CollectionValue<K> + ?Sized>(_: Of<K>, value: &V) -> Value<'_> {
    value.as_value()
}
