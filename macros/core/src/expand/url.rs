//! The path and the query as text: the only place that knows how a URL is put together.

use graph_request_schema::primitives::UrlForm;
use graph_request_schema::{Shape, SystemOption};
use proc_macro2::{Ident, Literal, Span, TokenStream};

use super::value::{expand_any, expand_unwritten, expand_value};
use super::{Paths, borrow, quote_mixed, quote_spanned};
use crate::check::url_form;
use crate::request::{
    CheckedOption, Direction, Expanded, Ordered, Path, PathSegment, Query, SearchPart, Selected,
    UrlValue, ValueType, WrittenPart,
};

/// A space, percent-encoded (RFC 3986, section 2.1).
pub(super) const SPACE: &str = "%20";

/// The number of bytes that a value is expected to have: an id of Graph is longer than most.
const VALUE_LENGTH: usize = 64;

pub(super) fn expand_url(path: &Path, query: &Query, paths: &Paths) -> TokenStream {
    let mut url = UrlWriter { paths, text: String::new(), length: 0, parts: Vec::new() };
    url.push(&format!("/{}", path.version.segment()));
    for segment in &path.segments {
        url.push("/");
        url.write_segment(segment);
    }
    url.write_query(query, &QUERY);
    url.finish()
}

/// The signs around the options of a query.
struct Signs {
    open: &'static str,
    between: &'static str,
    close: &'static str,
}

const QUERY: Signs = Signs { open: "?", between: "&", close: "" };
const NESTED: Signs = Signs { open: "(", between: ";", close: ")" };

/// Collects constant text and the user's values in turn.
pub(super) struct UrlWriter<'a> {
    pub(super) paths: &'a Paths,
    /// Constant text that is not yet a part.
    text: String,
    /// The number of bytes that the URL is expected to have.
    length: usize,
    /// One statement a part, so that what a value locks is released before the next one.
    parts: Vec<TokenStream>,
}

