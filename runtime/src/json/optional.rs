//! Members that are omitted when their value is `None`, written `key?: value`.

use serde_core::Serialize;

use super::accepts::{Is, Kind, Of};
use super::buffer::Json;
use super::piece::{Piece, Unchecked, unchecked};
use super::to_json::{ToJson, Value};

/// An `Option` of a value of kind `K`, whose member is omitted when it is `None`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `Option`",
    label = "`?:` expects an `Option`, but this value is always present: write `:`"
)]
pub trait Maybe<K> {
    /// Returns the value, if there is one.
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

/// A member that may be omitted. `lead` is the text before its value: comma, name and colon.
#[derive(Debug)]
pub struct Optional<'a> {
    lead: &'static str,
    value: Option<Value<'a>>,
}

/// Makes a member that may be omitted.
pub fn optional<'a, K: Kind, M: Maybe<K> + ?Sized>(
    lead: &'static str,
    _: Of<K>,
    value: &'a M,
) -> Optional<'a> {
    let value = value.get();
    let value = if K::IS_IN_UPDATE { value.map(Value::in_update) } else { value };
    Optional { lead, value }
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
    fn write(&self, json: &mut Json) {
        if let Some(value) = &self.value {
            json.push_joined(self.lead);
            value.write(json);
        }
    }

    fn size(&self) -> usize {
        self.value.as_ref().map_or(0, |value| self.lead.len() + value.size())
    }
}
