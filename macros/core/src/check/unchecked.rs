//! The way out for routes: `METHOD!`, of which nothing is checked against the schema.

use graph_request_schema::Method;
use proc_macro2::{TokenStream, TokenTree};
use syn::Lit;

use super::context::Context;
use super::path::refusal::describe_bare_key;
use super::path::root;
use super::{body, check_method};
use crate::report::Report;
use crate::request::{
    Answer, CheckedInvocation, CheckedOption, Content, Operation, Path, PathSegment, Query,
    Request, UrlValue, WrittenPart,
};
use crate::syntax::{
    self, Argument, Filter, Hole, InList, Invocation, ListItem, Literal, Name, Operand, OptionMode,
    OptionValue, PropertyPath, QueryOption, Scalar, SearchTerm, Segment, State, Target,
};

/// Turns an invocation into a request as it was written.
pub(super) fn check_invocation(written: &Invocation, report: &mut Report) -> CheckedInvocation {
    let version = root::version_of(&written.path, report);
    let method = check_method(&written.method, report);
    let mut context = Context::new(version);
    let path = Path { version, segments: check_segments(&written.path, &mut context) };
    let query = written.query.as_ref().map_or_else(Query::default, |query| Query {
        options: query.options.iter().filter_map(|o| check_option(o, &mut context)).collect(),
    });
    let body = check_body(written, &mut context);
    let request = method.map(|method| Request {
        client: written.client.clone(),
        operation: Operation::Unchecked(method),
        path,
        query,
        answer: answer_of(written, method),
        body,
    });
    report.append(context.report);
    CheckedInvocation { krate: written.krate.clone(), version, mentions: Vec::new(), request }
}

fn check_body(written: &Invocation, context: &mut Context) -> Option<Content> {
    let group = written.body.as_ref()?;
    Some(Content::Json(body::check_unchecked_object(group, context)))
}

/// Chooses how the answer is read: by the type that is written, or as JSON.
fn answer_of(written: &Invocation, method: Method) -> Answer {
    let Some(answer) = &written.answer else {
        return match method {
            Method::Delete => Answer::Nothing,
            Method::Get | Method::Post | Method::Patch | Method::Put => {
                Answer::Written { function: "any_value", ty: None }
            }
        };
    };
    let ty = &answer.ty;
    let is_unit = matches!(ty.clone().into_iter().next(), Some(TokenTree::Group(group)) if group.stream().is_empty());
    match last_name(ty).as_deref() {
        _ if is_unit => Answer::Nothing,
        Some("ByteStream") => Answer::Bytes(None),
        Some("Page") => Answer::Written { function: "page", ty: type_argument(ty) },
        _ => Answer::Written { function: "entity", ty: Some(ty.clone()) },
    }
}

/// Returns the last name of a path before its generic arguments.
fn last_name(ty: &TokenStream) -> Option<String> {
    let is_open = |tree: &TokenTree| matches!(tree, TokenTree::Punct(p) if p.as_char() == '<');
    let before = ty.clone().into_iter().take_while(|tree| !is_open(tree));
    before
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name.to_string()),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
        .last()
}

/// Returns the generic argument of `Page<T>`.
fn type_argument(ty: &TokenStream) -> Option<TokenStream> {
    let is_sign = |tree: &TokenTree, c| matches!(tree, TokenTree::Punct(p) if p.as_char() == c);
    let mut inside: Vec<TokenTree> =
        ty.clone().into_iter().skip_while(|tree| !is_sign(tree, '<')).skip(1).collect();
    let is_closed = inside.pop().is_some_and(|tree| is_sign(&tree, '>'));
    is_closed.then(|| inside.into_iter().collect())
}

fn check_segments(path: &syntax::Path, context: &mut Context) -> Vec<PathSegment> {
    if path.state == State::Incomplete || path.segments.is_empty() && path.state == State::Whole {
        context.report.at_span(path.end, "incomplete path");
    }
    path.segments.iter().filter_map(|segment| check_segment(segment, context)).collect()
}

