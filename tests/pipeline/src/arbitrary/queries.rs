//! Requests with query options, derived from the rows: each as an invocation, and as the request line
//! that leaves if the macro accepts it.

use graph_request_schema::primitives::{Literal, STRING, UrlForm};
use graph_request_schema::{
    Navigation, Primitive, Property, ROOTS, Root, Shape, SystemOption, Type, Version, members_of,
    navigations_of, properties_of,
};

use super::choices::Choices;
use super::ends::{End, write_path};
use super::literals::{primitive, string};

/// A request, as it is written and as it leaves.
#[derive(Default)]
pub struct Query {
    pub invocation: String,
    /// The method and the URL, with the user's expressions in braces and without percent-encoding.
    pub line: String,
}

/// The depth of groups in a `$filter`, and of options within an `$expand`.
const DEPTH: usize = 3;

/// Returns a `GET` of a collection with arbitrary options.
pub fn any_query(choices: &mut Choices) -> Query {
    // The preview of 2018 can list nothing.
    let version = *choices.pick(&[Version::V1, Version::Beta]);
    let mut query = Query::default();
    query.push(&format!("GET /{}", version.segment()));
    let roots: Vec<&Root> =
        ROOTS.iter().copied().filter(|root| root.versions.has(version)).collect();
    let root = *choices.pick(&roots);
    let end = write_path(root, version, &mut query, choices);
    let mut writer = Writer { version, query: &mut query, choices };
    let signs = writer.write_parameters(end);
    writer.write_options(end, signs, DEPTH);
    query
}

impl Query {
    pub(super) fn push(&mut self, text: &str) {
        self.push_pair(text, text);
    }

    fn push_pair(&mut self, written: &str, sent: &str) {
        self.invocation.push_str(written);
        self.line.push_str(sent);
    }
}

/// Writes options with arbitrary values.
struct Writer<'a, 'b> {
    version: Version,
    query: &'a mut Query,
    choices: &'a mut Choices<'b>,
}

impl Writer<'_, '_> {
    /// Writes the parameters that the request requires, and returns the signs around the options.
    fn write_parameters(&mut self, end: End) -> [&'static str; 3] {
        let mut sign = "?";
        for parameter in
            end.parameters.iter().filter(|p| p.documented_as_required.has(self.version))
        {
            let value = "2026-11-26T09:00:00Z";
            let name = parameter.name;
            self.query
                .push_pair(&format!("{sign}{name}=\"{value}\""), &format!("{sign}{name}={value}"));
            sign = "&";
        }
        [sign, "&", ""]
    }

    fn write_options(&mut self, end: End, signs: [&str; 3], depth: usize) {
        let [open, between, close] = signs;
        let mut sign = open;
        for option in end.options() {
            if self.choices.one_in(3) {
                self.query.push(&format!("{sign}{}=", option.name()));
                self.write_option(*option, end.ty, depth);
                sign = between;
            }
        }
        if sign == between {
            self.query.push(close);
        }
    }

    fn write_option(&mut self, option: SystemOption, ty: &'static Type, depth: usize) {
        match option {
            SystemOption::Count => self.query.push("true"),
            SystemOption::Expand => self.write_expanded(ty, depth),
            SystemOption::Filter => self.write_condition(ty, depth),
            SystemOption::OrderBy => self.write_list(|writer| writer.write_order(ty)),
            SystemOption::Search => self.query.push("\"meeting\""),
            SystemOption::Format => self.query.push("text/vtt"),
            SystemOption::Levels => self.query.push("max"),
            SystemOption::DeltaToken | SystemOption::SkipToken => self.query.push("\"R0usmcCM\""),
            SystemOption::Select => self.write_list(|writer| {
                writer.write_path_of(ty);
            }),
            SystemOption::Skip | SystemOption::Top => self.write_count(),
        }
    }

    fn write_list(&mut self, write: impl Fn(&mut Self)) {
        write(self);
        while self.choices.one_in(3) {
            self.query.push(",");
            write(self);
        }
    }

    fn write_count(&mut self) {
        let count = self.choices.below(1_000).to_string();
        self.query.push(&count);
    }

