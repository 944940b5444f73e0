//! The query options of a request (OData URL Conventions 4.01, section 5).

use crate::testing::service::refusal::{Refusal, invalid_option_value, unsupported_option};
use crate::testing::service::url::decode;

/// The options of a query as pairs of name and value, decoded.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn parse(query: &str) -> Self {
        let options = query.split('&').filter(|option| !option.is_empty()).map(|option| {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            (decode(name).into_owned(), decode(value).into_owned())
        });
        Self(options.collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(option, _)| option == name).map(|(_, value)| value.as_str())
    }

    /// Returns an option whose value is a number, such as `$top`.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let parse = |value: &str| value.parse().map_err(|_| invalid_option_value(name, value));
        self.get(name).map(parse).transpose()
    }

    /// Returns the items of a list, such as that of `$select`.
    pub(super) fn list(&self, name: &str) -> Option<Vec<&str>> {
        self.get(name).map(|value| value.split(',').map(str::trim).collect())
    }

    /// Refuses options other than these: one that is silently ignored would mislead a test.
    pub(super) fn allow(&self, names: &[&str]) -> Result<(), Refusal> {
        match self.0.iter().find(|(option, _)| !names.contains(&option.as_str())) {
            Some((option, _)) => Err(unsupported_option(option)),
            None => Ok(()),
        }
    }
}