fn check_segment(segment: &Segment, context: &mut Context) -> Option<PathSegment> {
    match segment {
        Segment::Name(name) => Some(segment_of(name)),
        Segment::Key { key: Hole::Expr(tokens), .. } => Some(PathSegment::Key(tokens.clone())),
        Segment::Key { key: Hole::Broken, .. } => None,
        Segment::Key { span, key: Hole::Empty } => {
            context.report.at_span(*span, "expected a key in the braces: `{id}`");
            None
        }
        Segment::Other { tokens, text } => {
            context.report.at(tokens, describe_bare_key(text));
            None
        }
    }
}

fn segment_of(name: &Name) -> PathSegment {
    let Some(arguments) = &name.arguments else {
        return PathSegment::Name(name.text.clone());
    };
    let argument = |Argument { name, value, .. }: &Argument| (name.clone(), url_value(value));
    let arguments = arguments.list.iter().map(argument).collect();
    PathSegment::Call { name: name.text.clone(), arguments }
}

/// Turns a value into one whose type decides about its quotes.
fn url_value(value: &syntax::UrlValue) -> UrlValue {
    match value {
        syntax::UrlValue::Hole(tokens) => UrlValue::Unchecked(tokens.clone()),
        syntax::UrlValue::EmptyHole(_) | syntax::UrlValue::Null(_) => {
            UrlValue::Plain("null".to_owned())
        }
        syntax::UrlValue::Literal(literal) => UrlValue::Unchecked(literal.tokens.clone()),
    }
}

fn check_option(written: &QueryOption, context: &mut Context) -> Option<CheckedOption> {
    let name = written.option.map_or_else(|| written.name.clone(), |o| o.name().to_owned());
    let mut parts = Parts(Vec::new());
    match (&written.value, written.option, written.mode) {
        (OptionValue::Scalar(scalar), Some(option), OptionMode::IfSome) => {
            return super::query::check_if_some(scalar, option, context);
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
    Some(CheckedOption::Written(name, parts.0))
}

/// Collects the text of an option, with values in between.
struct Parts(Vec<WrittenPart>);

impl Parts {
    fn push(&mut self, text: &str) {
        self.0.push(WrittenPart::Text(text.to_owned()));
    }

    fn push_value(&mut self, value: UrlValue) {
        self.0.push(WrittenPart::Value(value));
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
                        self.push_all(values, |parts, value| parts.push_value(url_value(value)));
                    }
                    InList::Hole(tokens) => self.push_value(UrlValue::Unchecked(tokens.clone())),
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
            Operand::Value(value) => self.push_value(url_value(value)),
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
            SearchTerm::Phrase(syntax::UrlValue::Hole(tokens)) => {
                self.push_value(UrlValue::Search(tokens.clone()));
            }
            SearchTerm::Phrase(syntax::UrlValue::Literal(literal)) => {
                self.push_value(UrlValue::Search(literal.tokens.clone()));
            }
            SearchTerm::Phrase(syntax::UrlValue::EmptyHole(_) | syntax::UrlValue::Null(_)) => {}
        }
    }

    /// Pushes a single value: an expression or a string goes without quotes, anything else is text.
    fn push_scalar(&mut self, scalar: &Scalar) {
        match &scalar.value {
            Some(syntax::UrlValue::Hole(tokens)) => {
                self.push_value(UrlValue::UncheckedText(tokens.clone()));
            }
            Some(syntax::UrlValue::Literal(Literal { lit: Lit::Str(text), .. })) => {
                self.push_value(UrlValue::Text { text: text.value(), is_quoted: false });
            }
            _ => {
                let text = scalar.tokens.to_string().replace(' ', "");
                self.push_value(UrlValue::Text { text, is_quoted: false });
            }
        }
    }
}
