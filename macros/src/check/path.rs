//! The walk that OData makes a path: root, key, navigation property, key.

use proc_macro2::{Group, Ident, Span};

use super::Context;
use crate::report::Report;
use crate::request::{Owner, PathPiece};
use crate::schema::{Navigation, ROOTS, Root, Type, Verb, base_types, find_navigation};
use crate::suggest::{did_you_mean, list, nearest};
use crate::syntax::{METHODS, Path, Segment, parse_key};

/// Where a path leads, and what the method does there.
pub(super) struct Route {
    pub(super) verb: Verb,
    pub(super) target: &'static Type,
    pub(super) pieces: Vec<PathPiece>,
}

/// A place that the walk has come to.
#[derive(Clone, Copy)]
enum Place {
    /// An entity set of the service, which a key must follow.
    Set(&'static Root),
    /// A collection that a navigation property leads to.
    Collection(&'static Navigation),
    /// One entity of such a collection.
    Entity(&'static Navigation),
    /// A singleton, or one entity of an entity set: the walk goes on from it.
    Start(&'static Type),
}

struct Walk<'a, 'b> {
    pieces: Vec<PathPiece>,
    /// The path so far as a person would write it, for messages.
    so_far: String,
    context: &'a mut Context<'b>,
}

/// Walks the path; `None` where it leads nowhere or the method does nothing there.
pub(super) fn check_path(path: &Path, method: &Ident, context: &mut Context) -> Option<Route> {
    check_method(method, context.report)?;
    let mut segments = path.segments.iter();
    let root = check_root(path, segments.next(), context)?;
    let mut walk = Walk {
        pieces: vec![PathPiece::Text(format!("/{}/{}", root.version.segment(), root.name))],
        so_far: format!("/{}", root.name),
        context,
    };
    let mut place = if root.is_set { Place::Set(root) } else { Place::Start(root.target) };
    for segment in segments {
        place = walk.step(place, segment)?;
    }
    let operations = walk.arrive(place, path)?;
    let target = match place {
        Place::Collection(navigation) | Place::Entity(navigation) => navigation.target,
        Place::Set(root) => root.target,
        Place::Start(start) => start,
    };
    let verb = walk.choose(place, operations, method)?;
    Some(Route { verb, target, pieces: walk.pieces })
}

fn check_method(method: &Ident, report: &mut Report) -> Option<()> {
    let name = method.to_string();
    if METHODS.contains(&name.as_str()) {
        return Some(());
    }
    let near = did_you_mean(&name, METHODS);
    let near = if near.is_empty() { format!("; there are {}", list(METHODS)) } else { near };
    report.at(&method, format!("`{name}` is no method{near}"));
    None
}

fn check_root(
    path: &Path,
    first: Option<&Segment>,
    context: &mut Context,
) -> Option<&'static Root> {
    let names = || ROOTS.iter().map(|r| r.name);
    let (name, span) = match first {
        Some(Segment::Name(name)) => (name.to_string(), name.span()),
        Some(Segment::Key(braces)) => ("{…}".to_owned(), braces.span()),
        Some(Segment::Other(tree)) => (tree.to_string(), tree.span()),
        None => return report_break_off(path, context.report),
    };
    let Some(root) = ROOTS.iter().find(|r| r.name == name) else {
        let near = did_you_mean(&name, names());
        let message = format!("no path starts with `/{name}`{}", or_list(near, names()));
        context.report.at_span(span, message);
        context.mention(Owner::RootGuess, &name, span);
        return None;
    };
    context.mention(Owner::Root, &name, span);
    check_version(path, root, context.report);
    Some(root)
}

/// The path ends before its first name. Where it never started, that was reported already.
fn report_break_off(path: &Path, report: &mut Report) -> Option<&'static Root> {
    if report.is_empty() {
        let names = list(ROOTS.iter().map(|r| r.name));
        report.at_span(path.end, format!("the path breaks off; it goes on with {names}"));
    }
    None
}

fn check_version(path: &Path, root: &Root, report: &mut Report) {
    let Some(version) = &path.version else {
        return;
    };
    let wire = root.version.segment();
    if version.name == wire {
        return;
    }
    let message = match version.name.as_str() {
        "v1.0" => format!("`/{}` is not in `v1.0`; only `{wire}` has it", root.name),
        other => format!("`{other}` is no version; there are `v1.0` and `beta`"),
    };
    report.at(&version.tokens, message);
}

/// The suggestion if there is one, all names if not.
fn or_list<'a>(near: String, names: impl IntoIterator<Item = &'a str>) -> String {
    if near.is_empty() { format!("; there are {}", list(names)) } else { near }
}

impl Walk<'_, '_> {
    fn step(&mut self, place: Place, segment: &Segment) -> Option<Place> {
        match segment {
            Segment::Key(braces) => self.step_to_key(place, braces),
            Segment::Name(name) => self.step_to_name(place, &name.to_string(), name.span()),
            Segment::Other(tree) => {
                let text = tree.to_string();
                let message = match text.trim_matches('"') {
                    inside if inside.len() < text.len() => {
                        format!("a key stands in braces: `{{\"{inside}\"}}`")
                    }
                    _ => format!("a key stands in braces, as a string: `{{\"{text}\"}}`"),
                };
                self.context.report.at(&tree, message);
                None
            }
        }
    }

