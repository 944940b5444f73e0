//! Reading of values that are text.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserializer, Error, Unexpected, Visitor};

/// Reads a value from a text, which is borrowed where it can be. Fails with the words `expected`.
#[inline]
pub(super) fn read_text<'de, T, D: Deserializer<'de>>(
    from: D,
    expected: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    from.deserialize_str(Text { expected, read, value: PhantomData })
}

struct Text<T, F> {
    expected: &'static str,
    read: F,
    value: PhantomData<T>,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Text<T, F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.expected)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self.expected))
    }
}
