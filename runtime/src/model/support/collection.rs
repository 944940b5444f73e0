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

/// Merges the `null`s with the elements that were read, by their indices in ascending order. In one
/// pass, since a service may send any number of them.
fn insert_nulls(values: Vec<Value>, nulls: &[usize]) -> Vec<Value> {
    let mut merged = Vec::with_capacity(values.len() + nulls.len());
    let mut values = values.into_iter();
    for index in nulls {
        let before = index.saturating_sub(merged.len());
        merged.extend(values.by_ref().take(before));
        merged.push(Value::Null);
    }
    merged.extend(values);
    merged
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::insert_nulls;

    #[test]
    fn nulls_return_to_their_places() {
        for (nulls, merged) in [
            (vec![], json!([1, 2])),
            (vec![0, 1, 3], json!([null, null, 1, null, 2])),
            (vec![1, 3, 4], json!([1, null, 2, null, null])),
        ] {
            assert_eq!(Value::Array(insert_nulls(vec![json!(1), json!(2)], &nulls)), merged);
        }
    }

    /// Moving each element once for each `null` would take minutes.
    #[test]
    fn many_nulls_are_inserted_in_one_pass() {
        let nulls: Vec<usize> = (0..400_000).collect();
        let merged = insert_nulls(vec![Value::Bool(true); 400_000], &nulls);
        assert_eq!(merged.iter().position(|value| !value.is_null()), Some(400_000));
        assert_eq!(merged.len(), 800_000);
    }
}
