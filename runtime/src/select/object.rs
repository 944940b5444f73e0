//! Reading of objects.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserializer, MapAccess, Visitor};

use super::{Fields, GraphSelect};

/// The result of reading a `T`. An expansion uses this name, since a second path to `Result` would
/// make rustc write out the first one in every message.
pub type Reading<T, E> = Result<T, E>;

/// Returns what was read.
#[inline]
pub const fn ok<T, E>(read: T) -> Reading<T, E> {
    Ok(read)
}

/// Reads a struct from an object. Properties that it does not have are skipped, or kept as its rest.
#[inline]
pub fn object<'de, M, T: GraphSelect<M>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<M, T>(PhantomData<(M, T)>);

impl<'de, M, T: GraphSelect<M>> Visitor<'de> for ObjectVisitor<M, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(&mut Fields::new(map, T::SELECTION))
    }
}
