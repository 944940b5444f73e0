//! `$filter`: operands, operators and values against one another.

use graph_request_schema::primitives::{BOOLEAN, INT32};
use graph_request_schema::{Property, Shape, Type};
use proc_macro2::{Ident, Span};

use super::functions::{FUNCTIONS, FilterFunction, find_function};
use super::property_path::{check_list_path, check_variable_path, is_like_property};
use crate::check::context::Context;
use crate::check::literal::{check_url_value, describe_shape};
use crate::request::{Condition, Operand, PropertyPath};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{self, Filter, InList};

/// Checks a condition on entities of a type.
pub(super) fn check_filter(
    filter: &Filter,
    ty: &'static Type,
    context: &mut Context,
) -> Option<Condition> {
    Scope { ty, variable: None }.check(filter, context)
}

/// The names that a condition can use.
struct Scope<'a> {
    ty: &'static Type,
    /// The variable of a lambda, and the type or value that it stands for.
    variable: Option<(&'a Ident, &'static Property)>,
}

/// An operand, and what is known of its type.
struct Typed {
    operand: Operand,
    /// The operand as a message names it.
    subject: String,
    span: Span,
    shape: Shape,
    is_collection: bool,
}

const LOGICAL: &[&str] = &["and", "or"];
const COMPARISONS: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "in"];
const ENUM_COMPARISONS: &[&str] = &["eq", "ne", "in"];
const LAMBDAS: &[&str] = &["any", "all"];

