//! The root of a path, and the version that the root and the first segment decide.

use graph_request_schema::{ROOTS, Root, Version, find_navigation};
use proc_macro2::{Ident, Span, TokenStream};

use crate::check::context::Context;
use crate::messages::{self, list};
use crate::report::Report;
use crate::request::Owner;
use crate::suggest::nearest;
use crate::syntax::{Arguments, Name, Path, Segment, State};

/// The root of a path, in the versions that can have the rest of it.
pub(in crate::check) struct VersionedRoot {
    /// Never empty. The beta service answers `/app` in two shapes: as documented in December 2018,
    /// and as its metadata has it now.
    pub(in crate::check) candidates: Vec<Candidate>,
    /// The root has parentheses, which was reported.
    pub(in crate::check) is_broken: bool,
}

/// Returns the version of a path whose root nobody has to know.
pub(in crate::check) fn version_of(path: &Path, report: &mut Report) -> Version {
    let name = match path.segments.first() {
        Some(Segment::Name(name)) => name.text.as_str(),
        Some(Segment::Key { .. } | Segment::Other { .. }) | None => "",
    };
    let versions = path.version.as_ref().map(|written| {
        let found = Version::ALL.into_iter().find(|v| v.segment() == written.name);
        if found.is_none() {
            let message = format!("unknown version `{}`; expected `v1.0` or `beta`", written.name);
            report.at(&written.tokens, message);
        }
        found.unwrap_or(Version::V1)
    });
    let default = || find_candidates(name).first().map_or(Version::V1, |c| c.version);
    versions.unwrap_or_else(default)
}

/// A row for the root, and one of its versions.
#[derive(Clone, Copy)]
pub(in crate::check) struct Candidate {
    pub(in crate::check) row: &'static Root,
    pub(in crate::check) version: Version,
}

/// Finds the root, and decides the versions that can have all that follows.
pub(in crate::check) fn check_root(
    path: &Path,
    method: &Ident,
    report: &mut Report,
) -> Option<VersionedRoot> {
    let (name, span) = match path.segments.first() {
        Some(Segment::Name(name)) => (name.text.clone(), name.span),
        Some(Segment::Key { span, .. }) => ("{…}".to_owned(), *span),
        Some(Segment::Other { tokens, text }) => (text.clone(), first_span(tokens)),
        None => {
            report_incomplete(path, report);
            return None;
        }
    };
    let all = find_candidates(&name);
    let Some(first) = all.first() else {
        report.at_span(span, describe_unknown(&name, method));
        return None;
    };
    let is_broken = refuse_parentheses(path, first.row, report);
    let candidates = choose_candidates(path, *first, &all, report);
    Some(VersionedRoot { candidates, is_broken })
}

/// Mentions the root for the editor; an unknown one as a guess.
pub(in crate::check) fn mention_root(
    path: &Path,
    root: Option<&VersionedRoot>,
    context: &mut Context,
) {
    let owner = if path.version.is_some() { Owner::Root } else { Owner::AnyRoot };
    let place = context.open_place(owner, Vec::new);
    if let Some(Segment::Name(name)) = path.segments.first() {
        match root {
            Some(_) => context.mention(Owner::Root, &name.text, name.span, None),
            None => context.guess(place, &name.text, name.span),
        }
    }
}

/// Returns the version of a path that has no root yet.
pub(in crate::check) fn version_as_written(path: &Path) -> Version {
    let is_beta = path.version.as_ref().is_some_and(|v| v.name == Version::Beta.segment());
    if is_beta { Version::Beta } else { Version::V1 }
}

fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span())
}

/// Returns the names of all roots, each of them once.
fn root_names() -> Vec<&'static str> {
    let mut names: Vec<&str> = ROOTS.iter().map(|root| root.name).collect();
    names.dedup();
    names
}

fn describe_unknown(name: &str, method: &Ident) -> String {
    let is_version = name.strip_prefix('v').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    if is_version && name.len() > 1 {
        return format!("unknown version `{name}`; expected `v1.0` or `beta`");
    }
    let names = root_names();
    if let Some(near) = nearest(name, names.iter().copied()) {
        return format!("no path starts with `/{name}`{}", messages::did_you_mean(near));
    }
    let below = paths_to(name);
    let expected =
        if below.is_empty() { names } else { below.iter().map(String::as_str).collect() };
    let expected = messages::expected_one_of(&expected);
    messages::not_covered(&format!("/{name}"), &expected, &method.to_string())
}

/// Returns the paths of a name that stands right below roots.
fn paths_to(name: &str) -> Vec<String> {
    let has_it = |root: &Root| {
        let has = |version| find_navigation(root.target, name, version).is_some();
        Version::ALL.into_iter().any(|version| root.versions.has(version) && has(version))
    };
    let path = |root: &Root| {
        let key = if root.is_collection { "/{id}" } else { "" };
        format!("/{}{key}/{name}", root.name)
    };
    let mut paths: Vec<String> =
        ROOTS.iter().filter(|root| has_it(root)).map(|root| path(root)).collect();
    paths.dedup();
    paths
}

fn refuse_parentheses(path: &Path, root: &Root, report: &mut Report) -> bool {
    let Some(Segment::Name(Name { arguments: Some(Arguments { span, .. }), .. })) =
        path.segments.first()
    else {
        return false;
    };
    let message = if root.is_collection {
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
        let names = list(root_names());
        report.at_span(path.end, format!("incomplete path; expected one of {names}"));
    }
}

/// Finds the rows for a root, with the preferred version first: v1.0 is the default, and of the two
/// shapes of beta the documented one.
fn find_candidates(name: &str) -> Vec<Candidate> {
    const BY_PREFERENCE: [Version; 3] = [Version::V1, Version::Preview, Version::Beta];
    let rows_of = |version: Version| {
        let rows =
            ROOTS.iter().copied().filter(move |row| row.name == name && row.versions.has(version));
        rows.map(move |row| Candidate { row, version })
    };
    BY_PREFERENCE.into_iter().flat_map(rows_of).collect()
}

/// Keeps the candidates that fit the version as written, or the default one.
fn choose_candidates(
    path: &Path,
    default: Candidate,
    all: &[Candidate],
    report: &mut Report,
) -> Vec<Candidate> {
    let with_segment = |segment: &str| -> Vec<Candidate> {
        all.iter().copied().filter(|c| c.version.segment() == segment).collect()
    };
    let default = default.version.segment();
    let Some(written) = &path.version else {
        return with_segment(default);
    };
    let chosen = with_segment(&written.name);
    if !chosen.is_empty() {
        return chosen;
    }
    let is_version = Version::ALL.iter().any(|version| version.segment() == written.name);
    let message = if is_version {
        let root = all.first().map_or("", |candidate| candidate.row.name);
        format!("`/{root}` is not in `{}`, only in `{default}`", written.name)
    } else {
        format!("unknown version `{}`; expected `v1.0` or `beta`", written.name)
    };
    report.at(&written.tokens, message);
    with_segment(default)
}
