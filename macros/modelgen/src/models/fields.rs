//! The fields of a model, in the order in which they are rendered.

use graph_request_schema::naming::{rust_field, rust_type};
use graph_request_schema::{
    Access, Navigation, Property, Shape, Type, Version, navigations_of, properties_of,
};

/// A field of a struct, for a property or for a navigation property that `$expand` can add.
pub(super) struct Field {
    /// Graph's own spelling, `joinWebUrl`.
    pub(super) name: &'static str,
    /// The type of one element where the field is a collection.
    rust_type: String,
    is_collection: bool,
    /// The suffix of the functions that convert a value which has no JSON form by itself.
    codec: Option<&'static str>,
    pub(super) doc: String,
    pub(super) deprecated: Option<&'static str>,
    /// The method of the runtime's `Members` that takes the field.
    pub(super) member_method: &'static str,
}

impl Field {
    /// Returns the name in Rust, `join_web_url`.
    pub(super) fn rust_name(&self) -> String {
        rust_field(self.name)
    }

    /// Returns the type without the `Option` around it.
    pub(super) fn rust_type(&self) -> String {
        if self.is_collection { format!("Vec<{}>", self.rust_type) } else { self.rust_type.clone() }
    }

    /// Returns the function that reads the value, `read` or `read_date_time`.
    pub(super) fn reader(&self) -> String {
        self.with_suffixes("read")
    }

    /// Returns the function that makes the value writable, where it takes one.
    pub(super) fn writer(&self) -> Option<String> {
        let suffix = if self.is_collection { "_collection" } else { "" };
        self.codec.map(|codec| format!("{codec}{suffix}"))
    }

    fn with_suffixes(&self, stem: &str) -> String {
        let codec = self.codec.map_or_else(String::new, |codec| format!("_{codec}"));
        let collection = if self.is_collection { "_collection" } else { "" };
        format!("{stem}{codec}{collection}")
    }
}

/// Returns the fields of a model, sorted by name.
pub(super) fn fields_of(ty: &'static Type, version: Version) -> Vec<Field> {
    let properties = properties_of(ty, version).filter_map(field_of_property);
    let navigations = navigations_of(ty, version).map(field_of_navigation);
    let mut fields: Vec<Field> = properties.chain(navigations).collect();
    fields.sort_by_key(|field| field.name);
    fields
}

/// Makes the field of a property. A stream has none: its bytes are read on a path of their own.
fn field_of_property(property: &'static Property) -> Option<Field> {
    let (rust_type, codec) = match property.shape {
        Shape::Primitive(primitive) => (primitive.rust_type.to_owned(), primitive.codec),
        Shape::Enum(of) => (rust_type(of.name), None),
        Shape::Structured(of) => (rust_type(of.name), None),
        Shape::Stream => return None,
    };
    let (note, member_method) = match property.access {
        Access::Writable => ("", "writable"),
        Access::CreateOnly => (" Can only be set on creation.", "writable"),
        Access::ReadOnly => (" Read-only.", "read_only"),
    };
    Some(Field {
        name: property.name,
        rust_type,
        is_collection: property.is_collection,
        codec,
        doc: format!("{}{note}", property.doc),
        deprecated: property.deprecated,
        member_method,
    })
}

fn field_of_navigation(navigation: &'static Navigation) -> Field {
    Field {
        name: navigation.name,
        rust_type: rust_type(navigation.target.name),
        is_collection: navigation.is_collection,
        codec: None,
        doc: format!("{} Returned only with `$expand`.", navigation.doc),
        deprecated: navigation.deprecated,
        member_method: "read_only",
    }
}
