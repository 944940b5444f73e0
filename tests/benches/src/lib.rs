//! Benchmarks of `graph-request`: the cases, and their peers.

pub mod building;
pub mod case;
pub mod comparison;
pub mod decoding;
pub mod rounds;
pub mod sending;
pub mod table;
