//! Query options: which a route takes, and what stands in them (OData URL Conventions 4.01,
//! section 5).

use proc_macro2::{Span, TokenStream};

use super::filter::check_filter;
use super::path::Route;
use super::place::Place;
use super::single::{check_flag, check_media_type, check_number, check_search};
use super::{Context, names};
use crate::request::PathPiece;
use crate::schema::{Returns, Shape, Type, Verb};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{QueryOption, parse_list, parse_options};

const OF_COLLECTIONS: &[&str] =
    &["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skip", "$top"];
const OF_ENTITIES: &[&str] = &["$expand", "$select"];
const OF_COUNTS: &[&str] = &["$filter", "$search"];
const OF_STREAMS: &[&str] = &["$format"];

/// Checks the query of a route, and says what is to be sent of it.
pub(super) fn check_query(
    query: Option<&TokenStream>,
    route: &Route,
    context: &mut Context,
) -> Vec<PathPiece> {
    let Some(query) = query else {
        return Vec::new();
    };
    if matches!(route.place, Place::Stream) && route.verb == Verb::Download {
        return check_format(query, context);
    }
    let (ty, takes) = taken_by(route);
    let Some(ty) = ty else {
        let message = "this request takes no query option";
        context.report.at_span(first_span(query), message);
        return Vec::new();
    };
    let options = parse_options(query, '&', context.report);
    check_options(&options, ty, takes, ("?", "&"), context)
}

/// `$format=text/vtt`, which only content takes.
fn check_format(query: &TokenStream, context: &mut Context) -> Vec<PathPiece> {
    let options = parse_options(query, '&', context.report);
    check_each(&options, OF_STREAMS, ("?", "&"), context, check_media_type)
}

/// What the options are about, and which there are.
fn taken_by(route: &Route) -> (Option<&'static Type>, &'static [&'static str]) {
    match (route.place, route.verb) {
        (Place::Collection(navigation), Verb::List) => (Some(navigation.target), OF_COLLECTIONS),
        (Place::Entity(navigation), Verb::Get) => (Some(navigation.target), OF_ENTITIES),
        (Place::Count(navigation), _) => (Some(navigation.target), OF_COUNTS),
        (Place::Called(callable), Verb::Ask) => match callable.returns {
            Returns::Many(Shape::Structured(ty)) => (Some(ty), OF_COLLECTIONS),
            Returns::One(Shape::Structured(ty)) => (Some(ty), OF_ENTITIES),
            _ => (None, &[]),
        },
        _ => (None, &[]),
    }
}

fn check_options(
    options: &[QueryOption],
    ty: &'static Type,
    takes: &[&str],
    (before, between): (&str, &str),
    context: &mut Context,
) -> Vec<PathPiece> {
    check_each(options, takes, (before, between), context, |option, context| {
        check_option(option, ty, context)
    })
}

fn check_each(
    options: &[QueryOption],
    takes: &[&str],
    (before, between): (&str, &str),
    context: &mut Context,
    check: impl Fn(&QueryOption, &mut Context) -> Vec<PathPiece>,
) -> Vec<PathPiece> {
    let mut pieces = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for option in options {
        let name = option.name.as_str();
        if !takes.contains(&name) {
            report_unknown(option, takes, context);
            continue;
        }
        if seen.contains(&name) {
            context.report.at_span(option.span, format!("`{name}` is given twice"));
        }
        let sign = if seen.is_empty() { before } else { between };
        seen.push(name);
        pieces.push(PathPiece::Text(format!("{sign}{name}=")));
        if option.value.is_empty() {
            context.report.at_span(option.span, format!("`{name}` has no value"));
            continue;
        }
        pieces.extend(check(option, context));
    }
    pieces
}

fn report_unknown(option: &QueryOption, takes: &[&str], context: &mut Context) {
    let end = did_you_mean_or_list(&option.name, "there are", takes);
    let message = format!("`{}` is no query option here{end}", option.name);
    context.report.at_span(option.span, message);
}

fn check_option(option: &QueryOption, ty: &'static Type, context: &mut Context) -> Vec<PathPiece> {
    match option.name.as_str() {
        "$select" => check_select(option, ty, context),
        "$orderby" => check_orderby(option, ty, context),
        "$expand" => check_expand(option, ty, context),
        "$filter" => check_filter(&option.value, ty, context),
        "$count" => check_flag(option, context),
        "$search" => check_search(option, context),
        _ => check_number(option, context),
    }
}

/// Every property (OData ABNF 4.01, `selectItem`).
const ALL: &str = "*";

fn check_select(option: &QueryOption, ty: &'static Type, context: &mut Context) -> Vec<PathPiece> {
    if option.value.to_string() == ALL {
        return vec![PathPiece::Text(ALL.to_owned())];
    }
    let names = names::check_list(&option.value, context, |item, context| {
        names::refuse_extras(item, context);
        names::check_selected(&item.path, ty, context)
    });
    vec![PathPiece::Text(names.join(","))]
}

fn check_orderby(option: &QueryOption, ty: &'static Type, context: &mut Context) -> Vec<PathPiece> {
    let names = names::check_list(&option.value, context, |item, context| {
        let direction = item.direction.as_ref();
        if let Some(word) = direction.filter(|word| *word != "asc" && *word != "desc") {
            context.report.at(word, format!("expected `asc` or `desc`, not `{word}`"));
        }
        let direction = direction.map_or_else(String::new, |word| format!("%20{word}"));
        let (text, _) = names::check_path(&item.path, ty, context)?;
        Some(format!("{text}{direction}"))
    });
    vec![PathPiece::Text(names.join(","))]
}

/// `$expand=attendanceRecords($select=id)`
fn check_expand(option: &QueryOption, ty: &'static Type, context: &mut Context) -> Vec<PathPiece> {
    let mut pieces = Vec::new();
    let items = match parse_list(&option.value) {
        Ok(items) => items,
        Err(error) => {
            context.report.push(error);
            return pieces;
        }
    };
    for item in &items {
        let comma = if pieces.is_empty() { "" } else { "," };
        let Some((name, navigation)) = names::check_navigation(&item.path, ty, context) else {
            continue;
        };
        pieces.push(PathPiece::Text(format!("{comma}{name}")));
        if let Some(options) = &item.options {
            let options = parse_options(options, ';', context.report);
            let takes = if navigation.is_collection { OF_COLLECTIONS } else { OF_ENTITIES };
            let inner = check_options(&options, navigation.target, takes, ("(", ";"), context);
            let is_empty = inner.is_empty();
            pieces.extend(inner);
            if !is_empty {
                pieces.push(PathPiece::Text(")".to_owned()));
            }
        }
    }
    pieces
}

fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span())
}
