//! An object against a structured type, or against the parameters of an action.
//!
//! Objects hold arrays and arrays hold objects, so these files call each other as JSON nests.

mod array;
mod conditional;
pub(super) mod fields;
mod limits;
mod member;
mod rules;
mod subscription;
mod unchecked;
mod value;

pub(super) use unchecked::check_unchecked_object;

use proc_macro2::{Group, Span};

use self::fields::Fields;
use super::context::Context;
use super::derived_type;
use crate::messages::list;
use crate::request::{BodyMember, BodyObject, SpreadMember};
use crate::syntax::{
    self, Braces, Entry, Member, Mode, Object, classify_braces, find_lone_conditional, parse_object,
};

/// The members of an object that were checked so far.
pub(super) struct Seen {
    /// Names as written.
    pub(super) names: Vec<String>,
    /// The names that misspelt ones were probably meant to be.
    pub(super) meant: Vec<&'static str>,
    pub(super) has_spread: bool,
    /// The object is part of another.
    pub(super) is_part: bool,
}

impl Seen {
    /// Returns `true` if the properties that are not written may come from elsewhere.
    pub(super) fn may_have_more(&self) -> bool {
        self.has_spread || self.is_part
    }
}

/// Checks the braces of an object with these fields.
pub(super) fn check_object(group: &Group, fields: Fields, context: &mut Context) -> BodyObject {
    let is_part = std::mem::take(&mut context.is_part);
    let is_block = classify_braces(group) == Braces::Block;
    // In the editor it may be an object with half a name before the others.
    if is_block && !context.is_for_editor() && find_lone_conditional(group).is_none() {
        let message = "expected `name: value`; write a whole model as `..model`, and a Rust block \
                       in parentheses: `({ … })`";
        context.report.at_span(first_span(group), message);
        return BodyObject::default();
    }
    let written = parse_object(group, &mut context.report);
    let fields = derived_type::check_odata_type(&written, fields, group, context);
    open_place(&written, fields, context);
    let mut seen = Seen { names: Vec::new(), meant: Vec::new(), has_spread: false, is_part };
    let mut members = Vec::new();
    for (index, entry) in written.entries.iter().enumerate() {
        members.extend(match entry {
            Entry::Spread(spread) => check_spread(spread, index, fields, &mut seen, context),
            Entry::Member(written) => {
                member::check_member(written, fields, &mut seen, context).map(BodyMember::Named)
            }
        });
    }
    fill_exceptions(&mut members);
    check_required(&written, group, fields, &seen, context);
    rules::check_rules(&written, group, fields, &seen, context);
    BodyObject { members }
}

/// Opens the place of the object in the editor, with the names that it has.
fn open_place(written: &Object, fields: Fields, context: &mut Context) {
    if !context.is_for_editor() {
        return;
    }
    let (version, is_update) = (context.version, context.is_update);
    let place = context.open_place(fields.owner(), || fields.refused(is_update, version));
    for entry in &written.entries {
        let Entry::Member(Member { key, mode, .. }) = entry else { continue };
        match fields.find(&key.name, version) {
            Some(field) if field.is_stream() => {}
            Some(field) => context.take(place, field.name),
            None if matches!(mode, Mode::Unchecked(_)) => {}
            None => context.guess(place, &key.name, key.span),
        }
    }
}

fn first_span(group: &Group) -> Span {
    group.stream().into_iter().next().map_or_else(|| group.span_open(), |tree| tree.span())
}

fn check_spread(
    spread: &syntax::Spread,
    index: usize,
    fields: Fields,
    seen: &mut Seen,
    context: &mut Context,
) -> Option<BodyMember> {
    let Fields::Type(ty) = fields else {
        let message =
            format!("`..` needs a model, and the parameters of `{}` have none", fields.name());
        context.report.at(&spread.dots, message);
        return None;
    };
    check_place(spread, index, seen.has_spread, context);
    seen.has_spread = true;
    Some(BodyMember::Spread(SpreadMember::new(Some(ty), spread.model.clone())))
}

/// Reports a spread that is not the first entry of its object, or not the only one.
fn check_place(spread: &syntax::Spread, index: usize, has_spread: bool, context: &mut Context) {
    if has_spread {
        context.report.at(&spread.dots, "only one `..` is allowed in an object");
    } else if index > 0 {
        let message = "`..` must come first: properties written after it override it";
        context.report.at(&spread.dots, message);
    }
}

/// Members written in the object override those of the spread model.
fn fill_exceptions(members: &mut [BodyMember]) {
    let name_of = |member: &BodyMember| match member {
        BodyMember::Named(named) => Some(named.name.clone()),
        BodyMember::Spread(_) => None,
    };
    let names: Vec<String> = members.iter().filter_map(name_of).collect();
    for member in members {
        if let BodyMember::Spread(spread) = member {
            spread.except.clone_from(&names);
        }
    }
}

/// Reports, at the opening brace, the required properties that are missing.
fn check_required(
    written: &Object,
    group: &Group,
    fields: Fields,
    seen: &Seen,
    context: &mut Context,
) {
    if seen.may_have_more() || context.is_update {
        return;
    }
    let is_there = |name: &&str| seen.names.iter().any(|n| n == name) || seen.meant.contains(name);
    let required = fields.required(context.version);
    let missing: Vec<&str> = required.into_iter().filter(|name| !is_there(name)).collect();
    if missing.is_empty() {
        return;
    }
    let message = format!("`{}` requires {}", fields.name(), list(missing));
    if written.entries.is_empty() {
        context.report.at(&group, message);
    } else {
        context.report.at_span(group.span_open(), message);
    }
}
