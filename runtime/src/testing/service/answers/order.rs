//! `$orderby`: the order of a collection.

use std::cmp::Ordering;

use super::{Item, Resource};
use crate::testing::schema::Version;
use crate::testing::service::filter::{check_path, compare, find_value};
use crate::testing::service::query::Query;
use crate::testing::service::refusal::{Refusal, invalid_option_value};

/// Sorts entities as `$orderby` says, and leaves them as they are without it.
pub(super) fn sort(
    query: &Query,
    of: Resource,
    version: Version,
    items: &mut [Item],
) -> Result<(), Refusal> {
    let mut keys = Vec::new();
    for item in query.list("$orderby").unwrap_or_default() {
        let words: Vec<&str> = item.split_whitespace().collect();
        let (path, is_descending) = match words[..] {
            [path] | [path, "asc"] => (path, false),
            [path, "desc"] => (path, true),
            _ => return Err(invalid_option_value("$orderby", item)),
        };
        let path: Vec<String> = path.split('/').map(str::to_owned).collect();
        check_path(&path, of.ty, version)?;
        keys.push((path, is_descending));
    }
    items.sort_by(|one, other| compare_items(&keys, one, other));
    Ok(())
}

fn compare_items(keys: &[(Vec<String>, bool)], one: &Item, other: &Item) -> Ordering {
    let orderings = keys.iter().map(|(path, is_descending)| {
        let (one, other) = (find_value(&one.value, path), find_value(&other.value, path));
        let ordering = match (one.is_null(), other.is_null()) {
            // A missing value comes first (OData Protocol 4.01, section 11.2.6.2).
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ => compare(&one, &other).unwrap_or(Ordering::Equal),
        };
        if *is_descending { ordering.reverse() } else { ordering }
    });
    orderings.fold(Ordering::Equal, Ordering::then)
}
