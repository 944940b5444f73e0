//! The decoding of a page.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny,
    MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;

use super::Page;
use super::removed::{REMOVED, Removed};
use crate::model::PropertyName;

/// Parses the text of a page.
///
/// To tell a removed element from an item, an element must be read before its type is known, which
/// takes longer. So the text is searched for `@removed` first.
pub(crate) fn parse_page<T: DeserializeOwned>(json: &str) -> serde_json::Result<Page<T>> {
    let seed = PageSeed::<T>::new(mentions_removed(json));
    let mut from = serde_json::Deserializer::from_str(json);
    let page = seed.deserialize(&mut from)?;
    from.end()?;
    Ok(page)
}

fn mentions_removed(json: &str) -> bool {
    json.contains(REMOVED)
}

/// Reads an object with the property `value`. An item that is `null` is left out.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        PageSeed::new(true).deserialize(from)
    }
}

struct PageSeed<T> {
    may_have_removed: bool,
    of: PhantomData<T>,
}

impl<T> PageSeed<T> {
    fn new(may_have_removed: bool) -> Self {
        Self { may_have_removed, of: PhantomData }
    }
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Page<T>, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a page of a collection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let (mut page, mut has_value) = (Page::new([]), false);
        while let Some(PropertyName(name)) = map.next_key()? {
            match &*name {
                "value" => {
                    (page.items, page.removed) = map.next_value_seed(ElementsSeed(&self))?;
                    has_value = true;
                }
                "@odata.count" => page.count = map.next_value::<Count>()?.0,
                "@odata.nextLink" => page.next_link = map.next_value()?,
                "@odata.deltaLink" => page.delta_link = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if has_value { Ok(page) } else { Err(A::Error::missing_field("value")) }
    }
}

/// The elements of a page without `null`s: items, and those that were removed.
type Elements<T> = (Vec<T>, Vec<Removed>);

struct ElementsSeed<'a, T>(&'a PageSeed<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for ElementsSeed<'_, T> {
    type Value = Elements<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Elements<T>, D::Error> {
        from.deserialize_option(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for ElementsSeed<'_, T> {
    type Value = Elements<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an array of items")
    }

    fn visit_none<E>(self) -> Result<Elements<T>, E> {
        Ok(Elements::default())
    }

    fn visit_unit<E>(self) -> Result<Elements<T>, E> {
        Ok(Elements::default())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Elements<T>, D::Error> {
        from.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Elements<T>, A::Error> {
        let (mut items, mut removed) = (Vec::new(), Vec::new());
        if !self.0.may_have_removed {
            while let Some(item) = seq.next_element::<Option<T>>()? {
                items.extend(item);
            }
            return Ok((items, removed));
        }
        while let Some(element) = seq.next_element::<Option<Element<T>>>()? {
            match element {
                Some(Element::Item(item)) => items.push(item),
                Some(Element::Removed(gone)) => removed.push(gone),
                None => {}
            }
        }
        Ok((items, removed))
    }
}

/// An element of a page that may have removed ones.
enum Element<T> {
    Item(T),
    Removed(Removed),
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Removed::from_element(Value::deserialize(from)?) {
            Ok(removed) => Ok(Self::Removed(removed)),
            Err(item) => T::deserialize(item).map(Self::Item).map_err(D::Error::custom),
        }
    }
}

/// A count, which the OData parameter `IEEE754Compatible` turns into a string.
struct Count(Option<u64>);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(match Value::deserialize(from)? {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }))
    }
}
