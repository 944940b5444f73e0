//! JSON of the types of other crates, and of `SystemTime`: date-times and UUIDs.

use std::time::SystemTime;

use time::OffsetDateTime;

use super::buffer::Json;
use super::date_time::format_date_time;
use super::to_json::{ToJson, Value};

impl ToJson for OffsetDateTime {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        match format_date_time(*self) {
            Ok(text) => text.write(json),
            Err(message) => json.fail(message),
        }
    }
}

impl ToJson for SystemTime {
    #[inline]
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    #[inline]
    fn write(&self, json: &mut Json) {
        let elapsed = match self.duration_since(Self::UNIX_EPOCH) {
            Ok(after) => time::Duration::try_from(after).ok(),
            Err(before) => time::Duration::try_from(before.duration()).ok().map(|d| -d),
        };
        match elapsed.and_then(|e| OffsetDateTime::UNIX_EPOCH.checked_add(e)) {
            Some(date_time) => date_time.write(json),
            None => json.fail(format!("`{self:?}` is out of the range of date-times")),
        }
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
impl<Z: chrono::TimeZone> ToJson for chrono::DateTime<Z>
where
    Z::Offset: Sync,
{
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        super::date_time::from_chrono(self).write(json);
    }
}

#[cfg(feature = "jiff")]
impl ToJson for jiff::Timestamp {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        super::date_time::from_jiff(*self, 0).write(json);
    }
}

#[cfg(feature = "jiff")]
impl ToJson for jiff::ZonedDateTime {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        super::date_time::from_jiff(self.timestamp(), self.offset().seconds()).write(json);
    }
}
