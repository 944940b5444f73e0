//! Members that are omitted when their value is `None`, written `key?: value`.

use serde_core::Serialize;

use super::accepts::{
    BinaryValue, BooleanValue, ByteValue, CollectionValue, DateTimeTextValue, DateTimeValue,
    DateValue, DecimalValue, DoubleValue, DurationValue, EnumerationValue, GuidValue, Int16Value,
    Int32Value, Int64Value, LocalDateTimeValue, SingleValue, StringValue, StructuredValue,
    TimeOfDayValue, UntypedValue,
};
use super::buffer::Json;
use super::kinds::{
    Collection, DateTimeText, EdmBinary, EdmBoolean, EdmByte, EdmDate, EdmDateTimeOffset,
    EdmDecimal, EdmDouble, EdmDuration, EdmGuid, EdmInt16, EdmInt32, EdmInt64, EdmSingle,
    EdmString, EdmTimeOfDay, EdmUntyped, Enumeration, Kind, LocalDateTime, Of, Structured,
};
use super::piece::{Piece, Unchecked, unchecked};
use super::pointers::for_each_pointer;
use super::to_json::{ToJson, Value};

/// An `Option` of a value of kind `K`, whose member is omitted when it is `None`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `Option`",
    label = "`?:` expects an `Option`, but this value is always present: write `:`"
)]
pub trait Maybe<K, P> {
    /// Returns the value, if there is one.
    fn get(&self) -> Option<Value<'_>>;
}

impl<K: Accepts<V, P>, P, V> Maybe<K, P> for Option<V> {
    fn get(&self) -> Option<Value<'_>> {
        self.as_ref().map(K::value)
    }
}

/// A kind that accepts a type. It leads from a kind to its trait, so that rustc reports a wrong type
/// in the words of that trait.
pub trait Accepts<V, P> {
    /// Returns the value without its type.
    fn value(value: &V) -> Value<'_>;
}

macro_rules! accepts {
    ($([$($of:ident)?] $kind:ty: $value:ident;)*) => {$(
        impl<$($of,)? P, V: $value<$($of,)? P>> Accepts<V, P> for $kind {
            fn value(value: &V) -> Value<'_> {
                value.graph_value()
            }
        }
    )*};
}

accepts! {
    [] EdmString: StringValue;
    [] EdmBoolean: BooleanValue;
    [] EdmInt32: Int32Value;
    [] EdmDateTimeOffset: DateTimeValue;
    [] DateTimeText: DateTimeTextValue;
    [] LocalDateTime: LocalDateTimeValue;
    [] EdmGuid: GuidValue;
    [] EdmDate: DateValue;
    [] EdmTimeOfDay: TimeOfDayValue;
    [] EdmDuration: DurationValue;
    [] EdmInt16: Int16Value;
    [] EdmInt64: Int64Value;
    [] EdmByte: ByteValue;
    [] EdmDouble: DoubleValue;
    [] EdmSingle: SingleValue;
    [] EdmDecimal: DecimalValue;
    [] EdmBinary: BinaryValue;
    [] EdmUntyped: UntypedValue;
    [E] Enumeration<E>: EnumerationValue;
    [T] Structured<T>: StructuredValue;
    [K] Collection<K>: CollectionValue;
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K, P, M: Maybe<K, P> + ?Sized> Maybe<K, P> for $pointer
        $(where $($bound)*)?
        {
            fn get(&self) -> Option<Value<'_>> {
                M::get(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, M);

/// A member that may be omitted. `lead` is the text before its value: comma, name and colon.
#[derive(Debug)]
pub struct Optional<'a> {
    lead: &'static str,
    value: Option<Value<'a>>,
}

/// Makes a member that may be omitted.
pub fn optional<'a, K: Kind, P, M: Maybe<K::Value, P> + ?Sized>(
    lead: &'static str,
    _: Of<K>,
    value: &'a M,
) -> Optional<'a> {
    let value = value.get();
    let value = if K::IS_IN_UPDATE { value.map(Value::in_update) } else { value };
    Optional { lead, value }
}

impl Piece for Optional<'_> {
    fn write(self, json: &mut Json) {
        if let Some(value) = &self.value {
            json.push_joined(self.lead);
            ToJson::write(value, json);
        }
    }
}

/// A member of any type that may be omitted.
#[derive(Debug)]
pub struct OptionalUnchecked {
    lead: &'static str,
    value: Option<Unchecked>,
}

/// Makes a member of any `Serialize` type that may be omitted.
pub fn optional_unchecked<V: Serialize>(
    lead: &'static str,
    value: &Option<V>,
) -> OptionalUnchecked {
    OptionalUnchecked { lead, value: value.as_ref().map(unchecked) }
}

impl Piece for OptionalUnchecked {
    fn write(self, json: &mut Json) {
        if let Some(value) = self.value {
            json.push_joined(self.lead);
            value.write(json);
        }
    }
}
