//! The generic service: whatever has rows is stored, listed, paged, filtered, selected, expanded,
//! changed and deleted by this code, and refused where the rows refuse it.
//!
//! | step | file |
//! | --- | --- |
//! | path → what the rows allow there | `operations.rs` |
//! | path → what the store has there | `resolve.rs` |
//! | `GET` → page, entity, count, changes, property, stream | `read.rs` |
//! | `POST` → new entity | `create.rs` |
//! | `PATCH`, `PUT`, `DELETE` | `change.rs` |
//! | actions and functions | `call.rs`, `arguments.rs` |
//! | seeds of a test | `seed.rs` |
//!
//! At named points it asks `special` whether the entities differ.

mod arguments;
mod call;
mod change;
mod create;
mod operations;
mod read;
mod resolve;
mod seed;
#[cfg(test)]
mod tests;

use http::Method;

use super::collection::View;
use super::path::Path;
use super::refusal::{Answer, Refusal, unserved_path};
use super::request::Request;
use super::special::add_signed_in_user;
use crate::testing::received::Received;
use crate::testing::schema::{ROOTS, Root, Version};
use crate::testing::store::{Entities, Store};
pub(super) use call::{Bound, Call};
pub(super) use create::{New, add as add_entity, complete};
use resolve::{Target, resolve};
pub(in crate::testing) use seed::{seed_bytes, seed_entity};

/// Answers a request; `segments` are those after the version.
pub(super) fn answer(
    store: &Store,
    received: &Received,
    version: Version,
    segments: &[&str],
) -> Answer {
    store.with_entities(|entities| answer_within(entities, received, ROOTS, version, segments))
}

/// Answers a request in one step, which no other request can interrupt.
fn answer_within(
    entities: &mut Entities,
    received: &Received,
    roots: &'static [Root],
    version: Version,
    segments: &[&str],
) -> Answer {
    add_signed_in_user(entities);
    let path = Path::walk(received, roots, version, segments)?;
    let request = Request::new(received, path, entities.changes())?;
    operations::check_special(&request)?;
    operations::check(&request)?;
    let target = resolve(entities, &request)?;
    match request.received.method {
        Method::GET => answer_get(entities, &request, target),
        Method::POST => answer_post(entities, &request, target),
        Method::PATCH => answer_patch(entities, &request, target),
        Method::PUT => match target {
            Target::Stream(found, property) => {
                change::put_stream(entities, &request, &found, property)
            }
            target => answer_patch(entities, &request, target),
        },
        Method::DELETE => answer_delete(entities, &request, target),
        _ => Err(refuse(&request)),
    }
}

fn answer_get(entities: &mut Entities, request: &Request, target: Target) -> Answer {
    if let Target::Call(call) = target {
        return call::answer(entities, request, call);
    }
    let view = View { entities, request };
    match target {
        Target::Collection(collection) => read::list(view, &collection),
        Target::Entity(found) => read::get(view, &found),
        Target::Single(single) => {
            let found = single.found(entities, request)?;
            read::get(View { entities, request }, &found)
        }
        Target::Count(source) => read::count(view, source),
        Target::Changes(source) => read::changes(view, source),
        Target::Property(found, path) => read::property(view, &found, &path),
        Target::RawValue(found, path) => read::raw_value(view, &found, &path),
        Target::Stream(found, property) => read::stream(view, &found, property),
        Target::Call(_) => Err(refuse(request)),
    }
}

fn answer_post(entities: &mut Entities, request: &Request, target: Target) -> Answer {
    match target {
        Target::Collection(collection) => create::answer(entities, request, &collection),
        Target::Single(single) => create::answer(entities, request, &single.collection),
        Target::Call(call) => call::answer(entities, request, call),
        _ => Err(refuse(request)),
    }
}

fn answer_patch(entities: &mut Entities, request: &Request, target: Target) -> Answer {
    match target {
        Target::Entity(found) => change::update(entities, request, &found),
        Target::Single(single) => {
            let found = single.found(entities, request)?;
            change::update(entities, request, &found)
        }
        Target::Property(found, path) => change::update_property(entities, request, &found, &path),
        _ => Err(refuse(request)),
    }
}

fn answer_delete(entities: &mut Entities, request: &Request, target: Target) -> Answer {
    match target {
        Target::Entity(found) => change::delete(entities, request, &found),
        Target::Single(single) => {
            let found = single.found(entities, request)?;
            change::delete(entities, request, &found)
        }
        Target::Stream(found, property) => Ok(change::delete_stream(entities, &found, property)),
        _ => Err(refuse(request)),
    }
}

fn refuse(request: &Request) -> Refusal {
    unserved_path(request.received)
}
