//! The fields of a model, in the order in which they are rendered.

use graph_request_schema::naming::{rust_field, rust_type};
use graph_request_schema::{
    Access, Area, Navigation, Property, Shape, Type, Version, navigations_of, properties_of,
};

/// A field of a struct, for a property or for a navigation property that `$expand` can add.
pub(super) struct Field {
    /// Graph's own spelling, `joinWebUrl`.
    pub(super) name: &'static str,
    /// The type of the value, or of one element of a collection.
    pub(super) element_type: String,
    pub(super) is_collection: bool,
    /// The area of the model that the field holds, if it holds one.
    pub(super) area: Option<Area>,
    /// The name of the functions that convert a value without a JSON form of its own.
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
        let element = &self.element_type;
        if self.is_collection { format!("Vec<{element}>") } else { element.clone() }
    }

    /// Renders the value of a place for writing, by the function of the runtime that prepares it if it
    /// needs one.
    pub(super) fn render_value(&self, place: &str) -> String {
        match self.codec {
            None => place.to_owned(),
            Some(codec) if codec != AS_JSON && !self.is_collection => format!("{codec}({place})"),
            Some(_) => format!("{AS_JSON}({place}.as_ref())"),
        }
    }
}

/// The function that prepares a value of any type, also a collection.
const AS_JSON: &str = "as_json";

/// Returns the fields of a model, sorted by name.
pub(super) fn fields_of(ty: &'static Type, version: Version) -> Vec<Field> {
    let properties = properties_of(ty, version).filter_map(field_of_property);
    // A field for a navigation to another area would need the feature of that area. What `$expand`
    // brings from there stays JSON, in the additional properties.
    let is_within = |n: &&Navigation| n.is_within(ty.area);
    let navigations = navigations_of(ty, version).filter(is_within).map(field_of_navigation);
    let mut fields: Vec<Field> = properties.chain(navigations).collect();
    fields.sort_by_key(|field| field.name);
    fields
}

/// Makes the field of a property. A stream has none: its bytes are read on a path of their own.
fn field_of_property(property: &'static Property) -> Option<Field> {
    let (element_type, codec, area) = match property.shape {
        Shape::Primitive(primitive) => (primitive.rust_type.to_owned(), primitive.codec, None),
        Shape::Enum(of) => (rust_type(of.name), None, Some(of.area)),
        Shape::Structured(of) => (rust_type(of.name), None, Some(of.area)),
        Shape::Stream => return None,
    };
    let (note, member_method) = match property.access {
        Access::Writable if property.is_set_by_service => ("", "create_only"),
        Access::Writable => ("", "writable"),
        Access::CreateOnly => (" Can only be set on creation.", "create_only"),
        Access::ReadOnly => (" Read-only.", "read_only"),
    };
    Some(Field {
        name: property.name,
        element_type,
        is_collection: property.is_collection,
        area,
        codec,
        doc: describe(property.name, property.doc, note),
        deprecated: property.deprecated,
        member_method,
    })
}

/// Returns the description with a note. A row without one has a name that says enough.
fn describe(name: &str, doc: &str, note: &str) -> String {
    if doc.is_empty() { format!("Graph's `{name}`.{note}") } else { format!("{doc}{note}") }
}

fn field_of_navigation(navigation: &'static Navigation) -> Field {
    Field {
        name: navigation.name,
        element_type: rust_type(navigation.target.name),
        is_collection: navigation.is_collection,
        area: Some(navigation.target.area),
        codec: None,
        doc: describe(navigation.name, navigation.doc, " Returned only with `$expand`."),
        deprecated: navigation.deprecated,
        member_method: "read_only",
    }
}

#[cfg(test)]
mod tests {
    use graph_request_schema::primitives::DATE_TIME_OFFSET;
    use graph_request_schema::{
        COMPLEX, Property, Shape, Type, Version, binary, date, double, duration, int64, string,
    };

    use super::fields_of;

    const PROPERTIES: &[Property] = &[
        Property { shape: Shape::Primitive(&DATE_TIME_OFFSET), ..string("startDateTime", "") },
        Property { shape: Shape::Stream, ..string("recording", "") },
        Property { is_collection: true, ..string("answers", "") },
        duration("length", ""),
        Property { is_collection: true, ..date("days", "") },
        double("score", ""),
        binary("content", ""),
        int64("size", ""),
    ];

    static EVENT: Type = Type { name: "event", properties: PROPERTIES, ..COMPLEX };

    #[test]
    fn fields_are_sorted_and_have_no_streams() {
        let fields = fields_of(&EVENT, Version::V1);
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        assert_eq!(
            names,
            ["answers", "content", "days", "length", "score", "size", "startDateTime"]
        );
    }

    #[test]
    fn functions_follow_from_the_type() {
        let fields = fields_of(&EVENT, Version::V1);
        let values: Vec<_> = fields.iter().map(|f| (f.rust_type(), f.render_value("a"))).collect();
        let expected = [
            ("Vec<String>", "a"),
            ("Bytes", "as_json(a.as_ref())"),
            ("Vec<Date>", "as_json(a.as_ref())"),
            ("Duration", "as_json(a.as_ref())"),
            ("f64", "as_json(a.as_ref())"),
            ("i64", "a"),
            ("OffsetDateTime", "date_time(a)"),
        ];
        assert_eq!(values, expected.map(|(ty, value)| (ty.to_owned(), value.to_owned())));
    }
}
