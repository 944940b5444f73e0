//! The query of the address, to which Graph adds the validation token.

use percent_encoding::percent_decode_str;

use super::Rejection;

const NAME: &str = "validationToken";

/// Returns the decoded validation token, if the query has one.
pub(super) fn validation_token(query: &str) -> Option<Result<String, Rejection>> {
    let query = query.strip_prefix('?').unwrap_or(query);
    query.split('&').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.eq_ignore_ascii_case(NAME).then(|| decode(value))
    })
}

/// Decodes a value as forms encode it, which Graph does: a space comes as `+`.
fn decode(value: &str) -> Result<String, Rejection> {
    let value = value.replace('+', " ");
    let decoded = percent_decode_str(&value).decode_utf8();
    decoded.map(Into::into).map_err(|_| Rejection::bad_request("the validation token is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::validation_token;

    fn token(query: &str) -> Option<String> {
        validation_token(query).map(|token| token.unwrap())
    }

    #[test]
    fn the_token_is_found_among_other_parameters() {
        for (query, expected) in [
            ("validationToken=a%3a+b", Some("a: b")),
            ("?validationToken=a", Some("a")),
            ("tenant=1&validationToken=a%26b&x", Some("a&b")),
            ("validationtoken=a%2Bb", Some("a+b")),
            ("validationToken=", Some("")),
            ("validationToken=a=b", Some("a=b")),
            ("", None),
            ("validationToken", None),
            ("myvalidationToken=a", None),
            ("tenant=validationToken=a", None),
        ] {
            assert_eq!(token(query).as_deref(), expected, "{query}");
        }
    }

    #[test]
    fn a_token_that_is_not_text_is_rejected() {
        assert!(validation_token("validationToken=%ff").unwrap().is_err());
    }
}
