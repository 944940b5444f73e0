//! Files that are whole or not there.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Result, at};

/// A file that gets its name when it is complete. Until then its name ends in `.part`.
///
/// If it is dropped before, as by an error, it is removed, and an older file of the name is kept.
#[derive(Debug)]
pub(crate) struct Draft {
    part: PathBuf,
    name: PathBuf,
}

impl Draft {
    /// Makes a draft of the file with this name. Nothing is written yet.
    pub(crate) fn of(name: impl Into<PathBuf>) -> Self {
        let name = name.into();
        let mut part = name.clone().into_os_string();
        part.push(".part");
        Self { part: part.into(), name }
    }

    /// Returns the path to write to.
    pub(crate) fn path(&self) -> &Path {
        &self.part
    }

    /// Gives the complete file its name, and returns that.
    pub(crate) fn keep(self) -> Result<PathBuf> {
        fs::rename(&self.part, &self.name).map_err(at(&self.name))?;
        Ok(self.name.clone())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // It has its name already, or was never written.
        let _ = fs::remove_file(&self.part);
    }
}
