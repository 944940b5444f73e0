//! The place of a field while its object is read.

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess};

use std::marker::PhantomData;

use super::{Fields, FromGraph};

/// The value of a field of type `T`, as far as it was read from the object `A`.
///
/// It holds the functions of the type rather than a bound on it, so that rustc judges the type of a
/// field only once, where the slot is made.
pub struct Slot<'de, A: MapAccess<'de>, T> {
    value: Option<T>,
    read: fn(&mut A) -> Result<T, A::Error>,
    absent: fn() -> Option<T>,
}

impl<'de, A: MapAccess<'de>, T> Slot<'de, A, T> {
    #[inline]
    pub(crate) fn new<K>() -> Self
    where
        T: FromGraph<K>,
    {
        let read = |map: &mut A| map.next_value_seed(Seed::<K, T>(PhantomData));
        Self { value: None, read, absent: T::absent }
    }

    /// Reads the value. If a property occurs twice, the last value is used.
    #[inline]
    pub fn read(&mut self, from: &mut Fields<A>) -> Result<(), A::Error> {
        self.value = Some((self.read)(&mut from.map)?);
        Ok(())
    }

    /// Returns the value. Fails if it is missing, and must not be.
    #[inline]
    pub fn take(self, from: &Fields<A>, index: usize) -> Result<T, A::Error> {
        match self.value {
            Some(value) => Ok(value),
            None => (self.absent)().ok_or_else(|| missing(from.names, index)),
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
