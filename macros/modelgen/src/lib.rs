//! Tools that keep the models and the metadata in step with the rows of `graph_request_schema`.
//!
//! Maintainers run them as tests of this package, which is never published:
//!
//! - [`models`] renders the rows as the models of the runtime crate. `cargo test -p
//!   graph-request-modelgen` rewrites the files that are stale; under CI it only compares.
//! - [`stand_in`] renders the rows as the table of the stand-in in `runtime/src/testing`.
//! - [`time_zones`] renders the time zones of Windows for the conversions of the runtime crate.
//! - [`metadata`] compares the rows with a CSDL file of Microsoft Graph.

pub mod guides;
pub mod import;
pub mod metadata;
pub mod models;
pub mod stand_in;
pub mod time_zones;
