//! The condition of a `$filter`, written into the URL.

use graph_request_schema::primitives::UrlForm;

use super::url::{SPACE, UrlWriter};
use super::value::expand_marker;
use super::{borrow, quote_mixed, quote_spanned};
use crate::check::url_form;
use crate::request::{Condition, Operand};

impl UrlWriter<'_> {
    pub(super) fn write_condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Operand(operand) => self.write_operand(operand),
            Condition::Compare { left, operator, right } => {
                self.write_operand(left);
                self.push(&format!("{SPACE}{operator}{SPACE}"));
                self.write_operand(right);
            }
            Condition::In { left, values } => {
                self.write_operand(left);
                self.push(&format!("{SPACE}in{SPACE}("));
                self.write_separated(values, Self::write_value);
                self.push(")");
            }
            Condition::InList { left, shape, list } => {
                self.write_operand(left);
                self.push(&format!("{SPACE}in{SPACE}("));
                let of = self.paths.of(&expand_marker(*shape, self.paths));
                let list = borrow(list);
                let (function, prefix) = match url_form(*shape) {
                    UrlForm::Plain => (quote_mixed!(unquoted_list), None),
                    UrlForm::Quoted => (quote_mixed!(quoted_list), None),
                    UrlForm::Prefixed(prefix) => {
                        (quote_mixed!(prefixed_list), Some(quote_mixed!(#prefix,)))
                    }
                };
                self.push_value(&quote_mixed!(#function(#prefix #of, #list)));
                self.push(")");
            }
            Condition::Not(inner) => {
                self.push(&format!("not{SPACE}"));
                self.write_condition(inner);
            }
            Condition::Group(inner) => {
                self.push("(");
                self.write_condition(inner);
                self.push(")");
            }
            Condition::Chain { first, rest } => {
                self.write_condition(first);
                for (operator, condition) in rest {
                    self.push(&format!("{SPACE}{operator}{SPACE}"));
                    self.write_condition(condition);
                }
            }
        }
    }

    fn write_operand(&mut self, operand: &Operand) {
        match operand {
            Operand::Path(path) => self.push(&path.text()),
            Operand::Value(value) => self.write_value(value),
            Operand::Call { function, arguments } => {
                self.push(&format!("{function}("));
                self.write_separated(arguments, Self::write_operand);
                self.push(")");
            }
            Operand::Lambda { path, function, condition } => {
                self.push(&format!("{}/{function}(", path.text()));
                if let Some((variable, condition)) = condition {
                    self.push(&format!("{variable}:"));
                    self.write_condition(condition);
                }
                self.push(")");
            }
        }
    }
}
