//! Tests of `#[derive(GraphSelect)]` and of `… as TYPE`: structs that are the selection and the answer.

mod answers;
mod decoding;
mod elsewhere;
mod enums;
mod options;
mod types;
