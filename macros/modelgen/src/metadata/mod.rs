//! The comparison of the rows with Graph's metadata, type by type.
//!
//! It tells a maintainer what Microsoft has added, changed or removed since the rows were written.
//! To run it, fetch a CSDL file (`https://graph.microsoft.com/v1.0/$metadata` or the same below
//! `beta`), and name it with an absolute path:
//!
//! ```text
//! GRAPH_CSDL=$PWD/beta.csdl GRAPH_VERSION=beta \
//!     cargo test -p graph-request-modelgen metadata -- --ignored --nocapture
//! ```
//!
//! Each line of the output is one difference. The test fails if there are differences that nothing
//! excuses: change the rows or, for a type that is left out on purpose, add it to the exclusions.
//!
//! If `GRAPH_CORPUS` is the absolute path of a folder with `v1.0.csdl` and `beta.csdl`, an ordinary
//! `cargo test` compares these two files as well.

mod csdl;
mod drift;
mod exclusions;
mod rows;
mod statements;
#[cfg(test)]
mod tests;

use graph_request_schema::Version;

pub use drift::Difference;
use exclusions::EXCLUSIONS;

/// Compares the rows of a version with the text of a CSDL file.
///
/// # Errors
///
/// Fails if the text is not well-formed XML.
pub fn compare_csdl(text: &str, version: Version) -> Result<Vec<Difference>, roxmltree::Error> {
    Ok(drift::find_drift(&rows::state_rows(version), &csdl::state_csdl(text)?, EXCLUSIONS))
}
