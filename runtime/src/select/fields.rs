//! The properties of an object, one after the other.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::{Selection, fail};

/// The properties of an object, as they are read into a struct.
pub struct Fields<A> {
    pub(super) map: A,
    pub(super) names: &'static [&'static str],
    /// The properties without a field, if the struct keeps them.
    pub(super) rest: Map<String, Value>,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    #[inline]
    pub(super) fn new(map: A, selection: &'static Selection) -> Self {
        Self { map, names: selection.names, rest: Map::new() }
    }

    /// Fails to read a struct that has a mistake.
    pub fn fail<T>(&self) -> Result<T, A::Error> {
        fail()
    }

    /// Returns the index of the field whose value comes next, and the number of fields at the end. Other
    /// properties are skipped.
    ///
    /// `find` returns the index of a name, or the number of fields: a match on constant names, which is
    /// faster than a search.
    #[inline]
    pub fn next<F: Fn(&str) -> usize + Copy>(&mut self, find: F) -> Result<usize, A::Error> {
        let end = self.names.len();
        while let Some(index) = self.map.next_key_seed(NameSeed(find))? {
            if index < end {
                return Ok(index);
            }
            self.map.next_value::<IgnoredAny>()?;
        }
        Ok(end)
    }

    /// Does the same as [`next`](Self::next), and keeps other properties.
    pub fn next_or_rest<F: Fn(&str) -> usize + Copy>(
        &mut self,
        find: F,
    ) -> Result<usize, A::Error> {
        let end = self.names.len();
        while let Some(name) = self.map.next_key::<String>()? {
            let index = find(&name);
            if index < end {
                return Ok(index);
            }
            let value = self.map.next_value()?;
            self.rest.insert(name, value);
        }
        Ok(end)
    }
}

/// The name of a property, which becomes the index of a field.
struct NameSeed<F>(F);

impl<'de, F: Fn(&str) -> usize> DeserializeSeed<'de> for NameSeed<F> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<F: Fn(&str) -> usize> Visitor<'_> for NameSeed<F> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok((self.0)(name))
    }
}
