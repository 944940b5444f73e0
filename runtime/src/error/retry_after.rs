//! The delay that the service asks for in `Retry-After`.
//!
//! RFC 9110, section 10.2.3: seconds, or a date. Graph has sent fractions of seconds too.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::headers::header_text;

/// Reads `Retry-After`; `None` if it is missing or not valid. The longest of several, as from the
/// service and a gateway before it, is the one that all of them allow.
pub(super) fn parse_retry_after(headers: &HeaderMap) -> Option<Duration> {
    let texts = headers.get_all(RETRY_AFTER).iter().filter_map(|value| value.to_str().ok());
    texts.filter_map(|text| parse_delay(text.trim(), headers)).max()
}

fn parse_delay(text: &str, headers: &HeaderMap) -> Option<Duration> {
    parse_seconds(text).or_else(|| {
        let until = httpdate::parse_http_date(text).ok()?;
        // A date in the past means no delay.
        Some(until.duration_since(service_time(headers)).unwrap_or_default())
    })
}

/// Parses seconds. The number is checked by its characters, since `f64` also accepts `inf` and
/// `1e3`. A number that is too large means for ever.
fn parse_seconds(text: &str) -> Option<Duration> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds = text.parse::<f64>().ok().filter(|_| is_number)?;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// Returns the time of the service's own clock, so that a wrong local clock cannot shorten the
/// delay.
fn service_time(headers: &HeaderMap) -> SystemTime {
    header_text(headers, DATE)
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or_else(SystemTime::now)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

    use super::parse_retry_after;

    fn parse(text: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(text).unwrap());
        headers.insert(DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        parse_retry_after(&headers)
    }

    #[test]
    fn seconds_and_fractions_of_them() {
        for (text, milliseconds) in [
            ("0", 0),
            ("120", 120_000),
            (" 7 ", 7000),
            ("1.5", 1500),
            ("0.25", 250),
            ("10.", 10_000),
        ] {
            assert_eq!(parse(text), Some(Duration::from_millis(milliseconds)), "{text:?}");
        }
    }

    #[test]
    fn a_date_by_the_clock_of_the_service() {
        assert_eq!(parse("Sun, 06 Nov 1994 08:50:07 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn a_date_by_our_clock_where_the_service_has_none() {
        let mut headers = HeaderMap::new();
        let until = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(1000));
        headers.insert(RETRY_AFTER, HeaderValue::from_str(&until).unwrap());
        let delay = parse_retry_after(&headers).unwrap();
        assert!(
            delay > Duration::from_secs(900) && delay <= Duration::from_secs(1000),
            "{delay:?}"
        );
    }

    #[test]
    fn what_cannot_be_read_asks_for_nothing() {
        for text in ["", "soon", "-1", "1e3", "inf", "NaN", "1.2.3", "+1", "."] {
            assert_eq!(parse(text), None, "{text:?}");
        }
        assert_eq!(parse_retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn what_does_not_fit_is_for_ever() {
        for text in ["99999999999999999999", "18446744073709551616.5", &"9".repeat(400)] {
            assert_eq!(parse(text), Some(Duration::MAX), "{text:?}");
        }
        let fits = "9999999999";
        assert_eq!(parse(fits), Some(Duration::from_secs(9_999_999_999)), "{fits:?}");
    }

    #[test]
    fn the_longest_of_several() {
        let mut headers = HeaderMap::new();
        for text in ["3", "soon", "120", "7"] {
            headers.append(RETRY_AFTER, HeaderValue::from_static(text));
        }
        assert_eq!(parse_retry_after(&headers), Some(Duration::from_secs(120)));
    }
}
