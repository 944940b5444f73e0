//! Where an expansion hands over a value that may be left out, with its name: a function for each
//! kind of property, like those in `values.rs`.

use super::kinds::{
    BooleanValue, CollectionValue, DateTimeValue, EnumerationValue, Of, StringValue,
    StructuredValue,
};
use super::pieces::Piece;
use super::{Json, ToJson, Value};

/// An `Option` whose property is left out when it is `None`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `Option`",
    label = "`?:` leaves a property out when its value is `None`; this is always there, so write `:`"
)]
pub trait Maybe {
    /// What it may hold.
    type Value;

    /// What it holds.
    fn get(&self) -> Option<&Self::Value>;
}

impl<V> Maybe for Option<V> {
    type Value = V;

    fn get(&self) -> Option<&V> {
        self.as_ref()
    }
}

#[diagnostic::do_not_recommend]
impl<M: Maybe + ?Sized> Maybe for &M {
    type Value = M::Value;

    fn get(&self) -> Option<&M::Value> {
        (**self).get()
    }
}

#[diagnostic::do_not_recommend]
impl<M: Maybe + ?Sized> Maybe for &mut M {
    type Value = M::Value;

    fn get(&self) -> Option<&M::Value> {
        (**self).get()
    }
}

/// A member that may be left out, with the text that comes before its value.
#[derive(Debug)]
pub struct Optional<'a> {
    lead: &'static str,
    value: Option<Value<'a>>,
}

impl Piece for Optional<'_> {
    fn write(&self, json: &mut Json) {
        if let Some(value) = &self.value {
            json.push_joined(self.lead);
            ToJson::write(value, json);
        }
    }

    fn size(&self) -> usize {
        self.value.as_ref().map_or(0, |value| self.lead.len() + ToJson::size(value))
    }
}

fn optional<'a, V: ToJson>(lead: &'static str, value: Option<&'a V>) -> Optional<'a> {
    Optional { lead, value: value.map(ToJson::as_value) }
}

/// A value for a property of type `Edm.String`.
pub fn string<'a, M: Maybe<Value: StringValue> + ?Sized>(
    lead: &'static str,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}

/// A value for a property of type `Edm.Boolean`.
pub fn boolean<'a, M: Maybe<Value: BooleanValue> + ?Sized>(
    lead: &'static str,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}

/// A value for a property of type `Edm.DateTimeOffset`.
pub fn date_time<'a, M: Maybe<Value: DateTimeValue> + ?Sized>(
    lead: &'static str,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}

/// A value for a property whose type is the enum `E`.
pub fn enumeration<'a, E, M: Maybe<Value: EnumerationValue<E>> + ?Sized>(
    lead: &'static str,
    _: Of<E>,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}

/// A value for a property whose type is the complex or entity type `T`.
pub fn structured<'a, T, M: Maybe<Value: StructuredValue<T>> + ?Sized>(
    lead: &'static str,
    _: Of<T>,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}

/// A value for a property that is a collection of what `K` takes.
pub fn collection<'a, K, M: Maybe<Value: CollectionValue<K>> + ?Sized>(
    lead: &'static str,
    _: Of<K>,
    value: &'a M,
) -> Optional<'a> {
    optional(lead, value.get())
}
