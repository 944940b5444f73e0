//! Objects of literals that fit a type, derived from the rows.

use crate::ruled::{free_members, is_ruled};
use graph_request_schema::primitives::Literal;
use graph_request_schema::{
    Access, CHANGES, Primitive, Property, Rule, SUBSCRIBABLE, Shape, Type, Version, base_types,
    find_property, properties_of, subtypes_of,
};

use super::choices::Choices;
use super::literals::{date_time, number, primitive, string};
use crate::walk::{Body, Post, posts};

/// A JSON value whose strings and numbers are kept as they are written.
pub enum Json {
    Plain(String),
    Array(Vec<Json>),
    Object(Vec<Member>),
}

pub struct Member {
    /// The name with its quotes.
    name: String,
    /// The rows do not declare the property, so the macro requires `!` after its name.
    is_unchecked: bool,
    value: Json,
}

/// The greatest depth of a value under an undeclared property.
const DEPTH: usize = 4;

/// The reader of the text: only the macro knows the `!` of an unchecked property.
#[derive(Clone, Copy)]
pub enum Reader {
    Macro,
    /// The macro, with each object in the braces of an `if`.
    MacroUnderConditions,
    Serde,
}

impl Json {
    /// Returns the text for one of the readers.
    pub fn text(&self, reader: Reader) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Array(elements) => {
                let elements: Vec<String> = elements.iter().map(|e| e.text(reader)).collect();
                format!("[{}]", elements.join(", "))
            }
            Self::Object(members) => match reader {
                Reader::Macro | Reader::Serde => braces(members, reader),
                Reader::MacroUnderConditions => {
                    let object = braces(members, reader);
                    format!("if let Some(a) = b {object} else {object}")
                }
            },
        }
    }

    /// Returns the text of an object that is not a value itself, for one of the readers.
    pub fn whole_text(&self, reader: Reader) -> String {
        match self {
            Self::Object(members) => braces(members, reader),
            Self::Plain(_) | Self::Array(_) => self.text(reader),
        }
    }
}

fn braces(members: &[Member], reader: Reader) -> String {
    let members: Vec<String> = members.iter().map(|m| m.text(reader)).collect();
    format!("{{ {} }}", members.join(", "))
}

impl Member {
    fn text(&self, reader: Reader) -> String {
        let sign = match reader {
            Reader::Macro | Reader::MacroUnderConditions if self.is_unchecked => "!",
            Reader::Macro | Reader::MacroUnderConditions | Reader::Serde => "",
        };
        format!("{}{sign}: {}", self.name, self.value.text(reader))
    }
}

fn is_required(property: &Property, version: Version) -> bool {
    property.required.or(property.documented_as_required).has(version)
}

/// Draws a request that creates an entity, and the type of the entity.
pub fn any_create(choices: &mut Choices) -> (&'static Post, &'static Type) {
    let creates = posts().iter().filter_map(|post| match post.body {
        Body::Created(ty) => Some((post, ty)),
        Body::Parameters(_) => None,
    });
    let creates: Vec<_> = creates.collect();
    *choices.pick(&creates)
}

/// Returns an object that fits a property of the type `declared`.
pub fn object_of(declared: &'static Type, version: Version, choices: &mut Choices) -> Json {
    let types: Vec<_> = subtypes_of(declared, version).filter(|t| !t.is_abstract).collect();
    let ty = *choices.pick(&types);
    let mut members = Vec::new();
    if ty != declared || choices.one_in(8) {
        let name = format!("\"#{}{}\"", ty.area.namespace(), ty.name);
        members.push(member("\"@odata.type\"", Json::Plain(name)));
    }
    for property in properties_of(ty, version).filter(|p| p.access != Access::ReadOnly) {
        let rules = base_types(ty).flat_map(|t| t.rules).copied();
        let is_free = is_required(property, version) || !is_ruled(property.name, rules);
        if (is_required(property, version) || choices.one_in(3))
            && is_free
            && has_start(property, ty, &members)
        {
            let value = value_of(property, ty, version, choices);
            members.push(member(&quote(property.name), value));
        }
    }
    add_unchecked(ty, version, &mut members, choices);
    let first = choices.below(members.len());
    members.rotate_left(first);
    Json::Object(members)
}

fn member(name: &str, value: Json) -> Member {
    Member { name: name.to_owned(), is_unchecked: false, value }
}

fn quote(name: &str) -> String {
    format!("\"{name}\"")
}

/// Returns `false` for the end of a period whose start is missing.
fn has_start(property: &Property, ty: &'static Type, members: &[Member]) -> bool {
    base_types(ty).flat_map(|t| t.rules).all(|rule| match rule {
        Rule::Period { start, end, .. } => {
            *end != property.name || members.iter().any(|m| m.name == quote(start))
        }
        _ => true,
    })
}

