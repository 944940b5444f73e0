//! The page `README.md`: its links lead to files, and its promises to tests that exist.

use std::path::Path;

const PAGE: &str = include_str!("README.md");

/// A Markdown link.
#[derive(Debug)]
struct Link {
    text: &'static str,
    target: &'static str,
}

/// Returns the links of a text.
fn find_links(text: &'static str) -> impl Iterator<Item = Link> {
    text.split('[').skip(1).filter_map(|rest| {
        let (text, rest) = rest.split_once("](")?;
        Some(Link { text, target: rest.split_once(')')?.0 })
    })
}

#[test]
fn every_link_leads_to_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let missing: Vec<Link> =
        find_links(PAGE).filter(|link| !folder.join(link.target).exists()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_promise_is_kept_by_a_test() {
    let (_, promises) = PAGE.split_once("\n## Promises\n").expect("the page has promises");
    let rows: Vec<&str> = promises.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    assert!(rows.len() > 10, "the table was not found");
    for row in rows {
        assert!(find_links(row).count() > 0, "no test keeps this: {row}");
        find_links(row).for_each(|link| assert_test_exists(&link));
    }
}

fn assert_test_exists(link: &Link) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(link.target);
    let source = std::fs::read_to_string(path).unwrap_or_default();
    let name = link.text.trim_matches('`');
    let found = source.split_once(&format!("fn {name}("));
    let before = found.unwrap_or_else(|| panic!("{} has no `{name}`", link.target)).0;
    // A function counts only with the attribute that makes it a test, right above it.
    let attributes = before.rsplit_once("\n\n").map_or(before, |(_, last)| last);
    let is_test = ["#[test]", "#[tokio::test"].iter().any(|test| attributes.contains(test));
    assert!(is_test, "`{name}` is not a test: {attributes}");
}
