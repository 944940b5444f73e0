//! The walk from the root of a path to the resource that it addresses, as OData makes paths: root,
//! key, navigation property, key, and an operation at the end.

mod arguments;
pub(super) mod resource;
pub(super) mod root;

use graph_request_schema::{
    Callable, Method, Navigation, Root, Type, Verb, Version, find_callable, find_navigation,
    find_property,
};
use proc_macro2::{Ident, Span, TokenTree};

use self::resource::{Resource, names_after, verbs_of, version_with};
use super::context::Context;
use super::derived_type;
use crate::messages::{self, list};
use crate::request::{Owner, Path, PathSegment};
use crate::suggest::nearest;
use crate::syntax::{self, Hole, Name, Segment};

/// A resource, and the operation of the method on it.
pub(super) struct Route {
    pub(super) verb: Verb,
    pub(super) resource: Resource,
    pub(super) path: Path,
}

struct Walk<'a, 'b> {
    segments: Vec<PathSegment>,
    /// The path so far as a person would write it, for messages.
    so_far: String,
    context: &'a mut Context<'b>,
}

/// Walks the path; `None` if it does not lead to a resource, or the resource lacks the method.
pub(super) fn check_path(
    root: &'static Root,
    path: &syntax::Path,
    method: (Method, &Ident),
    context: &mut Context,
) -> Option<Route> {
    let mut walk = Walk {
        segments: vec![PathSegment::Name(root.name.to_owned())],
        so_far: format!("/{}", root.name),
        context,
    };
    let mut resource =
        if root.is_set { Resource::EntitySet(root) } else { Resource::Start(root.target) };
    for segment in path.segments.iter().skip(1) {
        resource = walk.step(resource, segment)?;
    }
    walk.arrive(resource, path)?;
    let verb = walk.choose_verb(resource, method)?;
    let path = Path { version: walk.version(), segments: walk.segments };
    Some(Route { verb, resource, path })
}

impl Walk<'_, '_> {
    fn version(&self) -> Version {
        self.context.version
    }

    fn step(&mut self, resource: Resource, segment: &Segment) -> Option<Resource> {
        match segment {
            Segment::Key { span, key } => self.step_to_key(resource, *span, key),
            Segment::Name(name) => self.step_to_name(resource, name),
            Segment::Other(tree) => {
                self.report_bare_key(tree);
                None
            }
        }
    }

    fn report_bare_key(&mut self, tree: &TokenTree) {
        let text = tree.to_string();
        let example = match text.trim_matches('"') {
            inside if inside.len() < text.len() => format!("{{\"{inside}\"}}"),
            _ => format!("{{\"{text}\"}}"),
        };
        self.context.report.at(tree, messages::key_in_braces(&example));
    }

    fn step_to_key(&mut self, resource: Resource, span: Span, key: &Hole) -> Option<Resource> {
        let next = match resource {
            Resource::EntitySet(root) => Resource::Start(root.target),
            Resource::Collection(navigation) => Resource::Entity(navigation),
            Resource::Start(_)
            | Resource::Entity(_)
            | Resource::Count(_)
            | Resource::Stream(_)
            | Resource::Callable(_) => {
                let next = self.expected_next(resource);
                let message = format!("`{}` does not take a key{next}", self.so_far);
                self.context.report.at_span(span, message);
                return None;
            }
        };
        match key {
            Hole::Expr(key) => self.segments.push(PathSegment::Key(key.clone())),
            // Even without its key the path tells the type of the answer.
            Hole::Broken => {}
            Hole::Empty => {
                self.context.report.at_span(span, "expected a key in the braces: `{id}`");
                return None;
            }
        }
        self.so_far.push_str("/{id}");
        Some(next)
    }

    fn step_to_name(&mut self, resource: Resource, name: &Name) -> Option<Resource> {
        let next = match resource {
            Resource::Start(ty) => self.step_from_entity(ty, name),
            Resource::Entity(navigation) => self.step_from_entity(navigation.target, name),
            Resource::Collection(navigation) => {
                self.step_from_collection(resource, navigation, name)
            }
            Resource::EntitySet(_)
            | Resource::Count(_)
            | Resource::Stream(_)
            | Resource::Callable(_) => None,
        };
        if next.is_none() {
            self.report_unknown(resource, name);
        }
        self.finish_segment(next?, name)
    }

    /// Finds a navigation property, a stream, or an operation that is bound to the entity.
    fn step_from_entity(&mut self, ty: &'static Type, name: &Name) -> Option<Resource> {
        let version = self.version();
        if let Some(derived) = derived_type::find_cast(&name.text, ty, version) {
            return Some(Resource::Start(derived));
        }
        let next = find_after_entity(ty, &name.text, version)?;
        self.context.mention(Owner::Segment(ty), &name.text, name.span);
        Some(next)
    }

    /// Finds `$count`, or an operation that is bound to the collection.
    fn step_from_collection(
        &mut self,
        resource: Resource,
        navigation: &'static Navigation,
        name: &Name,
    ) -> Option<Resource> {
        let (ty, version) = (navigation.target, self.version());
        if name.text == "$count" && verbs_of(resource).contains(&Verb::List) {
            return Some(Resource::Count(navigation));
        }
        let next = find_callable(ty, true, &name.text, version).map(Resource::Callable)?;
        self.context.mention(Owner::CollectionSegment(ty), &name.text, name.span);
        Some(next)
    }

