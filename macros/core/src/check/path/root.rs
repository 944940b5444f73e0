//! The root of a path, and the version that the root and the first segment decide.

use graph_request_schema::{ROOTS, Root, Version};

use crate::check::context::Context;
use crate::messages::{self, list};
use crate::report::Report;
use crate::request::Owner;
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{Arguments, Name, Path, Segment, State};

/// The root of a path in one version.
#[derive(Clone, Copy)]
pub(in crate::check) struct VersionedRoot {
    pub(in crate::check) row: &'static Root,
    pub(in crate::check) version: Version,
    /// The root has parentheses, which was reported.
    pub(in crate::check) is_broken: bool,
}

/// Finds the root, and decides the version of all that follows.
pub(in crate::check) fn check_root(path: &Path, report: &mut Report) -> Option<VersionedRoot> {
    let (name, span) = match path.segments.first() {
        Some(Segment::Name(name)) => (name.text.clone(), name.span),
        Some(Segment::Key { span, .. }) => ("{…}".to_owned(), *span),
        Some(Segment::Other(tree)) => (tree.to_string(), tree.span()),
        None => {
            report_incomplete(path, report);
            return None;
        }
    };
    let Some(row) = ROOTS.iter().find(|root| root.name == name) else {
        let names: Vec<&str> = ROOTS.iter().map(|root| root.name).collect();
        let end = did_you_mean_or_list(&name, &names);
        report.at_span(span, format!("no path starts with `/{name}`{end}"));
        return None;
    };
    let version = choose_version(path, row, report);
    let is_broken = refuse_parentheses(path, row, report);
    Some(VersionedRoot { row, version, is_broken })
}

/// Mentions the root for the editor; an unknown one as a guess.
pub(in crate::check) fn mention_root(
    path: &Path,
    root: Option<&VersionedRoot>,
    context: &mut Context,
) {
    if let Some(Segment::Name(name)) = path.segments.first() {
        match root {
            Some(root) => context.mention(Owner::Root, root.row.name, name.span),
            None => context.guess(Owner::Root, &name.text, name.span),
        }
    }
}

fn refuse_parentheses(path: &Path, root: &Root, report: &mut Report) -> bool {
    let Some(Segment::Name(Name { arguments: Some(Arguments { span, .. }), .. })) =
        path.segments.first()
    else {
        return false;
    };
    let message = if root.is_set {
        messages::key_in_braces(&format!("/{}/{{id}}", root.name))
    } else {
        format!("`/{}` does not take parentheses", root.name)
    };
    report.at_span(*span, message);
    true
}

/// Reports a path that ends before its first name. One that never started was reported already.
fn report_incomplete(path: &Path, report: &mut Report) {
    if path.state != State::Broken {
        let names = list(ROOTS.iter().map(|root| root.name));
        report.at_span(path.end, format!("incomplete path; expected one of {names}"));
    }
}

/// Returns the version as written, or the default: v1.0 unless only the beta service has the root.
fn choose_version(path: &Path, root: &Root, report: &mut Report) -> Version {
    let has_root = |version: &Version| root.versions.has(*version);
    let default = Version::ALL.into_iter().find(has_root).unwrap_or(Version::V1);
    let Some(written) = &path.version else {
        return default;
    };
    let is_written = |version: &Version| version.segment() == written.name;
    if let Some(version) = Version::ALL.into_iter().filter(has_root).find(is_written) {
        return version;
    }
    let message = if Version::ALL.iter().any(is_written) {
        let only = default.segment();
        format!("`/{}` is not in `{}`, only in `{only}`", root.name, written.name)
    } else {
        format!("unknown version `{}`; expected `v1.0` or `beta`", written.name)
    };
    report.at(&written.tokens, message);
    default
}
