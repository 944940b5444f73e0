//! The values that a body has at the paths of a rule.

use graph_request_schema::{Given, Shape, Version, is_named, members_of};
use proc_macro2::{Group, Span, TokenStream};
use syn::Lit;

use super::is_surely_given;
use crate::check::body::Seen;
use crate::check::body::fields::Fields;
use crate::report::Report;
use crate::syntax::{Entry, Literal, Member, Mode, Object, Value, classify_braces, parse_object};

/// An object and all that is known of it.
pub(super) struct Body<'a> {
    pub(super) object: &'a Object,
    pub(super) group: &'a Group,
    pub(super) fields: Fields,
    pub(super) seen: &'a Seen,
    pub(super) version: Version,
}

/// The result of a search.
pub(super) enum Search {
    Absent,
    /// It depends on values that only the program knows.
    Open,
    Here(Found),
}

/// A member of the body.
pub(super) struct Found {
    /// The path with the names as they are written.
    pub(super) path: String,
    pub(super) key: TokenStream,
    pub(super) span: Span,
    /// The literal without quotes.
    pub(super) literal: Option<String>,
    pub(super) is_text: bool,
    /// The value, or the key if the value is not a literal.
    pub(super) value: TokenStream,
    is_sure: bool,
}

impl Body<'_> {
    /// Finds the member at a path.
    pub(super) fn find(&self, path: &str) -> Search {
        let first = path.split('/').next().unwrap_or(path);
        match find_in(self.object, self.fields, path, self.version) {
            Search::Absent if self.seen.may_have_more() => Search::Open,
            Search::Absent if self.seen.meant.contains(&first) => Search::Open,
            found => found,
        }
    }

    /// Finds the member that makes a statement true, if it surely is.
    pub(super) fn find_given(&self, given: Given) -> Option<Found> {
        match self.find(given.path) {
            Search::Here(found) if found.makes_true(given) => Some(found),
            Search::Here(_) | Search::Absent | Search::Open => None,
        }
    }

    /// Returns `true` if a text is a value of a property: any text, or one of the members of its enum.
    pub(super) fn has_member(&self, property: &str, text: &str) -> bool {
        match self.fields.find(property, self.version).map(|field| field.shape) {
            Some(Shape::Enum(of)) => members_of(of, self.version)
                .any(|member| is_named(member.name, member.spellings, text)),
            _ => true,
        }
    }

    /// Returns `true` if nothing can be at the path.
    pub(super) fn lacks(&self, path: &str) -> bool {
        matches!(self.find(path), Search::Absent)
    }
}

impl Found {
    fn new(member: &Member) -> Self {
        let (literal, value) = match &member.value {
            Value::Literal(literal) => (Some(text_of(literal)), literal.tokens.clone()),
            _ => (None, member.key.token.clone()),
        };
        Self {
            path: member.key.name.clone(),
            key: member.key.token.clone(),
            span: member.key.span,
            // An empty text is what some requests have for none.
            is_sure: is_surely_given(member) && literal.as_deref() != Some(""),
            is_text: matches!(&member.value, Value::Literal(l) if matches!(l.lit, Lit::Str(_))),
            literal,
            value,
        }
    }

    fn makes_true(&self, given: Given) -> bool {
        // `"true"` is a text, which the check of the value reports.
        let is_of_kind = |value| !matches!(value, "true" | "false") || !self.is_text;
        self.is_sure
            && given
                .value
                .is_none_or(|value| self.literal.as_deref() == Some(value) && is_of_kind(value))
    }

    /// Writes the statement that the member makes: its name, and its value if that matters.
    pub(super) fn describe(&self, given: Given) -> String {
        match (given.value, self.is_text) {
            (None, _) => format!("`{}`", self.path),
            (Some(value), true) => format!("`{}: \"{value}\"`", self.path),
            (Some(value), false) => format!("`{}: {value}`", self.path),
        }
    }
}

fn find_in(object: &Object, fields: Fields, path: &str, version: Version) -> Search {
    let (first, rest) = path.split_once('/').map_or((path, None), |(a, b)| (a, Some(b)));
    let is_it = |name: &str| {
        name == first || fields.find(name, version).is_some_and(|field| field.name == first)
    };
    let mut has_spread = false;
    for entry in &object.entries {
        match entry {
            Entry::Spread(_) => has_spread = true,
            Entry::Member(member) if is_it(&member.key.name) => {
                return match rest {
                    None => Search::Here(Found::new(member)),
                    Some(rest) => find_below(member, fields, (first, rest), version),
                };
            }
            Entry::Member(_) => {}
        }
    }
    if has_spread { Search::Open } else { Search::Absent }
}

/// Finds a member of an object within the object.
fn find_below(
    member: &Member,
    fields: Fields,
    (name, rest): (&str, &str),
    version: Version,
) -> Search {
    let shape = fields.find(name, version).map(|field| field.shape);
    match (&member.mode, &member.value, shape) {
        (_, Value::Null(_), _) => Search::Absent,
        (Mode::Always, Value::Braces(group), Some(Shape::Structured(ty)))
            if classify_braces(group).is_surely_object() || group.stream().is_empty() =>
        {
            // Its mistakes were reported when its own members were checked.
            let inner = parse_object(group, &mut Report::default());
            match find_in(&inner, Fields::Type(ty), rest, version) {
                Search::Here(found) => {
                    let path = format!("{}/{}", member.key.name, found.path);
                    Search::Here(Found { path, ..found })
                }
                other => other,
            }
        }
        _ => Search::Open,
    }
}

fn text_of(literal: &Literal) -> String {
    match &literal.lit {
        Lit::Str(text) => text.value(),
        _ => literal.tokens.to_string(),
    }
}
