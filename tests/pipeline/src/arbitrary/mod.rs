//! Generators of invocations, for property tests and fuzz targets: token streams of all kinds, valid
//! bodies, and requests with queries. All are derived from bytes, which any source of randomness has.

pub mod choices;
mod ends;
pub mod holes;
pub mod invocations;
mod literals;
pub mod objects;
pub mod queries;
pub mod streams;
