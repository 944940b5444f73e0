//! The fields of a struct: each is a property, a navigation property, or the rest.

use graph_request_schema::naming::rust_field;
use graph_request_schema::{
    Navigation, Property, Shape, Type, Version, navigations_of, properties_of,
};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::arguments::Arguments;
use super::expansion;
use crate::derive::meant::{Column, Source};
use crate::derive::syntax::{Field, Item};
use crate::messages;
use crate::report::{Reader, Report};
use crate::suggest::{may_mean, nearest};

const ACCEPTED: &[&str] = &["name", "expand", "flatten_rest", "top", "orderby", "filter"];

/// The name of a property as the user gives it.
struct Written {
    text: String,
    span: Span,
    /// Graph's own spelling, from `name = "…"`, and not that of Rust.
    is_graph: bool,
}

/// The type whose properties are the fields.
struct Scope {
    ty: &'static Type,
    version: Version,
}

/// Checks the fields. One with a mistake is left out.
pub(super) fn check_fields(
    item: &Item,
    fields: &[Field],
    ty: &'static Type,
    version: Version,
    report: &mut Report,
) -> Vec<Column> {
    if fields.is_empty() {
        report.at(&item.name, "expected a field for each property that is asked for");
    }
    let scope = Scope { ty, version };
    let mut seen: Vec<&'static str> = Vec::new();
    let mut has_rest = false;
    let mut columns = Vec::new();
    for field in fields {
        let Some(source) = scope.check_field(field, report) else {
            continue;
        };
        match source {
            Source::Property { name, .. } if seen.contains(&name) => {
                report.at(&field.name, messages::given_twice(name));
            }
            Source::Property { name, .. } => seen.push(name),
            Source::Rest if has_rest => {
                report.at(&field.name, messages::given_twice("flatten_rest"));
            }
            Source::Rest => has_rest = true,
        }
        columns.push(Column { name: field.name.clone(), ty: field.ty.clone(), source });
    }
    columns
}

impl Scope {
    fn check_field(&self, field: &Field, report: &mut Report) -> Option<Source> {
        let arguments = Arguments::read(&field.arguments, ACCEPTED, report);
        if arguments.flag("flatten_rest", report).is_some() {
            arguments.refuse_beside("flatten_rest", report);
            return Some(Source::Rest);
        }
        let written = match arguments.text("name", report) {
            Some(name) => Written { text: name.value(), span: name.span(), is_graph: true },
            None => Written {
                text: field.name.unraw().to_string(),
                span: field.name.span(),
                is_graph: false,
            },
        };
        if let Some(property) = self.find_property(&written, self.version) {
            return self.check_property(property, &written, &arguments, report);
        }
        if let Some(navigation) = self.find_navigation(&written, self.version) {
            return self.check_navigation(navigation, &written, &arguments, report);
        }
        // With an argument that was not understood, its name may be another.
        if !arguments.is_broken {
            report.at_span(written.span, self.describe_unknown(&written));
        }
        None
    }

    fn check_property(
        &self,
        property: &'static Property,
        written: &Written,
        arguments: &Arguments,
        report: &mut Report,
    ) -> Option<Source> {
        let &Property { name, shape, is_collection, .. } = property;
        if let Some(expand) = arguments.flag("expand", report) {
            let message =
                format!("`{name}` is an ordinary property, which is returned without `expand`");
            report.at_span(expand.span(), message);
        } else {
            expansion::refuse_options(arguments, report);
        }
        if property.is_stream() {
            let owner = self.ty.name;
            let message =
                format!("`{name}` of `{owner}` is a stream, which a request of its own reads");
            report.at_span(written.span, message);
            return None;
        }
        let mention = mention_of(name, written.span, property.deprecated, report.reader);
        Some(Source::Property { name, mention, shape, is_collection, expand: None })
    }

    fn check_navigation(
        &self,
        row: &'static Navigation,
        written: &Written,
        arguments: &Arguments,
        report: &mut Report,
    ) -> Option<Source> {
        let &Navigation { name, target, is_collection, .. } = row;
        if arguments.flag("expand", report).is_none() {
            let message = format!(
                "`{name}` is a navigation property, which is returned only with `#[graph(expand)]`"
            );
            report.at_span(written.span, message);
            return None;
        }
        let options = expansion::check_options(row, self.version, arguments, report);
        let mention = mention_of(name, written.span, row.deprecated, report.reader)
            .filter(|_| row.is_within(self.ty.area));
        let shape = Shape::Structured(target);
        Some(Source::Property { name, mention, shape, is_collection, expand: Some(options) })
    }

    fn find_property(&self, written: &Written, version: Version) -> Option<&'static Property> {
        properties_of(self.ty, version).find(|property| written.is(property.name))
    }

    fn find_navigation(&self, written: &Written, version: Version) -> Option<&'static Navigation> {
        navigations_of(self.ty, version).find(|navigation| written.is(navigation.name))
    }

    fn describe_unknown(&self, written: &Written) -> String {
        let (text, owner) = (&written.text, self.ty.name);
        let has = |version: &Version| {
            self.find_property(written, *version).is_some()
                || self.find_navigation(written, *version).is_some()
        };
        let others = Version::ALL.into_iter().filter(|other| *other != self.version);
        if let Some(other) = others.into_iter().find(has) {
            return format!("`{text}` of `{owner}` is only in `{}`", other.module());
        }
        let near = self.nearest(written).map(|near| messages::did_you_mean(&near));
        let near = near.unwrap_or_default();
        format!("`{owner}` has no property `{text}`{near}")
    }

    /// Returns the name that was most likely meant: `start_date_time` for `startDateTime`.
    fn nearest(&self, written: &Written) -> Option<String> {
        let names = self.names(written.is_graph);
        let text = &written.text;
        let in_rust = (!written.is_graph).then(|| rust_field(text));
        if let Some(in_rust) = in_rust.filter(|in_rust| in_rust != text && names.contains(in_rust))
        {
            return Some(in_rust);
        }
        let names =
            names.iter().map(String::as_str).filter(|near| may_mean(text, near, self.ty.area));
        nearest(text, names).map(str::to_owned)
    }

    /// Returns the names that a field could have.
    fn names(&self, is_graph: bool) -> Vec<String> {
        let properties = properties_of(self.ty, self.version).map(|property| property.name);
        let navigations = navigations_of(self.ty, self.version).map(|navigation| navigation.name);
        let spell = |name: &str| if is_graph { name.to_owned() } else { rust_field(name) };
        properties.chain(navigations).map(spell).collect()
    }
}

impl Written {
    fn is(&self, graph_name: &str) -> bool {
        let in_rust = || rust_field(graph_name).trim_start_matches("r#") == self.text;
        if self.is_graph { self.text == graph_name } else { in_rust() }
    }
}

/// Makes the field of the model at the user's token. rustc needs it only to warn if it is deprecated.
fn mention_of(
    graph_name: &str,
    span: Span,
    deprecated: Option<&str>,
    reader: Reader,
) -> Option<Ident> {
    if deprecated.is_none() && reader == Reader::Compiler {
        return None;
    }
    let mut name: Ident = syn::parse_str(&rust_field(graph_name)).ok()?;
    name.set_span(span);
    Some(name)
}
