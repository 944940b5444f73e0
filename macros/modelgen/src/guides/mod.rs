//! The renderer of the tables of requests in `runtime/src/docs/areas`, one for each area.
//!
//! The pages themselves are written by hand; each includes its table.

#![allow(
    clippy::format_push_string,
    reason = "rendering runs in tests only, so plain code counts for more than speed"
)]

mod requests;

use std::collections::BTreeMap;

use graph_request_schema::Area;

/// Renders the tables, by the name of their file below `runtime/src/docs/areas`.
pub fn render_all() -> BTreeMap<String, String> {
    let areas = Area::ALL.into_iter().filter(|area| area.feature().is_some());
    areas
        .filter_map(|area| {
            let file = format!("{}_requests.md", area.module()?);
            Some((file, requests::render_table(area)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs};

    use super::render_all;

    /// Rewrites stale tables on a developer's machine; under CI it only fails.
    #[test]
    fn tables_are_fresh() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/src/docs/areas");
        let mut stale = Vec::new();
        for (file, text) in render_all() {
            let path = folder.join(&file);
            if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
                if env::var_os("CI").is_none() {
                    fs::write(&path, text).unwrap();
                }
                stale.push(file);
            }
        }
        assert!(stale.is_empty(), "the rows have changed; commit {stale:#?}");
    }

    #[test]
    fn a_table_has_the_least_permissions() {
        let calendar = &render_all()["calendar_requests.md"];
        let row = "| [`POST /me/events`](https://learn.microsoft.com/graph/api/user-post-events) | `Calendars.ReadWrite` | `Calendars.ReadWrite` |";
        assert!(calendar.contains(row), "{calendar}");
    }
}
