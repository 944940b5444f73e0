//! The rows that are written by hand, to which imported rows refer by their paths.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// The paths of statics in `macros/schema`, by the name of their type in Graph.
pub(super) struct ByHand {
    paths: BTreeMap<String, String>,
}

impl ByHand {
    /// Finds the statics in the folder of hand-written rows, and in the file of the base type.
    pub(super) fn read(schema: &Path) -> io::Result<Self> {
        let mut paths = BTreeMap::new();
        let mut files: Vec<_> = fs::read_dir(schema.join("online_meetings"))?
            .map(|entry| entry.map(|e| e.path()))
            .collect::<Result<_, _>>()?;
        files.push(schema.join("entity.rs"));
        for file in files {
            let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let module = match module.as_str() {
                "mod" | "december_2018" => continue,
                "entity" => "crate::entity".to_owned(),
                module => format!("crate::online_meetings::{module}"),
            };
            find_statics(&fs::read_to_string(&file)?, &module, &mut paths);
        }
        Ok(Self { paths })
    }

    /// Returns the path of the row of a type, if it has one by hand.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.paths.get(name).map(String::as_str)
    }
}

/// Adds each `static NAME: Type = Type {` or `Enum`, with the `name` on the next line.
fn find_statics(text: &str, module: &str, paths: &mut BTreeMap<String, String>) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let declared = line.split_once("static ").and_then(|(_, rest)| rest.split_once(": "));
        let Some((name, rest)) = declared else {
            continue;
        };
        let graph_name = lines.peek().and_then(|next| next.split('"').nth(1));
        if (rest.starts_with("Type =") || rest.starts_with("Enum ="))
            && let Some(graph_name) = graph_name
        {
            paths.insert(graph_name.to_owned(), format!("{module}::{name}"));
        }
    }
}
