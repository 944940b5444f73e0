//! Enums of the user's own.

use serde_core::de::{Deserializer, Error};

use super::text::read_text;

/// Reads a member of an enum. A derived enum has a variant for every text.
#[inline]
pub fn member<'de, E, D: Deserializer<'de>>(
    from: D,
    read: impl FnOnce(&str) -> E,
) -> Result<E, D::Error> {
    read_text(from, "a member of an enum", |text| Some(read(text)))
}

/// Turns the text of a member into what the variant for all others holds.
pub fn own<T: for<'a> From<&'a str>>(text: &str) -> T {
    text.into()
}

/// Fails to read anything: the item has a mistake that the macro reported.
pub fn fail<T, E: Error>() -> Result<T, E> {
    Err(E::custom("the derive of the type has reported a mistake"))
}
