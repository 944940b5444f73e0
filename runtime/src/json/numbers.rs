//! Numbers as values: the types that always fit, and floating point with the numbers that JSON lacks.

use std::num::NonZero;

use serde_json::Number;

use super::buffer::Json;
use super::graph_value::GraphValue;
use super::kinds::{EdmByte, EdmDecimal, EdmDouble, EdmInt16, EdmInt32, EdmInt64, EdmSingle};
use super::to_json::{ToJson, Value};

macro_rules! integer {
    ($($kind:ident: $($integer:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl GraphValue<$kind> for $integer {
            fn graph_value(&self) -> Value<'_> {
                Value::Integer(i64::from(*self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl GraphValue<$kind> for NonZero<$integer> {
            fn graph_value(&self) -> Value<'_> {
                Value::Integer(i64::from(self.get()))
            }
        }
    )*)*};
}

integer! {
    EdmByte: u8;
    EdmInt16: i16, i8, u8;
    EdmInt32: i32, i16, i8, u16, u8;
    EdmInt64: i64, i32, i16, i8, u32, u16, u8;
    // A single holds each integer of 24 bits, a double each of 53.
    EdmSingle: i16, i8, u16, u8;
    EdmDouble: i32, i16, i8, u32, u16, u8;
    EdmDecimal: i64, i32, i16, i8, u32, u16, u8;
}

#[diagnostic::do_not_recommend]
impl GraphValue<EdmDecimal> for u64 {
    fn graph_value(&self) -> Value<'_> {
        Value::Count(*self)
    }
}

#[diagnostic::do_not_recommend]
impl GraphValue<EdmDecimal> for Number {
    fn graph_value(&self) -> Value<'_> {
        Value::Other(self)
    }
}

macro_rules! float {
    ($($float:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl GraphValue<EdmDouble> for $float {
            fn graph_value(&self) -> Value<'_> {
                self.as_value()
            }
        }

        #[diagnostic::do_not_recommend]
        impl GraphValue<EdmDecimal> for $float {
            fn graph_value(&self) -> Value<'_> {
                if self.is_finite() {
                    return self.as_value();
                }
                Value::Invalid(format!("`{self}` is not a decimal number"))
            }
        }

        impl ToJson for $float {
            fn as_value(&self) -> Value<'_> {
                Value::Other(self)
            }

            /// Writes the strings of OData JSON Format 4.01, section 7.1, for what JSON lacks.
            fn write(&self, json: &mut Json) {
                match *self {
                    number if number.is_finite() => json.push_value(&number),
                    $float::INFINITY => json.push("\"INF\""),
                    $float::NEG_INFINITY => json.push("\"-INF\""),
                    _ => json.push("\"NaN\""),
                }
            }

            fn size(&self) -> usize {
                24
            }
        }
    )*};
}

float!(f32, f64);

#[diagnostic::do_not_recommend]
impl GraphValue<EdmSingle> for f32 {
    fn graph_value(&self) -> Value<'_> {
        self.as_value()
    }
}

/// The service rounds the digits that a single lacks; only a number beyond its range is an error.
#[diagnostic::do_not_recommend]
impl GraphValue<EdmSingle> for f64 {
    fn graph_value(&self) -> Value<'_> {
        if self.is_finite() && self.abs() > f64::from(f32::MAX) {
            return Value::Invalid(format!("`{self:e}` does not fit in `Edm.Single`"));
        }
        self.as_value()
    }
}

impl ToJson for Number {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        json.push_value(self);
    }

    fn size(&self) -> usize {
        24
    }
}

/// Returns the number that a text of OData JSON stands for, if it is one that JSON lacks.
pub(crate) fn parse_not_finite(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => None,
    }
}

/// Converts one of the numbers that JSON lacks.
pub(crate) fn to_single_not_finite(number: f64) -> f32 {
    match number {
        f64::INFINITY => f32::INFINITY,
        f64::NEG_INFINITY => f32::NEG_INFINITY,
        _ => f32::NAN,
    }
}

/// Rounds a number of JSON to a single; `None` if it is beyond its range.
pub(crate) fn to_single(number: &Number) -> Option<f32> {
    number.to_string().parse().ok().filter(|single: &f32| single.is_finite())
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;
    use std::sync::Arc;

    use serde_json::Number;

    use super::{EdmByte, EdmDecimal, EdmDouble, EdmInt16, EdmInt32, EdmInt64, EdmSingle};
    use crate::json::GraphValue;

    /// Returns the JSON of a value of kind `K`, or the error.
    fn json_of<K, P>(value: &impl GraphValue<K, P>) -> Result<String, String> {
        value.graph_value().to_value().map(|value| value.to_string())
    }

    fn assert_json<K, P>(value: &impl GraphValue<K, P>, expected: &str) {
        assert_eq!(json_of::<K, P>(value).as_deref(), Ok(expected));
    }

    #[test]
    fn integers_that_always_fit() {
        assert_json::<EdmInt32, _>(&i32::MIN, "-2147483648");
        assert_json::<EdmInt32, _>(&Some(u16::MAX), "65535");
        assert_json::<EdmInt32, _>(&NonZero::new(-5_i8), "-5");
        assert_json::<EdmInt32, _>(&Arc::new(NonZero::<u16>::MIN), "1");
        assert_json::<EdmInt64, _>(&i64::MIN, "-9223372036854775808");
        assert_json::<EdmInt64, _>(&u32::MAX, "4294967295");
        assert_json::<EdmInt16, _>(&i16::MIN, "-32768");
        assert_json::<EdmByte, _>(&Some(u8::MAX), "255");
        assert_json::<EdmDouble, _>(&u32::MAX, "4294967295");
        assert_json::<EdmSingle, _>(&u16::MAX, "65535");
        assert_json::<EdmDecimal, _>(&u64::MAX, "18446744073709551615");
        assert_json::<EdmDecimal, _>(&Number::from(5), "5");
    }

    #[test]
    fn floating_point_has_three_numbers_that_json_lacks() {
        assert_json::<EdmDouble, _>(&0.1_f64, "0.1");
        assert_json::<EdmDouble, _>(&f64::INFINITY, "\"INF\"");
        assert_json::<EdmDouble, _>(&Some(f64::NEG_INFINITY), "\"-INF\"");
        assert_json::<EdmSingle, _>(&f32::NAN, "\"NaN\"");
        assert_json::<EdmSingle, _>(&0.1_f32, "0.1");
        assert_json::<EdmSingle, _>(&0.1_f64, "0.1");
    }

    #[test]
    fn numbers_out_of_range_are_errors() {
        let message = Err("`1e39` does not fit in `Edm.Single`".to_owned());
        assert_eq!(json_of::<EdmSingle, _>(&1e39_f64), message);
        assert_json::<EdmSingle, _>(&f64::INFINITY, "\"INF\"");
        let message = Err("`NaN` is not a decimal number".to_owned());
        assert_eq!(json_of::<EdmDecimal, _>(&f64::NAN), message);
        assert_json::<EdmDecimal, _>(&2.5_f32, "2.5");
    }
}
