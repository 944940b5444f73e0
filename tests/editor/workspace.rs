//! A small crate that depends on `graph-request`, in the folder for the files of tests.

use std::fs;
use std::path::{Path, PathBuf};

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The crate on disk.
pub(crate) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Writes the crate. It has the versions of the repository, so that nothing has to be downloaded.
    pub(crate) fn create() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
        fs::create_dir_all(folder.join("src")).unwrap();
        let runtime = Path::new(REPOSITORY).join("runtime").canonicalize().unwrap();
        let manifest = format!(
            "[package]\nname = \"places\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies.graph-request]\npath = {:?}\ndefault-features = false\n\
             features = [\"beta\", \"calendar\", \"preview\", \"v1\"]\n\n[workspace]\n",
            runtime.display()
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::copy(Path::new(REPOSITORY).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        fs::write(folder.join("src/lib.rs"), "").unwrap();
        Self { folder }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of what the server builds, which is kept from run to run.
    pub(crate) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    pub(crate) fn uri_of_folder(&self) -> String {
        format!("file://{}", self.folder.display())
    }

    pub(crate) fn uri_of_source(&self) -> String {
        format!("{}/src/lib.rs", self.uri_of_folder())
    }
}
