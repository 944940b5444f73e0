//! The `$filter` of a collection (OData URL Conventions 4.01, section 5.1.1).
//!
//! | step | file |
//! | --- | --- |
//! | text → tokens | `lexer.rs` |
//! | tokens → expression | `parser.rs` |
//! | names in it against the rows | `names.rs` |
//! | expression and entity → value | `evaluate.rs`, `functions.rs` |

mod evaluate;
mod functions;
mod lexer;
mod names;
mod parser;

use serde_json::Value;

use super::refusal::{Refusal, invalid_filter, unserved};
use crate::testing::schema::{Type, Version};
pub(super) use evaluate::{compare, find_value};
pub(super) use names::check_path;

/// A condition, or the operand of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    Literal(Value),
    /// The names of properties, from the entity or the variable of a lambda on.
    Path(Vec<String>),
    Call(&'static functions::Function, Vec<Expression>),
    /// `path/any(variable:condition)`.
    Lambda {
        path: Vec<String>,
        is_all: bool,
        variable: String,
        condition: Option<Box<Expression>>,
    },
    Compare(Operator, Box<Expression>, Box<Expression>),
    In(Box<Expression>, Vec<Expression>),
    Not(Box<Expression>),
    And(Box<Expression>, Box<Expression>),
    Or(Box<Expression>, Box<Expression>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    /// Has a member of an enum of flags.
    Has,
}

/// The reason why a text is not an expression.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    Syntax,
    /// A part of OData that the stand-in does not serve.
    Unserved,
}

/// The comparison of a property with a literal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Comparison<'a> {
    pub(super) path: &'a [String],
    pub(super) operator: Operator,
    pub(super) value: &'a Value,
}

/// Parses the text of a `$filter`.
pub(super) fn parse(text: &str) -> Result<Expression, Refusal> {
    let parsed = lexer::split(text).and_then(parser::parse);
    parsed.map_err(|fault| match fault {
        Fault::Syntax => invalid_filter(text),
        Fault::Unserved => unserved(&format!("the $filter '{text}'")),
    })
}

impl Expression {
    /// Refuses names that the type does not have.
    pub(super) fn check(&self, ty: &'static Type, version: Version) -> Result<(), Refusal> {
        names::check(self, ty, version)
    }

    pub(super) fn matches(&self, entity: &Value) -> bool {
        evaluate::evaluate(self, &evaluate::Scope::of(entity)) == Value::Bool(true)
    }

    /// Returns the comparisons of properties with literals if the expression is nothing else, joined by
    /// `and`.
    pub(super) fn comparisons(&self) -> Option<Vec<Comparison<'_>>> {
        match self {
            Self::And(left, right) => {
                let (mut found, more) = (left.comparisons()?, right.comparisons()?);
                found.extend(more);
                Some(found)
            }
            Self::Compare(operator, left, right) => match (&**left, &**right) {
                (Self::Path(path), Self::Literal(value)) => {
                    Some(vec![Comparison { path, operator: *operator, value }])
                }
                _ => None,
            },
            _ => None,
        }
    }
}

impl Comparison<'_> {
    /// Returns `true` for a comparison of this property, whose name is spelled in any case.
    pub(super) fn is_of(&self, path: &str) -> bool {
        self.path.join("/").eq_ignore_ascii_case(path)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn a_condition_matches_an_entity() {
        let entity = json!({
            "subject": "It's Retro", "start": { "dateTime": "2024-01-15T00:00:00Z" }, "size": 5,
            "isRead": false, "categories": ["red", "blue"], "none": null,
            "attendees": [{ "upn": "a@contoso.com", "n": 1 }, { "upn": "b@contoso.com", "n": 2 }],
        });
        for (text, expected) in [
            ("subject eq 'It''s Retro'", true),
            ("SUBJECT eq 'It''s Retro' and size ge 5", true),
            ("start/dateTime gt 2024-01-14T23:00:00-02:00", false),
            ("start/dateTime ge 2024-01-15T01:00:00+01:00 and size ne 6", true),
            ("size eq 6 or not isRead", true),
            ("not (size eq 5 or size eq 6)", false),
            ("size gt 4.5", true),
            ("size in (1, 5)", true),
            ("subject in ('a')", false),
            ("contains(subject,'Ret') and startswith(tolower(subject), 'it')", true),
            ("endsWith(subject,'x') eq true", false),
            ("length(trim(concat(subject,' '))) eq 10", true),
            ("indexof(subject,'R') eq 5", true),
            ("substring(subject,5) eq 'Retro' and toupper(subject) eq 'IT''S RETRO'", true),
            ("year(start/dateTime) eq 2024 and month(start/dateTime) eq 1", true),
            ("hour(start/dateTime) eq 0 and now() gt start/dateTime", true),
            ("categories/any(c:c eq 'red')", true),
            ("categories/all(c: c eq 'red')", false),
            ("attendees/any(a:a/upn eq 'b@contoso.com' and a/n gt 1)", true),
            ("attendees/any(a:startswith(a/upn,'c'))", false),
            ("attendees/any()", true),
            ("attendees/$count gt 1", true),
            ("none eq null and missing eq null and size ne null", true),
            ("none gt 1", false),
        ] {
            assert_eq!(parse(text).unwrap().matches(&entity), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_condition_is_refused() {
        for text in [
            "a eq 'x",
            "a eq '''",
            "a eq 'it's'",
            "a eq",
            "a eq 'x' and",
            "(a eq 1",
            "a eq 1)",
            "",
            "a frob 1",
            "contains(a)",
            "a/all()",
            "a in 1",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        let deep = format!("{}a eq 1{}", "(".repeat(5_000), ")".repeat(5_000));
        assert!(parse(&deep).is_err());
        assert!(parse(&format!("{}a eq 1", "not ".repeat(5_000))).is_err());
    }

    #[test]
    fn comparisons_are_joined_by_and() {
        let text = "JoinWebUrl eq 'it''s a b' and a/b  ge 2024-01-15T00:00:00Z and c ne 5";
        let parsed = parse(text).unwrap();
        let found = parsed.comparisons().unwrap();
        assert!(found[0].is_of("joinWebUrl") && found[1].is_of("a/b") && found[2].is_of("c"));
        for text in ["a eq 'x' or b eq 'y'", "contains(a,'x')", "not (a eq 1)", "a eq b", "a"] {
            assert!(parse(text).unwrap().comparisons().is_none(), "{text}");
        }
    }
}