    /// Writes a property, or one below it, and returns its row.
    fn write_path_of(&mut self, ty: &'static Type) -> Option<&'static Property> {
        let properties: Vec<_> = properties_of(ty, self.version).collect();
        if properties.is_empty() {
            self.query.push("id");
            return None;
        }
        let property = *self.choices.pick(&properties);
        self.query.push(property.name);
        match property.shape {
            Shape::Structured(inner) if !property.is_collection && self.choices.one_in(2) => {
                self.query.push("/");
                self.write_path_of(inner)
            }
            _ => Some(property),
        }
    }

    fn write_order(&mut self, ty: &'static Type) {
        self.write_path_of(ty);
        let direction = self.choices.word(&["", " asc", " desc"]);
        self.query.push(direction);
    }

    fn write_expanded(&mut self, ty: &'static Type, depth: usize) {
        let ways: Vec<&Navigation> = navigations_of(ty, self.version).collect();
        if ways.is_empty() {
            return self.query.push("*");
        }
        let way = *self.choices.pick(&ways);
        self.query.push(way.name);
        if depth > 0 {
            let end = End::of(way, way.is_collection);
            self.write_options(end, ["(", ";", ")"], depth - 1);
        }
    }

    fn write_condition(&mut self, ty: &'static Type, depth: usize) {
        match self.choices.below(if depth == 0 { 1 } else { 5 }) {
            1 => {
                self.write_condition(ty, depth - 1);
                let operator = self.choices.word(&[" and ", " or "]);
                self.query.push(operator);
                self.write_condition(ty, depth - 1);
            }
            2 => {
                let open = self.choices.word(&["(", "not ("]);
                self.query.push(open);
                self.write_condition(ty, depth - 1);
                self.query.push(")");
            }
            3 => self.write_function(ty),
            _ => self.write_comparison(ty),
        }
    }

    fn write_function(&mut self, ty: &'static Type) {
        let is_text = |p: &&Property| matches!(p.shape, Shape::Primitive(p) if *p == STRING);
        let texts: Vec<_> = properties_of(ty, self.version)
            .filter(|property| is_text(property) && !property.is_collection)
            .collect();
        if texts.is_empty() {
            return self.write_comparison(ty);
        }
        let name = self.choices.word(&["contains", "startswith", "endswith"]);
        let property = self.choices.pick(&texts).name;
        self.query.push(&format!("{name}({property},"));
        self.write_text();
        self.query.push(")");
    }

    fn write_comparison(&mut self, ty: &'static Type) {
        let Some(property) = self.write_path_of(ty) else {
            return self.query.push(" ne null");
        };
        let operators = match property.shape {
            Shape::Primitive(Primitive { operators, .. }) => operators,
            Shape::Enum(_) | Shape::Stream | Shape::Structured(_) => &["eq", "ne", "in"][..],
        };
        let operator = *self.choices.pick(operators);
        self.query.push(&format!(" {operator} "));
        if operator == "in" {
            self.query.push("(");
            self.write_list(|writer| writer.write_value(property.shape));
            self.query.push(")");
        } else {
            self.write_value(property.shape);
        }
    }

    fn write_value(&mut self, shape: Shape) {
        match shape {
            Shape::Primitive(primitive) if self.choices.one_in(4) => {
                self.query.push_pair("{value}", &in_url("{value}", primitive.in_urls));
            }
            Shape::Primitive(primitive) => self.write_literal(primitive),
            Shape::Enum(of) => {
                let members: Vec<_> = members_of(of, self.version).collect();
                let name = self.choices.pick(&members).name;
                self.query.push_pair(&format!("\"{name}\""), &format!("'{name}'"));
            }
            Shape::Stream | Shape::Structured(_) => self.query.push("null"),
        }
    }

    fn write_literal(&mut self, row: &Primitive) {
        match row.literal {
            Literal::Text => self.write_text(),
            Literal::Boolean => self.query.push("true"),
            Literal::Integer { .. } => self.write_count(),
            literal => {
                let text = primitive(literal, self.choices);
                let sent = in_url(text.trim_matches('"'), row.in_urls);
                self.query.push_pair(&text, &sent);
            }
        }
    }

    fn write_text(&mut self) {
        let written = string(self.choices);
        // The literals mean the same to Rust and to JSON.
        let text: String = serde_json::from_str(&written).unwrap_or_default();
        self.query.push_pair(&written, &format!("'{}'", text.replace('\'', "''")));
    }
}

/// Returns a literal as it is in a URL.
fn in_url(text: &str, form: UrlForm) -> String {
    match form {
        UrlForm::Plain => text.to_owned(),
        UrlForm::Quoted => format!("'{text}'"),
        UrlForm::Prefixed(prefix) => format!("{prefix}'{text}'"),
    }
}
