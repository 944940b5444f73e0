//! The modules that gather the files of a version and of its areas.

use std::collections::BTreeMap;

use graph_request_schema::{Area, Version};

use super::text::header;

/// Renders the module that gathers the files of one version.
pub(super) fn render_module(version: Version, files: &[String]) -> String {
    let mut text = header("");
    text.push_str(&format!("//! {}\n\n", describe_version(version)));
    for (name, condition) in hidden(files) {
        text.push_str(&format!("#[cfg({condition})]\nmod {name};\n"));
    }
    let is_hidden = |file: &str| hidden(files).iter().any(|(name, _)| *name == file);
    let own = || files.iter().filter(|file| !file.contains('/') && !is_hidden(file));
    for file in own() {
        text.push_str(&format!("mod {file};\n"));
    }
    let areas: Vec<Area> = Area::ALL.into_iter().filter(|area| has_files(*area, files)).collect();
    for area in &areas {
        text.push_str(&render_area_module(*area));
    }
    text.push('\n');
    for file in own() {
        text.push_str(&format!("pub use {file}::*;\n"));
    }
    for area in areas.iter().filter(|area| **area != Area::CallRecords) {
        let module = area.module().unwrap_or_default();
        text.push_str(&format!("{}#[doc(no_inline)]\npub use {module}::*;\n", gate(*area)));
    }
    for (name, condition) in hidden(files) {
        text.push_str(&format!("#[cfg({condition})]\n#[doc(hidden)]\npub use {name}::*;\n"));
    }
    text
}

/// Returns the files of names that either rustc or an editor does not read, with their conditions.
fn hidden(files: &[String]) -> Vec<(&'static str, &'static str)> {
    let all = [("deprecated", "not(rust_analyzer)"), ("editor", "rust_analyzer")];
    all.into_iter().filter(|(name, _)| files.iter().any(|file| file == name)).collect()
}

/// Renders the modules of the areas, by their file.
pub(super) fn render_areas(_version: Version, files: &[String]) -> BTreeMap<String, String> {
    let areas = Area::ALL.into_iter().filter(|area| has_files(*area, files));
    areas
        .filter_map(|area| Some((format!("{}/mod", area.module()?), render_area(area, files))))
        .collect()
}

fn render_area(area: Area, files: &[String]) -> String {
    let module = area.module().unwrap_or_default();
    let files: Vec<&str> =
        files.iter().filter_map(|file| file.strip_prefix(module)?.strip_prefix('/')).collect();
    let mut text = header("");
    text.push_str(&format!("//! {}\n\n", describe_area(area)));
    for file in &files {
        // A module is named after its first type, and the calendar's after its area too.
        if *file == module {
            text.push_str("#[allow(clippy::module_inception, reason = \"the type `calendar` is in the area `calendar`\")]\n");
        }
        text.push_str(&format!("mod {file};\n"));
    }
    text.push('\n');
    for file in &files {
        text.push_str(&format!("pub use {file}::*;\n"));
    }
    if area != Area::Common {
        // An expansion reaches the types that areas share through any of these.
        text.push_str("#[doc(hidden)]\npub use super::common;\n");
    }
    text
}

fn has_files(area: Area, files: &[String]) -> bool {
    let Some(module) = area.module() else {
        return false;
    };
    files.iter().any(|file| file.strip_prefix(module).is_some_and(|rest| rest.starts_with('/')))
}

fn render_area_module(area: Area) -> String {
    format!("{}pub mod {};\n", gate(area), area.module().unwrap_or_default())
}

/// Returns the attribute that ties a module to its feature.
fn gate(area: Area) -> String {
    if let Some(feature) = area.feature() {
        return format!("#[cfg(feature = {feature:?})]\n");
    }
    let mut features: Vec<&str> = Area::ALL.into_iter().filter_map(Area::feature).collect();
    features.dedup();
    let any: Vec<String> =
        features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    format!("#[cfg(any({}))]\n", any.join(", "))
}

fn describe_area(area: Area) -> &'static str {
    match area {
        Area::OnlineMeetings => "Models of online meetings.",
        Area::Common => "Models that several areas share.",
        Area::Calendar => "Models of calendars and events.",
        Area::Users => "Models of users, with their presence.",
        Area::Subscriptions => "Models of subscriptions to change notifications.",
        Area::Mail => "Models of mail.",
        Area::Teams => "Models of teams, channels, chats and their messages.",
        Area::Calls => "Models of calls.",
        Area::CallRecords => {
            "Models of the records of calls, in the namespace `microsoft.graph.callRecords`."
        }
        Area::VirtualEvents => "Models of virtual events: webinars and town halls.",
    }
}

fn describe_version(version: Version) -> &'static str {
    match version {
        Version::V1 => "Models of the v1.0 API.",
        Version::Beta => "Models of the beta API, which may change without notice.",
        Version::Preview => {
            "Models of the beta API as documented in December 2018: `/app` and `/applications`."
        }
    }
}
