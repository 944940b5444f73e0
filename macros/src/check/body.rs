//! An object against a structured type.

use proc_macro2::{Group, Span};

use super::{Context, member, odata_type, period};
use crate::request::{Member, Named, Object, Spread, Value};
use crate::schema::{Access, Property, Type, properties_of};
use crate::suggest::list;
use crate::syntax::{self, Entry, is_block, parse_object};

/// The members of an object that were met so far.
pub(super) struct Seen {
    /// Names as written.
    pub(super) names: Vec<String>,
    /// What misspelt names were probably meant to be.
    pub(super) meant: Vec<&'static str>,
    pub(super) has_spread: bool,
}

/// Checks the braces of an object whose declared type is `declared`.
pub(super) fn check_object(
    group: &Group,
    declared: &'static Type,
    context: &mut Context,
) -> Object {
    if is_block(group) {
        let message = "expected `name: value`; `..value` writes a whole value, and a Rust block \
                       stands in parentheses: `({ … })`";
        context.report.at_span(first_span(group), message);
        return Object { members: Vec::new() };
    }
    let written = parse_object(group, context.report);
    let annotation = odata_type::find(&written);
    let ty = odata_type::check(annotation, declared, group, context);
    let mut seen = Seen { names: Vec::new(), meant: Vec::new(), has_spread: false };
    let mut object = Object { members: Vec::new() };
    for (index, entry) in written.entries.iter().enumerate() {
        match entry {
            Entry::Spread(spread) => {
                check_spread(spread, index, &mut seen, context);
                object.members.push(Member::Spread(Spread {
                    ty,
                    tokens: spread.model.clone(),
                    except: Vec::new(),
                }));
            }
            Entry::Member(written) => {
                let checked = member::check_member(written, ty, &mut seen, context);
                object.members.extend(checked.map(Member::Named));
            }
        }
    }
    fill_exceptions(&mut object);
    check_required(&written, group, ty, &seen, context);
    period::check_period(&written, ty, &seen, context);
    object
}

fn first_span(group: &Group) -> Span {
    group.stream().into_iter().next().map_or_else(|| group.span_open(), |tree| tree.span())
}

fn check_spread(spread: &syntax::Spread, index: usize, seen: &mut Seen, context: &mut Context) {
    if seen.has_spread {
        context.report.at(&spread.dots, "an object starts from one value: one `..` is enough");
    } else if index > 0 {
        context
            .report
            .at(&spread.dots, "`..` comes first; what is written after it goes before it");
    }
    seen.has_spread = true;
}

/// What stands in the object itself is not written from the model it starts from.
fn fill_exceptions(object: &mut Object) {
    let names: Vec<String> = object
        .members
        .iter()
        .filter_map(|member| match member {
            Member::Named(Named { name, .. }) => Some(name.clone()),
            Member::Spread(_) => None,
        })
        .collect();
    for member in &mut object.members {
        if let Member::Spread(spread) = member {
            spread.except.clone_from(&names);
        }
    }
}

/// Complains at the opening brace about what a create cannot do without.
fn check_required(
    written: &syntax::Object,
    group: &Group,
    ty: &'static Type,
    seen: &Seen,
    context: &mut Context,
) {
    if seen.has_spread {
        return;
    }
    let missing: Vec<&str> = required(ty)
        .map(|p| p.name)
        .filter(|name| !seen.names.iter().any(|seen| seen == name) && !seen.meant.contains(name))
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = format!("`{}` needs {}", ty.name, list(missing));
    if written.entries.is_empty() {
        context.report.at(&group, message);
    } else {
        context.report.at_span(group.span_open(), message);
    }
}

/// The properties that a create cannot do without.
pub(super) fn required(ty: &'static Type) -> impl Iterator<Item = &'static Property> {
    properties_of(ty).filter(|p| p.is_required && p.access == Access::Writable)
}

/// The least body, for a message: `` `{ "a": …, "b": … }` ``.
pub(super) fn template(ty: &'static Type) -> String {
    let members: Vec<String> = required(ty).map(|p| format!("\"{}\": …", p.name)).collect();
    format!("`{{ {} }}`", members.join(", "))
}

/// A member that no row knows, written as it stands.
pub(super) fn named(name: &str, is_optional: bool, value: Value) -> Named {
    Named { name: name.to_owned(), is_optional, value }
}
