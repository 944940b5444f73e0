//! What an expansion hands over: constant text, and the user's values with what is known of them.

use serde::Serialize;

use super::{Is, Json, ToJson};
use crate::model::{Model, size, write_members};

/// Something that can be written into a body at its place.
pub trait Piece: Sync {
    /// Writes it.
    fn write(&self, json: &mut Json);

    /// About how many bytes that will take.
    fn size(&self) -> usize;
}

/// Constant JSON text.
impl Piece for &'static str {
    fn write(&self, json: &mut Json) {
        json.push(self);
    }

    fn size(&self) -> usize {
        self.len()
    }
}

/// Constant JSON text that starts with a comma, which is dropped where it would come first.
#[derive(Debug)]
pub struct Joined(pub &'static str);

impl Piece for Joined {
    fn write(&self, json: &mut Json) {
        json.push_joined(self.0);
    }

    fn size(&self) -> usize {
        self.0.len()
    }
}

/// A value of the user's.
#[derive(Debug)]
pub struct Value<'a, V: ?Sized>(&'a V);

/// A value that a property of kind `K` takes.
pub fn value<K, V: Is<K> + ?Sized>(value: &V) -> Value<'_, V> {
    Value(value)
}

impl<V: ToJson + ?Sized> Piece for Value<'_, V> {
    fn write(&self, json: &mut Json) {
        self.0.write(json);
    }

    fn size(&self) -> usize {
        self.0.size()
    }
}

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

impl<M: Maybe + ?Sized> Maybe for &M {
    type Value = M::Value;

    fn get(&self) -> Option<&M::Value> {
        (**self).get()
    }
}

/// A member that may be left out, with the text that comes before its value.
#[derive(Debug)]
pub struct Optional<'a, V> {
    lead: &'static str,
    value: Option<&'a V>,
}

/// A member that is left out when its value is `None`.
pub fn optional<'a, K, M>(lead: &'static str, value: &'a M) -> Optional<'a, M::Value>
where
    M: Maybe + ?Sized,
    M::Value: Is<K>,
{
    Optional { lead, value: value.get() }
}

impl<V: ToJson> Piece for Optional<'_, V> {
    fn write(&self, json: &mut Json) {
        if let Some(value) = self.value {
            json.push_joined(self.lead);
            value.write(json);
        }
    }

    fn size(&self) -> usize {
        self.value.map_or(0, |value| self.lead.len() + value.size())
    }
}

/// A value whose property the shape lacks, as JSON text.
#[derive(Debug)]
pub struct Unchecked(Json);

/// A value whose property the shape lacks.
pub fn unchecked<V: Serialize + ?Sized>(value: &V) -> Unchecked {
    let mut json = Json::default();
    json.push_value(value);
    Unchecked(json)
}

impl Piece for Unchecked {
    fn write(&self, json: &mut Json) {
        json.bytes.extend_from_slice(&self.0.bytes);
        if let Some(error) = &self.0.error {
            json.fail(error.clone());
        }
    }

    fn size(&self) -> usize {
        self.0.bytes.len()
    }
}

/// A model that an object can start from.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}`",
    label = "`..` starts from a `{T}`, or a reference to one"
)]
pub trait StartsFrom<T>: Sync {
    /// The model.
    fn model(&self) -> &T;
}

impl<T, S: StartsFrom<T> + ?Sized> StartsFrom<T> for &S {
    fn model(&self) -> &T {
        (**self).model()
    }
}

/// The members of a model, but for those that the object has itself.
#[derive(Debug)]
pub struct Spread<'a, T> {
    model: &'a T,
    except: &'a [&'static str],
}

/// The members of a model, but for those that the object has itself.
pub fn spread<'a, T: Model, S: StartsFrom<T> + ?Sized>(
    from: &'a S,
    except: &'a [&'static str],
) -> Spread<'a, T> {
    Spread { model: from.model(), except }
}

impl<T: Model> Piece for Spread<'_, T> {
    fn write(&self, json: &mut Json) {
        write_members(self.model, self.except, json);
    }

    fn size(&self) -> usize {
        size(self.model)
    }
}
