//! The scalar types of fields.

use bytes::Bytes;
use serde_json::{Number, Value};
use time::{Date, Duration, OffsetDateTime, Time};

use super::field::{Field, Reading};
use super::scalar::Scalar;
use crate::json::{
    parse_base64, parse_date, parse_date_time, parse_duration, parse_not_finite, parse_time,
    to_single, to_single_not_finite,
};

impl Field for String {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        match scalar {
            Scalar::Text(text) => Reading::Fits(text.into_owned()),
            Scalar::Null | Scalar::Other(_) => scalar.into_misfit(),
        }
    }
}

impl Field for bool {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        match scalar {
            Scalar::Other(Value::Bool(value)) => Reading::Fits(value),
            Scalar::Null | Scalar::Text(_) | Scalar::Other(_) => scalar.into_misfit(),
        }
    }
}

/// Declares the types of fields that are read from integers.
macro_rules! integer {
    ($($integer:ty),*) => {$(
        impl Field for $integer {
            fn from_scalar(scalar: Scalar) -> Reading<Self> {
                let value = match &scalar {
                    Scalar::Other(value) => value.as_i64().and_then(|value| value.try_into().ok()),
                    Scalar::Null | Scalar::Text(_) => None,
                };
                value.map_or_else(|| scalar.into_misfit(), Reading::Fits)
            }
        }
    )*};
}

integer!(i16, i32, i64, u8);

/// Declares the types of fields that are read from texts.
macro_rules! text {
    ($($type:ty: $parse:expr;)*) => {$(
        impl Field for $type {
            fn from_scalar(scalar: Scalar) -> Reading<Self> {
                let value = match &scalar {
                    Scalar::Text(text) => $parse(text),
                    Scalar::Null | Scalar::Other(_) => None,
                };
                value.map_or_else(|| scalar.into_misfit(), Reading::Fits)
            }
        }
    )*};
}

text! {
    OffsetDateTime: parse_date_time;
    Date: parse_date;
    Time: parse_time;
    Duration: parse_duration;
    Bytes: parse_base64;
}

impl Field for f64 {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        let value = match &scalar {
            Scalar::Text(text) => parse_not_finite(text),
            Scalar::Other(value) => value.as_f64(),
            Scalar::Null => None,
        };
        value.map_or_else(|| scalar.into_misfit(), Reading::Fits)
    }
}

impl Field for f32 {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        let value = match &scalar {
            Scalar::Text(text) => parse_not_finite(text).map(to_single_not_finite),
            Scalar::Other(Value::Number(number)) => to_single(number),
            Scalar::Null | Scalar::Other(_) => None,
        };
        value.map_or_else(|| scalar.into_misfit(), Reading::Fits)
    }
}

impl Field for Number {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        match scalar {
            Scalar::Other(Value::Number(number)) => Reading::Fits(number),
            Scalar::Null | Scalar::Text(_) | Scalar::Other(_) => scalar.into_misfit(),
        }
    }
}

/// Any JSON fits.
impl Field for Value {
    fn from_scalar(scalar: Scalar) -> Reading<Self> {
        match scalar.into_misfit() {
            Reading::Misfit(value) | Reading::Fits(value) => Reading::Fits(value),
            Reading::Null => Reading::Null,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Bytes, Date, Duration, Field, Number, Reading, Scalar, Time, Value};
    use crate::json::{ToJson, try_to_whole_value};

    /// Asserts that a value is read, and written back as it was.
    fn assert_kept<T: Field + ToJson>(value: Value) {
        let read = Scalar::read(&value).map(T::from_scalar);
        let Ok(Reading::Fits(field)) = read else { panic!("{value}") };
        assert_eq!(try_to_whole_value(&field), Ok(value));
    }

    fn assert_misfit<T: Field>(value: &Value) {
        let read = Scalar::read(value).map(T::from_scalar);
        assert!(matches!(read, Ok(Reading::Misfit(kept)) if kept == *value), "{value}");
    }

    #[test]
    fn values_that_fit_are_written_back() {
        assert_kept::<i16>(json!(-32768));
        assert_kept::<i64>(json!(i64::MIN));
        assert_kept::<u8>(json!(255));
        assert_kept::<f64>(json!(0.1));
        assert_kept::<f64>(json!("NaN"));
        assert_kept::<f32>(json!("-INF"));
        assert_kept::<f32>(json!("NaN"));
        assert_kept::<f32>(json!(0.5));
        assert_kept::<Number>(json!(u64::MAX));
        assert_kept::<Date>(json!("2028-02-29"));
        assert_kept::<Time>(json!("09:05:07.12"));
        assert_kept::<Duration>(json!("P1DT2H"));
        assert_kept::<Bytes>(json!("SGVsbG8="));
        assert_kept::<Value>(json!({ "a": [1, null] }));
        assert_kept::<Value>(json!("text"));
    }

    #[test]
    fn values_that_do_not_fit_are_kept_as_they_are() {
        assert_misfit::<i16>(&json!(32768));
        assert_misfit::<i64>(&json!(u64::MAX));
        assert_misfit::<i64>(&json!("5"));
        assert_misfit::<u8>(&json!(-1));
        assert_misfit::<f64>(&json!("0.1"));
        assert_misfit::<f32>(&json!(1e39));
        assert_misfit::<Number>(&json!("5"));
        assert_misfit::<Date>(&json!("2027-02-29"));
        assert_misfit::<Date>(&json!("2028-02-29T00:00:00Z"));
        assert_misfit::<Time>(&json!("24:00:00"));
        assert_misfit::<Duration>(&json!("P1M"));
        assert_misfit::<Bytes>(&json!("contentBytes-value"));
    }
}
