//! Actions and functions: those that are special, and an empty answer to the others where one is known.

use http::StatusCode;

use super::read::is_there;
use super::refuse;
use super::resolve::Found;
use crate::testing::schema::{Callable, Returns, Shape, Type};
use crate::testing::service::answers::{Item, Resource, Takes, answer_page};
use crate::testing::service::body::{Properties, read_parameters};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::refusal::{Answer, Refusal};
use crate::testing::service::request::Request;
use crate::testing::service::response::{respond_empty, respond_json};
use crate::testing::service::special::{Outcome, find_special};
use crate::testing::store::Entities;

/// A call of an action or a function.
pub(in crate::testing::service) struct Call {
    pub(in crate::testing::service) callable: &'static Callable,
    pub(in crate::testing::service) bound: Bound,
    /// The checked arguments of a function, or the checked body of an action.
    pub(in crate::testing::service) arguments: Properties,
}

/// The binding parameter of an action or a function.
pub(in crate::testing::service) enum Bound {
    Collection(Collection),
    Entity(Found),
}

/// Entities that can be counted, or asked for their changes.
pub(super) enum Source {
    Collection(Collection),
    Items(Resource, Vec<Item>),
}

impl Call {
    /// Returns the collection that the call is bound to, or the one of its entity.
    pub(in crate::testing::service) fn collection(&self) -> &Collection {
        match &self.bound {
            Bound::Collection(collection) => collection,
            Bound::Entity(found) => &found.collection,
        }
    }
}

pub(super) fn answer(entities: &mut Entities, request: &Request, mut call: Call) -> Answer {
    if call.callable.is_action {
        let ty = call.collection().ty;
        call.arguments = read_parameters(request.received, call.callable, ty, request.version)?;
    }
    let special = call.collection().special;
    match special.call(entities, request, &call) {
        Some(Outcome::Answer(answer)) => answer,
        Some(Outcome::Items(mut items)) => {
            items.retain(is_there);
            let of = resource(request, &call)?;
            answer_page(View { entities, request }, of, items)
        }
        None => answer_by_default(entities, request, &call),
    }
}

/// Answers as the rows say without knowing what the call does: an action that returns nothing has
/// succeeded, and a function that returns many has found none.
fn answer_by_default(entities: &Entities, request: &Request, call: &Call) -> Answer {
    match call.callable.returns {
        Returns::Nothing if call.callable.is_action => {
            request.query.allow(&[], &[])?;
            Ok(respond_empty(StatusCode::NO_CONTENT))
        }
        Returns::Many(Shape::Structured(_)) if !call.callable.is_action => {
            let of = resource(request, call)?;
            answer_page(View { entities, request }, of, Vec::new())
        }
        Returns::Many(_) if !call.callable.is_action => {
            request.query.allow(&[], &["$top", "$skip", "$filter"])?;
            let nothing: [(); 0] = [];
            let context = request.context("");
            let page = serde_json::json!({ "@odata.context": context, "value": nothing });
            Ok(respond_json(StatusCode::OK, &page))
        }
        Returns::Nothing | Returns::One | Returns::Many(_) => Err(refuse(request)),
    }
}

/// Returns the entities that a composable function returns, the removed ones too.
pub(super) fn source(
    entities: &mut Entities,
    request: &Request,
    call: &Call,
) -> Result<Source, Refusal> {
    let of = resource(request, call)?;
    match call.collection().special.call(entities, request, call) {
        Some(Outcome::Items(items)) => Ok(Source::Items(of, items)),
        Some(Outcome::Answer(Err(refusal))) => Err(refusal),
        Some(Outcome::Answer(Ok(_))) => Err(refuse(request)),
        None => Ok(Source::Items(of, Vec::new())),
    }
}

/// Returns the type of the entities that a function returns.
fn resource(request: &Request, call: &Call) -> Result<Resource, Refusal> {
    match call.callable.returns {
        Returns::Many(Shape::Structured(ty)) => {
            Ok(Resource { ty, takes: takes_of(ty), parameters: call.callable.query_parameters })
        }
        Returns::Nothing | Returns::One | Returns::Many(_) => Err(refuse(request)),
    }
}

fn takes_of(ty: &'static Type) -> Takes {
    find_special("", ty).takes()
}
