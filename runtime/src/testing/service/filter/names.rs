//! The names in a `$filter` and an `$orderby`, against the rows. Their case does not matter: Microsoft's
//! samples write `JoinWebUrl`.

use super::Expression;
use crate::testing::schema::{Property, Shape, Type, Version};
use crate::testing::service::refusal::{Refusal, no_such_property, unserved};

/// Refuses names that the type does not have.
pub(super) fn check(
    expression: &Expression,
    ty: &'static Type,
    version: Version,
) -> Result<(), Refusal> {
    Names { ty, version, variable: None }.check(expression)
}

/// Refuses a path of properties that the type does not have.
pub(in crate::testing::service) fn check_path(
    path: &[String],
    ty: &'static Type,
    version: Version,
) -> Result<(), Refusal> {
    find(path, ty, version).map(drop)
}

struct Names<'a> {
    ty: &'static Type,
    version: Version,
    /// The variable of the innermost lambda, with the type of its elements if they are objects.
    variable: Option<(&'a str, Option<&'static Type>)>,
}

impl<'a> Names<'a> {
    fn check(&self, expression: &'a Expression) -> Result<(), Refusal> {
        match expression {
            Expression::Literal(_) => Ok(()),
            Expression::Path(path) => self.find(path).map(drop),
            Expression::Call(_, operands) => operands.iter().try_for_each(|one| self.check(one)),
            Expression::Compare(_, left, right)
            | Expression::And(left, right)
            | Expression::Or(left, right) => self.check(left).and_then(|()| self.check(right)),
            Expression::In(left, _) | Expression::Not(left) => self.check(left),
            Expression::Lambda { path, variable, condition, .. } => {
                let element = self.find(path)?.and_then(|property| match property.shape {
                    Shape::Structured(ty) => Some(ty),
                    Shape::Primitive(_) | Shape::Enum(_) | Shape::Stream => None,
                });
                let variable = Some((variable.as_str(), element));
                let within = Names { variable, ..*self };
                condition.iter().try_for_each(|condition| within.check(condition))
            }
        }
    }

    fn find(&self, path: &[String]) -> Result<Option<&'static Property>, Refusal> {
        match (self.variable, path) {
            (Some((variable, element)), [first, rest @ ..]) if first == variable => {
                element.map_or(Ok(None), |ty| find(rest, ty, self.version))
            }
            _ => find(path, self.ty, self.version),
        }
    }
}

/// Finds the property at the end of a path. Below an open type there can be any, of which nothing is
/// known.
fn find(
    path: &[String],
    ty: &'static Type,
    version: Version,
) -> Result<Option<&'static Property>, Refusal> {
    let Some((name, rest)) = path.split_first() else {
        return Ok(None);
    };
    if let Some(derived) = ty.find_derived(name, version) {
        return find(rest, derived, version);
    }
    let Some(property) = ty.properties(version).find(|p| p.name.eq_ignore_ascii_case(name)) else {
        let lent = ty.queried_types().find_map(|ty| find(path, ty, version).ok());
        return lent.map_or_else(|| refuse_name(name, ty, version), Ok);
    };
    match (property.shape, rest) {
        (_, []) => Ok(Some(property)),
        (_, [count]) if count == "$count" => Ok(Some(property)),
        (Shape::Structured(inner), rest) if !rest.is_empty() => find(rest, inner, version),
        (_, _) => Err(no_such_property(&path.join("/"), ty.name)),
    }
}

fn refuse_name(
    name: &str,
    ty: &'static Type,
    version: Version,
) -> Result<Option<&'static Property>, Refusal> {
    if ty.navigations(version).any(|navigation| navigation.name.eq_ignore_ascii_case(name)) {
        return Err(unserved(&format!("the navigation property '{name}' in an option")));
    }
    if ty.is_open() { Ok(None) } else { Err(no_such_property(name, ty.name)) }
}
