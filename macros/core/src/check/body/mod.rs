//! An object against a structured type, or against the parameters of an action.

use proc_macro2::{Group, Span};

use super::declared::Declared;
use super::{Context, member, odata_type, period};
use crate::request::{Member, Named, Object, Spread, Value};
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

/// Checks the braces of an object that `declared` has the names of.
pub(super) fn check_object(group: &Group, declared: Declared, context: &mut Context) -> Object {
    if is_block(group) {
        let message = "expected `name: value`; `..value` writes a whole value, and a Rust block \
                       stands in parentheses: `({ … })`";
        context.report.at_span(first_span(group), message);
        return Object { members: Vec::new() };
    }
    let written = parse_object(group, context.report);
    let declared = odata_type::check(&written, declared, group, context);
    let mut seen = Seen { names: Vec::new(), meant: Vec::new(), has_spread: false };
    let mut members = Vec::new();
    for (index, entry) in written.entries.iter().enumerate() {
        members.extend(match entry {
            Entry::Spread(spread) => check_spread(spread, index, declared, &mut seen, context),
            Entry::Member(written) => {
                member::check_member(written, declared, &mut seen, context).map(Member::Named)
            }
        });
    }
    fill_exceptions(&mut members);
    check_required(&written, group, declared, &seen, context);
    period::check_period(&written, declared, &seen, context);
    Object { members }
}

fn first_span(group: &Group) -> Span {
    group.stream().into_iter().next().map_or_else(|| group.span_open(), |tree| tree.span())
}

fn check_spread(
    spread: &syntax::Spread,
    index: usize,
    declared: Declared,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<Member> {
    let Declared::Type(ty) = declared else {
        let message = format!("`{}` takes parameters, and no value to start from", declared.name());
        context.report.at(&spread.dots, message);
        return None;
    };
    if seen.has_spread {
        context.report.at(&spread.dots, "an object starts from one value: one `..` is enough");
    } else if index > 0 {
        let message = "`..` comes first; what is written after it goes before it";
        context.report.at(&spread.dots, message);
    }
    seen.has_spread = true;
    Some(Member::Spread(Spread { ty, tokens: spread.model.clone(), except: Vec::new() }))
}

/// What stands in the object itself is not written from the model it starts from.
fn fill_exceptions(members: &mut [Member]) {
    let name_of = |member: &Member| match member {
        Member::Named(Named { name, .. }) => Some(name.clone()),
        Member::Spread(_) => None,
    };
    let names: Vec<String> = members.iter().filter_map(name_of).collect();
    for member in members {
        if let Member::Spread(spread) = member {
            spread.except.clone_from(&names);
        }
    }
}

/// Complains at the opening brace about what a create or a call cannot do without.
fn check_required(
    written: &syntax::Object,
    group: &Group,
    declared: Declared,
    seen: &Seen,
    context: &mut Context,
) {
    if seen.has_spread || context.is_update {
        return;
    }
    let is_there = |name: &&str| seen.names.iter().any(|n| n == name) || seen.meant.contains(name);
    let required = declared.required(context.version);
    let missing: Vec<&str> = required.into_iter().filter(|name| !is_there(name)).collect();
    if missing.is_empty() {
        return;
    }
    let message = format!("`{}` needs {}", declared.name(), list(missing));
    if written.entries.is_empty() {
        context.report.at(&group, message);
    } else {
        context.report.at_span(group.span_open(), message);
    }
}

/// A member with its value.
pub(super) fn named(name: &str, is_optional: bool, value: Value) -> Named {
    Named { name: name.to_owned(), is_optional, value }
}
