//! The differences between the statements of the rows and those of the metadata.

use std::collections::BTreeSet;
use std::{fmt, iter};

use super::exclusions::Exclusion;
use super::statements::{Statement, Statements, TypeStatements};

/// A difference between the rows and the metadata. Its `Display` form is one line.
#[derive(Debug)]
pub struct Difference {
    /// A type, or a member of one: `onlineMeeting.subject`.
    subject: String,
    rows: Option<String>,
    metadata: Option<String>,
    /// The reason for a difference that is intended.
    pub excuse: Option<&'static str>,
}

/// Finds the differences of all types that the rows have, and of those that they should have.
pub(super) fn find_drift(
    rows: &Statements,
    metadata: &Statements,
    exclusions: &[Exclusion],
) -> Vec<Difference> {
    let mut differences = Vec::new();
    for name in names_in_scope(rows, metadata, exclusions) {
        match (rows.get(&name), metadata.get(&name)) {
            (Some(ours), Some(declared)) => {
                differences.extend(compare_members(&name, ours, declared, rows));
            }
            // The type is enough: its members need not be listed one by one.
            (ours, declared) => differences.push(Difference {
                rows: ours.and_then(describe_itself),
                metadata: declared.and_then(describe_itself),
                excuse: exclusions.iter().find(|e| e.type_name == name).map(|e| e.reason),
                subject: name,
            }),
        }
    }
    differences
}

fn describe_itself(statements: &TypeStatements) -> Option<String> {
    statements.members.get("").map(|statement| statement.text.clone())
}

fn compare_members(
    name: &str,
    ours: &TypeStatements,
    declared: &TypeStatements,
    rows: &Statements,
) -> Vec<Difference> {
    let members: BTreeSet<&String> = ours.members.keys().chain(declared.members.keys()).collect();
    members
        .into_iter()
        .filter(|member| is_in_scope(ours, member))
        .filter(|member| ours.members.get(*member) != declared.members.get(*member))
        .map(|member| compare_member(name, member, ours, declared, rows))
        .chain(list_documented_only(name, ours, declared))
        .collect()
}

fn compare_member(
    name: &str,
    member: &str,
    ours: &TypeStatements,
    declared: &TypeStatements,
    rows: &Statements,
) -> Difference {
    let (row, metadata) = (ours.members.get(member), declared.members.get(member));
    let is_documented = row.is_none() && ours.documented_only.contains_key(member);
    let is_inherited = row.is_none() && is_documented_of_base(ours, member, metadata, rows);
    Difference {
        subject: format!("{name}{member}"),
        rows: if is_documented {
            Some("documented only".to_owned())
        } else {
            row.map(|statement| statement.text.clone())
        },
        metadata: metadata.map(|statement| statement.text.clone()),
        excuse: is_inherited.then_some("a row of a base type has it, as documented"),
    }
}

/// Lists the members that the rows mark as documented only, and that the metadata indeed lacks.
fn list_documented_only(
    name: &str,
    ours: &TypeStatements,
    declared: &TypeStatements,
) -> Vec<Difference> {
    let documented = ours.documented_only.iter();
    documented
        .filter(|(member, _)| !declared.members.contains_key(*member))
        .map(|(member, row)| Difference {
            subject: format!("{name}{member}"),
            rows: Some(row.text.clone()),
            metadata: None,
            excuse: Some("the row is marked as documented only"),
        })
        .collect()
}

/// Returns `false` for a part of the type that the rows leave out because they have a stub of it.
fn is_in_scope(ours: &TypeStatements, member: &str) -> bool {
    !ours.is_stub || (!member.is_empty() && ours.members.contains_key(member))
}

/// Returns `true` if a base type in the rows has the member, where the documentation has it and
/// the metadata has not.
fn is_documented_of_base(
    ours: &TypeStatements,
    member: &str,
    declared: Option<&Statement>,
    rows: &Statements,
) -> bool {
    let base = |of: &TypeStatements| of.base.as_ref().and_then(|base| rows.get(base));
    iter::successors(base(ours), |of| base(of)).any(|of| of.documented_only.get(member) == declared)
}

/// Returns the names that the rows have, and those that the metadata leads to from there.
fn names_in_scope(
    rows: &Statements,
    metadata: &Statements,
    exclusions: &[Exclusion],
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut open: Vec<&str> = rows.keys().map(String::as_str).collect();
    while let Some(name) = open.pop() {
        let is_excluded = exclusions.iter().any(|exclusion| exclusion.type_name == name);
        if names.insert(name.to_owned()) && !is_excluded {
            open.extend(names_mentioned(name, rows, metadata));
        }
    }
    names
}

/// Returns the base of a type, the types of its members, and all types that derive from these.
fn names_mentioned<'a>(
    name: &str,
    rows: &Statements,
    metadata: &'a Statements,
) -> BTreeSet<&'a str> {
    let Some(declared) = metadata.get(name) else {
        return BTreeSet::new();
    };
    let ours = rows.get(name);
    let is_in_scope = |member: &str| ours.is_none_or(|ours| is_in_scope(ours, member));
    let members = declared.members.iter().filter(|(member, _)| is_in_scope(member));
    let mut names: BTreeSet<&str> = members
        .filter_map(|(_, statement)| statement.mentioned_type.as_deref())
        .flat_map(|ancestor| {
            metadata.keys().map(String::as_str).filter(move |n| is_a(n, ancestor, metadata))
        })
        .collect();
    if is_in_scope("") {
        names.extend(declared.base.as_deref());
    }
    names
}

/// Returns `true` if a type is `ancestor` or derives from it.
fn is_a(name: &str, ancestor: &str, metadata: &Statements) -> bool {
    let base = |name: &&str| metadata.get(*name).and_then(|of| of.base.as_deref());
    iter::successors(Some(name), base).any(|name| name == ancestor)
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let subject = &self.subject;
        match (&self.rows, &self.metadata) {
            (None, metadata) => {
                let metadata = metadata.as_deref().unwrap_or_default();
                write!(f, "`{subject}` is missing from the rows: {metadata}")?;
            }
            (Some(rows), None) => write!(f, "`{subject}` is not in the metadata: {rows}")?,
            (Some(rows), Some(metadata)) => {
                write!(f, "`{subject}` differs: {rows} in the rows, {metadata} in the metadata")?;
            }
        }
        self.excuse.map_or(Ok(()), |excuse| write!(f, " ({excuse})"))
    }
}
