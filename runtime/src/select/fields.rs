//! The properties of an object, one after the other.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::{Selection, fail};

/// The properties of an object, as they are read into a struct.
pub struct Fields<A> {
    pub(super) map: A,
    pub(super) names: &'static [&'static str],
    /// The field after the one that was read last, which most likely comes next.
    next: usize,
    pub(super) rest: Option<Map<String, Value>>,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(super) fn new(map: A, selection: &'static Selection) -> Self {
        let rest = selection.keeps_rest.then(Map::new);
        Self { map, names: selection.names, next: 0, rest }
    }

    /// Fails to read a struct that has a mistake.
    pub fn fail<T>(&self) -> Result<T, A::Error> {
        fail()
    }

    /// Returns the index of the field whose value comes next; one that no field has at the end.
    pub fn next(&mut self) -> Result<usize, A::Error> {
        let end = self.names.len();
        loop {
            let keeps = self.rest.is_some();
            let seed = NameSeed { names: self.names, next: self.next, keeps };
            match self.map.next_key_seed(seed)? {
                Some(Name::Field(index)) => {
                    self.next = index + 1;
                    return Ok(index);
                }
                Some(Name::Skipped) => drop(self.map.next_value::<IgnoredAny>()?),
                Some(Name::Rest(name)) => {
                    let value = self.map.next_value()?;
                    self.rest.get_or_insert_default().insert(name, value);
                }
                None => return Ok(end),
            }
        }
    }
}

/// The name of a property.
enum Name {
    Field(usize),
    Skipped,
    Rest(String),
}

struct NameSeed {
    names: &'static [&'static str],
    next: usize,
    keeps: bool,
}

impl NameSeed {
    fn find(&self, name: &str) -> Option<usize> {
        let is_next = self.names.get(self.next).is_some_and(|next| *next == name);
        if is_next {
            return Some(self.next);
        }
        self.names.iter().position(|known| *known == name)
    }
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Name, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(match self.find(name) {
            Some(index) => Name::Field(index),
            None if self.keeps => Name::Rest(name.to_owned()),
            None => Name::Skipped,
        })
    }
}
