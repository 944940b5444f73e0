//! The options of a query, as they are written.

use graph_request_schema::primitives::UrlForm;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::url_value;
use crate::check::context::Context;
use crate::request::{CheckedOption, UrlValue, WrittenPart};
use crate::syntax::{
    self, Filter, InList, ListItem, Operand, OptionMode, OptionValue, PropertyPath, QueryOption,
    Scalar, SearchTerm, Target,
};

const EMPTY_BRACES: &str = "expected an expression in the braces: `{value}`";

pub(super) fn check_option(written: &QueryOption, context: &mut Context) -> Option<CheckedOption> {
    let name = written.option.map_or_else(|| written.name.clone(), |o| o.name().to_owned());
    let mut parts = Parts::default();
    match (&written.value, written.option, written.mode) {
        (OptionValue::Scalar(scalar), Some(option), OptionMode::IfSome) => {
            return crate::check::query::check_if_some(scalar, option, context);
        }
        (_, None, OptionMode::IfSome) => {
            context.report.at_span(written.span, "`?=` is for options of OData");
            return None;
        }
        (OptionValue::Missing, ..) => {
            context.report.at_span(written.span, format!("`{name}` has no value"));
        }
        (OptionValue::Unread, ..) => {}
        (OptionValue::List(items), ..) => parts.push_all(items, Parts::push_item),
        (OptionValue::Filter(filter), ..) => parts.push_filter(filter),
        (OptionValue::Search(terms), ..) => terms.iter().for_each(|term| parts.push_term(term)),
        (OptionValue::Scalar(scalar), ..) => parts.push_scalar(scalar),
    }
    for (span, message) in parts.mistakes {
        context.report.at_span(span, message);
    }
    Some(CheckedOption::Written(name, parts.list))
}

/// Collects the text of an option, with values in between.
#[derive(Default)]
struct Parts {
    list: Vec<WrittenPart>,
    mistakes: Vec<(Span, &'static str)>,
}

impl Parts {
    fn push(&mut self, text: &str) {
        self.list.push(WrittenPart::Text(text.to_owned()));
    }

    /// Pushes a value whose type decides about its quotes.
    fn push_value(&mut self, value: &syntax::UrlValue) {
        if let syntax::UrlValue::EmptyHole(braces) = value {
            self.push_mistake(braces.span(), EMPTY_BRACES);
        }
        self.list.push(WrittenPart::Value(url_value(value)));
    }

    fn push_part(&mut self, value: UrlValue) {
        self.list.push(WrittenPart::Value(value));
    }

    fn push_mistake(&mut self, span: Span, message: &'static str) {
        self.mistakes.push((span, message));
    }

    /// Pushes items with commas between them.
    fn push_all<T>(&mut self, items: &[T], push: impl Fn(&mut Self, &T)) {
        for (index, item) in items.iter().enumerate() {
            self.push(if index == 0 { "" } else { "," });
            push(self, item);
        }
    }

    fn push_item(&mut self, item: &ListItem) {
        match &item.target {
            Target::All(_) => self.push("*"),
            Target::Path(path) => self.push_path(path),
        }
        if let Some(direction) = &item.direction {
            self.push(&format!(" {direction}"));
        }
        if let Some(query) = &item.options {
            self.push("(");
            for (index, option) in query.options.iter().enumerate() {
                self.push(if index == 0 { "" } else { ";" });
                self.push_nested(option);
            }
            self.push(")");
        }
    }

    fn push_nested(&mut self, option: &QueryOption) {
        if option.mode == OptionMode::IfSome {
            self.push_mistake(option.span, "`?=` is not for the options of an `$expand`");
        }
        let name = option.option.map_or(option.name.as_str(), |known| known.name());
        self.push(&format!("{name}="));
        match &option.value {
            OptionValue::Missing | OptionValue::Unread => {}
            OptionValue::List(items) => self.push_all(items, Self::push_item),
            OptionValue::Filter(filter) => self.push_filter(filter),
            OptionValue::Search(terms) => terms.iter().for_each(|term| self.push_term(term)),
            OptionValue::Scalar(scalar) => self.push_scalar(scalar),
        }
    }

    fn push_path(&mut self, path: &PropertyPath) {
        let cast = path.cast.iter().map(|cast| cast.name.clone());
        let names = path.segments.iter().map(ToString::to_string);
        let count = path.count.iter().map(|_| "$count".to_owned());
        self.push(&cast.chain(names).chain(count).collect::<Vec<_>>().join("/"));
    }

