//! The resources of subscriptions, with the lifetimes that the service grants.

use graph_request_schema::{SUBSCRIBABLE, Subscribable};

use super::MARK;
use super::rows::{list, versions};

pub(super) fn render() -> String {
    let rows = list(SUBSCRIBABLE.iter().map(row)).replace("\n    ", "\n");
    format!(
        "{MARK}\nuse super::*;\n\npub(in crate::testing) static SUBSCRIBABLE: &[Subscribable] = &{rows};\n"
    )
}

fn row(row: &Subscribable) -> String {
    format!(
        "Subscribable {{ path: {:?}, versions: {}, minutes: {}, minutes_with_data: {:?}, requires_lifecycle_url: {} }}",
        row.path,
        versions(row.versions),
        row.minutes,
        row.minutes_with_data,
        row.requires_lifecycle_url,
    )
}