    /// Adds the segment, with the arguments of a function or an alternate key.
    fn finish_segment(&mut self, resource: Resource, name: &Name) -> Option<Resource> {
        self.so_far.push('/');
        self.so_far.push_str(&name.text);
        match resource {
            Resource::Callable(callable) => self.finish_call(callable, name),
            Resource::Collection(navigation) if name.arguments.is_some() => {
                let arguments =
                    arguments::check_alternate_key(navigation.target, name, self.context)?;
                self.segments.push(PathSegment::Call { name: name.text.clone(), arguments });
                self.so_far.push_str("({key})");
                Some(Resource::Entity(navigation))
            }
            _ => {
                if let Some(arguments) = &name.arguments {
                    let message = format!("`{}` does not take parentheses", name.text);
                    self.context.report.at_span(arguments.open, message);
                }
                self.segments.push(PathSegment::Name(name.text.clone()));
                Some(resource)
            }
        }
    }

    fn finish_call(&mut self, callable: &'static Callable, name: &Name) -> Option<Resource> {
        let arguments = arguments::check_call(callable, name, self.context)?;
        let name = name.text.clone();
        self.segments.push(match arguments {
            Some(arguments) => PathSegment::Call { name, arguments },
            None => PathSegment::Name(name),
        });
        Some(Resource::Callable(callable))
    }

    fn report_unknown(&mut self, resource: Resource, name: &Name) {
        let (so_far, text) = (&self.so_far, &name.text);
        if let Some(newer) = version_with(text, resource, self.version()) {
            let message = format!("`{text}` is only in `{newer}`: write `/{newer}{so_far}/{text}`");
            self.context.report.at_span(name.span, message);
            return;
        }
        let near = nearest(text, names_after(resource, self.version()));
        let end = match (near, resource) {
            (Some(near), _) => messages::did_you_mean(near),
            (None, Resource::EntitySet(_) | Resource::Collection(_)) => {
                format!("; it is a collection, so a key must follow: `{so_far}/{{id}}/{text}`")
            }
            (None, _) => self.expected_next(resource),
        };
        let message = format!("`{so_far}` has no `{text}`{end}");
        self.context.report.at_span(name.span, message);
        if let Some(owner) = resource.owner_of_next() {
            self.context.guess(owner, text, name.span);
        }
    }

    /// Reports a path that ends too early.
    fn arrive(&mut self, resource: Resource, path: &syntax::Path) -> Option<()> {
        let next = self.expected_next(resource);
        let message = match resource {
            _ if path.state != syntax::State::Whole => format!("incomplete path{next}"),
            Resource::EntitySet(_) | Resource::Start(_) => {
                format!("`{}` is not a complete path{next}", self.so_far)
            }
            Resource::Collection(_)
            | Resource::Entity(_)
            | Resource::Count(_)
            | Resource::Stream(_)
            | Resource::Callable(_) => return Some(()),
        };
        self.context.report.at_span(path.end, message);
        None
    }

    fn choose_verb(&mut self, resource: Resource, (method, at): (Method, &Ident)) -> Option<Verb> {
        let verbs = verbs_of(resource);
        let found = verbs.iter().copied().find(|verb| verb.method() == method);
        if found.is_none() {
            let mut methods: Vec<&str> = verbs.iter().map(|verb| verb.method().name()).collect();
            methods.dedup();
            let message = self.describe_refusal(resource, method, &methods);
            self.context.report.at(at, message);
        }
        found
    }

    fn describe_refusal(&self, resource: Resource, method: Method, methods: &[&str]) -> String {
        let (path, expected) = (&self.so_far, messages::expected_one_of(methods));
        match resource {
            Resource::Callable(callable) if callable.is_action => {
                format!("`{}` is an action, which is called with `POST`", callable.name)
            }
            Resource::Callable(callable) => {
                format!("`{}` is a function, which is called with `GET`", callable.name)
            }
            _ => format!("`{path}` does not support `{}`{expected}", method.name()),
        }
    }

    /// Says what may follow, as the end of a message.
    fn expected_next(&self, resource: Resource) -> String {
        let names = names_after(resource, self.version());
        match resource {
            Resource::EntitySet(_) | Resource::Collection(_) => {
                "; a key must follow: `/{id}`".to_owned()
            }
            _ if names.is_empty() => String::new(),
            _ => format!("; it can be followed by {}", list(names)),
        }
    }
}

/// Finds a navigation property, a stream, or an operation that is bound to an entity.
fn find_after_entity(ty: &'static Type, name: &str, version: Version) -> Option<Resource> {
    let navigation = find_navigation(ty, name, version).map(|navigation| {
        let is_many = navigation.is_collection;
        if is_many { Resource::Collection(navigation) } else { Resource::Entity(navigation) }
    });
    let stream = || {
        let property = find_property(ty, name, version)?;
        property.is_stream().then_some(Resource::Stream(property))
    };
    let called = || find_callable(ty, false, name, version).map(Resource::Callable);
    navigation.or_else(stream).or_else(called)
}
