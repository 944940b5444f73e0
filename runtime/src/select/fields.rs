//! The properties of an object, one after the other.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::{Selection, fail};

/// The properties of an object, as they are read into a struct.
pub struct Fields<A> {
    pub(super) map: A,
    pub(super) names: &'static [&'static str],
    pub(super) rest: Option<Map<String, Value>>,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    #[inline]
    pub(super) fn new(map: A, selection: &'static Selection) -> Self {
        let rest = selection.keeps_rest.then(Map::new);
        Self { map, names: selection.names, rest }
    }

    /// Fails to read a struct that has a mistake.
    pub fn fail<T>(&self) -> Result<T, A::Error> {
        fail()
    }

    /// Returns the index of the field whose value comes next, and the number of fields at the end.
    /// `find` returns the index of a name, or the number of fields: a match on constant names, which is
    /// faster than a search.
    #[inline]
    pub fn next<F: Fn(&str) -> usize + Copy>(&mut self, find: F) -> Result<usize, A::Error> {
        let end = self.names.len();
        loop {
            let keeps = self.rest.is_some();
            match self.map.next_key_seed(NameSeed { find, end, keeps })? {
                Some(Name::Field(index)) => return Ok(index),
                Some(Name::Skipped) => drop(self.map.next_value::<IgnoredAny>()?),
                Some(Name::Rest(name)) => self.keep(name)?,
                None => return Ok(end),
            }
        }
    }

    fn keep(&mut self, name: String) -> Result<(), A::Error> {
        let value = self.map.next_value()?;
        self.rest.get_or_insert_default().insert(name, value);
        Ok(())
    }
}

/// The name of a property.
enum Name {
    Field(usize),
    Skipped,
    Rest(String),
}

struct NameSeed<F> {
    find: F,
    end: usize,
    keeps: bool,
}

impl<'de, F: Fn(&str) -> usize> DeserializeSeed<'de> for NameSeed<F> {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Name, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<F: Fn(&str) -> usize> Visitor<'_> for NameSeed<F> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(match (self.find)(name) {
            index if index < self.end => Name::Field(index),
            _ if self.keeps => Name::Rest(name.to_owned()),
            _ => Name::Skipped,
        })
    }
}
