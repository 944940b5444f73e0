//! The options of an `$expand`: `#[graph(expand, top = 5, orderby = "createdDateTime desc")]`.

use graph_request_schema::{Navigation, Shape, Version, find_property, properties_of};
use syn::LitStr;

use super::arguments::Arguments;
use crate::messages::did_you_mean;
use crate::report::Report;
use crate::suggest::nearest;

const OPTIONS: [&str; 3] = ["top", "orderby", "filter"];

/// Reports the options of an `$expand` where nothing is expanded.
pub(super) fn refuse_options(arguments: &Arguments, report: &mut Report) {
    for name in OPTIONS {
        if let Some(argument) = arguments.get(name) {
            report.at(&argument.tokens, format!("`{name}` is for fields with `expand`"));
        }
    }
}

/// Checks the options, and returns them as a URL has them.
pub(super) fn check_options(
    row: &Navigation,
    version: Version,
    arguments: &Arguments,
    report: &mut Report,
) -> String {
    if !row.is_collection {
        for argument in OPTIONS.iter().filter_map(|name| arguments.get(name)) {
            let message = format!(
                "`{}` is for collections, and `{}` is one entity",
                argument.tokens, row.name
            );
            report.at(&argument.tokens, message);
        }
        return String::new();
    }
    let mut options = Vec::new();
    if let Some(top) = arguments.number("top", report) {
        match top.base10_parse::<u32>() {
            Ok(top) => options.push(format!("$top={top}")),
            Err(_) => report.at(top, "`top` is a count: a whole number"),
        }
    }
    if let Some(order) = text("orderby", arguments, report) {
        check_order(order, row, version, report);
        options.push(format!("$orderby={}", encode(&order.value(), b",/")));
    }
    if let Some(filter) = text("filter", arguments, report) {
        options.push(format!("$filter={}", encode(&filter.value(), b"'")));
    }
    options.join(";")
}

/// Returns the text of an option, which is not empty.
fn text<'a>(name: &str, arguments: &Arguments<'a>, report: &mut Report) -> Option<&'a LitStr> {
    let text = arguments.text(name, report)?;
    if text.value().trim().is_empty() {
        report.at(text, format!("`{name}` is empty"));
        return None;
    }
    Some(text)
}

/// Checks `createdDateTime desc, id`.
fn check_order(order: &LitStr, row: &Navigation, version: Version, report: &mut Report) {
    for item in order.value().split(',') {
        let mut words = item.split_whitespace();
        let path = words.next().unwrap_or_default();
        let direction = words.next().unwrap_or("asc");
        if !["asc", "desc"].contains(&direction) || words.next().is_some() {
            report.at(order, format!("expected `asc` or `desc` after `{path}`"));
        }
        check_path(path, order, row, version, report);
    }
}

fn check_path(path: &str, order: &LitStr, row: &Navigation, version: Version, report: &mut Report) {
    let mut next = Some(row.target);
    for name in path.split('/') {
        let Some(ty) = next else {
            return report.at(order, format!("`{name}` of `{path}` does not follow an object"));
        };
        let Some(property) = find_property(ty, name, version) else {
            let near = nearest(name, properties_of(ty, version).map(|property| property.name));
            let near = near.map(did_you_mean).unwrap_or_default();
            return report.at(order, format!("`{}` has no property `{name}`{near}", ty.name));
        };
        next = match property.shape {
            Shape::Structured(ty) if !property.is_collection => Some(ty),
            Shape::Structured(_) | Shape::Primitive(_) | Shape::Stream | Shape::Enum(_) => None,
        };
    }
}

/// Encodes all characters except the unreserved ones of RFC 3986, section 2.3, and `kept`.
fn encode(text: &str, kept: &[u8]) -> String {
    let is_kept =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte);
    let encode_one = |byte| {
        if is_kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(encode_one).collect()
}
