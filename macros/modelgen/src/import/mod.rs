//! The importer: it writes the rows of whole areas of Graph, from metadata, facts and overlays.
//!
//! ```text
//! cargo run -p graph-request-modelgen -- import /path/to/areas
//! ```
//!
//! The folder holds `v1.0.csdl` and `beta.csdl` (the metadata), `facts.json` (the documentation, by
//! type and property) and `routes.json` (routes with their least privileges). The files of
//! `macros/modelgen/overlays` hold what people know. Running it again changes nothing; rows that are
//! written by hand, of which the imported ones make use, stay as they are.

#![allow(
    clippy::format_push_string,
    reason = "rendering runs for maintainers only, so plain code counts for more than speed"
)]

mod bound;
mod callables;
mod declarations;
mod facts;
mod hand;
mod layout;
mod overlay;
mod properties;
mod render;
mod roots;
mod routes;
#[cfg(test)]
mod tests;
mod xml;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use graph_request_schema::Versions;

use declarations::Declarations;
use facts::Facts;
use hand::ByHand;
use layout::{AREAS, Layout, Place};
use overlay::Overlay;
use routes::Operations;

/// All that is known, and the place of each type.
struct Import {
    graph: Declarations,
    facts: Facts,
    overlay: Overlay,
    operations: Operations,
    layout: Layout,
    by_hand: ByHand,
    /// Routes that lead nowhere.
    lost: Vec<String>,
}

/// Renders the files below `macros/schema/src/areas`, by their path there.
///
/// # Errors
///
/// Fails if a file cannot be read, or does not have its format.
pub fn render_areas(facts: &Path) -> io::Result<BTreeMap<String, String>> {
    Ok(Import::read(facts)?.render())
}

/// Returns the routes of the folder that no row leads to.
///
/// # Errors
///
/// Fails if a file cannot be read, or does not have its format.
pub fn lost_routes(facts: &Path) -> io::Result<Vec<String>> {
    Ok(Import::read(facts)?.lost)
}

/// Writes the rows, and removes the files that have none any more. Returns the files that differed.
///
/// # Errors
///
/// Fails if a file cannot be read or written.
pub fn import(facts: &Path) -> io::Result<Vec<PathBuf>> {
    let folder = schema().join("areas");
    let rendered = render_areas(facts)?;
    let mut changed = Vec::new();
    for (file, text) in &rendered {
        let path = folder.join(file);
        if fs::read_to_string(&path).ok().as_ref() != Some(text) {
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(&path, text)?;
            changed.push(path);
        }
    }
    for (_, area) in AREAS {
        remove_leftover(&folder.join(area), &folder, &rendered, &mut changed)?;
    }
    Ok(changed)
}

fn remove_leftover(
    area: &Path,
    folder: &Path,
    rendered: &BTreeMap<String, String>,
    changed: &mut Vec<PathBuf>,
) -> io::Result<()> {
    for entry in fs::read_dir(area)? {
        let path = entry?.path();
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if !rendered.contains_key(&name) {
            fs::remove_file(&path)?;
            changed.push(path);
        }
    }
    Ok(())
}

fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/src")
}

impl Import {
    fn read(folder: &Path) -> io::Result<Self> {
        let text = |name: &str| fs::read_to_string(folder.join(name));
        let mut graph = Declarations::default();
        graph.add(&text("v1.0.csdl")?, Versions::V1).map_err(io::Error::other)?;
        graph.add(&text("beta.csdl")?, Versions::BETA).map_err(io::Error::other)?;
        let facts = Facts::parse(&text("facts.json")?)?;
        let routes: Vec<routes::Route> = serde_json::from_str(&text("routes.json")?)?;
        let by_hand = ByHand::read(&schema())?;
        let overlay = Overlay::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("overlays"))?;
        let (operations, lost) = Operations::assign(&routes, &graph);
        let layout = Layout::new(&graph, &facts, &by_hand);
        Ok(Self { graph, facts, overlay, operations, layout, by_hand, lost })
    }

    fn render(&self) -> BTreeMap<String, String> {
        let mut files: BTreeMap<&Place, Vec<&str>> = BTreeMap::new();
        for (name, place) in self.layout.names() {
            files.entry(place).or_default().push(name);
        }
        let mut rendered = BTreeMap::new();
        for (place, names) in &files {
            let text = self.render_file(place.area, &place.file, names);
            rendered.insert(format!("{}/{}.rs", place.area, place.file), text);
        }
        let places: Vec<&Place> = files.into_keys().collect();
        for (_, area) in AREAS {
            rendered.insert(format!("{area}/mod.rs"), roots::render_area(area, &places));
        }
        rendered.insert("mod.rs".to_owned(), roots::render_areas(&places));
        rendered.insert("roots.rs".to_owned(), self.render_roots());
        rendered
    }

    /// Returns the page of a type, of which the facts have the end.
    fn page(&self, name: &str) -> String {
        if let Some(page) = self.overlay.pages.get(name) {
            return page.clone();
        }
        let page = self.facts.page(name);
        page.map_or_else(String::new, |page| {
            let is_beta =
                self.graph.types.get(name).is_some_and(|ty| ty.versions == Versions::BETA);
            let view = if is_beta { "?view=graph-rest-beta" } else { "" };
            format!("https://learn.microsoft.com/graph/api/{page}{view}")
        })
    }
}
