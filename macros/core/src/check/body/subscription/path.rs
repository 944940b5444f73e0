//! The path in a text, taken apart and compared with the rows.

use graph_request_schema::{SUBSCRIBABLE, Subscribable};

use crate::suggest::nearest;

/// A segment of a path that is a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Segment<'a> {
    /// `users`, or the key `7` in `users/7`.
    Plain(&'a str),
    /// A key in parentheses, or braces.
    Key,
}

/// The verdict on a path.
pub(super) enum Verdict<'a> {
    Row(&'static Subscribable),
    /// A slip in a name.
    Misspelt {
        written: &'a str,
        near: &'static str,
    },
    /// A path that no row has, with the names that could have come where it leaves them.
    NotListed {
        expected: Vec<&'static str>,
    },
    /// Too little is known of the path.
    Unknown,
}

/// The roots below which the rows are complete enough to wonder about another path.
const KNOWN_ROOTS: [&str; 4] = ["chats", "communications", "teams", "users"];

/// A key in the path of a row.
const KEY: &str = "{}";

/// The most slips for which another name is taken to be meant. A name with more may be newer than the
/// rows.
const MAX_SLIPS: usize = 2;

/// Splits a path without its query.
pub(super) fn split(path: &str) -> Vec<Segment<'_>> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut segments = Vec::new();
    let mut depth = 0_usize;
    for part in path.split(|c| {
        match c {
            '(' | '{' => depth += 1,
            ')' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '/' && depth == 0
    }) {
        push(part, &mut segments);
    }
    segments
}

fn push<'a>(part: &'a str, segments: &mut Vec<Segment<'a>>) {
    match part.split_once('(') {
        Some((name, _)) => segments.extend([Segment::Plain(name), Segment::Key]),
        None if part.contains('{') => segments.push(Segment::Key),
        None if part == "me" && segments.is_empty() => {
            segments.extend([Segment::Plain("users"), Segment::Key]);
        }
        None => segments.push(Segment::Plain(part)),
    }
}

/// Finds the row of a path.
pub(super) fn find<'a>(segments: &[Segment<'a>]) -> Verdict<'a> {
    let mut rows: Vec<&'static Subscribable> = SUBSCRIBABLE.iter().collect();
    for (at, segment) in segments.iter().enumerate() {
        let mut next = rows_named(&rows, at, *segment);
        if next.is_empty() {
            if let Some(misspelt) = find_slip(&rows, at, *segment) {
                return misspelt;
            }
            next = rows_with(&rows, at, KEY);
        }
        if next.is_empty() {
            return leave(segments, names_at(&rows, at));
        }
        rows = next;
    }
    let whole = rows.iter().find(|row| part(row, segments.len()).is_none());
    whole.map_or_else(|| leave(segments, names_at(&rows, segments.len())), |row| Verdict::Row(row))
}

fn leave<'a>(segments: &[Segment<'a>], expected: Vec<&'static str>) -> Verdict<'a> {
    let is_known = matches!(segments, [Segment::Plain(root), ..]
        if KNOWN_ROOTS.iter().any(|known| known.eq_ignore_ascii_case(root)));
    // Files have paths of their own, with colons, and braces may hold more than a key.
    let is_special = |segment: &Segment| match segment {
        Segment::Plain(text) => text.contains(':') || text.eq_ignore_ascii_case("drive"),
        Segment::Key => false,
    };
    if !is_known || segments.iter().any(is_special) || segments.last() == Some(&Segment::Key) {
        return Verdict::Unknown;
    }
    Verdict::NotListed { expected }
}

fn rows_named(
    rows: &[&'static Subscribable],
    at: usize,
    segment: Segment,
) -> Vec<&'static Subscribable> {
    match segment {
        // The documentation itself writes `mailfolders`.
        Segment::Plain(name) => rows_with(rows, at, name),
        Segment::Key => Vec::new(),
    }
}

fn rows_with(
    rows: &[&'static Subscribable],
    at: usize,
    wanted: &str,
) -> Vec<&'static Subscribable> {
    let has_it = |row: &Subscribable| part(row, at).is_some_and(|p| p.eq_ignore_ascii_case(wanted));
    rows.iter().copied().filter(|row| has_it(row)).collect()
}

/// Finds a name that was meant in the place of another.
fn find_slip<'a>(
    rows: &[&'static Subscribable],
    at: usize,
    segment: Segment<'a>,
) -> Option<Verdict<'a>> {
    let Segment::Plain(written) = segment else {
        return None;
    };
    // Names have letters alone; `root:` and `alerts_v2` are something else.
    if !written.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let near = nearest(written, names_at(rows, at))?;
    let slips = strsim::damerau_levenshtein(&written.to_lowercase(), &near.to_lowercase());
    (slips <= MAX_SLIPS).then_some(Verdict::Misspelt { written, near })
}

/// Returns the names that rows have at a place, each once.
fn names_at(rows: &[&'static Subscribable], at: usize) -> Vec<&'static str> {
    let mut names: Vec<&str> = rows.iter().filter_map(|row| part(row, at)).collect();
    names.retain(|name| *name != KEY);
    names.sort_unstable();
    names.dedup();
    names
}

fn part(row: &Subscribable, at: usize) -> Option<&'static str> {
    row.path.split('/').nth(at)
}
