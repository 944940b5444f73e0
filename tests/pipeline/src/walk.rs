//! The requests with a body that the rows allow, each at a shortest path.

use std::collections::VecDeque;
use std::sync::OnceLock;

use graph_request_schema::{
    Callable, Navigation, ROOTS, Root, Type, Verb, Version, callables_of, navigations_of,
};

/// A `POST` that takes a body of JSON.
#[derive(Clone)]
pub struct Post {
    pub version: Version,
    /// The path with its version, `/v1.0/me/events`.
    pub path: String,
    pub body: Body,
}

/// The object that a `POST` takes.
#[derive(Clone, Copy)]
pub enum Body {
    Created(&'static Type),
    Parameters(&'static Callable),
}

/// Returns a request for each type that can be created and for each action, in both current versions.
pub fn posts() -> &'static [Post] {
    static POSTS: OnceLock<Vec<Post>> = OnceLock::new();
    POSTS.get_or_init(|| {
        [Version::V1, Version::Beta]
            .into_iter()
            .flat_map(|version| Walk::new(version).run())
            .collect()
    })
}

/// Returns `true` if a resource takes an operation: one that is documented or, where the rows
/// restrict nothing, one that OData has for it.
pub fn takes(navigation: &Navigation, verb: Verb) -> bool {
    let is_read = matches!(verb, Verb::List | Verb::Get);
    navigation.operations.iter().any(|operation| operation.verb == verb)
        || !navigation.is_restricted && (navigation.is_contained || is_read)
}

/// The state of a walk that visits each type once, those that are nearest to a root first.
struct Walk {
    version: Version,
    ahead: VecDeque<(String, &'static Navigation)>,
    visited: Vec<&'static Type>,
    found: Vec<Post>,
}

impl Walk {
    fn new(version: Version) -> Self {
        let start = format!("/{}", version.segment());
        let roots = ROOTS.iter().copied().filter(|root| has_one_shape(root, version));
        let ahead = roots.map(|root| (start.clone(), root)).collect();
        Self { version, ahead, visited: Vec::new(), found: Vec::new() }
    }

    fn run(mut self) -> Vec<Post> {
        while let Some((path, navigation)) = self.ahead.pop_front() {
            self.visit(&format!("{path}/{}", navigation.name), navigation);
        }
        self.found
    }

    fn visit(&mut self, path: &str, navigation: &'static Navigation) {
        let ty = navigation.target;
        let is_documented = navigation.operations.iter().any(|o| o.verb == Verb::Insert);
        if is_documented || navigation.is_collection && takes(navigation, Verb::Insert) {
            self.add(path.to_owned(), Body::Created(ty));
        }
        let mut entity = path.to_owned();
        if navigation.is_collection {
            self.add_actions(path, ty, true);
            entity.push_str("/{id}");
        }
        if !self.visited.contains(&ty) {
            self.visited.push(ty);
            self.add_actions(&entity, ty, false);
            let further = navigations_of(ty, self.version);
            self.ahead.extend(further.map(|further| (entity.clone(), further)));
        }
    }

    fn add_actions(&mut self, path: &str, ty: &'static Type, is_on_collection: bool) {
        for action in callables_of(ty, is_on_collection, self.version).filter(|c| c.is_action) {
            self.add(format!("{path}/{}", action.name), Body::Parameters(action));
        }
    }

    fn add(&mut self, path: String, body: Body) {
        if !self.found.iter().any(|known| is_same(known.body, body)) {
            self.found.push(Post { version: self.version, path, body });
        }
    }
}

/// Returns `false` for `/app`, for which the macro prefers the shape of December 2018.
fn has_one_shape(root: &Root, version: Version) -> bool {
    let is_older = |other: &&&Root| other.name == root.name && other.versions.has(Version::Preview);
    root.versions.has(version) && ROOTS.iter().find(is_older).is_none()
}

fn is_same(one: Body, other: Body) -> bool {
    match (one, other) {
        (Body::Created(one), Body::Created(other)) => one == other,
        (Body::Parameters(one), Body::Parameters(other)) => one == other,
        (Body::Created(_), Body::Parameters(_)) | (Body::Parameters(_), Body::Created(_)) => false,
    }
}
