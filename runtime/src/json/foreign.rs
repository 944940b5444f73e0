//! JSON of the types of other crates, and of `SystemTime`: date-times, UUIDs and URLs.

use std::time::SystemTime;

use time::{OffsetDateTime, UtcDateTime};

use super::buffer::Json;
use super::date_time::MAX_LENGTH;
use super::to_date_time::ToDateTime;
use super::to_json::{ToJson, Value};

/// The length of a date-time as a JSON string.
const DATE_TIME_LENGTH: usize = MAX_LENGTH + 2;

impl ToJson for OffsetDateTime {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        json.push_date_time(*self);
    }

    fn size(&self) -> usize {
        DATE_TIME_LENGTH
    }
}

impl ToJson for UtcDateTime {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        OffsetDateTime::from(*self).write(json);
    }
}

impl ToJson for reqwest::Url {
    fn as_value(&self) -> Value<'_> {
        Value::from(self.as_str())
    }

    fn write(&self, json: &mut Json) {
        self.as_str().write(json);
    }
}

impl ToJson for SystemTime {
    #[inline]
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    #[inline]
    fn write(&self, json: &mut Json) {
        write_date_time(self, json);
    }
}

/// Writes a date-time; fails if it is out of range.
fn write_date_time(value: &dyn ToDateTime, json: &mut Json) {
    match value.to_date_time() {
        Ok(at) => at.write(json),
        Err(error) => json.fail(error.to_string()),
    }
}

#[cfg(feature = "uuid")]
impl ToJson for uuid::Uuid {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        let mut buffer = Self::encode_buffer();
        let text: &str = self.hyphenated().encode_lower(&mut buffer);
        text.write(json);
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> ToJson for chrono::DateTime<Z> {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        write_date_time(self, json);
    }
}

#[cfg(feature = "jiff")]
impl ToJson for jiff::Timestamp {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        write_date_time(self, json);
    }
}

#[cfg(feature = "jiff")]
impl ToJson for jiff::ZonedDateTime {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        write_date_time(self, json);
    }
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;

    use crate::json::{Body, EdmDateTimeOffset, GraphValue, Present};
    use crate::path::{Url, unquoted};

    /// Returns the errors of a date-time in a body, and in a filter or a call of a function.
    fn errors_of(at: &impl GraphValue<EdmDateTimeOffset, Present>) -> [Option<String>; 2] {
        let mut body = Body::with_capacity(0);
        body.value(r#"{"at":"#, at.graph_value());
        let mut url = Url::with_capacity(0);
        url.part("ge ", unquoted(at.graph_value()));
        [body.finish().error, url.finish().error]
    }

    fn assert_refused(at: &impl GraphValue<EdmDateTimeOffset, Present>) {
        for error in errors_of(at) {
            assert!(error.is_some(), "it is not written as `null`");
        }
    }

    #[test]
    fn a_date_time_that_is_out_of_range_is_an_error() {
        assert_eq!(errors_of(&OffsetDateTime::UNIX_EPOCH), [None, None]);
        assert_refused(&OffsetDateTime::new_utc(time::Date::MIN, time::Time::MIDNIGHT));
        #[cfg(feature = "chrono")]
        assert_refused(&chrono::DateTime::<chrono::Utc>::MAX_UTC);
        #[cfg(feature = "jiff")]
        assert_refused(&jiff::Timestamp::MIN);
    }
}