    fn push_filter(&mut self, filter: &Filter) {
        match filter {
            Filter::Operand(operand) => self.push_operand(operand),
            Filter::Compare { left, operator, right } => {
                self.push_operand(left);
                self.push(&format!(" {operator} "));
                self.push_operand(right);
            }
            Filter::In { left, operator, list } => {
                self.push_operand(left);
                self.push(&format!(" {operator} ("));
                match list {
                    InList::Values(values) => {
                        self.push_all(values, Self::push_value);
                    }
                    InList::Hole(tokens) => self.push_part(UrlValue::Unchecked(tokens.clone())),
                }
                self.push(")");
            }
            Filter::Not { nots, inner } => {
                self.push(&"not ".repeat(nots.len()));
                self.push_filter(inner);
            }
            Filter::Group(inner) => {
                self.push("(");
                self.push_filter(inner);
                self.push(")");
            }
            Filter::Chain { first, rest } => {
                self.push_filter(first);
                for (operator, filter) in rest {
                    self.push(&format!(" {operator} "));
                    self.push_filter(filter);
                }
            }
        }
    }

    fn push_operand(&mut self, operand: &Operand) {
        match operand {
            Operand::Path(path) => self.push_path(path),
            Operand::Value(value) => self.push_value(value),
            Operand::Call { function, arguments } => {
                self.push(&format!("{function}("));
                self.push_all(arguments, Self::push_operand);
                self.push(")");
            }
            Operand::Lambda { path, function, condition } => {
                self.push_path(path);
                self.push(&format!("/{function}("));
                if let Some((variable, filter)) = condition {
                    self.push(&format!("{variable}:"));
                    self.push_filter(filter);
                }
                self.push(")");
            }
        }
    }

    fn push_term(&mut self, term: &SearchTerm) {
        match term {
            SearchTerm::Operator(word) => self.push(&format!(" {word} ")),
            SearchTerm::Phrase(syntax::UrlValue::Hole(tokens) | syntax::UrlValue::Null(tokens)) => {
                self.push_part(UrlValue::Search(tokens.clone()));
            }
            SearchTerm::Phrase(syntax::UrlValue::Literal(literal)) => {
                self.push_part(UrlValue::Search(literal.tokens.clone()));
            }
            SearchTerm::Phrase(syntax::UrlValue::EmptyHole(braces)) => {
                self.push_mistake(braces.span(), EMPTY_BRACES);
            }
        }
    }

    /// Pushes a single value: a value goes without quotes, anything else as it is written.
    fn push_scalar(&mut self, scalar: &Scalar) {
        match &scalar.value {
            Some(syntax::UrlValue::Hole(tokens)) => {
                self.push_part(UrlValue::UncheckedText(tokens.clone()));
            }
            Some(syntax::UrlValue::Literal(literal)) => {
                self.push_part(UrlValue::UncheckedText(literal.tokens.clone()));
            }
            Some(value) => self.push_value(value),
            None => self.push_tokens(&scalar.tokens),
        }
    }

    /// Pushes text that is not known to the syntax, such as a media type or an `$apply`. Rust does
    /// not say where spaces are, so there is one between two words, and before the parenthesis after
    /// an operator.
    fn push_tokens(&mut self, tokens: &TokenStream) {
        let mut before = Token::Sign;
        for tree in tokens.clone() {
            let token = Token::from(&tree);
            if before.is_apart_from(&token) {
                self.push(" ");
            }
            self.push_tree(tree);
            before = token;
        }
    }

    fn push_tree(&mut self, tree: TokenTree) {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                self.push("(");
                self.push_tokens(&group.stream());
                self.push(")");
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                self.push("[");
                self.push_tokens(&group.stream());
                self.push("]");
            }
            TokenTree::Group(group) if group.stream().is_empty() => {
                self.push_mistake(group.span(), EMPTY_BRACES);
            }
            TokenTree::Group(group) => self.push_part(UrlValue::Unchecked(group.stream())),
            TokenTree::Literal(literal) if literal.to_string().starts_with('"') => {
                self.push_part(UrlValue::Unchecked(literal.into_token_stream()));
            }
            TokenTree::Ident(word) => self.push(&word.unraw().to_string()),
            other @ (TokenTree::Literal(_) | TokenTree::Punct(_)) => {
                let text = other.to_string();
                self.push_part(UrlValue::Text { text, form: UrlForm::Plain });
            }
        }
    }
}

/// A token of text that is not known to the syntax.
enum Token {
    Sign,
    Parentheses,
    Word { is_operator: bool },
}

impl Token {
    /// Returns `true` if a space separates the two.
    fn is_apart_from(&self, next: &Self) -> bool {
        match (self, next) {
            (Self::Word { .. }, Self::Word { .. })
            | (Self::Word { is_operator: true }, Self::Parentheses)
            | (Self::Parentheses, Self::Word { .. }) => true,
            (Self::Sign, _) | (_, Self::Sign | Self::Parentheses) => false,
        }
    }
}

/// The operators that only requests that are not checked have.
const MORE_OPERATORS: [&str; 6] = ["add", "sub", "mul", "div", "mod", "as"];

impl From<&TokenTree> for Token {
    fn from(tree: &TokenTree) -> Self {
        match tree {
            TokenTree::Punct(_) => Self::Sign,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                Self::Parentheses
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => Self::Word { is_operator: false },
            TokenTree::Ident(word) => {
                let is_more = MORE_OPERATORS.iter().any(|operator| word == operator);
                Self::Word { is_operator: is_more || syntax::is_operator(word) }
            }
        }
    }
}
