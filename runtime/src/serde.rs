//! The traits of `serde` in the signatures of this crate, for programs that do not depend on `serde`
//! themselves.
//!
//! [`FromGraph`](crate::value::FromGraph) is implemented with them. They are the same traits as those of
//! the crate `serde`.

pub use serde_core::de::{Deserialize, DeserializeOwned, Deserializer, Error};

#[doc(hidden)]
pub use serde_core::de::MapAccess;
