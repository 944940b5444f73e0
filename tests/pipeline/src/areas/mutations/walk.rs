//! The places of all bodies, by walking the rows.

use std::collections::VecDeque;

use graph_request_schema::{Access, Shape, Type, Version, subtypes_of};

use super::fields::Field;
use super::places::{Object, Place};
use crate::walk::{Body, Post, posts};

/// Returns a place for each property that a body can hold, at the least depth.
pub(super) fn all_places() -> Vec<Place> {
    let mut walk = Walk::default();
    for post in posts() {
        match post.body {
            Body::Created(declared) => walk.add_create(post, declared),
            Body::Parameters(action) => walk.ahead.push_back(Object::of_call(post, action)),
        }
    }
    walk.run()
}

#[derive(Default)]
struct Walk {
    ahead: VecDeque<Object>,
    visited: Vec<(Version, &'static Type)>,
    met: Vec<usize>,
    places: Vec<Place>,
}

impl Walk {
    fn add_create(&mut self, post: &Post, declared: &'static Type) {
        for ty in concrete_types(declared, post.version) {
            if self.is_new(post.version, ty) {
                self.ahead.push_back(Object::of_create(post, declared, ty));
            }
        }
    }

    fn is_new(&mut self, version: Version, ty: &'static Type) -> bool {
        let is_new = !self.visited.contains(&(version, ty));
        self.visited.push((version, ty));
        is_new
    }

    fn run(mut self) -> Vec<Place> {
        while let Some(object) = self.ahead.pop_front() {
            for field in object.fields.all(object.version) {
                self.visit(&object, field);
            }
        }
        self.places
    }

    fn visit(&mut self, object: &Object, field: Field) {
        if let (Shape::Structured(declared), true) = (field.shape, field.access != Access::ReadOnly)
        {
            for ty in concrete_types(declared, object.version) {
                if self.is_new(object.version, ty) {
                    self.ahead.push_back(object.below(field, declared, ty));
                }
            }
        }
        if !self.met.contains(&field.row) {
            self.met.push(field.row);
            self.places.push(Place { field, object: object.clone() });
        }
    }
}

fn concrete_types(declared: &'static Type, version: Version) -> Vec<&'static Type> {
    subtypes_of(declared, version).filter(|ty| !ty.is_abstract).collect()
}
