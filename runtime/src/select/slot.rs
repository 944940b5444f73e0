//! The place of a field while its object is read.

use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess};

use super::{Fields, FromGraph};

/// The value of a field of type `T`, as far as it was read from the object `A`.
///
/// The functions that make one return it without its type, so that rustc judges the type of a field
/// only once, where the slot is made.
pub trait Slot<'de, A: MapAccess<'de>, T>: Sized {
    /// Reads the value. If a property occurs twice, the last value is used.
    fn read(&mut self, from: &mut Fields<A>) -> Result<(), A::Error>;

    /// Returns the value. Fails if it is missing, and must not be.
    fn take(self, from: &Fields<A>, index: usize) -> Result<T, A::Error>;
}

/// The value of a field of type `T` for a property of kind `K`.
pub(crate) struct Place<K, T> {
    value: Option<T>,
    kind: PhantomData<K>,
}

impl<K, T> Place<K, T> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self { value: None, kind: PhantomData }
    }
}

impl<'de, A: MapAccess<'de>, K, T: FromGraph<K>> Slot<'de, A, T> for Place<K, T> {
    #[inline]
    fn read(&mut self, from: &mut Fields<A>) -> Result<(), A::Error> {
        self.value = Some(from.map.next_value_seed(Seed::<K, T>(PhantomData))?);
        Ok(())
    }

    #[inline]
    fn take(self, from: &Fields<A>, index: usize) -> Result<T, A::Error> {
        match self.value {
            Some(value) => Ok(value),
            None => T::absent().ok_or_else(|| missing(from.names, index)),
        }
    }
}

#[cold]
fn missing<E: Error>(names: &'static [&'static str], index: usize) -> E {
    E::missing_field(names.get(index).copied().unwrap_or_default())
}

struct Seed<K, T>(PhantomData<(K, T)>);

impl<'de, K, T: FromGraph<K>> DeserializeSeed<'de> for Seed<K, T> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::from_graph(from)
    }
}
