//! The items of `$select`, `$orderby` and `$expand`.

use graph_request_schema::SystemOption::{
    self, Count, DeltaToken, Expand, Filter, Format, Levels, OrderBy, Search, Select, Skip,
    SkipToken, Top,
};
use graph_request_schema::{Shape, Type};

use super::property_path::{
    Last, check_filter_path, check_list_path, check_navigation, check_selected,
    leads_through_navigation, open_place, open_place_of_navigation,
};
use super::{Accepted, OF_COLLECTIONS, OF_ENTITIES, check_options};
use crate::check::context::{Context, OpenPlace};
use crate::request::{CheckedOption, Direction, Expanded, Ordered, Owner, Query, Selected};
use crate::syntax::{self, ListItem, Target};

/// Checks the items of a list.
pub(super) fn check_list(
    items: &[ListItem],
    option: SystemOption,
    ty: &'static Type,
    context: &mut Context,
) -> CheckedOption {
    let items = items.iter();
    match option {
        OrderBy => {
            let place = open_place(ty, context);
            let check = |item| check_ordered(item, ty, (place, context));
            CheckedOption::OrderBy(items.filter_map(check).collect())
        }
        Expand => {
            let place = open_place_of_navigation(ty, context);
            let check = |item| check_expanded(item, ty, (place, context));
            CheckedOption::Expand(items.filter_map(check).collect())
        }
        Select | Count | DeltaToken | Filter | Format | Levels | Search | Skip | SkipToken
        | Top => {
            let place = context.open_place(Owner::Property(ty), Vec::new);
            let check = |item| check_select_item(item, ty, (place, context));
            CheckedOption::Select(items.filter_map(check).collect())
        }
    }
}

fn check_select_item(
    item: &ListItem,
    ty: &'static Type,
    (place, context): (OpenPlace, &mut Context),
) -> Option<Selected> {
    if let Some(word) = &item.direction {
        context.report.at(word, format!("expected `,` before `{word}`"));
    } else if let Some(options) = &item.options {
        context.report.at_span(options.open, "only `$expand` takes options of its own");
    }
    match &item.target {
        Target::All(_) => Some(Selected::All),
        Target::Path(path) => check_selected(path, ty, (place, context)).map(Selected::Property),
    }
}

fn check_ordered(
    item: &ListItem,
    ty: &'static Type,
    (place, context): (OpenPlace, &mut Context),
) -> Option<Ordered> {
    let direction = match &item.direction {
        Some(word) if word == "asc" => Some(Direction::Ascending),
        Some(word) if word == "desc" => Some(Direction::Descending),
        Some(word) => {
            context.report.at(word, format!("expected `asc` or `desc`, not `{word}`"));
            None
        }
        None => None,
    };
    match &item.target {
        Target::All(span) => {
            context.report.at_span(*span, "`$orderby` expects properties, not `*`");
            None
        }
        Target::Path(path) => {
            let (checked, last) = if leads_through_navigation(path, ty, context) {
                check_filter_path(path, ty, context)?
            } else {
                check_list_path(path, ty, (place, context))?
            };
            refuse_unordered(path, last, context);
            Some(Ordered { path: checked, direction })
        }
    }
}

/// Reports a property that has no order: an object, a collection or a stream.
fn refuse_unordered(path: &syntax::PropertyPath, last: Last, context: &mut Context) {
    let kind = match last.shape {
        _ if last.is_collection => "a collection",
        Shape::Structured(_) => "an object",
        Shape::Stream => "a stream",
        Shape::Primitive(_) | Shape::Enum(_) => return,
    };
    let name = path.segments.last().map(ToString::to_string).unwrap_or_default();
    let message = format!("`$orderby` cannot use `{name}`: it is {kind}");
    context.report.at_span(path.span(), message);
}

/// Checks `attendanceRecords($select=id)`.
fn check_expanded(
    item: &ListItem,
    ty: &'static Type,
    (place, context): (OpenPlace, &mut Context),
) -> Option<Expanded> {
    let path = match &item.target {
        Target::All(_) => return Some(Expanded::All),
        Target::Path(path) => path,
    };
    if let Some(word) = &item.direction {
        context.report.at(word, format!("expected `,` before `{word}`"));
    }
    let is_count = path.count.is_some();
    let (path, row) = check_navigation(path, ty, (place, context))?;
    let options = if row.is_collection { OF_COLLECTIONS } else { OF_ENTITIES };
    let more = if row.is_collection { &[][..] } else { &[Count, Levels] };
    let accepted = Accepted { ty: Some(row.target), options, more, parameters: &[] };
    let query = match &item.options {
        Some(query) => check_options(query, accepted, context),
        None => Query::default(),
    };
    Some(Expanded::Navigation { path, row, is_count, query })
}
