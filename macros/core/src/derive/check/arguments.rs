//! The arguments of `#[graph(…)]` on a field or a variant.

use syn::{LitInt, LitStr};

use crate::derive::syntax::{Argument, Value};
use crate::messages::given_twice;
use crate::report::Report;
use crate::suggest::did_you_mean_or_list;

/// The arguments, each of which may be given once.
pub(super) struct Arguments<'a> {
    list: Vec<(&'static str, &'a Argument)>,
    /// One of them was not understood.
    pub(super) is_broken: bool,
}

impl<'a> Arguments<'a> {
    /// Reports all but the accepted arguments.
    pub(super) fn read(
        written: &'a [Argument],
        accepted: &[&'static str],
        report: &mut Report,
    ) -> Self {
        let mut list: Vec<(&'static str, &Argument)> = Vec::new();
        let mut is_broken = false;
        for argument in written {
            let word = argument.word.as_deref().unwrap_or_default();
            let Some(name) = accepted.iter().find(|name| **name == word) else {
                is_broken = true;
                let end = did_you_mean_or_list(word, accepted);
                report.at(&argument.tokens, format!("unknown argument `{}`{end}", argument.tokens));
                continue;
            };
            if list.iter().any(|(known, _)| known == name) {
                report.at(&argument.tokens, given_twice(name));
            }
            list.push((name, argument));
        }
        Self { list, is_broken }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a Argument> {
        self.list.iter().find(|(known, _)| *known == name).map(|(_, argument)| *argument)
    }

    /// Reports all arguments beside one that stands alone.
    pub(super) fn refuse_beside(&self, name: &str, report: &mut Report) {
        for (other, argument) in &self.list {
            if *other != name {
                report.at(&argument.tokens, format!("`{other}` has no effect beside `{name}`"));
            }
        }
    }

    /// Returns an argument without a value.
    pub(super) fn flag(&self, name: &str, report: &mut Report) -> Option<&'a Argument> {
        let argument = self.get(name)?;
        if !matches!(argument.value, Value::None) {
            report.at(&argument.tokens, format!("`{name}` takes no value"));
        }
        Some(argument)
    }

    /// Returns the text of an argument.
    pub(super) fn text(&self, name: &str, report: &mut Report) -> Option<&'a LitStr> {
        let argument = self.get(name)?;
        if let Value::Text(text) = &argument.value {
            return Some(text);
        }
        report.at(&argument.tokens, format!("expected a text: `{name} = \"…\"`"));
        None
    }

    /// Returns the number of an argument.
    pub(super) fn number(&self, name: &str, report: &mut Report) -> Option<&'a LitInt> {
        let argument = self.get(name)?;
        if let Value::Integer(number) = &argument.value {
            return Some(number);
        }
        report.at(&argument.tokens, format!("expected a number: `{name} = 5`"));
        None
    }
}
