//! Query options: those that a route takes, and their values (OData URL Conventions 4.01,
//! section 5).

mod filter;
mod functions;
mod list;
mod lookup;
mod operand;
mod operator;
mod parameters;
mod property_path;
mod scalar;
mod scope;
mod typed;

pub(super) use scalar::check_if_some;

use graph_request_schema::SystemOption::{
    self, Count, DeltaToken, Expand, Filter, Format, OrderBy, Search, Select, Skip, SkipToken, Top,
};
use graph_request_schema::{Property, Returns, Shape, Type, Verb, Version, is_named};

use self::filter::check_filter;
use self::parameters::{check_parameter, check_parameters, parameters_of};
use super::context::Context;
use super::path::Route;
use super::path::resource::{Entities, Resource};
use crate::messages;
use crate::report::Report;
use crate::request::{CheckedOption, Owner, Query};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{self, OptionMode, OptionValue, QueryOption};

const OF_COLLECTIONS: &[SystemOption] =
    &[Count, Expand, Filter, OrderBy, Search, Select, Skip, SkipToken, Top];
const OF_ENTITIES: &[SystemOption] = &[Expand, Select];
const OF_COUNTS: &[SystemOption] = &[Filter, Search];
const OF_STREAMS: &[SystemOption] = &[Format];

/// The type that the options of a request are about, and the options that it takes.
#[derive(Clone, Copy)]
struct Accepted {
    /// `None` for streams, whose options name no property.
    ty: Option<&'static Type>,
    options: &'static [SystemOption],
    /// Options that this resource takes beyond those.
    more: &'static [SystemOption],
    /// Parameters that stand among the options, without a `$`.
    parameters: &'static [Property],
}

impl Accepted {
    fn takes(&self, option: SystemOption) -> bool {
        self.options.contains(&option) || self.more.contains(&option)
    }
}

/// Checks the query of a route.
pub(super) fn check_query(
    query: Option<&syntax::Query>,
    route: &Route,
    context: &mut Context,
) -> Query {
    let checked = match (query, accepted_by(route)) {
        (None, _) => Query::default(),
        (Some(query), Some(accepted)) => check_options(query, accepted, context),
        (Some(query), None) if query.options.iter().all(is_way_out) => {
            check_options(query, NOTHING_ACCEPTED, context)
        }
        (Some(query), None) => {
            context.report.at_span(query.open, "this request does not take query options");
            return Query::default();
        }
    };
    check_parameters(query, route, context);
    lookup::check_lookup(query, route, context);
    lookup::check_requirement(&checked, route, context);
    checked
}

/// Accepts an option whose name is not checked: it can be sent with any request.
fn is_way_out(option: &QueryOption) -> bool {
    matches!(option.mode, OptionMode::Unchecked)
}

const NOTHING_ACCEPTED: Accepted = Accepted { ty: None, options: &[], more: &[], parameters: &[] };

/// Reports the names that no request has, where the path does not lead to a resource. Mistakes in
/// the values were reported when they were parsed.
pub(super) fn check_without_route(query: Option<&syntax::Query>, report: &mut Report) {
    for option in query.iter().flat_map(|query| &query.options) {
        if option.option.is_none() && !is_way_out(option) {
            let end =
                did_you_mean_or_list(&option.name, &SystemOption::ALL.map(SystemOption::name));
            report.at_span(option.span, format!("unknown query option `{}`{end}", option.name));
        }
    }
}

/// Returns `true` if a route takes an option.
pub(super) fn takes(route: &Route, option: SystemOption) -> bool {
    accepted_by(route).is_some_and(|accepted| accepted.takes(option))
}

/// Returns the options of a route; `None` if it has none.
fn accepted_by(route: &Route) -> Option<Accepted> {
    let (ty, options) = match (route.resource, route.verb) {
        (Resource::Property(property), Verb::GetProperty) => match property.shape {
            Shape::Structured(ty) if !property.is_collection => (ty, OF_ENTITIES),
            _ => return None,
        },
        (Resource::Collection(entities), Verb::List) => (entities.ty, OF_COLLECTIONS),
        (Resource::Entity(entities), Verb::Get) => (entities.ty, OF_ENTITIES),
        (Resource::Count(ty), Verb::Count) => (ty, OF_COUNTS),
        (Resource::Stream(_), Verb::Download) => {
            return Some(Accepted { ty: None, options: OF_STREAMS, more: &[], parameters: &[] });
        }
        (Resource::Callable(callable), Verb::CallFunction) => match callable.returns {
            Returns::Many(Shape::Structured(ty)) => (ty, OF_COLLECTIONS),
            Returns::One(Shape::Structured(ty)) => (ty, OF_ENTITIES),
            Returns::Nothing | Returns::One(_) | Returns::CreatedOrFound(_) | Returns::Many(_) => {
                return None;
            }
        },
        _ => return None,
    };
    let more = match (route.resource, route.verb) {
        (Resource::Entity(Entities { navigation: Some(of), .. }), Verb::Get) => of.more_options,
        (Resource::Callable(function), _) if function.name == "delta" => &[DeltaToken],
        _ => &[],
    };
    Some(Accepted { ty: Some(ty), options, more, parameters: parameters_of(route) })
}

