//! What the property tests and the fuzz targets feed the pipeline: token streams of all kinds, and
//! objects that are right. Both are made of plain bytes, so that whoever has bytes can have them.

pub(crate) mod choices;
pub(crate) mod holes;
pub(crate) mod invocations;
mod literals;
pub(crate) mod objects;
pub(crate) mod streams;
