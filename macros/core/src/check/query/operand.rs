//! The operands of a `$filter`: properties, functions and lambdas, each with its type.

use graph_request_schema::Shape;
use graph_request_schema::primitives::{BOOLEAN, INT32};
use proc_macro2::Ident;

use super::functions::{FUNCTIONS, FilterFunction, find_function};
use super::operator::{LAMBDAS, check_case};
use super::property_path::{check_filter_path, check_variable_path};
use super::scope::Scope;
use super::typed::{Typed, is_same};
use crate::check::context::Context;
use crate::check::literal::{check_url_value, describe_shape};
use crate::request::{Operand, PropertyPath};
use crate::suggest::did_you_mean_or_list;
use crate::syntax::{self, Filter};

impl Scope<'_> {
    /// Checks an operand that has a type of its own, which a value has not.
    pub(super) fn check_operand(
        &self,
        operand: &syntax::Operand,
        context: &mut Context,
    ) -> Option<Typed> {
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
                let (checked, last) = check_filter_path(path, self.ty, context)?;
                (checked, last.shape, last.is_collection)
            }
        };
        let subject = format!("`{}`", checked.text());
        let span = path.span();
        if path.count.is_some() && !is_collection {
            let name = path.segments.last().map_or_else(String::new, ToString::to_string);
            let message = format!("`{name}` is not a collection, so it has no `$count`");
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
        let (expected, found) = (describe_shape(expected), typed.describe_type());
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
        let (checked, last) = check_filter_path(path, self.ty, context)?;
        let name = check_case(function, LAMBDAS, context)?;
        if !last.is_collection {
            let message = format!("`{name}` expects a collection; `{}` is not one", checked.text());
            context.report.at_span(path.span(), message);
            return None;
        }
        let condition = match condition {
            Some((variable, filter)) => {
                let scope = Scope { ty: self.ty, variable: Some((variable, last.shape)) };
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
    of: Shape,
    context: &mut Context,
) -> Option<(PropertyPath, Shape, bool)> {
    match (of, path.segments.as_slice()) {
        (shape, [variable]) => {
            let prefix = Some(variable.to_string());
            Some((PropertyPath { prefix, names: Vec::new(), is_count: false }, shape, false))
        }
        (Shape::Structured(ty), _) => {
            let (checked, last) = check_variable_path(path, ty, context)?;
            Some((checked, last.shape, last.is_collection))
        }
        (Shape::Primitive(_) | Shape::Enum(_) | Shape::Stream, _) => {
            let message = "an element is not an object, so nothing can follow it";
            context.report.at_span(path.span(), message);
            None
        }
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
