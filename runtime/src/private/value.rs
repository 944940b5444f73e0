//! The functions through which an expansion passes a value, one for each kind of property.
//!
//! The bound of each function describes the accepted types in its own words. The result does not
//! contain the type of the value, so that rustc reports a wrong type only once. The functions are
//! written out rather than made by a macro, because rustc shows their source to the user.

use crate::json::{
    BinaryValue, BooleanValue, ByteValue, CollectionValue, DateTimeTextValue, DateTimeValue,
    DateValue, DecimalValue, DoubleValue, DurationValue, EnumerationValue, GuidValue, Int16Value,
    Int32Value, Int64Value, Kind, LocalDateTimeValue, Of, SingleValue, StringValue,
    StructuredValue, TimeOfDayValue, UntypedValue, Value,
};

/// Passes a value for a property of type `Edm.String`.
pub fn string<P, V: StringValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Boolean`.
pub fn boolean<P, V: BooleanValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Int32`.
pub fn int32<P, V: Int32Value<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.DateTimeOffset`.
pub fn date_time<P, V: DateTimeValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a parameter that is text, which Graph reads as a date-time.
pub fn date_time_text<P, V: DateTimeTextValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property that is a date and a time of day in a time zone which another property
/// names.
pub fn local_date_time<P, V: LocalDateTimeValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Guid`.
pub fn guid<P, V: GuidValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Date`.
pub fn date<P, V: DateValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.TimeOfDay`.
pub fn time_of_day<P, V: TimeOfDayValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Duration`.
pub fn duration<P, V: DurationValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Int16`.
pub fn int16<P, V: Int16Value<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Int64`.
pub fn int64<P, V: Int64Value<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Byte`.
pub fn byte<P, V: ByteValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Double`.
pub fn double<P, V: DoubleValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Single`.
pub fn single<P, V: SingleValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Decimal`.
pub fn decimal<P, V: DecimalValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Binary`.
pub fn binary<P, V: BinaryValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of type `Edm.Untyped`.
pub fn untyped<P, V: UntypedValue<P> + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property whose type is the enum `E`.
pub fn enumeration<E, P, V: EnumerationValue<E, P> + ?Sized>(_: Of<E>, value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property whose type is the complex or entity type `T`.
pub fn structured<T, P, V: StructuredValue<T, P> + ?Sized>(_: Of<T>, value: &V) -> Value<'_> {
    value.graph_value()
}

/// Passes a value for a property of an update whose type is the complex or entity type `T`.
/// Properties that an update cannot carry are left out of the models in it.
pub fn structured_in_update<T, P, V: StructuredValue<T, P> + ?Sized>(
    _: Of<T>,
    value: &V,
) -> Value<'_> {
    value.graph_value().in_update()
}

/// Passes a value for a property that is a collection with elements of kind `K`.
pub fn collection<K: Kind, P, V: CollectionValue<K::Value, P> + ?Sized>(
    _: Of<K>,
    value: &V,
) -> Value<'_> {
    let value = value.graph_value();
    if K::IS_IN_UPDATE { value.in_update() } else { value }
}

/// Passes `todo!()` or another macro that never returns. Its type is not one that a trait could be
/// implemented for, so any is accepted.
pub fn unwritten<V: ?Sized>(_: &V) -> Value<'static> {
    Value::Null
}
