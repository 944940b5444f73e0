//! The walk from the root of a path to the resource that it addresses, as OData makes paths: root,
//! key, navigation property, key, and an operation at the end.

mod arguments;
pub(super) mod names;
pub(super) mod refusal;
pub(super) mod resource;
pub(super) mod root;

use graph_request_schema::{Callable, Method, Root, Verb, Version};
use proc_macro2::{Ident, Span, TokenStream};

use self::refusal::{describe_bare_key, describe_refusal, expected_next};
use self::resource::{Entities, Resource, find_next, verbs_of};
use super::context::{Context, OpenPlace};
use super::derived_type::{self, unqualified};
use crate::messages;
use crate::request::{Path, PathSegment, UrlValue};
use crate::syntax::{self, Hole, Name, Segment};

/// A resource, and the operation of the method on it.
pub(super) struct Route {
    pub(super) verb: Verb,
    pub(super) resource: Resource,
    pub(super) path: Path,
    /// A parameter that a function lacks, unless the query has the filter that replaces it.
    pub(super) requirement: Option<Requirement>,
    /// The last segment, for messages about the request as a whole.
    pub(super) end: Span,
}

/// A parameter that a call must have, unless its `$filter` compares a property.
#[derive(Clone, Copy)]
pub(super) struct Requirement {
    pub(super) function: &'static str,
    pub(super) parameter: &'static str,
    pub(super) property: &'static str,
    pub(super) span: Span,
}

struct Walk<'a> {
    segments: Vec<PathSegment>,
    requirement: Option<Requirement>,
    /// The path so far as a person would write it, for messages.
    so_far: String,
    context: &'a mut Context,
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
        requirement: None,
        so_far: format!("/{}", root.name),
        context,
    };
    let entities = Entities::of_navigation(root);
    let mut resource = if root.is_collection {
        Resource::Collection(entities)
    } else {
        Resource::Entity(entities)
    };
    for segment in path.segments.iter().skip(1) {
        resource = walk.step(resource, segment)?;
    }
    walk.arrive(resource, path)?;
    let verb = walk.choose_verb(resource, method)?;
    let end = path.end;
    let path = Path { version: walk.version(), segments: walk.segments };
    Some(Route { verb, resource, path, requirement: walk.requirement, end })
}

impl Walk<'_> {
    fn version(&self) -> Version {
        self.context.version
    }

    fn step(&mut self, resource: Resource, segment: &Segment) -> Option<Resource> {
        match segment {
            Segment::Key { span, key } => self.step_to_key(resource, *span, key),
            Segment::Name(name) => self.step_to_name(resource, name),
            Segment::Other { tokens, text } => {
                self.context.report.at(tokens, describe_bare_key(text));
                // Even without its key the path tells what belongs into the body.
                resource.with_key()
            }
        }
    }

    fn step_to_key(&mut self, resource: Resource, span: Span, key: &Hole) -> Option<Resource> {
        let next = resource.with_key();
        if next.is_none() {
            let expected = expected_next(resource, self.version());
            let message = format!("`{}` does not take a key{expected}", self.so_far);
            self.context.report.at_span(span, message);
        }
        let next = next?;
        match key {
            Hole::Expr(key) => self.segments.push(PathSegment::Key(key.clone())),
            // Even without its key the path tells the type of the answer.
            Hole::Broken => {}
            Hole::Empty => {
                self.context.report.at_span(span, messages::KEY_MISSING);
                if !self.context.is_for_editor() {
                    return None;
                }
                self.segments.push(PathSegment::Key(TokenStream::new()));
            }
        }
        self.so_far.push_str("/{id}");
        Some(next)
    }

    fn step_to_name(&mut self, resource: Resource, name: &Name) -> Option<Resource> {
        let version = self.version();
        let place = self.open_place(resource);
        if let Some(ty) = resource.cast_from()
            && let Some(derived) = derived_type::find_cast(&name.text, ty, version)
        {
            return self.finish_segment(resource.cast_to(derived), name);
        }
        let text = unqualified(&name.text);
        let Some(next) = find_next(resource, text, version) else {
            return refusal::report_unknown(resource, name, &self.so_far, (place, self.context));
        };
        if let Some(owner) = resource.owner_of_next()
            && !matches!(next, Resource::Property(_))
            && let Some(own) = next.name()
        {
            self.context.mention(owner, own, name.span, next.deprecated());
        }
        self.finish_segment(next, name)
    }

    /// Opens the place after a resource, for the editor.
    fn open_place(&mut self, resource: Resource) -> Option<OpenPlace> {
        resource.owner_of_next().map(|owner| self.context.open_place(owner, Vec::new))
    }

    /// Adds the segment, with the arguments of a function or an alternate key.
    fn finish_segment(&mut self, resource: Resource, name: &Name) -> Option<Resource> {
        self.so_far.push('/');
        self.so_far.push_str(&name.text);
        match resource {
            Resource::Callable(callable) => self.finish_call(callable, name),
            Resource::Collection(entities) if name.arguments.is_some() => {
                self.finish_alternate_key(entities, name)
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

    fn finish_alternate_key(&mut self, entities: Entities, name: &Name) -> Option<Resource> {
        let arguments = arguments::check_alternate_key(entities.ty, name, self.context)?;
        self.segments.push(PathSegment::Call { name: name.text.clone(), arguments });
        self.so_far.push_str("({key})");
        Some(Resource::Entity(entities))
    }

    fn finish_call(&mut self, callable: &'static Callable, name: &Name) -> Option<Resource> {
        let arguments = arguments::check_call(callable, name, self.context)?;
        self.note_requirement(callable, name, arguments.as_deref().unwrap_or_default());
        let name = name.text.clone();
        self.segments.push(match arguments {
            Some(arguments) => PathSegment::Call { name, arguments },
            None => PathSegment::Name(name),
        });
        Some(Resource::Callable(callable))
    }

    fn note_requirement(
        &mut self,
        callable: &'static Callable,
        name: &Name,
        arguments: &[(String, UrlValue)],
    ) {
        if let Some((parameter, property)) = callable.parameter_or_filter
            && !arguments.iter().any(|(name, _)| name == parameter)
            && name.arguments.as_ref().is_none_or(|arguments| !arguments.is_broken)
        {
            let (function, span) = (callable.name, name.span);
            self.requirement = Some(Requirement { function, parameter, property, span });
        }
    }

    /// Reports a path that ends too early.
    fn arrive(&mut self, resource: Resource, path: &syntax::Path) -> Option<()> {
        self.open_place(resource);
        let expected = expected_next(resource, self.version());
        let message = match resource {
            _ if path.state != syntax::State::Whole => format!("incomplete path{expected}"),
            _ if verbs_of(resource).is_empty() => {
                format!("`{}` is not a complete path{expected}", self.so_far)
            }
            _ => return Some(()),
        };
        self.context.report.at_span(path.end, message);
        None
    }

    fn choose_verb(&mut self, resource: Resource, (method, at): (Method, &Ident)) -> Option<Verb> {
        let found = verbs_of(resource).into_iter().find(|verb| verb.method() == method);
        if found.is_none() {
            let message = describe_refusal(resource, method, &self.so_far);
            self.context.report.at(at, message);
        }
        found
    }
}
