//! Reading of collections.

use std::marker::PhantomData;

use serde_core::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::field::{Field, FieldSeed, Reading};
use super::misfits::Misfits;
use super::scalar::{Scalar, ScalarVisitor, others};
use crate::json::{ToJson, to_whole_value};

/// Reads a collection without its `null` elements, which some services of Graph send. If an element
/// does not fit, the whole collection does not: a field with some of the attendees would look like
/// all of them, and an update would remove the others.
impl<F: Field + ToJson> Field for Vec<F> {
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        misfits: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        from.deserialize_any(CollectionVisitor { misfits, element: PhantomData })
    }
}

struct CollectionVisitor<'a, F> {
    misfits: &'a mut Misfits,
    element: PhantomData<F>,
}

impl<'de, F: Field + ToJson> Visitor<'de> for CollectionVisitor<'_, F> {
    type Value = Reading<Vec<F>>;

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let before = self.misfits.len();
        let (mut elements, mut nulls) = (Vec::new(), Vec::new());
        for index in 0.. {
            let below = self.misfits.len();
            match seq.next_element_seed(FieldSeed::new(self.misfits))? {
                None => break,
                Some(Reading::Fits(element)) => {
                    elements.push(element);
                    self.misfits.prefix_index(below, index);
                }
                Some(Reading::Null) => nulls.push(index),
                Some(Reading::Misfit(value)) => {
                    // The collection as a whole is noted by its parent.
                    self.misfits.truncate(before);
                    let read = elements.iter().map(|element| to_whole_value(element)).collect();
                    let read = insert_nulls(read, &nulls);
                    return finish(read, value, seq).map(Reading::Misfit);
                }
            }
        }
        Ok(Reading::Fits(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        ScalarVisitor.visit_map(map).map(Scalar::into_misfit)
    }

    others!("an array");
}

/// Inserts the `null`s between the elements that were read, by their indices in ascending order.
fn insert_nulls(mut values: Vec<Value>, nulls: &[usize]) -> Vec<Value> {
    for index in nulls {
        values.insert(*index, Value::Null);
    }
    values
}

/// Reads the elements behind one that does not fit.
fn finish<'de, A: SeqAccess<'de>>(
    mut read: Vec<Value>,
    misfit: Value,
    mut seq: A,
) -> Result<Value, A::Error> {
    read.push(misfit);
    while let Some(value) = seq.next_element()? {
        read.push(value);
    }
    Ok(Value::Array(read))
}