    fn step_to_key(&mut self, place: Place, braces: &Group) -> Option<Place> {
        let next = match place {
            Place::Set(root) => Place::Start(root.target),
            Place::Collection(navigation) => Place::Entity(navigation),
            Place::Start(_) | Place::Entity(_) => {
                let message =
                    format!("`{}` is one entity and takes no key{}", self.so_far, onward(place));
                self.context.report.at_span(braces.span(), message);
                return None;
            }
        };
        if braces.stream().is_empty() {
            let message = "expected an expression in the braces, the key";
            self.context.report.at_span(braces.span(), message);
            return None;
        }
        // Without its key the path still says what comes back.
        let key = parse_key(braces, self.context.report);
        self.pieces.push(PathPiece::Text("/".to_owned()));
        self.pieces.extend(key.map(PathPiece::Key));
        self.so_far.push_str("/{id}");
        Some(next)
    }

    fn step_to_name(&mut self, place: Place, name: &str, span: Span) -> Option<Place> {
        let from = match place {
            Place::Start(start) => start,
            Place::Entity(navigation) => navigation.target,
            Place::Set(_) | Place::Collection(_) => {
                let so_far = &self.so_far;
                let message = format!(
                    "`{so_far}` is a collection, so a key follows: `{so_far}/{{id}}/{name}`"
                );
                self.context.report.at_span(span, message);
                return None;
            }
        };
        let Some(navigation) = find_navigation(from, name) else {
            let near = nearest(name, names_from(from));
            let near = near.map(|n| format!("; did you mean `{n}`?"));
            let message = format!(
                "`{}` has no `{name}`{}",
                self.so_far,
                near.unwrap_or_else(|| onward(place))
            );
            self.context.report.at_span(span, message);
            self.context.mention(Owner::SegmentGuess(from), name, span);
            return None;
        };
        self.context.mention(Owner::Navigation(from), name, span);
        self.pieces.push(PathPiece::Text(format!("/{name}")));
        self.so_far.push('/');
        self.so_far.push_str(name);
        Some(Place::Collection(navigation))
    }

    /// The end of the path: what can be done there, or what is missing.
    fn arrive(&mut self, place: Place, path: &Path) -> Option<&'static Navigation> {
        if path.is_broken {
            let message = format!("the path breaks off{}", onward(place));
            self.context.report.at_span(path.end, message);
            return None;
        }
        match place {
            Place::Collection(navigation) | Place::Entity(navigation) => Some(navigation),
            Place::Set(_) | Place::Start(_) => {
                let message = format!("`{}` is no request yet{}", self.so_far, onward(place));
                self.context.report.at_span(path.end, message);
                None
            }
        }
    }

    fn choose(&mut self, place: Place, at: &'static Navigation, method: &Ident) -> Option<Verb> {
        let fits = |verb: &Verb| match verb {
            Verb::Insert => matches!(place, Place::Collection(_)),
            Verb::Get => matches!(place, Place::Entity(_)),
        };
        let verbs = || at.operations.iter().map(|o| o.verb).filter(fits);
        let found = verbs().find(|v| method == v.method());
        if found.is_none() {
            let has = list(verbs().map(Verb::method));
            self.context
                .report
                .at(&method, format!("`{}` takes no `{method}`; it has {has}", self.so_far));
        }
        found
    }
}

/// What may follow, as the end of a sentence.
fn onward(place: Place) -> String {
    let names = match place {
        Place::Set(_) | Place::Collection(_) => return "; a key follows: `/{id}`".to_owned(),
        Place::Start(start) => list(names_from(start)),
        Place::Entity(navigation) => list(names_from(navigation.target)),
    };
    if names.is_empty() { String::new() } else { format!("; it goes on with {names}") }
}

fn names_from(from: &'static Type) -> impl Iterator<Item = &'static str> {
    base_types(from).flat_map(|t| t.navigations).map(|n| n.name)
}
