//! A subscription: its resource against the list of those that there are, and the properties that the
//! resource demands.
//!
//! The lifetime is not judged: while compiling, nothing knows the time at which the request is sent.

mod address;
mod members;
mod path;
mod resource;
#[cfg(test)]
mod tests;
mod text;

use self::text::Text;
use super::Seen;
use crate::check::context::Context;
use crate::syntax::{Entry, Literal, Member, Mode, Object, Value};

/// Checks the body of a `POST` or a `PATCH` of a subscription.
pub(super) fn check_subscription(object: &Object, seen: &Seen, context: &mut Context) {
    let body = Body { object, seen };
    let resource = body.text("resource");
    let row = resource.as_ref().and_then(|text| resource::check_resource(text, context));
    members::check_change_type(&body, row, context);
    address::check_addresses(&body, context);
    if !context.is_update && !seen.may_have_more() {
        members::check_resource_data(&body, row, context);
        members::check_missing(&body, resource.as_ref().zip(row), context);
    }
}

/// The members of a body, by their names.
struct Body<'a> {
    object: &'a Object,
    seen: &'a Seen,
}

impl Body<'_> {
    fn member(&self, name: &str) -> Option<&Member> {
        self.object.entries.iter().find_map(|entry| match entry {
            Entry::Member(member) if member.key.name == name => Some(member),
            Entry::Member(_) | Entry::Spread(_) => None,
        })
    }

    /// Returns the literal of a member. One behind `key!:` is not judged.
    fn literal(&self, name: &str) -> Option<&Literal> {
        let member = self.member(name)?;
        match (&member.value, member.mode) {
            (Value::Literal(literal), Mode::Always | Mode::IfSome(_)) => Some(literal),
            _ => None,
        }
    }

    /// Returns the text of a member: a literal, or that of a `format!`.
    fn text(&self, name: &str) -> Option<Text> {
        let member = self.member(name)?;
        match member.mode {
            Mode::Always | Mode::IfSome(_) => Text::of(&member.value),
            Mode::Unchecked(_) => None,
        }
    }

    /// Returns `true` if the member is not there, not even misspelt.
    fn lacks(&self, name: &str) -> bool {
        self.member(name).is_none() && !self.seen.meant.contains(&name)
    }
}
