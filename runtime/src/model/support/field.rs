//! Reading of the values of properties.
//!
//! A value that does not have the type of its field is not an error, since one odd property must
//! not cost the whole response: it is kept as JSON. Each value is read once, and only one that does
//! not fit is buffered.

use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess};
use serde_json::Value;

use super::misfits::Misfits;
use super::scalar::Scalar;

/// A value that was read for a field of type `T`.
pub(crate) enum Reading<T> {
    /// A value of that type.
    Fits(T),
    /// `null`.
    Null,
    /// A value of another type.
    Misfit(Value),
}

/// The type of a field. A scalar type implements `from_scalar`, any other type `read`.
pub(crate) trait Field: Sized {
    /// Converts a value that was read.
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        scalar.into_misfit()
    }

    /// Reads a value, and notes the properties below it that do not fit.
    fn read<'de, D: Deserializer<'de>>(
        from: D,
        _misfits: &mut Misfits,
    ) -> Result<Reading<Self>, D::Error> {
        Scalar::read(from).map(Self::from_scalar)
    }
}

/// The properties of an object, as they are read into a model.
pub struct Reader<'a, A> {
    pub(super) map: A,
    pub(super) misfits: &'a mut Misfits,
    /// The value that was read last, if it did not fit.
    pub(super) misfit: Option<Value>,
}

/// Reads the value of a property into a field. Returns `true`, so that a model's match on names
/// needs no further line.
pub(crate) fn read<'de, F: Field, A: MapAccess<'de>>(
    place: &mut Option<F>,
    from: &mut Reader<A>,
) -> Result<bool, A::Error> {
    *place = match from.map.next_value_seed(FieldSeed::new(from.misfits))? {
        Reading::Fits(value) => Some(value),
        Reading::Null => None,
        Reading::Misfit(value) => {
            from.misfit = Some(value);
            None
        }
    };
    Ok(true)
}

pub(super) struct FieldSeed<'a, F> {
    misfits: &'a mut Misfits,
    field: PhantomData<F>,
}

impl<'a, F> FieldSeed<'a, F> {
    pub(super) fn new(misfits: &'a mut Misfits) -> Self {
        Self { misfits, field: PhantomData }
    }
}

impl<'de, F: Field> DeserializeSeed<'de> for FieldSeed<'_, F> {
    type Value = Reading<F>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Reading<F>, D::Error> {
        F::read(from, self.misfits)
    }
}
