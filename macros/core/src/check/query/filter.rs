//! `$filter`: operands, operators and values against one another.

use graph_request_schema::primitives::BOOLEAN;
use graph_request_schema::{Shape, Type};
use proc_macro2::Ident;

use super::operator::{LOGICAL, check_case, check_operator};
use super::property_path::is_like_property;
use super::scope::Scope;
use super::typed::{Typed, is_same};
use crate::check::context::Context;
use crate::check::literal::check_url_value;
use crate::request::{Condition, Operand};
use crate::syntax::{self, Filter, InList};

/// Checks a condition on entities of a type.
pub(super) fn check_filter(
    filter: &Filter,
    ty: &'static Type,
    context: &mut Context,
) -> Option<Condition> {
    Scope { ty, variable: None }.check(filter, context)
}

impl Scope<'_> {
    pub(super) fn check(&self, filter: &Filter, context: &mut Context) -> Option<Condition> {
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
            syntax::Operand::Value(syntax::UrlValue::Hole(tokens)) => {
                let message = format!(
                    "`$filter` expects a condition, such as `property eq {{value}}`; for a text that \
                     is not checked, write `$filter!={{{tokens}}}`"
                );
                context.report.at(tokens, message);
                return None;
            }
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
                let (list, shape) = (tokens.clone(), left.shape);
                return Some(Condition::InList { left: left.operand, shape, list });
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
        let (a, b) = (left.describe_type(), right.describe_type());
        let message = format!("{} is {a} and {} is {b}", left.subject, right.subject);
        context.report.at_span(right.span, message);
        return None;
    }
    Some(Condition::Compare { left: left.operand, operator, right: right.operand })
}
