//! A place of a body where a property can stand.

use graph_request_schema::{Access, Callable, Shape, Type, Version};

use super::fields::{Field, Fields};
use super::mistakes::Mistake;
use super::values::{value_of, wire_name};
use crate::walk::Post;

/// An object in the body of a request, with the text around its members.
#[derive(Clone)]
pub(super) struct Object {
    pub(super) version: Version,
    before: String,
    after: String,
    pub(super) fields: Fields,
}

/// A property in an object in the body of a request.
pub(super) struct Place {
    pub(super) field: Field,
    pub(super) object: Object,
}

impl Place {
    pub(super) fn version(&self) -> Version {
        self.object.version
    }

    /// Returns the fields beside this one.
    pub(super) fn fields(&self) -> Fields {
        self.object.fields
    }

    /// Writes the request with one member at the place, beside those that are required.
    pub(super) fn write(&self, member: Option<&str>) -> String {
        self.object.write(self.field.name, member)
    }

    /// Returns what the macro says about a right value: nothing, unless only the service sets it.
    pub(super) fn expected(&self) -> Mistake {
        let Field { name, shape, access, .. } = self.field;
        let value = value_of(shape, self.field.is_collection, self.version());
        let said = match (shape, access) {
            (Shape::Stream, _) => vec![format!("`{name}` is a stream")],
            (_, Access::ReadOnly) => vec![format!("`{name}` is read-only")],
            (_, Access::Writable | Access::CreateOnly) => Vec::new(),
        };
        Mistake { member: Some(format!("\"{name}\": {value}")), said }
    }
}

impl Object {
    /// Returns the body of a request that creates an entity of a type, where another is declared.
    pub(super) fn of_create(post: &Post, declared: &'static Type, ty: &'static Type) -> Self {
        Self::of_request(post, Fields::Type(ty), &annotation(declared, ty))
    }

    /// Returns the body of a request that calls an action.
    pub(super) fn of_call(post: &Post, action: &'static Callable) -> Self {
        Self::of_request(post, Fields::Parameters(action), "")
    }

    fn of_request(post: &Post, fields: Fields, annotation: &str) -> Self {
        let before = format!("POST {} {{ {annotation}", post.path);
        Self { version: post.version, before, after: " }".to_owned(), fields }
    }

    /// Writes the request with one member in place of that of a name.
    fn write(&self, name: &str, member: Option<&str>) -> String {
        let mut members = self.required(name);
        members.extend(member.map(str::to_owned));
        format!("{}{}{}", self.before, members.join(", "), self.after)
    }

    /// Writes the members that the object requires beside that of a name.
    fn required(&self, name: &str) -> Vec<String> {
        let start = self.fields.start_of(name);
        let is_required = |field: &Field| {
            let is_start = start == Some(field.name);
            field.name != name
                && (is_start || field.is_required && field.access != Access::ReadOnly)
        };
        let fields = self.fields.all(self.version);
        let write = |field: &Field| {
            format!(
                "\"{}\": {}",
                field.name,
                value_of(field.shape, field.is_collection, self.version)
            )
        };
        fields.iter().filter(|field| is_required(field)).map(write).collect()
    }

    /// Returns the object of a type in the field of this one.
    pub(super) fn below(&self, field: Field, declared: &'static Type, ty: &'static Type) -> Self {
        let text = self.write(field.name, Some("\u{0}"));
        let (before, after) = text.split_once('\u{0}').unwrap_or_default();
        let (open, close) = if field.is_collection { ("[{ ", " }]") } else { ("{ ", " }") };
        let before = format!("{before}\"{}\": {open}{}", field.name, annotation(declared, ty));
        Self {
            version: self.version,
            before,
            after: format!("{close}{after}"),
            fields: Fields::Type(ty),
        }
    }
}

/// Writes the annotation that an object of a derived type carries.
fn annotation(declared: &Type, ty: &Type) -> String {
    if declared == ty { String::new() } else { format!("\"@odata.type\": \"{}\", ", wire_name(ty)) }
}
