//! The walk that OData makes a path: root, key, navigation property, key, and what can be done at
//! its end.

use proc_macro2::{Group, Ident};

use super::Context;
use super::place::{Place, names_at, verbs_at};
use super::{arguments, odata_type, version};
use crate::request::{Owner, PathPiece};
use crate::schema::{
    Navigation, Type, Verb, Version, find_callable, find_navigation, find_property,
};
use crate::suggest::{list, nearest};
use crate::syntax::{Name, Path, Segment, parse_key};

/// Where a path leads, and what the method does there.
pub(super) struct Route {
    pub(super) verb: Verb,
    pub(super) place: Place,
    pub(super) pieces: Vec<PathPiece>,
}

struct Walk<'a, 'b> {
    pieces: Vec<PathPiece>,
    /// The path so far as a person would write it, for messages.
    so_far: String,
    context: &'a mut Context<'b>,
}

/// Walks the path; `None` where it leads nowhere or the method does nothing there.
pub(super) fn check_path(path: &Path, method: &Ident, context: &mut Context) -> Option<Route> {
    let mut segments = path.segments.iter();
    let root = version::check_root(path, segments.next(), context)?;
    let mut walk = Walk {
        pieces: vec![PathPiece::Text(format!("/{}/{}", context.version.segment(), root.name))],
        so_far: format!("/{}", root.name),
        context,
    };
    let mut place = if root.is_set { Place::Set(root) } else { Place::Start(root.target) };
    for segment in segments {
        place = walk.step(place, segment)?;
    }
    walk.arrive(place, path)?;
    let verb = walk.choose(place, method)?;
    Some(Route { verb, place, pieces: walk.pieces })
}

impl Walk<'_, '_> {
    fn version(&self) -> Version {
        self.context.version
    }

