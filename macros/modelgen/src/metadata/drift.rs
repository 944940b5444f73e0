//! Where the rows and the metadata differ.

use std::collections::BTreeSet;
use std::fmt;

use super::LeftOut;
use super::statements::{Member, Stated, Statements};

/// A difference, and what excuses it.
#[derive(Debug)]
pub(super) struct Difference {
    /// A type, or a member of one: `onlineMeeting.subject`.
    subject: String,
    rows: Option<String>,
    metadata: Option<String>,
    pub(super) excuse: Option<&'static str>,
}

pub(super) fn compare(
    rows: &Statements,
    metadata: &Statements,
    left_out: &[LeftOut],
) -> Vec<Difference> {
    let mut differences = Vec::new();
    for name in names_in_scope(rows, metadata, left_out) {
        let excuse = left_out.iter().find(|l| l.name == name).map(|l| l.reason);
        match (rows.get(&name), metadata.get(&name)) {
            // The type says enough; its members need not be listed.
            (None, Some(declared)) => {
                let metadata = declared.members.get("").map(|m| m.statement.clone());
                differences.push(Difference { subject: name, rows: None, metadata, excuse });
            }
            (Some(ours), None) => {
                let rows = ours.members.get("").map(|m| m.statement.clone());
                differences.push(Difference { subject: name, rows, metadata: None, excuse });
            }
            (Some(ours), Some(declared)) => {
                differences.extend(compare_members(&name, ours, declared, rows));
            }
            (None, None) => {}
        }
    }
    differences
}

fn compare_members(
    name: &str,
    ours: &Stated,
    declared: &Stated,
    rows: &Statements,
) -> Vec<Difference> {
    let members: BTreeSet<&String> = ours.members.keys().chain(declared.members.keys()).collect();
    let mut differences = Vec::new();
    for member in members.into_iter().filter(|member| !is_of_no_concern(ours, member)) {
        let (row, metadata) = (ours.members.get(member), declared.members.get(member));
        if row == metadata {
            continue;
        }
        let is_documented = ours.documented_only.contains_key(member);
        let is_inherited = row.is_none() && is_documented_of_base(ours, member, metadata, rows);
        differences.push(Difference {
            subject: format!("{name}{member}"),
            rows: match row {
                None if is_documented => Some("documented only".to_owned()),
                row => row.map(|m| m.statement.clone()),
            },
            metadata: metadata.map(|m| m.statement.clone()),
            excuse: is_inherited.then_some("the rows of a base type have it, as documented"),
        });
    }
    let documented = ours.documented_only.iter();
    differences.extend(
        documented.filter(|(member, _)| !declared.members.contains_key(*member)).map(
            |(member, row)| Difference {
                subject: format!("{name}{member}"),
                rows: Some(row.statement.clone()),
                metadata: None,
                excuse: Some("the row is marked as documented only"),
            },
        ),
    );
    differences
}

/// What the rows do not have of a type that they have a stub of.
fn is_of_no_concern(ours: &Stated, member: &str) -> bool {
    ours.is_stub && (member.is_empty() || !ours.members.contains_key(member))
}

/// The rows declare it further up, where the documentation has it and the metadata has not.
fn is_documented_of_base(
    ours: &Stated,
    member: &str,
    declared: Option<&Member>,
    rows: &Statements,
) -> bool {
    let base = |of: &Stated| of.base.as_ref().and_then(|base| rows.get(base));
    std::iter::successors(base(ours), |of| base(of))
        .any(|of| of.documented_only.get(member) == declared)
}

/// What the rows have, and what the metadata leads to from there.
fn names_in_scope(
    rows: &Statements,
    metadata: &Statements,
    left_out: &[LeftOut],
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut open: Vec<&str> = rows.keys().map(String::as_str).collect();
    while let Some(name) = open.pop() {
        if !names.insert(name.to_owned()) || left_out.iter().any(|l| l.name == name) {
            continue;
        }
        let Some(declared) = metadata.get(name) else {
            continue;
        };
        let ours = rows.get(name);
        let concerns = |member: &str| ours.is_none_or(|ours| !is_of_no_concern(ours, member));
        if concerns("") {
            open.extend(declared.base.as_deref());
        }
        let members = declared.members.iter().filter(|(member, _)| concerns(member.as_str()));
        for mentioned in members.filter_map(|(_, m)| m.mentions.as_deref()) {
            open.extend(
                metadata.keys().map(String::as_str).filter(|n| is_a(n, mentioned, metadata)),
            );
        }
    }
    names
}

/// Whether a type is the other, or derives from it.
fn is_a(name: &str, ancestor: &str, metadata: &Statements) -> bool {
    let base = |name: &&str| metadata.get(*name).and_then(|stated| stated.base.as_deref());
    std::iter::successors(Some(name), base).any(|name| name == ancestor)
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let subject = &self.subject;
        match (&self.rows, &self.metadata) {
            (None, metadata) => {
                let metadata = metadata.as_deref().unwrap_or_default();
                write!(f, "the rows lack `{subject}`: {metadata}")?;
            }
            (Some(rows), None) => write!(f, "the rows hold too much: `{subject}`: {rows}")?,
            (Some(rows), Some(metadata)) => {
                write!(f, "the rows say of `{subject}`: {rows}; the metadata: {metadata}")?;
            }
        }
        self.excuse.map_or(Ok(()), |excuse| write!(f, " ({excuse})"))
    }
}
