//! The functions by which a derived struct reads its fields, one for each kind of property.
//!
//! The bound of each function describes the accepted types in its own words. The functions are
//! written out rather than made by a macro, because rustc shows their source to the user.

use serde_core::de::MapAccess;

use crate::json::{
    Collection, EdmBinary, EdmBoolean, EdmByte, EdmDate, EdmDateTimeOffset, EdmDecimal, EdmDouble,
    EdmDuration, EdmGuid, EdmInt16, EdmInt32, EdmInt64, EdmSingle, EdmString, EdmTimeOfDay,
    EdmUntyped, Enumeration, LocalDateTime, Structured,
};
use crate::select::{
    BinaryField, BooleanField, ByteField, CollectionField, DateField, DateTimeField, DecimalField,
    DoubleField, DurationField, EnumerationField, GuidField, Int16Field, Int32Field, Int64Field,
    LocalDateTimeField, SingleField, Slot, StringField, StructuredField, TimeOfDayField,
    UntypedField,
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

/// Makes the place of a field for a property that is a date and a time of day in a time zone which
/// another property names.
#[inline]
pub fn local_date_time<'de, T: LocalDateTimeField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<LocalDateTime>()
}

/// Makes the place of a field for a property of type `Edm.Guid`.
#[inline]
pub fn guid<'de, T: GuidField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmGuid>()
}

/// Makes the place of a field for a property of type `Edm.Date`.
#[inline]
pub fn date<'de, T: DateField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmDate>()
}

/// Makes the place of a field for a property of type `Edm.TimeOfDay`.
#[inline]
pub fn time_of_day<'de, T: TimeOfDayField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmTimeOfDay>()
}

/// Makes the place of a field for a property of type `Edm.Duration`.
#[inline]
pub fn duration<'de, T: DurationField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmDuration>()
}

/// Makes the place of a field for a property of type `Edm.Int16`.
#[inline]
pub fn int16<'de, T: Int16Field, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmInt16>()
}

/// Makes the place of a field for a property of type `Edm.Int64`.
#[inline]
pub fn int64<'de, T: Int64Field, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmInt64>()
}

/// Makes the place of a field for a property of type `Edm.Byte`.
#[inline]
pub fn byte<'de, T: ByteField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmByte>()
}

/// Makes the place of a field for a property of type `Edm.Double`.
#[inline]
pub fn double<'de, T: DoubleField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmDouble>()
}

/// Makes the place of a field for a property of type `Edm.Single`.
#[inline]
pub fn single<'de, T: SingleField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmSingle>()
}

/// Makes the place of a field for a property of type `Edm.Decimal`.
#[inline]
pub fn decimal<'de, T: DecimalField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmDecimal>()
}

/// Makes the place of a field for a property of type `Edm.Binary`.
#[inline]
pub fn binary<'de, T: BinaryField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmBinary>()
}

/// Makes the place of a field for a property of type `Edm.Untyped`.
#[inline]
pub fn untyped<'de, T: UntypedField, A: MapAccess<'de>>() -> Slot<'de, A, T> {
    Slot::new::<EdmUntyped>()
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
