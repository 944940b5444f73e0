//! What the property tests and the fuzz targets feed the pipeline: token streams of all kinds, and
//! objects that are right. Both are made of plain bytes, so that whoever has bytes can have them.

pub mod choices;
pub mod holes;
pub mod invocations;
mod literals;
pub mod objects;
pub mod queries;
pub mod streams;