/// Adds properties that the rows do not declare, with arbitrary names.
fn add_unchecked(
    ty: &'static Type,
    version: Version,
    members: &mut Vec<Member>,
    choices: &mut Choices,
) {
    while choices.one_in(4) {
        let name = string(choices);
        let is_taken = members.iter().any(|m| decoded(&m.name) == decoded(&name));
        let inner = name.trim_matches('"');
        if !is_taken && find_property(ty, inner, version).is_none() && inner != "@odata.type" {
            let value = any_value(DEPTH, choices);
            members.push(Member { name, is_unchecked: true, value });
        }
    }
}

fn value_of(
    property: &Property,
    ty: &'static Type,
    version: Version,
    choices: &mut Choices,
) -> Json {
    if !is_required(property, version) && choices.one_in(8) {
        return null();
    }
    if property.is_collection {
        let count = choices.below(4);
        return Json::Array(
            (0..count).map(|_| element_of(property.shape, version, choices)).collect(),
        );
    }
    let created_as = base_types(ty).flat_map(|t| t.rules).find_map(|rule| match rule {
        Rule::CreatedAs { property: name, values } if *name == property.name => Some(*values),
        _ => None,
    });
    if let Some(text) = text_of_subscription(property, ty, choices) {
        return Json::Plain(quote(&text));
    }
    if let Some(values) = created_as {
        let chosen: &&str = choices.pick(values);
        return Json::Plain(quote(chosen));
    }
    if let Shape::Primitive(Primitive { literal: Literal::DateTime, .. }) = property.shape {
        return Json::Plain(date_time(years_of(property, ty), choices));
    }
    single(property.shape, version, choices)
}

/// Returns a text for a property of a subscription that is not free.
fn text_of_subscription(
    property: &Property,
    ty: &'static Type,
    choices: &mut Choices,
) -> Option<String> {
    if !ty.rules.iter().any(|rule| matches!(rule, Rule::Subscription)) {
        return None;
    }
    match property.name {
        "changeType" => Some((*choices.pick(CHANGES)).to_owned()),
        "notificationUrl" => Some("https://contoso.com/a".to_owned()),
        "resource" => Some(choices.pick(SUBSCRIBABLE).path.replace("{}", "7")),
        _ => None,
    }
}

fn element_of(shape: Shape, version: Version, choices: &mut Choices) -> Json {
    if choices.one_in(8) { null() } else { single(shape, version, choices) }
}

fn single(shape: Shape, version: Version, choices: &mut Choices) -> Json {
    match shape {
        Shape::Primitive(row) => match row.literal {
            Literal::Boolean => boolean(choices),
            literal => Json::Plain(primitive(literal, choices)),
        },
        // Read-only, so never picked.
        Shape::Stream => null(),
        Shape::Enum(of) => {
            let members = free_members(of, version);
            Json::Plain(quote(choices.pick(&members).name))
        }
        Shape::Structured(of) => object_of(of, version, choices),
    }
}

fn null() -> Json {
    Json::Plain("null".to_owned())
}

fn boolean(choices: &mut Choices) -> Json {
    Json::Plain(choices.one_in(2).to_string())
}

/// Returns the years of a date-time, so that the end of a period comes long after its start.
fn years_of(property: &Property, ty: &'static Type) -> (usize, usize) {
    match base_types(ty).flat_map(|t| t.rules).next() {
        Some(Rule::Period { start, .. }) if *start == property.name => (1, 4999),
        Some(Rule::Period { end, .. }) if *end == property.name => (5001, 9999),
        _ => (1, 9999),
    }
}

/// Returns an arbitrary JSON value.
fn any_value(depth: usize, choices: &mut Choices) -> Json {
    let kinds = if depth == 0 { 4 } else { 6 };
    match choices.below(kinds) {
        0 => null(),
        1 => boolean(choices),
        2 => Json::Plain(number(choices)),
        3 => Json::Plain(string(choices)),
        4 => {
            let count = choices.below(4);
            Json::Array((0..count).map(|_| any_value(depth - 1, choices)).collect())
        }
        _ => {
            let count = choices.below(4);
            let mut members: Vec<Member> = Vec::new();
            for _ in 0..count {
                let name = string(choices);
                let value = any_value(depth - 1, choices);
                // The macro refuses a name that is given twice.
                if members.iter().all(|m| decoded(&m.name) != decoded(&name)) {
                    members.push(Member { name, is_unchecked: false, value });
                }
            }
            Json::Object(members)
        }
    }
}

/// Returns the text of a string literal, without its escapes.
fn decoded(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal).ok().map(|text| text.value())
}
