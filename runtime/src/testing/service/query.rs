//! The query options of a request (OData URL Conventions 4.01, section 5).

use crate::testing::schema::Version;
use crate::testing::service::refusal::{
    Refusal, invalid_option_value, repeated_option, unknown_option, unserved,
};
use crate::testing::service::url::decode;

/// The system query options of OData that Graph documents.
const SYSTEM_OPTIONS: [&str; 9] =
    ["$count", "$expand", "$filter", "$format", "$orderby", "$search", "$select", "$skip", "$top"];

/// The options in links that the service makes.
const LINK_OPTIONS: [&str; 2] = ["$deltatoken", "$skiptoken"];

/// The options of a query as pairs of name and value, decoded. Names of system options are in lower
/// case and have their `$`.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn parse(query: &str, version: Version) -> Result<Self, Refusal> {
        let mut options: Vec<(String, String)> = Vec::new();
        for option in query.split('&').filter(|option| !option.is_empty()) {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            let name = normalize(&decode(name), version);
            if options.iter().any(|(known, _)| *known == name) {
                return Err(repeated_option(&name));
            }
            options.push((name, decode(value).into_owned()));
        }
        Ok(Self(options))
    }

    /// Parses the options in the parentheses of an item of `$expand`, which semicolons separate.
    pub(super) fn parse_nested(text: &str, version: Version) -> Result<Self, Refusal> {
        let mut options: Vec<(String, String)> = Vec::new();
        for option in split_at(text, ';').into_iter().filter(|option| !option.is_empty()) {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            let name = normalize(name.trim(), version);
            if options.iter().any(|(known, _)| *known == name) {
                return Err(repeated_option(&name));
            }
            options.push((name, value.to_owned()));
        }
        Ok(Self(options))
    }

    /// Returns the names of all options.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
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
        self.get(name).map(split_list)
    }

    /// Refuses options other than the served ones: one that is silently ignored would mislead a test.
    /// `unserved_here` are those that OData has in this place and the stand-in does not heed.
    pub(super) fn allow(&self, served: &[&str], unserved_here: &[&str]) -> Result<(), Refusal> {
        let mut others = self.0.iter().filter(|(option, _)| !served.contains(&option.as_str()));
        let Some((option, _)) = others.next() else {
            return Ok(());
        };
        // Graph ignores an option of another name, so that is not a mistake of the request.
        if unserved_here.contains(&option.as_str()) || !option.starts_with('$') {
            Err(unserved(&format!("the query option '{option}' here")))
        } else {
            Err(unknown_option(option))
        }
    }
}

/// Returns the items of a list. A comma in parentheses belongs to the options of an item.
fn split_list(list: &str) -> Vec<&str> {
    split_at(list, ',').into_iter().map(str::trim).collect()
}

/// Splits a text at separators that stand outside of parentheses and quotes.
fn split_at(text: &str, separator: char) -> Vec<&str> {
    let (mut depth, mut is_quoted) = (0_usize, false);
    let separates = |c: char| {
        match c {
            '\'' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == separator && depth == 0 && !is_quoted
    };
    text.split(separates).collect()
}

/// Returns the name of an option as OData spells it: case does not matter, and in beta the `$` may be
/// missing (Microsoft Graph, "Use query parameters").
fn normalize(name: &str, version: Version) -> String {
    let lower = name.to_ascii_lowercase();
    let with_sign = format!("${lower}");
    if SYSTEM_OPTIONS.contains(&lower.as_str()) || LINK_OPTIONS.contains(&lower.as_str()) {
        lower
    } else if version == Version::Beta && SYSTEM_OPTIONS.contains(&with_sign.as_str()) {
        with_sign
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::testing::schema::Version;

    #[test]
    fn names_are_those_of_odata() {
        let query = Query::parse("$orderBy=a&Top=1", Version::Beta).unwrap();
        assert_eq!((query.get("$orderby"), query.get("$top")), (Some("a"), Some("1")));
        assert!(Query::parse("top=1", Version::V1).unwrap().get("$top").is_none());
        assert!(Query::parse("$top=1&%24Top=2", Version::V1).is_err());
    }
}
