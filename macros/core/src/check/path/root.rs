//! The root of a path, and the version that it is of.

use proc_macro2::Group;

use crate::report::Report;
use crate::request::Owner;
use crate::schema::{Enum, ROOTS, Root, Version, members_of};
use crate::suggest::{did_you_mean_or_list, list};
use crate::syntax::{Name, Path, Segment};

use super::Context;
use super::place::{Place, names_at};

/// Finds the root, and says which version all that follows is of.
pub(super) fn check_root(
    path: &Path,
    first: Option<&Segment>,
    context: &mut Context,
) -> Option<&'static Root> {
    let names: Vec<&str> = ROOTS.iter().map(|r| r.name).collect();
    let (name, span) = match first {
        Some(Segment::Name(name)) => (name.text.clone(), name.span),
        Some(Segment::Key(braces)) => ("{…}".to_owned(), braces.span()),
        Some(Segment::Other(tree)) => (tree.to_string(), tree.span()),
        None => {
            report_break_off(path, context.report);
            return None;
        }
    };
    let Some(root) = ROOTS.iter().find(|r| r.name == name) else {
        let end = did_you_mean_or_list(&name, "there are", &names);
        context.report.at_span(span, format!("no path starts with `/{name}`{end}"));
        context.guess(Owner::Root, &name, span);
        return None;
    };
    context.version = choose_version(path, root, context.report);
    context.mention(Owner::Root, &name, span);
    match first {
        Some(Segment::Name(Name { arguments: Some(group), .. })) => {
            report_parentheses(root, group, context.report);
            None
        }
        _ => Some(root),
    }
}

fn report_parentheses(root: &Root, group: &Group, report: &mut Report) {
    let message = if root.is_set {
        format!("a key stands in braces: `/{}/{{id}}`", root.name)
    } else {
        format!("`/{}` takes no parentheses", root.name)
    };
    report.at_span(group.span(), message);
}

/// The path ends before its first name. Where it never started, that was reported already.
fn report_break_off(path: &Path, report: &mut Report) {
    if report.is_empty() {
        let names = list(ROOTS.iter().map(|r| r.name));
        report.at_span(path.end, format!("the path breaks off; it goes on with {names}"));
    }
}

/// The version as written, or the one that a path is of where none is written: v1.0 unless only the
/// beta service has the root.
fn choose_version(path: &Path, root: &Root, report: &mut Report) -> Version {
    let has = |v: &Version| root.versions.has(*v);
    let default = Version::ALL.into_iter().find(has).unwrap_or(Version::V1);
    let Some(written) = &path.version else {
        return default;
    };
    let is_written = |v: &Version| v.segment() == written.name;
    if let Some(version) = Version::ALL.into_iter().filter(has).find(is_written) {
        return version;
    }
    let message = if Version::ALL.iter().any(is_written) {
        let only = default.segment();
        format!("`/{}` is not in `{}`; only `{only}` has it", root.name, written.name)
    } else {
        format!("`{}` is no version; there are `v1.0` and `beta`", written.name)
    };
    report.at(&written.tokens, message);
    default
}

/// The version that has a name at a place where this one has not.
pub(super) fn elsewhere(place: Place, name: &str, version: Version) -> Option<&'static str> {
    let other = version.other().filter(|other| names_at(place, *other).contains(&name));
    other.map(Version::segment)
}

/// The version that has a member of an enum where this one has not.
pub(super) fn with_member(of: &'static Enum, name: &str, version: Version) -> Option<&'static str> {
    let other = version.other().filter(|other| members_of(of, *other).any(|m| m.name == name));
    other.map(Version::segment)
}