impl Scope<'_> {
    fn check(&self, filter: &Filter, context: &mut Context) -> Option<Condition> {
        match filter {
            Filter::Operand(operand) => self.check_condition(operand, context),
            Filter::Compare { left, operator, right } => {
                self.check_comparison(left, operator, right, context)
            }
            Filter::In { left, operator, list } => self.check_in(left, operator, list, context),
            Filter::Not { nots, inner } => self.check_not(nots, inner, context),
            Filter::Group(inner) => {
                self.check(inner, context).map(|inner| Condition::Group(Box::new(inner)))
            }
            Filter::Chain { first, rest } => self.check_chain(first, rest, context),
        }
    }

    fn check_chain(
        &self,
        first: &Filter,
        rest: &[(Ident, Filter)],
        context: &mut Context,
    ) -> Option<Condition> {
        let first = self.check(first, context);
        // Each condition is checked before any of them is missed, so that all mistakes are told.
        let rest: Vec<_> = rest
            .iter()
            .map(|(operator, filter)| {
                let operator = check_case(operator, LOGICAL, context);
                operator.zip(self.check(filter, context))
            })
            .collect();
        let rest = rest.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Condition::Chain { first: Box::new(first?), rest })
    }

    fn check_not(
        &self,
        nots: &[Ident],
        inner: &Filter,
        context: &mut Context,
    ) -> Option<Condition> {
        let all_lower =
            nots.iter().filter(|not| check_case(not, &["not"], context).is_none()).count() == 0;
        if let [_, second, ..] = nots {
            context.report.at(second, "`not` can be written once only");
            return None;
        }
        if let Filter::Compare { operator, .. } | Filter::In { operator, .. } = inner {
            let message = format!("`not` binds closer than `{operator}`: write `not ( … )`");
            context.report.at(&nots.first(), message);
            return None;
        }
        let inner = self.check(inner, context)?;
        all_lower.then(|| Condition::Not(Box::new(inner)))
    }

    /// Checks an operand that is a condition by itself.
    fn check_condition(
        &self,
        operand: &syntax::Operand,
        context: &mut Context,
    ) -> Option<Condition> {
        let typed = match operand {
            syntax::Operand::Value(value) => {
                report_lone_value(value, context);
                return None;
            }
            operand => self.check_operand(operand, context)?,
        };
        let is_condition =
            matches!(typed.shape, Shape::Primitive(p) if *p == BOOLEAN) && !typed.is_collection;
        if !is_condition {
            let message = format!("expected an operator and a value after {}", typed.subject);
            context.report.at_span(typed.span, message);
            return None;
        }
        Some(Condition::Operand(typed.operand))
    }

    fn check_comparison(
        &self,
        left: &syntax::Operand,
        operator: &Ident,
        right: &syntax::Operand,
        context: &mut Context,
    ) -> Option<Condition> {
        match (left, right) {
            (syntax::Operand::Value(value), syntax::Operand::Value(_)) => {
                report_lone_value(value, context);
                None
            }
            (syntax::Operand::Value(value), _) => {
                let right = self.check_operand(right, context)?;
                let operator = check_operator(operator, &right, is_null(value), context);
                let left = check_url_value(value, &right.subject, right.shape, context)?;
                let (left, right) = (Operand::Value(left), right.operand);
                Some(Condition::Compare { left, operator: operator?, right })
            }
            (_, syntax::Operand::Value(value)) => {
                let left = self.check_operand(left, context)?;
                let operator = check_operator(operator, &left, is_null(value), context);
                let right = check_url_value(value, &left.subject, left.shape, context)?;
                let (left, right) = (left.operand, Operand::Value(right));
                Some(Condition::Compare { left, operator: operator?, right })
            }
            (_, _) => {
                let left = self.check_operand(left, context);
                let right = self.check_right_side(right, context);
                check_both(left?, operator, right?, context)
            }
        }
    }

    fn check_in(
        &self,
        left: &syntax::Operand,
        operator: &Ident,
        list: &InList,
        context: &mut Context,
    ) -> Option<Condition> {
        let left = self.check_operand(left, context)?;
        check_operator(operator, &left, false, context)?;
        let values = match list {
            InList::Values(values) => values,
            InList::Hole(tokens) => {
                let message = "expected a list in parentheses: `in (\"a\", {b})`";
                context.report.at(tokens, message);
                return None;
            }
        };
        let values: Vec<_> = values
            .iter()
            .map(|value| check_url_value(value, &left.subject, left.shape, context))
            .collect();
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Condition::In { left: left.operand, values })
    }

    /// Checks the right side of a comparison. A name that is nothing like a property there is
    /// probably a Rust value without its braces.
    fn check_right_side(&self, operand: &syntax::Operand, context: &mut Context) -> Option<Typed> {
        if let syntax::Operand::Path(path) = operand
            && let [name] = path.segments.as_slice()
            && self.variable.is_none()
            && !is_like_property(name, self.ty, context.version)
        {
            let message = format!(
                "`{}` has no property `{name}`; write a Rust value as `{{{name}}}`",
                self.ty.name
            );
            context.report.at(name, message);
            return None;
        }
        self.check_operand(operand, context)
    }

    /// Checks an operand that has a type of its own, which a value has not.
    fn check_operand(&self, operand: &syntax::Operand, context: &mut Context) -> Option<Typed> {
        match operand {
            syntax::Operand::Path(path) => self.check_path(path, context),
            syntax::Operand::Call { function, arguments } => {
                self.check_call(function, arguments, context)
            }
            syntax::Operand::Lambda { path, function, condition } => {
                self.check_lambda(path, function, condition.as_ref(), context)
            }
            syntax::Operand::Value(_) => None,
        }
    }

    fn check_path(&self, path: &syntax::PropertyPath, context: &mut Context) -> Option<Typed> {
        let (checked, shape, is_collection) = match self.variable {
            Some((variable, of)) if path.segments.first() == Some(variable) => {
                check_variable(path, of, context)?
            }
            _ => {
                let (checked, property) = check_list_path(path, self.ty, context)?;
                (checked, property.shape, property.is_collection)
            }
        };
        let subject = format!("`{}`", checked.text());
        let span = path.span();
        if path.count.is_some() && !is_collection {
            let message = format!("{subject} is not a collection, so it has no `$count`");
            context.report.at_span(span, message);
            return None;
        }
        let (shape, is_collection) = match path.count {
            Some(_) => (Shape::Primitive(&INT32), false),
            None => (shape, is_collection),
        };
        Some(Typed { operand: Operand::Path(checked), subject, span, shape, is_collection })
    }

    fn check_call(
        &self,
        name: &Ident,
        arguments: &[syntax::Operand],
        context: &mut Context,
    ) -> Option<Typed> {
        let written = name.to_string();
        let Some(function) = find_function(&written) else {
            let names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
            let end = did_you_mean_or_list(&written, &names);
            context.report.at(name, format!("unknown function `{written}` in `$filter`{end}"));
            return None;
        };
        if arguments.len() != function.parameters.len() {
            context.report.at(name, describe_parameters(function));
            return None;
        }
        let checked: Vec<_> = arguments
            .iter()
            .zip(function.parameters)
            .map(|(argument, parameter)| {
                self.check_argument(argument, function, Shape::Primitive(parameter), context)
            })
            .collect();
        let arguments = checked.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Typed {
            operand: Operand::Call { function: function.name, arguments },
            subject: format!("`{}`", function.name),
            span: name.span(),
            shape: Shape::Primitive(function.returns),
            is_collection: false,
        })
    }

    fn check_argument(
        &self,
        argument: &syntax::Operand,
        function: &FilterFunction,
        expected: Shape,
        context: &mut Context,
    ) -> Option<Operand> {
        if let syntax::Operand::Value(value) = argument {
            let subject = format!("`{}`", function.name);
            return check_url_value(value, &subject, expected, context).map(Operand::Value);
        }
        let typed = self.check_operand(argument, context)?;
        if is_same(typed.shape, expected) && !typed.is_collection {
            return Some(typed.operand);
        }
        let (name, subject) = (function.name, &typed.subject);
        let (expected, found) = (describe_shape(expected), describe_type(&typed));
        let message = format!("`{name}` expects {expected}; {subject} is {found}");
        context.report.at_span(typed.span, message);
        None
    }

    /// Checks `attendees/any(a:a/upn eq {upn})`.
    fn check_lambda(
        &self,
        path: &syntax::PropertyPath,
        function: &Ident,
        condition: Option<&(Ident, Box<Filter>)>,
        context: &mut Context,
    ) -> Option<Typed> {
        let (checked, property) = check_list_path(path, self.ty, context)?;
        let name = check_case(function, LAMBDAS, context)?;
        if !property.is_collection {
            let message = format!("`{name}` expects a collection; `{}` is not one", checked.text());
            context.report.at_span(path.span(), message);
            return None;
        }
        let condition = match condition {
            Some((variable, filter)) => {
                let scope = Scope { ty: self.ty, variable: Some((variable, property)) };
                Some((variable.to_string(), Box::new(scope.check(filter, context)?)))
            }
            None if name == "any" => None,
            None => {
                context
                    .report
                    .at(function, "`all` requires a condition: `all(x:x/name eq {name})`");
                return None;
            }
        };
        Some(Typed {
            operand: Operand::Lambda { path: checked, function: name, condition },
            subject: format!("`{name}`"),
            span: function.span(),
            shape: Shape::Primitive(&BOOLEAN),
            is_collection: false,
        })
    }
}

