//! The roots as rows, and the modules that gather the files of the areas.

use super::Import;
use super::declarations::Entrance;
use super::layout::{AREAS, Place};
use super::render::{HEADER, block, render_operation, static_name, versions};

impl Import {
    pub(super) fn render_roots(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The singletons and entity sets of the areas.\n\nuse crate::areas::prelude::*;\nuse crate::vocabulary::Root;\n"
        );
        for root in &self.graph.roots {
            text.push_str(&self.render_root(root));
        }
        text
    }

    fn render_root(&self, root: &Entrance) -> String {
        let key = format!("/{}", root.name);
        let mut rows: Vec<String> = self.operations.of(&key).iter().map(render_operation).collect();
        rows.extend(self.overlay.operations.get(&key).cloned().unwrap_or_default());
        let more = self.overlay.options.get(&key).map_or_else(String::new, |options| {
            let options: Vec<String> =
                options.iter().map(|option| format!("SystemOption::{option}")).collect();
            format!("\n    more_options: &[{}],", options.join(", "))
        });
        let base = if root.is_set { "TO_MANY" } else { "TO_ONE" };
        format!(
            "\npub(crate) static {}: Root = Root {{\n    name: {:?},\n    target: &{},\n    versions: {},\n    doc: {:?},\n    operations: &{},{more}\n    is_restricted: true,\n    ..{base}\n}};\n",
            static_name(&root.name),
            root.name,
            self.path(&root.target, ""),
            versions(root.versions),
            self.overlay.doc(&key),
            block(&rows, 1),
        )
    }
}

/// Renders the module of one area.
pub(super) fn render_area(area: &str, places: &[&Place]) -> String {
    let files: Vec<&str> =
        places.iter().filter(|place| place.area == area).map(|place| place.file.as_str()).collect();
    let mut text = format!("{HEADER}//! Rows of the area `{area}`.\n\n");
    for file in &files {
        text.push_str(&format!("pub(crate) mod {file};\n"));
    }
    text.push_str(
        "\n#[allow(unused_imports, reason = \"some files have nothing that others name\")]\n",
    );
    let globs: Vec<String> = files.iter().map(|file| format!("{file}::*")).collect();
    text.push_str(&format!("pub(crate) use self::{{{}}};\n", globs.join(", ")));
    text
}

/// Renders the module of all areas, with the list of their files.
pub(super) fn render_areas(places: &[&Place]) -> String {
    let mut text =
        format!("{HEADER}//! Rows of whole areas of Graph, written by the importer.\n\n");
    for (_, area) in AREAS {
        text.push_str(&format!("pub(crate) mod {area};\n"));
    }
    text.push_str("pub(crate) mod roots;\n\n/// The names that all files of rows use.\npub(crate) mod prelude {\n    #![allow(unused_imports, reason = \"each file uses some of them\")]\n\n");
    text.push_str("    pub(crate) use crate::area::Area;\n    pub(crate) use crate::constructors::*;\n    pub(crate) use crate::versions::Versions;\n    pub(crate) use crate::protocol::SystemOption;\n    pub(crate) use crate::vocabulary::{Access, AlternateKey, Callable, Enum, Navigation, Returns, Rule, Shape, Type, Verb};\n}\n\n");
    text.push_str("/// All files with types, by area and name.\npub(crate) const FILES: &[(&str, &[&crate::Type])] = &[\n");
    for Place { area, file } in places {
        text.push_str(&format!("    (\"{area}/{file}\", {area}::{file}::TYPES),\n"));
    }
    text.push_str("];\n");
    text
}
