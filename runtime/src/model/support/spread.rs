//! Models and fragments that an object starts from, written `..model`.

use crate::json::{Json, Of, Piece, Scope, ToJson, for_each_pointer};

/// A model or a fragment that an object can start from.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the struct `{T}`",
    label = "`..` expects the struct `{T}`, a `Fragment` of it, or a reference to one"
)]
pub trait StartsFrom<T> {
    /// Returns the model or the fragment.
    fn source(&self) -> &dyn ToJson;
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, S: StartsFrom<T> + ?Sized> StartsFrom<T> for $pointer $(where $($bound)*)? {
            fn source(&self) -> &dyn ToJson {
                S::source(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, S);

/// The members of a model or a fragment, except those that the object itself has: they override them.
pub struct Spread<'a> {
    source: &'a dyn ToJson,
    except: &'a [&'static str],
    scope: Scope,
}

/// Makes the members of a model or a fragment, except those that the object itself has.
pub fn spread<'a, T, S: StartsFrom<T> + ?Sized>(
    _: Of<T>,
    from: &'a S,
    except: &'a [&'static str],
) -> Spread<'a> {
    Spread { source: from.source(), except, scope: Scope::Create }
}

/// Makes the members of a model or a fragment for an object of an update, as [`spread`] does, without
/// those that an update cannot carry. A start and an end are left out unless the object then has both.
pub fn spread_in_update<'a, T, S: StartsFrom<T> + ?Sized>(
    _: Of<T>,
    from: &'a S,
    except: &'a [&'static str],
) -> Spread<'a> {
    Spread { source: from.source(), except, scope: Scope::Update }
}

impl Piece for Spread<'_> {
    fn write(self, json: &mut Json) {
        json.with_scope(self.scope, |json| self.source.write_members(self.except, json));
    }
}