impl UrlWriter<'_> {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push_value(&mut self, value: &TokenStream) {
        let private = self.paths.private();
        let text = std::mem::take(&mut self.text);
        self.length += text.len() + VALUE_LENGTH;
        self.parts.push(quote_mixed!(url.part(#text, #private::#value);));
    }

    fn finish(mut self) -> TokenStream {
        let text = &self.text;
        if self.parts.is_empty() {
            return quote_mixed!(#text);
        }
        if !text.is_empty() {
            self.length += text.len();
            self.parts.push(quote_mixed!(url.text(#text);));
        }
        let (private, parts) = (self.paths.private(), &self.parts);
        let length = Literal::usize_unsuffixed(self.length);
        quote_mixed!({ let mut url = #private::Url::with_capacity(#length); #(#parts)* url.finish() })
    }

    fn write_segment(&mut self, segment: &PathSegment) {
        match segment {
            PathSegment::Name(name) => self.push(name),
            PathSegment::Key(tokens) => {
                let key = borrow(tokens);
                let key = expand_unwritten(tokens, self.paths).map_or_else(
                    || quote_mixed!(key(#key)),
                    |value| quote_mixed!(unquoted(#value)),
                );
                self.push_value(&key);
            }
            PathSegment::Call { name, arguments } => {
                self.push(name);
                self.push("(");
                self.write_separated(arguments, |url, (name, value)| {
                    url.push(&format!("{name}="));
                    url.write_value(value);
                });
                self.push(")");
            }
        }
    }

    /// Writes items with commas between them.
    pub(super) fn write_separated<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        for (index, item) in items.iter().enumerate() {
            self.push(if index == 0 { "" } else { "," });
            write(self, item);
        }
    }

    fn write_query(&mut self, query: &Query, signs: &Signs) {
        let mut before = if query.options.is_empty() { "" } else { signs.open };
        let mut is_open = true;
        for option in &query.options {
            if let CheckedOption::IfSome(option, tokens) = option {
                self.write_if_some(*option, tokens);
                is_open = false;
                continue;
            }
            // After an option that may be left out, only the run decides between `?` and `&`.
            if is_open {
                self.push(before);
                self.push(&format!("{}=", option.name()));
            } else {
                let name = format!("{}=", option.name());
                self.push_value(&quote_mixed!(option_sign(#name)));
            }
            before = signs.between;
            self.write_option(option);
        }
        if !query.options.is_empty() {
            self.push(signs.close);
        }
    }

    fn write_option(&mut self, option: &CheckedOption) {
        match option {
            CheckedOption::Select(items) => self.write_separated(items, Self::write_selected),
            CheckedOption::Expand(items) => self.write_separated(items, Self::write_expanded),
            CheckedOption::OrderBy(items) => self.write_separated(items, Self::write_ordered),
            CheckedOption::Filter(condition) => self.write_condition(condition),
            CheckedOption::Written(_, parts) => parts.iter().for_each(|part| match part {
                WrittenPart::Text(text) => self.push(&text.replace(' ', SPACE)),
                WrittenPart::Value(value) => self.write_value(value),
            }),
            CheckedOption::Search(parts) => parts.iter().for_each(|part| self.write_search(part)),
            CheckedOption::Scalar(_, value) | CheckedOption::Unchecked(_, value) => {
                self.write_value(value);
            }
            // Written with its name, since it is left out as a whole.
            CheckedOption::IfSome(..) => {}
        }
    }

    fn write_if_some(&mut self, option: SystemOption, tokens: &TokenStream) {
        let (private, value) = (self.paths.private(), borrow(tokens));
        let name = format!("{}=", option.name());
        let kind = match option {
            SystemOption::Skip | SystemOption::Top => quote_mixed!(QueryCount),
            SystemOption::Count => quote_mixed!(QueryFlag),
            SystemOption::Search => quote_mixed!(QuerySearch),
            // The others are refused by the check.
            SystemOption::DeltaToken
            | SystemOption::Levels
            | SystemOption::Format
            | SystemOption::SkipToken
            | SystemOption::Expand
            | SystemOption::Filter
            | SystemOption::OrderBy
            | SystemOption::Select => quote_mixed!(QueryText),
        };
        let of = self.paths.of(&quote_mixed!(#private::#kind));
        self.push_value(&quote_mixed!(option_if_some(#name, #of, #value)));
    }

    fn write_search(&mut self, part: &SearchPart) {
        match part {
            SearchPart::Operator(operator) => self.push(&format!("{SPACE}{operator}{SPACE}")),
            SearchPart::Phrase(tokens) => {
                let phrase = self.expand_passed("searched", "query_text", tokens);
                self.push_value(&phrase);
            }
        }
    }

    fn write_selected(&mut self, item: &Selected) {
        match item {
            Selected::All => self.push("*"),
            Selected::Property(path) => self.push(&path.text()),
        }
    }

    fn write_ordered(&mut self, item: &Ordered) {
        self.push(&item.path.text());
        match item.direction {
            Some(Direction::Ascending) => self.push(&format!("{SPACE}asc")),
            Some(Direction::Descending) => self.push(&format!("{SPACE}desc")),
            None => {}
        }
    }

    fn write_expanded(&mut self, item: &Expanded) {
        match item {
            Expanded::All => self.push("*"),
            Expanded::Navigation { path, query, .. } => {
                self.push(&path.text());
                self.write_query(query, &NESTED);
            }
        }
    }

    pub(super) fn write_value(&mut self, value: &UrlValue) {
        let private = self.paths.private();
        let value = match value {
            UrlValue::Plain(text) => return self.push(text),
            UrlValue::Text { text, form } => {
                expand_literal(*form, &quote_mixed!(#private::string(#text)))
            }
            UrlValue::Unquoted(tokens) => self.expand_passed("unquoted", "query_text", tokens),
            UrlValue::Search(tokens) => self.expand_passed("searched", "query_text", tokens),
            UrlValue::Count(tokens) => self.expand_passed("unquoted", "query_count", tokens),
            UrlValue::Flag(tokens) => self.expand_passed("unquoted", "query_flag", tokens),
            UrlValue::Unchecked(tokens) => {
                let value = expand_any(tokens, self.paths);
                quote_mixed!(any_literal(#value))
            }
            UrlValue::UncheckedText(tokens) => {
                let value = expand_any(tokens, self.paths);
                quote_mixed!(any_text(#value))
            }
            UrlValue::Rust(shape, tokens) => self.expand_typed(*shape, tokens),
        };
        self.push_value(&value);
    }

    /// Writes a value of an option: the function that accepts its types, and the one that writes it.
    fn expand_passed(&self, write: &str, accept: &str, tokens: &TokenStream) -> TokenStream {
        let write = Ident::new(write, Span::mixed_site());
        if let Some(unwritten) = expand_unwritten(tokens, self.paths) {
            return quote_mixed!(#write(#unwritten));
        }
        let accept = Ident::new(accept, Span::mixed_site());
        let (private, value) = (self.paths.private(), borrow(tokens));
        quote_mixed!(#write(#private::#accept(#value)))
    }

    fn expand_typed(&self, shape: Shape, tokens: &TokenStream) -> TokenStream {
        let value = expand_value(ValueType::One(shape), tokens, self.paths);
        expand_literal(url_form(shape), &value)
    }
}

/// Writes a literal with the function that gives it its form.
fn expand_literal(form: UrlForm, value: &TokenStream) -> TokenStream {
    match form {
        UrlForm::Plain => quote_mixed!(unquoted(#value)),
        UrlForm::Quoted => quote_mixed!(quoted(#value)),
        UrlForm::Prefixed(prefix) => quote_mixed!(prefixed(#prefix, #value)),
    }
}

impl CheckedOption {
    fn name(&self) -> &str {
        match self {
            Self::Select(_) => SystemOption::Select.name(),
            Self::Expand(_) => SystemOption::Expand.name(),
            Self::OrderBy(_) => SystemOption::OrderBy.name(),
            Self::Filter(_) => SystemOption::Filter.name(),
            Self::Search(_) => SystemOption::Search.name(),
            Self::Scalar(option, _) | Self::IfSome(option, _) => option.name(),
            Self::Unchecked(name, _) | Self::Written(name, _) => name,
        }
    }
}
