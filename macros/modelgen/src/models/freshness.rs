//! The comparison of the rendered files with those that are committed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use graph_request_schema::Version;

use super::render_all;

/// A committed file that differs from the rows.
#[derive(Debug)]
pub struct Stale {
    /// The place of the file.
    pub path: PathBuf,
    /// The text that belongs there; `None` for a file that has no rows any more.
    pub text: Option<String>,
}

/// Finds the files below `models` that are missing, differ from the rows, or have no rows any more.
///
/// # Errors
///
/// Fails if a folder of models exists and cannot be listed.
pub fn find_stale(models: &Path) -> io::Result<Vec<Stale>> {
    let mut leftover = list_committed(models)?;
    let mut stale = Vec::new();
    for (file, text) in render_all() {
        let path = models.join(file);
        leftover.remove(&path);
        // An unreadable file is stale as well: rewriting it then says why it cannot be used.
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            stale.push(Stale { path, text: Some(text) });
        }
    }
    stale.extend(leftover.into_iter().map(|path| Stale { path, text: None }));
    Ok(stale)
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

/// Lists the files in the folders that hold nothing but models.
fn list_committed(models: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    for folder in Version::ALL.map(|version| models.join(version.module())) {
        if folder.exists() {
            list_files(&folder, &mut files)?;
        }
    }
    Ok(files)
}

fn list_files(folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list_files(&path, files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::path::Path;

    use super::{find_stale, render_all, rewrite};

    #[test]
    fn missing_files_are_stale() {
        let stale = find_stale(Path::new("no such folder")).unwrap();
        assert_eq!(stale.len(), render_all().len());
        assert!(stale.iter().all(|file| file.text.is_some()));
    }

    /// Rewrites stale files on a developer's machine; under CI it only fails.
    #[test]
    fn models_are_fresh() {
        let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/src/model");
        let stale = find_stale(&models).unwrap();
        if env::var_os("CI").is_none() {
            for file in &stale {
                rewrite(file).unwrap();
            }
        }
        let paths: Vec<_> = stale.iter().map(|file| &file.path).collect();
        assert!(
            paths.is_empty(),
            "the rows have changed; run `cargo test -p graph-request-modelgen` and commit {paths:#?}"
        );
    }
}
