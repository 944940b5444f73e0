//! The query options of a request (OData URL Conventions 4.01, section 5).

use super::super::decode;
use super::super::refusal::{Refusal, bad_request};

/// The options, each by its name, decoded.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn of(path: &str) -> Self {
        let query = path.split_once('?').map_or("", |(_, query)| query);
        let options = query.split('&').filter(|option| !option.is_empty()).map(|option| {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            (decode(name).into_owned(), decode(value).into_owned())
        });
        Self(options.collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(option, _)| option == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let number = value.parse().map_err(|_| {
            bad_request(format!("Invalid value '{value}' for {name} query option found."))
        });
        number.map(Some)
    }

    /// What stands in a list, such as that of `$select`.
    pub(super) fn list(&self, name: &str) -> Option<Vec<&str>> {
        self.get(name).map(|value| value.split(',').map(str::trim).collect())
    }

    /// Refuses what is not heeded: an option that does nothing would mislead.
    pub(super) fn allow(&self, names: &[&str]) -> Result<(), Refusal> {
        match self.0.iter().find(|(option, _)| !names.contains(&option.as_str())) {
            Some((option, _)) => {
                Err(bad_request(format!("Query option '{option}' is not allowed here.")))
            }
            None => Ok(()),
        }
    }
}
