//! The mistakes that a property can have.

use graph_request_schema::primitives::Literal;
use graph_request_schema::{Access, Enum, Shape, Type, members_of};

use super::fields::{Field, Fields};
use super::places::Place;
use super::values::{concrete, first_member, value_of, wire_name};

/// A member of an object, and what the one message about it has; empty if it is right.
pub(super) struct Mistake {
    /// `None` if the member is missing.
    pub(super) member: Option<String>,
    pub(super) said: Vec<String>,
}

/// Returns the mistakes that the property can have in its place.
pub(super) fn mistakes_at(place: &Place) -> Vec<Mistake> {
    let field = place.field;
    if field.access == Access::ReadOnly || matches!(field.shape, Shape::Stream) {
        return Vec::new();
    }
    let mut found = wrong_names(place);
    found.extend(wrong_types(field));
    match field.shape {
        Shape::Enum(of) => found.extend(wrong_members(place, of)),
        Shape::Structured(of) => found.extend(wrong_type_name(place, of)),
        Shape::Primitive(_) | Shape::Stream => {}
    }
    if field.is_required {
        found.extend(missing(field.name));
    }
    found
}

impl Mistake {
    fn new(name: &str, value: &str, said: &[String]) -> Self {
        Self { member: Some(format!("\"{name}\": {value}")), said: said.to_vec() }
    }
}

/// Returns the other spellings of a name and of the members of an enum that Graph accepts: no
/// mistakes, though they look like some.
pub(super) fn spellings_at(place: &Place) -> Vec<Mistake> {
    let field = place.field;
    if field.access == Access::ReadOnly || matches!(field.shape, Shape::Stream) {
        return Vec::new();
    }
    let value = value_of(field.shape, field.is_collection, place.version());
    let mut found: Vec<Mistake> =
        field.spellings.iter().map(|name| Mistake::new(name, &value, &[])).collect();
    if let Shape::Enum(of) = field.shape {
        let spellings = members_of(of, place.version()).flat_map(|member| member.spellings);
        let write = |spelling: &&str| in_place(format!("\"{spelling}\""), field);
        found.extend(spellings.map(|s| Mistake::new(field.name, &write(s), &[])));
    }
    found
}

/// Leaves a required property out, and sets it to `null`.
fn missing(name: &str) -> [Mistake; 2] {
    let said = vec![" requires ".to_owned(), format!("`{name}`")];
    let null = format!("`{name}` is required and cannot be `null`");
    [Mistake { member: None, said }, Mistake::new(name, "null", &[null])]
}

/// Misspells the name, and writes it in another case.
fn wrong_names(place: &Place) -> Vec<Mistake> {
    let field = place.field;
    let value = value_of(field.shape, field.is_collection, place.version());
    let fields = place.fields().all(place.version());
    let is_free = |name: &String| {
        !fields.iter().any(|f| f.name == *name || f.spellings.contains(&name.as_str()))
    };
    [double_middle(field.name), drop_middle(field.name), flip_case(field.name)]
        .into_iter()
        .filter(is_free)
        .map(|name| {
            let said = format!(" `{name}`; did you mean `{}`?", field.name);
            Mistake::new(&name, &value, &[said])
        })
        .collect()
}

/// Doubles a letter in the middle, since names of one type differ at their ends.
fn double_middle(name: &str) -> String {
    let (start, end) = name.split_at(name.len() / 2);
    let last = start.chars().last().unwrap_or('x');
    format!("{start}{last}{end}")
}

/// Drops a letter in the middle.
fn drop_middle(name: &str) -> String {
    let (start, end) = name.split_at(name.len() / 2);
    if name.len() < 4 { double_middle(name) } else { format!("{start}{}", &end[1..]) }
}

fn flip_case(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().unwrap_or_default();
    let flipped =
        if first.is_lowercase() { first.to_ascii_uppercase() } else { first.to_ascii_lowercase() };
    format!("{flipped}{}", letters.as_str())
}

/// Writes values of other JSON types.
fn wrong_types(field: Field) -> Vec<Mistake> {
    let values: &[&str] = match (field.shape, field.is_collection) {
        (Shape::Primitive(p), false) if p.literal == Literal::Any => &[],
        (Shape::Primitive(p), true) if p.literal == Literal::Any => &["5", r#"{ "a": 1 }"#],
        (_, true) => &["5", r#"{ "a": 1 }"#, "[[]]"],
        (Shape::Structured(_), false) => &["5", r#""a""#, "true", "[{}]"],
        (Shape::Primitive(p), false) => match p.literal {
            Literal::Boolean => &[r#""true""#, "1", "[true]", r#"{ "a": 1 }"#],
            Literal::Integer { .. } => &[r#""1""#, "1.5", "true", "[1]", r#"{ "a": 1 }"#],
            Literal::Number(_) => &[r#""1""#, "true", "[1]", r#"{ "a": 1 }"#],
            _ => &["5", "true", r#"["a"]"#, r#"{ "a": 1 }"#],
        },
        (Shape::Enum(_) | Shape::Stream, false) => &["5", "true", r#"["a"]"#, r#"{ "a": 1 }"#],
    };
    let name = field.name;
    let said = [format!("`{name}`"), " expects ".to_owned()];
    values.iter().map(|value| Mistake::new(name, value, &said)).collect()
}

/// Misspells a member, and writes it in another case.
fn wrong_members(place: &Place, of: &'static Enum) -> Vec<Mistake> {
    let field = place.field;
    let Some(member) = first_member(of, place.version()).map(|member| member.name) else {
        return Vec::new();
    };
    let is_free = |name: &String| {
        let is_it = |name: &str, m: &graph_request_schema::Member| {
            m.name == name || m.spellings.contains(&name)
        };
        !members_of(of, place.version()).any(|m| is_it(name, m))
    };
    [double_middle(member), flip_case(member)]
        .into_iter()
        .filter(is_free)
        .map(|wrong| {
            let said = format!("`{}` has no member `{wrong}`; did you mean `{member}`?", of.name);
            Mistake::new(field.name, &in_place(format!("\"{wrong}\""), field), &[said])
        })
        .collect()
}

fn in_place(value: String, field: Field) -> String {
    if field.is_collection { format!("[{value}]") } else { value }
}

/// Misspells the type that an object names.
fn wrong_type_name(place: &Place, declared: &'static Type) -> Vec<Mistake> {
    let field = place.field;
    let ty = concrete(declared, place.version());
    let (right, wrong) = (wire_name(ty), format!("{}s", wire_name(ty)));
    let members = Fields::Type(ty).write_required(place.version());
    let value = format!("{{ \"@odata.type\": \"{wrong}\"{members} }}");
    let said =
        format!("`{wrong}` does not derive from `{}`; did you mean `{right}`?", declared.name);
    vec![Mistake::new(field.name, &in_place(value, field), &[said])]
}
