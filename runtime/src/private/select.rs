//! Requests whose answer is a struct of the user's own, after `as`.

use super::request::{Draft, created_or_found, entity, page, returned};
use crate::page::Page;
use crate::request::Request;
use crate::response::CreatedOrFound;
use crate::select::{GraphSelect, write_options};

/// Writes `$select` and `$expand` of a struct into the request, where the request takes them and the
/// user has not written them.
fn select<M, T: GraphSelect<M>>(mut draft: Draft, selects: bool, expands: bool) -> Draft {
    write_options(draft.path(), T::SELECTION, selects, expands);
    draft
}

/// Chooses an entity as the response.
pub fn entity_as<M, T: GraphSelect<M>>(draft: Draft, selects: bool, expands: bool) -> Request<T> {
    entity(select::<M, T>(draft, selects, expands))
}

/// Chooses a page of a collection as the response.
pub fn page_as<M, T: GraphSelect<M>>(
    draft: Draft,
    selects: bool,
    expands: bool,
) -> Request<Page<T>> {
    page(select::<M, T>(draft, selects, expands))
}

/// Chooses an entity as the response, created or found according to the status.
pub fn created_or_found_as<M, T: GraphSelect<M>>(
    draft: Draft,
    selects: bool,
    expands: bool,
) -> Request<CreatedOrFound<T>> {
    created_or_found(select::<M, T>(draft, selects, expands))
}

/// Chooses the result of a function as the response.
pub fn returned_as<M, T: GraphSelect<M>>(draft: Draft, selects: bool, expands: bool) -> Request<T> {
    returned(select::<M, T>(draft, selects, expands))
}
