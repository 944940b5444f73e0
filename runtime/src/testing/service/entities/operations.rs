//! The operations that the rows have for a path. One that no page documents may still be one of Graph's,
//! so it is not served rather than refused; a restricted navigation property has no other ones.

use http::Method;

use super::refuse;
use crate::testing::schema::{Navigation, Property, Verbs};
use crate::testing::service::path::Step;
use crate::testing::service::refusal::{Refusal, method_not_allowed};
use crate::testing::service::request::Request;
use crate::testing::service::special::find_special;

/// Lets the special kinds of entities along the path refuse it.
pub(super) fn check_special(request: &Request) -> Result<(), Refusal> {
    let root = request.path.root;
    find_special(root.name, root.target).before(request, 0)?;
    for (place, step) in (1..).zip(&request.path.steps) {
        if let Step::Navigation(navigation) = step {
            find_special(navigation.name, navigation.target).before(request, place)?;
        }
    }
    Ok(())
}

pub(super) fn check(request: &Request) -> Result<(), Refusal> {
    let root = request.path.root;
    let mut steps = request.path.steps.iter().filter(|step| !matches!(step, Step::Cast(_))).rev();
    match (steps.next(), steps.next()) {
        (None, _) if root.is_collection => check_collection(request, root),
        (None, _) => check_singleton(request),
        (Some(Step::Key(_)), Some(Step::Navigation(navigation))) => {
            check_entity(request, navigation)
        }
        (Some(Step::Key(_)), _) => check_entity(request, root),
        (Some(Step::Navigation(navigation)), _) if navigation.is_collection => {
            check_collection(request, navigation)
        }
        (Some(Step::Navigation(navigation)), _) => check_entity(request, navigation),
        (Some(Step::Property(property) | Step::Stream(property)), _) => {
            check_property(request, property)
        }
        (Some(Step::RawValue | Step::Count | Step::Call(..) | Step::Cast(_)), _) => Ok(()),
    }
}

/// Refuses the type of a root of which the rows have nothing but what it leads to.
fn check_singleton(request: &Request) -> Result<(), Refusal> {
    let root = request.path.root;
    let is_described = root.target.properties(request.version).any(|p| p.name != "id");
    if is_described { check_entity(request, root) } else { Err(refuse(request)) }
}

fn check_collection(request: &Request, navigation: &'static Navigation) -> Result<(), Refusal> {
    match request.received.method {
        Method::POST => check_verb(request, navigation, Verbs::INSERT, true),
        _ => check_verb(request, navigation, Verbs::LIST, false),
    }
}

fn check_entity(request: &Request, navigation: &'static Navigation) -> Result<(), Refusal> {
    match request.received.method {
        Method::POST => check_verb(request, navigation, Verbs::INSERT, true),
        Method::PATCH => check_verb(request, navigation, Verbs::UPDATE, true),
        Method::PUT => check_verb(request, navigation, Verbs::REPLACE, true),
        Method::DELETE => check_verb(request, navigation, Verbs::DELETE, true),
        _ => check_verb(request, navigation, Verbs::GET, false),
    }
}

/// Checks one operation. A navigation property of which the rows name none is read all the same.
fn check_verb(
    request: &Request,
    navigation: &'static Navigation,
    verb: Verbs,
    is_write: bool,
) -> Result<(), Refusal> {
    if navigation.verbs.has(verb) {
        Ok(())
    } else if navigation.is_restricted {
        Err(method_not_allowed(request.received))
    } else if is_write {
        Err(refuse(request))
    } else {
        Ok(())
    }
}

fn check_property(request: &Request, property: &'static Property) -> Result<(), Refusal> {
    let verb = match request.received.method {
        Method::PATCH => Verbs::UPDATE,
        Method::PUT => Verbs::UPLOAD,
        Method::DELETE => Verbs::DELETE,
        _ => return Ok(()),
    };
    if property.verbs.has(verb) { Ok(()) } else { Err(refuse(request)) }
}