/// Follows the properties of a variable; the variable by itself is an element of the collection.
fn check_variable(
    path: &syntax::PropertyPath,
    of: &'static Property,
    context: &mut Context,
) -> Option<(PropertyPath, Shape, bool)> {
    match (of.shape, path.segments.as_slice()) {
        (shape, [variable]) => {
            let prefix = Some(variable.to_string());
            Some((PropertyPath { prefix, names: Vec::new(), is_count: false }, shape, false))
        }
        (Shape::Structured(ty), _) => {
            let (checked, property) = check_variable_path(path, ty, context)?;
            Some((checked, property.shape, property.is_collection))
        }
        (Shape::Primitive(_) | Shape::Enum(_) | Shape::Stream, _) => {
            let message = "an element is not an object, so nothing can follow it";
            context.report.at_span(path.span(), message);
            None
        }
    }
}

fn report_lone_value(value: &syntax::UrlValue, context: &mut Context) {
    let message = "expected a property or a function to compare with";
    match value {
        syntax::UrlValue::Hole(tokens) | syntax::UrlValue::Null(tokens) => {
            context.report.at(tokens, message);
        }
        syntax::UrlValue::EmptyHole(group) => context.report.at(group, message),
        syntax::UrlValue::Literal(literal) => context.report.at(&literal.tokens, message),
    }
}

