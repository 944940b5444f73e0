//! What an expansion hands over: constant text, and the user's values with what is known of them.

use serde_core::Serialize;

use super::{Json, Of, ToJson, Value};
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
impl Piece for Value<'_> {
    fn write(&self, json: &mut Json) {
        ToJson::write(self, json);
    }

    fn size(&self) -> usize {
        ToJson::size(self)
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
    message = "`{Self}` is not the struct `{T}`",
    label = "`..` starts from the struct `{T}`, or a reference to it"
)]
pub trait StartsFrom<T>: Sync {
    /// The model.
    fn model(&self) -> &T;
}

#[diagnostic::do_not_recommend]
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
    _: Of<T>,
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
