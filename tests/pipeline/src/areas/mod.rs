//! The areas beyond meetings: every route, and the requests of the documentation.

mod refused;
mod requests;
mod routes;
