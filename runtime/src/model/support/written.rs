//! Fields whose types serde does not write as Graph has them.

use std::fmt::{self, Debug, Formatter};

use serde_core::ser::Error;
use serde_core::{Serialize, Serializer};
use time::OffsetDateTime;

use crate::json::{self, Json, ToJson, format_date_time, try_to_whole_value};

/// A date-time that serde writes as text.
pub(crate) struct DateTime(OffsetDateTime);

/// Wraps a date-time for writing.
pub(crate) fn date_time(value: Option<OffsetDateTime>) -> Option<DateTime> {
    value.map(DateTime)
}

impl Debug for DateTime {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = format_date_time(self.0).map_err(Error::custom)?;
        to.serialize_str(&text)
    }
}

impl ToJson for DateTime {
    fn as_value(&self) -> json::Value<'_> {
        self.0.as_value()
    }

    fn write(&self, json: &mut Json) {
        self.0.write(json);
    }

    fn size(&self) -> usize {
        self.0.size()
    }
}

/// A value that serde writes as a request does.
#[allow(dead_code, reason = "the rows decide which types the fields have")]
pub(crate) struct AsJson<'a, T>(&'a T);

/// Wraps a value of any type for writing.
#[allow(dead_code, reason = "the rows decide which types the fields have")]
pub(crate) fn as_json<T>(value: Option<&T>) -> Option<AsJson<'_, T>> {
    value.map(AsJson)
}

impl<T: Debug> Debug for AsJson<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: ToJson> Serialize for AsJson<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        try_to_whole_value(self.0).map_err(S::Error::custom)?.serialize(to)
    }
}

impl<T: ToJson> ToJson for AsJson<'_, T> {
    fn as_value(&self) -> json::Value<'_> {
        self.0.as_value()
    }

    fn write(&self, json: &mut Json) {
        self.0.write(json);
    }

    fn size(&self) -> usize {
        self.0.size()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::as_json;
    use crate::model::support::{Bytes, Date, Duration, Time};

    #[test]
    fn serde_writes_a_field_as_a_request_has_it() {
        assert_eq!(json!(as_json(Some(&f64::NAN))), json!("NaN"));
        assert_eq!(json!(as_json(Some(&0.1_f32))), json!(0.1));
        assert_eq!(json!(as_json(Some(&Duration::minutes(90)))), json!("PT1H30M"));
        assert_eq!(json!(as_json(Some(&Time::MIDNIGHT))), json!("00:00:00"));
        assert_eq!(json!(as_json(Some(&Bytes::from_static(b"Hello")))), json!("SGVsbG8="));
        let days = [2028, 2029].map(|year| Date::from_ordinal_date(year, 60).unwrap());
        assert_eq!(json!(as_json(Some(&days.to_vec()))), json!(["2028-02-29", "2029-03-01"]));
        assert_eq!(json!(as_json(None::<&Date>)), json!(null));
    }

    #[test]
    fn a_value_without_json_is_an_error() {
        assert!(serde_json::to_value(as_json(Some(&Date::MIN))).is_err());
        assert!(serde_json::to_value(as_json(Some(&Duration::MAX))).is_err());
    }
}
