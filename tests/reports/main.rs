//! Reports of users, one row each: what was written or answered, and what must come of it.
//!
//! A new report is a new row: of [`written`] if the request itself was at fault, of [`answered`] if the
//! answer to it was.

mod answered;
mod row;
mod written;
