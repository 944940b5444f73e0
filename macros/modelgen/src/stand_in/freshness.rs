//! The comparison of the rendered table with the one that is committed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::render;

/// A committed file that differs from the rows.
#[derive(Debug)]
pub struct Stale {
    /// The place of the file.
    pub path: PathBuf,
    /// The text that belongs there; `None` for a file that has no rows any more.
    pub text: Option<String>,
}

/// Finds the files of the table that are missing, differ from the rows, or have no rows any more.
#[must_use]
pub fn find_stale(table: &Path) -> Vec<Stale> {
    let committed = fs::read_dir(table).into_iter().flatten().flatten();
    let mut leftover: BTreeSet<PathBuf> = committed.map(|entry| entry.path()).collect();
    let mut stale = Vec::new();
    for (file, text) in render() {
        let path = table.join(file);
        leftover.remove(&path);
        // A file that cannot be read is stale: rewriting it then says why.
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            stale.push(Stale { path, text: Some(text) });
        }
    }
    stale.extend(leftover.into_iter().map(|path| Stale { path, text: None }));
    stale
}

/// Writes or removes one file, so that it agrees with the rows.
///
/// # Errors
///
/// Fails if the file cannot be written or removed.
pub fn rewrite(stale: &Stale) -> io::Result<()> {
    let Some(text) = &stale.text else {
        return fs::remove_file(&stale.path);
    };
    if let Some(folder) = stale.path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&stale.path, text)
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::path::Path;

    use super::{find_stale, rewrite};

    /// Rewrites a stale table on a developer's machine; under CI it only fails.
    #[test]
    fn the_table_of_the_stand_in_is_fresh() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let stale = find_stale(&folder.join("../../runtime/src/testing/schema/rows"));
        if env::var_os("CI").is_none() {
            for file in &stale {
                rewrite(file).unwrap();
            }
        }
        assert!(
            stale.is_empty(),
            "the rows have changed; run `cargo test -p graph-request-modelgen` and commit the table"
        );
    }
}