    fn step(&mut self, place: Place, segment: &Segment) -> Option<Place> {
        match segment {
            Segment::Key(braces) => self.step_to_key(place, braces),
            Segment::Name(name) => self.step_to_name(place, name),
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
            _ => {
                let onward = self.onward(place);
                let message = format!("no key follows `{}`{onward}", self.so_far);
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
        self.push("/");
        self.pieces.extend(key.map(PathPiece::Key));
        self.so_far.push_str("{id}");
        Some(next)
    }

    fn step_to_name(&mut self, place: Place, name: &Name) -> Option<Place> {
        let next = match place {
            Place::Start(ty) => self.step_from_entity(ty, name),
            Place::Entity(navigation) => self.step_from_entity(navigation.target, name),
            Place::Collection(navigation) => self.step_from_collection(place, navigation, name),
            Place::Set(_) | Place::Count(_) | Place::Stream | Place::Called(_) => None,
        };
        if next.is_none() {
            self.report_dead_end(place, name);
        }
        let next = next?;
        self.finish_segment(next, name)
    }

    /// A navigation property, a stream, or something that is bound to the entity.
    fn step_from_entity(&mut self, ty: &'static Type, name: &Name) -> Option<Place> {
        let version = self.version();
        let navigation = find_navigation(ty, &name.text, version).map(|navigation| {
            let is_many = navigation.is_collection;
            if is_many { Place::Collection(navigation) } else { Place::Entity(navigation) }
        });
        let stream = || {
            let property = find_property(ty, &name.text, version)?;
            property.is_stream().then_some(Place::Stream)
        };
        let called = || find_callable(ty, false, &name.text, version).map(Place::Called);
        if let Some(derived) = odata_type::find_cast(&name.text, ty, version) {
            return Some(Place::Start(derived));
        }
        let next = navigation.or_else(stream).or_else(called)?;
        self.context.mention(Owner::Segment(ty), &name.text, name.span);
        Some(next)
    }

    /// `$count`, or something that is bound to the collection.
    fn step_from_collection(
        &mut self,
        place: Place,
        navigation: &'static Navigation,
        name: &Name,
    ) -> Option<Place> {
        let (ty, version) = (navigation.target, self.version());
        if name.text == "$count" && verbs_at(place).contains(&Verb::List) {
            return Some(Place::Count(navigation));
        }
        let next = find_callable(ty, true, &name.text, version).map(Place::Called)?;
        self.context.mention(Owner::CollectionSegment(ty), &name.text, name.span);
        Some(next)
    }

    /// Writes the segment, with the arguments of a function or an alternate key.
    fn finish_segment(&mut self, place: Place, name: &Name) -> Option<Place> {
        self.push("/");
        self.push(&name.text);
        match place {
            Place::Called(callable) => {
                let pieces = arguments::check_call(callable, name, self.context)?;
                self.pieces.extend(pieces);
                Some(place)
            }
            Place::Collection(navigation) if name.arguments.is_some() => {
                let pieces = arguments::check_alternate_key(navigation.target, name, self.context)?;
                self.pieces.extend(pieces);
                self.so_far.push_str("({key})");
                Some(Place::Entity(navigation))
            }
            _ => {
                if let Some(group) = &name.arguments {
                    let message = format!("`{}` takes no parentheses", name.text);
                    self.context.report.at_span(group.span_open(), message);
                }
                Some(place)
            }
        }
    }

    fn push(&mut self, text: &str) {
        self.pieces.push(PathPiece::Text(text.to_owned()));
        self.so_far.push_str(text);
    }

    fn report_dead_end(&mut self, place: Place, name: &Name) {
        let so_far = &self.so_far;
        let text = &name.text;
        if let Some(newer) = version::elsewhere(place, text, self.version()) {
            let message = format!("`{text}` is only in `{newer}`: write `/{newer}{so_far}/{text}`");
            self.context.report.at_span(name.span, message);
            return;
        }
        let near = nearest(text, names_at(place, self.version()));
        let end = match (near, place) {
            (Some(near), _) => format!("; did you mean `{near}`?"),
            (None, Place::Set(_) | Place::Collection(_)) => {
                format!("; it is a collection, so a key follows: `{so_far}/{{id}}/{text}`")
            }
            (None, _) => self.onward(place),
        };
        let message = format!("`{so_far}` has no `{text}`{end}");
        self.context.report.at_span(name.span, message);
        if let Some(owner) = place.guess() {
            self.context.guess(owner, text, name.span);
        }
    }

    /// The end of the path: complains if something is missing.
    fn arrive(&mut self, place: Place, path: &Path) -> Option<()> {
        let what = match place {
            _ if path.is_broken => "the path breaks off".to_owned(),
            Place::Set(_) | Place::Start(_) => format!("`{}` is no request yet", self.so_far),
            _ => return Some(()),
        };
        let message = format!("{what}{}", self.onward(place));
        self.context.report.at_span(path.end, message);
        None
    }

    fn choose(&mut self, place: Place, method: &Ident) -> Option<Verb> {
        let verbs = verbs_at(place);
        let found = verbs.iter().copied().find(|v| method == v.method());
        if found.is_none() {
            let mut has: Vec<&str> = verbs.iter().copied().map(Verb::method).collect();
            has.dedup();
            let message = match place {
                Place::Called(callable) if callable.is_action => {
                    format!("`{}` is an action, which is called with `POST`", callable.name)
                }
                Place::Called(callable) => {
                    format!("`{}` is a function, which is called with `GET`", callable.name)
                }
                Place::Stream if method == "PUT" => {
                    let has = list(has);
                    format!(
                        "`{}` takes no `PUT`, since bytes cannot be sent; it has {has}",
                        self.so_far
                    )
                }
                _ => format!("`{}` takes no `{method}`; it has {}", self.so_far, list(has)),
            };
            self.context.report.at(method, message);
        }
        found
    }

    /// What may follow, as the end of a sentence.
    fn onward(&self, place: Place) -> String {
        let names = list(names_at(place, self.version()));
        match place {
            Place::Set(_) | Place::Collection(_) => "; a key follows: `/{id}`".to_owned(),
            _ if names.is_empty() => String::new(),
            _ => format!("; it goes on with {names}"),
        }
    }
}
