//! Requests of v1.0 and beta.

mod bodies;
mod filters;
mod functions;
mod injection;
mod navigation;
mod options;
mod routes;
mod updates;
