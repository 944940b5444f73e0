//! Query options: which a route takes, and what stands in them (OData URL Conventions 4.01,
//! section 5).

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::LitInt;

use super::filter::check_filter;
use super::path::Route;
use super::place::Place;
use super::{Context, names};
use crate::request::{Kind, PathPiece};
use crate::schema::{Returns, Shape, Type, Verb};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{QueryOption, parse_key, parse_list, parse_options};

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

/// `text/vtt`, as it stands or as a string, or an expression.
fn check_media_type(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(value) = hole_in(&option.value, context) {
        return vec![PathPiece::Plain(value)];
    }
    let text = match syn::parse2::<syn::LitStr>(option.value.clone()) {
        Ok(literal) => literal.value(),
        Err(_) => option.value.to_string().replace(' ', ""),
    };
    // RFC 6838, section 4.2, as far as a URL takes it as it is.
    let is_name = |name: &str| {
        let is_fine = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        !name.is_empty() && name.chars().all(is_fine)
    };
    if text.split_once('/').is_none_or(|(ty, subtype)| !is_name(ty) || !is_name(subtype)) {
        let message = "`$format` takes a media type: `$format=text/vtt` or `$format={media_type}`";
        context.report.at(&option.value, message);
    }
    vec![PathPiece::Text(text)]
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
    let end = did_you_mean_or_list(&option.name, takes.iter().copied());
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

/// `$count=true`, `$count={wanted}`
fn check_flag(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(hole) = hole_in(&option.value, context) {
        return vec![PathPiece::Literal(Kind::One(Shape::Boolean), hole)];
    }
    let text = option.value.to_string();
    if text != "true" && text != "false" {
        let name = &option.name;
        let message = format!("`{name}` takes `true`, `false` or an expression in braces");
        context.report.at(&option.value, message);
    }
    vec![PathPiece::Text(text)]
}

/// `$top=5`, `$top={n}`
fn check_number(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    if let Some(hole) = hole_in(&option.value, context) {
        return vec![PathPiece::Literal(Kind::One(Shape::Int32), hole)];
    }
    let number = syn::parse2::<LitInt>(option.value.clone());
    let digits =
        number.ok().filter(|n| n.suffix().is_empty()).map(|n| n.base10_digits().to_owned());
    if let Some(digits) = digits.filter(|d| d.parse::<i32>().is_ok_and(|n| n >= 0)) {
        return vec![PathPiece::Text(digits)];
    }
    let message = format!(
        "`{name}` takes a number, such as `{name}=5` or `{name}={{n}}`",
        name = option.name
    );
    context.report.at(&option.value, message);
    Vec::new()
}

/// `$search="word"`, `$search={words}`
fn check_search(option: &QueryOption, context: &mut Context) -> Vec<PathPiece> {
    let literal = syn::parse2::<syn::LitStr>(option.value.clone());
    let hole = hole_in(&option.value, context);
    let value = hole.or_else(|| literal.ok().map(|l| l.to_token_stream()));
    let Some(value) = value else {
        let message = "`$search` takes a string: `$search=\"words\"` or `$search={words}`";
        context.report.at(&option.value, message);
        return Vec::new();
    };
    vec![PathPiece::Search(value)]
}

/// The expression in a lone pair of braces.
fn hole_in(value: &TokenStream, context: &mut Context) -> Option<TokenStream> {
    let mut trees = value.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None)
            if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() =>
        {
            parse_key(&group, context.report)
        }
        _ => None,
    }
}

fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span())
}
