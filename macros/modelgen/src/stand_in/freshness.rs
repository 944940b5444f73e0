//! The comparison of the rendered table with the one that is committed.

use std::path::Path;
use std::{fs, io};

use super::render;

/// Returns `true` if the committed table agrees with the rows.
#[must_use]
pub fn is_fresh(table: &Path) -> bool {
    // A file that cannot be read is stale: rewriting it then says why.
    fs::read_to_string(table).is_ok_and(|text| text == render())
}

/// Writes the table, so that it agrees with the rows.
///
/// # Errors
///
/// Fails if the file cannot be written.
pub fn rewrite(table: &Path) -> io::Result<()> {
    fs::write(table, render())
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::path::Path;

    use super::{is_fresh, rewrite};

    /// Rewrites a stale table on a developer's machine; under CI it only fails.
    #[test]
    fn the_table_of_the_stand_in_is_fresh() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let table = folder.join("../../runtime/src/testing/schema/rows.rs");
        let was_fresh = is_fresh(&table);
        if !was_fresh && env::var_os("CI").is_none() {
            rewrite(&table).unwrap();
        }
        assert!(
            was_fresh,
            "the rows have changed; run `cargo test -p graph-request-modelgen` and commit the table"
        );
    }
}
