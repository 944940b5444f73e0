//! The areas beyond meetings: every route, the requests of the documentation, and
//! mistakes in every place of a body.

mod edges;
mod mutations;
mod refused;
mod requests;
mod routes;