fn describe_parameters(function: &FilterFunction) -> String {
    let expected = match function.parameters {
        [] => "no arguments",
        [_] => "one argument",
        _ => "two arguments",
    };
    format!("`{}` expects {expected}", function.name)
}

fn is_null(value: &syntax::UrlValue) -> bool {
    matches!(value, syntax::UrlValue::Null(_))
}

fn check_both(
    left: Typed,
    operator: &Ident,
    right: Typed,
    context: &mut Context,
) -> Option<Condition> {
    let operator = check_operator(operator, &left, false, context)?;
    if !is_same(left.shape, right.shape) || right.is_collection {
        let (a, b) = (describe_type(&left), describe_type(&right));
        let message = format!("{} is {a} and {} is {b}", left.subject, right.subject);
        context.report.at_span(right.span, message);
        return None;
    }
    Some(Condition::Compare { left: left.operand, operator, right: right.operand })
}

fn is_same(one: Shape, other: Shape) -> bool {
    match (one, other) {
        (Shape::Primitive(one), Shape::Primitive(other)) => one == other,
        (Shape::Enum(one), Shape::Enum(other)) => one == other,
        (Shape::Structured(one), Shape::Structured(other)) => one == other,
        (Shape::Stream, Shape::Stream) => true,
        _ => false,
    }
}

fn describe_type(typed: &Typed) -> String {
    if typed.is_collection { "a collection".to_owned() } else { describe_shape(typed.shape) }
}

/// Checks an operator against the type of an operand. Anything that is one value can be compared
/// with `null`.
fn check_operator(
    operator: &Ident,
    operand: &Typed,
    is_null: bool,
    context: &mut Context,
) -> Option<&'static str> {
    let written = operator.to_string();
    let accepted: &[&'static str] = match operand.shape {
        _ if operand.is_collection => &[],
        Shape::Primitive(primitive) => primitive.operators,
        Shape::Enum(_) => ENUM_COMPARISONS,
        Shape::Structured(_) if is_null => &["eq", "ne"],
        Shape::Stream | Shape::Structured(_) => &[],
    };
    if let Some(operator) = accepted.iter().find(|accepted| written == **accepted) {
        return Some(operator);
    }
    if COMPARISONS.contains(&written.to_lowercase().as_str()) && accepted.is_empty() {
        let message =
            format!("{} cannot be compared: it is {}", operand.subject, describe_type(operand));
        context.report.at(operator, message);
        return None;
    }
    if let Some(lower) = COMPARISONS.iter().find(|known| known.eq_ignore_ascii_case(&written))
        && **lower != written
    {
        context.report.at(operator, format!("operators are lowercase: `{lower}`"));
        return None;
    }
    let end = did_you_mean_or_list(&written, accepted);
    let subject = &operand.subject;
    let message = if COMPARISONS.contains(&written.as_str()) {
        format!("{subject} cannot be compared with `{written}`{end}")
    } else {
        format!("unknown operator `{written}`{end}")
    };
    context.report.at(operator, message);
    None
}

/// Finds a word of the language, which is lowercase.
fn check_case(word: &Ident, known: &[&'static str], context: &mut Context) -> Option<&'static str> {
    let written = word.to_string();
    let found = known.iter().find(|known| known.eq_ignore_ascii_case(&written)).copied();
    match found {
        Some(lower) if lower == written => Some(lower),
        Some(lower) => {
            context.report.at(word, format!("operators are lowercase: `{lower}`"));
            None
        }
        None => {
            let end = did_you_mean_or_list(&written, known);
            context.report.at(word, format!("unknown operator `{written}`{end}"));
            None
        }
    }
}
