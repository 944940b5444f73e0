//! The properties that a struct has no fields for.

use serde_core::de::MapAccess;
use serde_json::Value;

use super::Fields;

/// A type for the field with `#[graph(flatten_rest)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the rest of the properties",
    label = "expected `serde_json::Map<String, Value>`, or another map from `String` to `serde_json::Value`"
)]
pub trait Rest: FromIterator<(String, Value)> {}

#[diagnostic::do_not_recommend]
impl<T: FromIterator<(String, Value)>> Rest for T {}

/// Takes the properties that were not read into fields.
pub fn rest<'de, T: Rest, A: MapAccess<'de>>(from: &mut Fields<A>) -> T {
    std::mem::take(&mut from.rest).into_iter().collect()
}
