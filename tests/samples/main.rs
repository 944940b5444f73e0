//! Documented responses: each is read into its model, and written back with the same content.

mod areas;
mod meetings;
mod misfits;
mod models;
mod same;
