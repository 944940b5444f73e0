//! The decoding of a page.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny,
    MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

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
        if reads_json_text::<D>() {
            let text = Box::<RawValue>::deserialize(from)?;
            return parse_page(text.get()).map_err(D::Error::custom);
        }
        PageSeed::new(true).deserialize(from)
    }
}

/// Returns `true` for the parser of `serde_json`, which alone gives the text that it reads: to read the
/// elements from it takes half the time. The name may change, and then the other way is taken.
fn reads_json_text<D>() -> bool {
    type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Page, reads_json_text};

    #[test]
    fn a_page_is_the_same_from_text_and_from_other_sources() {
        let element = json!({ "id": "7", "@removed": { "reason": "deleted" }, "x": 1 });
        let whole = json!({ "value": [{ "id": "5" }, null, element], "@odata.count": 3 });
        let from_value: Page<Value> = serde_json::from_value(whole.clone()).unwrap();
        let from_text: Page<Value> = serde_json::from_str(&whole.to_string()).unwrap();
        let from_reader: Page<Value> =
            serde_json::from_reader(whole.to_string().as_bytes()).unwrap();
        assert_eq!((from_text.items.len(), from_text.removed.len()), (1, 1));
        assert_eq!((&from_text, &from_reader), (&from_value, &from_value));
    }

    #[test]
    fn the_parser_of_text_is_known_by_its_name() {
        let mut parser = serde_json::Deserializer::from_str("5");
        assert!(is_known(&mut parser) && !is_known(json!(5)));
    }

    fn is_known<D>(_: D) -> bool {
        reads_json_text::<D>()
    }

    #[test]
    fn an_error_tells_its_place() {
        let error = serde_json::from_str::<Page<u32>>(r#"{"value":["x"]}"#).unwrap_err();
        assert_eq!((error.line(), error.column()), (1, 13), "{error}");
    }
}
