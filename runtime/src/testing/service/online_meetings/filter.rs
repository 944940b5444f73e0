//! The `$filter` of meetings, as far as Graph supports it.

use serde_json::Value;

use crate::testing::service::refusal::{Refusal, invalid_filter, not_filterable};

/// The properties that meetings can be filtered by. Names are compared without regard to case, since
/// Microsoft's own samples write `JoinWebUrl`.
const PROPERTIES: [&str; 3] =
    ["joinWebUrl", "joinMeetingIdSettings/joinMeetingId", "videoTeleconferenceId"];

/// The condition that a property equals a text.
pub(super) struct Filter {
    property: &'static str,
    value: String,
}

impl Filter {
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        let (name, value) = split(text).ok_or_else(|| invalid_filter(text))?;
        let mut properties = PROPERTIES.into_iter();
        let property = properties.find(|property| property.eq_ignore_ascii_case(name));
        let property = property.ok_or_else(|| not_filterable(name))?;
        Ok(Self { property, value })
    }

    pub(super) fn matches(&self, meeting: &Value) -> bool {
        let found = meeting.pointer(&format!("/{}", self.property));
        found.and_then(Value::as_str) == Some(self.value.as_str())
    }
}

/// Splits `name eq 'value'`, the only form of a condition that is supported.
fn split(text: &str) -> Option<(&str, String)> {
    let (name, rest) = text.trim().split_once(' ')?;
    let literal = rest.trim_start().strip_prefix("eq ")?.trim();
    Some((name, unquote(literal)?))
}

/// Returns the text of a string literal. A quote in it must be doubled (OData ABNF, `string`).
pub(super) fn unquote(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    let is_whole = inner.split("''").all(|part| !part.contains('\''));
    is_whole.then(|| inner.replace("''", "'"))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_condition_is_a_name_and_a_literal() {
        let split = |text| split(text).map(|(name, value)| format!("{name}={value}"));
        assert_eq!(split("JoinWebUrl eq 'a b'").as_deref(), Some("JoinWebUrl=a b"));
        assert_eq!(split(" a  eq  '' ").as_deref(), Some("a="));
        assert_eq!(split("a eq 'it''s'''").as_deref(), Some("a=it's'"));
    }

    #[test]
    fn a_literal_that_ends_early_is_refused() {
        for text in ["a eq 'x' or b eq 'y'", "a eq '''", "a eq '", "a eq x", "a ne 'x'", "a", ""] {
            assert!(split(text).is_none(), "{text}");
        }
    }
}
