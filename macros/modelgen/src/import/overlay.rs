//! Facts of an area that the metadata lacks, in `overlays/*.toml`: descriptions above all.

use std::collections::BTreeMap;
use std::{fs, io, path::Path};

use serde::Deserialize;

/// The overlays of all areas in one. Keys are those of a type (`event`), a property or an enum member
/// (`event.subject`), a navigation property (`event/instances`), an action or a function
/// (`event/accept()`) and a parameter (`event/accept(Comment)`).
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Overlay {
    pub(super) docs: BTreeMap<String, String>,
    /// `read-only`, `create-only`, `service` or `writable`.
    pub(super) access: BTreeMap<String, String>,
    /// `documented` or `no`.
    pub(super) required: BTreeMap<String, String>,
    /// The note of a warning.
    pub(super) deprecated: BTreeMap<String, String>,
    pub(super) pages: BTreeMap<String, String>,
    /// Other spellings that documented requests have, and that Graph accepts.
    pub(super) spellings: BTreeMap<String, Vec<String>>,
    /// Types of properties that the documentation knows better than the metadata.
    pub(super) types: BTreeMap<String, String>,
    /// Rows of Rust that are written by hand: the path of a constant, by the type that gets it.
    pub(super) navigations: BTreeMap<String, Vec<String>>,
    pub(super) callables: BTreeMap<String, Vec<String>>,
    pub(super) rules: BTreeMap<String, Vec<String>>,
    /// Limits of a property or a parameter: methods of its row.
    pub(super) limits: BTreeMap<String, Vec<String>>,
    /// Parameters of a navigation property in the query, such as those of `calendarView`.
    pub(super) parameters: BTreeMap<String, String>,
    /// Query options that one entity takes, beyond those that OData has for it.
    pub(super) options: BTreeMap<String, Vec<String>>,
    /// Further properties that only the documentation has: a row of Rust each.
    pub(super) properties: BTreeMap<String, Vec<String>>,
    /// Types of which the rows say something that no metadata says.
    pub(super) names: Names,
    /// Verbs of a navigation property, a root or a property that no stored page lists.
    pub(super) operations: BTreeMap<String, Vec<String>>,
}

/// The names of types with a fact in common.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Names {
    pub(super) partial: Vec<String>,
    pub(super) any: Vec<String>,
    pub(super) queried_as_derived: Vec<String>,
}

impl Overlay {
    /// Reads all files of a folder.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let mut all = Self::default();
        let mut files: Vec<_> =
            fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        files.sort();
        for file in files {
            let text = fs::read_to_string(&file)?;
            let read: Self = toml::from_str(&text)
                .map_err(|e| io::Error::other(format!("{}: {e}", file.display())))?;
            all.extend(read);
        }
        Ok(all)
    }

    fn extend(&mut self, other: Self) {
        self.docs.extend(other.docs);
        self.access.extend(other.access);
        self.required.extend(other.required);
        self.deprecated.extend(other.deprecated);
        self.pages.extend(other.pages);
        self.types.extend(other.types);
        self.spellings.extend(other.spellings);
        self.navigations.extend(other.navigations);
        self.callables.extend(other.callables);
        self.limits.extend(other.limits);
        self.rules.extend(other.rules);
        self.options.extend(other.options);
        self.parameters.extend(other.parameters);
        self.properties.extend(other.properties);
        self.names.partial.extend(other.names.partial);
        self.names.any.extend(other.names.any);
        self.names.queried_as_derived.extend(other.names.queried_as_derived);
        self.operations.extend(other.operations);
    }

    /// Returns the description at a key, empty if there is none.
    pub(super) fn doc(&self, key: &str) -> &str {
        self.docs.get(key).map_or("", String::as_str)
    }
}