fn check_options(query: &syntax::Query, accepted: Accepted, context: &mut Context) -> Query {
    let mut checked = Query::default();
    let mut seen: Vec<SystemOption> = Vec::new();
    let mut given: Vec<&str> = Vec::new();
    open_place(query, accepted, context);
    for written in &query.options {
        if let OptionMode::Unchecked = written.mode {
            checked.options.extend(check_unchecked(written, context));
            continue;
        }
        if let Some(parameter) =
            accepted.parameters.iter().find(|p| is_named(p.name, p.spellings, &written.name))
        {
            if given.contains(&parameter.name) {
                context.report.at_span(written.span, messages::given_twice(parameter.name));
            }
            given.push(parameter.name);
            checked.options.extend(check_parameter(written, parameter, context));
            continue;
        }
        let Some(option) = find_option(written, accepted, context.version) else {
            report_unknown(written, accepted, context);
            continue;
        };
        if seen.contains(&option) {
            context.report.at_span(written.span, messages::given_twice(option.name()));
        }
        seen.push(option);
        checked.options.extend(check_option(written, option, accepted, context));
    }
    checked
}

/// Opens the place of the options in the editor, with those that are written. A name without its `$`
/// is not completed: the sign would be missing.
fn open_place(query: &syntax::Query, accepted: Accepted, context: &mut Context) {
    let is_refused = |option: &SystemOption| !accepted.options.contains(option);
    let refused = || SystemOption::ALL.into_iter().filter(is_refused).map(SystemOption::bare_name);
    let place = context.open_place(Owner::QueryOption, || refused().collect());
    for QueryOption { name, span, option, .. } in &query.options {
        match option {
            Some(option) => {
                context.take(place, option.bare_name());
                context.mention(Owner::QueryOption, option.bare_name(), *span, None);
            }
            None => {
                if let Some(name) = name.strip_prefix('$') {
                    context.guess(place, name, *span);
                }
            }
        }
    }
}

/// Finds an option that the request takes. The `$` may be left out in beta.
fn find_option(
    written: &QueryOption,
    accepted: Accepted,
    version: Version,
) -> Option<SystemOption> {
    let has_sign = written.name.starts_with('$') || version == Version::Beta;
    written.option.filter(|option| has_sign && accepted.takes(*option))
}

fn report_unknown(written: &QueryOption, accepted: Accepted, context: &mut Context) {
    let name = &written.name;
    let options = accepted.options.iter().chain(accepted.more).map(|option| option.name());
    let names: Vec<&str> = accepted.parameters.iter().map(|p| p.name).chain(options).collect();
    let message = match written.option.filter(|option| option.name() == name) {
        Some(_) => {
            let end = messages::expected_one_of(&names);
            format!("this request does not take `{name}`{end}")
        }
        None => {
            format!("unknown query option `{name}`{}", did_you_mean_or_list(name, &names))
        }
    };
    context.report.at_span(written.span, message);
}

fn check_option(
    written: &QueryOption,
    option: SystemOption,
    accepted: Accepted,
    context: &mut Context,
) -> Option<CheckedOption> {
    match (&written.value, accepted.ty) {
        (OptionValue::Missing, _) => {
            let message = format!("`{}` has no value", option.name());
            context.report.at_span(written.span, message);
            None
        }
        (OptionValue::Search(terms), _) => scalar::check_search(terms, context),
        (OptionValue::Scalar(value), _) if matches!(written.mode, OptionMode::IfSome) => {
            check_if_some(value, option, context)
        }
        (OptionValue::Scalar(scalar), _) => {
            let value = scalar::check_scalar(scalar, option, context)?;
            Some(CheckedOption::Scalar(option, value))
        }
        (OptionValue::Filter(filter), Some(ty)) => {
            check_filter(filter, ty, context).map(CheckedOption::Filter)
        }
        (OptionValue::List(items), Some(ty)) => Some(list::check_list(items, option, ty, context)),
        (OptionValue::Unread, _) | (OptionValue::Filter(_) | OptionValue::List(_), None) => None,
    }
}

fn check_unchecked(written: &QueryOption, context: &mut Context) -> Option<CheckedOption> {
    let name = match written.option {
        Some(option) => option.name(),
        None => written.name.as_str(),
    };
    match &written.value {
        OptionValue::Scalar(scalar) => scalar::check_unchecked(scalar, name, context),
        OptionValue::Missing => {
            context.report.at_span(written.span, format!("`{name}` has no value"));
            None
        }
        OptionValue::Unread
        | OptionValue::List(_)
        | OptionValue::Filter(_)
        | OptionValue::Search(_) => None,
    }
}
