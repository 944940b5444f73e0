//! The claims challenge of a 401 response.
//!
//! <https://learn.microsoft.com/entra/identity-platform/claims-challenge>

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

const PADDING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// Returns the claims of a challenge, as JSON. They are sent as base64, with either alphabet and
/// with or without padding.
pub(crate) fn parse_claims(headers: &HeaderMap) -> Option<String> {
    let mut challenges = headers.get_all(WWW_AUTHENTICATE).iter();
    let encoded = challenges.find_map(|value| find_claims(value.to_str().ok()?))?;
    let encoded = encoded.replace('-', "+").replace('_', "/");
    let decoded = GeneralPurpose::new(&STANDARD, PADDING).decode(encoded).ok()?;
    String::from_utf8(decoded).ok()
}

/// Returns the text between the quotes after `claims=`.
fn find_claims(challenge: &str) -> Option<&str> {
    let mut parameters = challenge.split([',', ' ']);
    let value = parameters.find_map(|parameter| parameter.trim().strip_prefix("claims="))?;
    Some(value.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use http::header::{HeaderMap, HeaderValue, WWW_AUTHENTICATE};

    use super::parse_claims;

    fn parse(text: &'static str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.append(WWW_AUTHENTICATE, HeaderValue::from_static("Negotiate"));
        headers.append(WWW_AUTHENTICATE, HeaderValue::from_static(text));
        parse_claims(&headers)
    }

    #[test]
    fn the_claims_of_a_challenge() {
        let json = Some(r#"{"access_token":{"nbf":1}}"#);
        for text in [
            r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjoxfX0=""#,
            r#"Bearer claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjoxfX0",realm="""#,
        ] {
            assert_eq!(parse(text).as_deref(), json, "{text}");
        }
    }

    #[test]
    fn a_challenge_without_them() {
        for text in ["Bearer", r#"Bearer realm="claims""#, r#"Bearer claims="%%%""#, "claims=/w=="]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
