//! Where an expansion hands over a value that may be left out, with its name.

use super::accepts::{Is, Of};
use super::buffer::Json;
use super::piece::Piece;
use super::to_json::{ToJson, Value};

/// An `Option` of a value of kind `K`, whose property is left out when it is `None`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `Option`",
    label = "`?:` leaves a property out when its value is `None`; this is always there, so write `:`"
)]
pub trait Maybe<K> {
    /// What it holds.
    fn get(&self) -> Option<Value<'_>>;
}

impl<K, V: Is<K>> Maybe<K> for Option<V> {
    fn get(&self) -> Option<Value<'_>> {
        self.as_ref().map(ToJson::as_value)
    }
}

#[diagnostic::do_not_recommend]
impl<K, M: Maybe<K> + ?Sized> Maybe<K> for &M {
    fn get(&self) -> Option<Value<'_>> {
        (**self).get()
    }
}

#[diagnostic::do_not_recommend]
impl<K, M: Maybe<K> + ?Sized> Maybe<K> for &mut M {
    fn get(&self) -> Option<Value<'_>> {
        (**self).get()
    }
}

/// A member that may be left out, with the text that comes before its value.
#[derive(Debug)]
pub struct Optional<'a> {
    lead: &'static str,
    value: Option<Value<'a>>,
}

/// A value for a property of kind `K`, with the text that comes before it.
pub fn optional<'a, K, M: Maybe<K> + ?Sized>(
    lead: &'static str,
    _: Of<K>,
    value: &'a M,
) -> Optional<'a> {
    Optional { lead, value: value.get() }
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
