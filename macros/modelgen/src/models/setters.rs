//! Setters: one for each field, so that a model can be made in one expression.

use graph_request_schema::naming::rust_type;
use graph_request_schema::{Type, Version};

use super::fields::{Field, fields_of};
use super::impls::render_allow;
use super::text::deprecation;

/// Renders the setters of one struct; nothing if it has no fields.
pub(super) fn render_setters(ty: &'static Type, version: Version) -> String {
    let fields = fields_of(ty, version);
    let setters: Vec<String> = fields.iter().map(render_setter).collect();
    if setters.is_empty() {
        return String::new();
    }
    let (allow, name) = (render_allow(&fields), rust_type(ty.name));
    format!("\n{allow}impl {name} {{\n{}}}\n", setters.join("\n"))
}

fn render_setter(field: &Field) -> String {
    let name = field.rust_name();
    let deprecation = deprecation("    ", field.deprecated);
    let Parameter { accepted, value } = Parameter::new(field);
    // A generic function is compiled where it is used. `#[inline]` makes the others the same, so
    // that the hundreds that a program does not use cost no machine code.
    let inline = if accepted.starts_with("impl") { "" } else { "    #[inline]\n" };
    // rustdoc does not resolve raw identifiers.
    let link = match name.strip_prefix("r#") {
        Some(name) => format!("`{name}`"),
        None => format!("[`{name}`](field@Self::{name})"),
    };
    format!(
        "    /// Sets {link}.\n{deprecation}{inline}    #[must_use]\n    \
         pub fn {name}(mut self, value: {accepted}) -> Self {{\n        \
         self.{name} = Some({value});\n        self\n    }}\n"
    )
}

/// The parameter `value` of a setter.
struct Parameter {
    /// The type that is accepted.
    accepted: String,
    /// The expression that makes the value of the field.
    value: &'static str,
}

impl Parameter {
    /// Returns the parameter for a field. It is generic where a caller would have to convert: texts
    /// from literals, and collections from arrays and iterators.
    fn new(field: &Field) -> Self {
        let element = &field.element_type;
        let (accepted, value) = match (field.is_collection, element.as_str()) {
            (false, "String" | "Bytes") => (format!("impl Into<{element}>"), "value.into()"),
            (false, _) => (element.clone(), "value"),
            (true, "String") => (
                "impl IntoIterator<Item: Into<String>>".to_owned(),
                "value.into_iter().map(Into::into).collect()",
            ),
            (true, _) => {
                (format!("impl IntoIterator<Item = {element}>"), "value.into_iter().collect()")
            }
        };
        Self { accepted, value }
    }
}

#[cfg(test)]
mod tests {
    use graph_request_schema::primitives::DATE_TIME_OFFSET;
    use graph_request_schema::{COMPLEX, Property, Shape, Type, Version, string};

    use super::render_setters;

    const PROPERTIES: &[Property] = &[
        Property { is_collection: true, ..string("answers", "") },
        Property { shape: Shape::Stream, ..string("recording", "") },
        Property { shape: Shape::Primitive(&DATE_TIME_OFFSET), ..string("startDateTime", "") },
        Property { deprecated: Some("use `subject`"), ..string("title", "") },
    ];

    static EVENT: Type = Type { name: "event", properties: PROPERTIES, ..COMPLEX };
    static EMPTY: Type = Type { name: "empty", ..COMPLEX };

    #[test]
    fn each_field_has_a_setter() {
        let text = render_setters(&EVENT, Version::V1);
        for signature in [
            "pub fn answers(mut self, value: impl IntoIterator<Item: Into<String>>) -> Self {",
            "#[inline]\n    #[must_use]\n    pub fn start_date_time(mut self, value: OffsetDateTime) -> Self {",
            "#[deprecated(note = \"use `subject`\")]\n    #[must_use]\n    pub fn title(",
        ] {
            assert!(text.contains(signature), "{signature} in {text}");
        }
        assert_eq!(text.matches("pub fn").count(), 3, "a stream has none: {text}");
        assert!(text.contains("#[allow(deprecated"), "{text}");
    }

    #[test]
    fn a_struct_without_fields_has_no_setters() {
        assert_eq!(render_setters(&EMPTY, Version::V1), "");
    }
}
