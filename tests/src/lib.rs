//! The README of the repository, compiled as documentation tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
