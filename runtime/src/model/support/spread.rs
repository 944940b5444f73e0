//! Models that an object starts from, written `..model`.

use super::Model;
use super::write::{size, write_members};
use crate::json::{Json, Of, Piece, Scope, for_each_pointer};

/// A model that an object can start from.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the struct `{T}`",
    label = "`..` expects the struct `{T}`, or a reference to it"
)]
pub trait StartsFrom<T> {
    /// Returns the model.
    fn model(&self) -> &T;
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, S: StartsFrom<T> + ?Sized> StartsFrom<T> for $pointer $(where $($bound)*)? {
            fn model(&self) -> &T {
                S::model(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, S);

/// The members of a model, except those that the object itself has: they override the model's.
#[derive(Debug)]
pub struct Spread<'a, T> {
    model: &'a T,
    except: &'a [&'static str],
    scope: Scope,
}

/// Makes the members of a model, except those that the object itself has.
pub fn spread<'a, T: Model, S: StartsFrom<T> + ?Sized>(
    _: Of<T>,
    from: &'a S,
    except: &'a [&'static str],
) -> Spread<'a, T> {
    Spread { model: from.model(), except, scope: Scope::Create }
}

/// Makes the members of a model for an object of an update, as [`spread`] does, without those that
/// an update cannot carry. A start and an end are left out unless the object then has both.
pub fn spread_in_update<'a, T: Model, S: StartsFrom<T> + ?Sized>(
    _: Of<T>,
    from: &'a S,
    except: &'a [&'static str],
) -> Spread<'a, T> {
    Spread { model: from.model(), except, scope: Scope::Update }
}

impl<T: Model> Piece for Spread<'_, T> {
    fn write(self, json: &mut Json) {
        json.with_scope(self.scope, |json| write_members(self.model, self.except, json));
    }

    fn size(&self) -> usize {
        size(self.model)
    }
}
