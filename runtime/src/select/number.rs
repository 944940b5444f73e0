//! Numbers that may have a fraction as the types of fields.

use serde_core::de::{Deserialize, Deserializer, Error};
use serde_json::{Number, Value};

use super::FromGraph;
use crate::json::{
    EdmDecimal, EdmDouble, EdmSingle, parse_not_finite, to_single, to_single_not_finite,
};

fn read<'de, T, D: Deserializer<'de>>(
    from: D,
    number: fn(&Number) -> Option<T>,
    text: fn(f64) -> Option<T>,
) -> Result<T, D::Error> {
    let read = match Value::deserialize(from)? {
        Value::Number(value) => number(&value),
        Value::String(value) => parse_not_finite(&value).and_then(text),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    read.ok_or_else(|| D::Error::custom("expected a number in range"))
}

macro_rules! number {
    ($($kind:ident, $type:ty: $number:expr, $text:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for $type {
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read(from, $number, $text)
            }
        }
    )*};
}

number! {
    EdmDouble, f64: Number::as_f64, Some;
    EdmSingle, f64: Number::as_f64, Some;
    EdmSingle, f32: to_single, |number| Some(to_single_not_finite(number));
    // A decimal is always finite.
    EdmDecimal, f64: Number::as_f64, |_| None;
    EdmDecimal, Number: |number| Some(number.clone()), |_| None;
}

#[cfg(test)]
mod tests {
    use serde_json::Number;

    use super::{EdmDecimal, EdmDouble, EdmSingle};
    use crate::select::FromGraph;

    fn read<K, T: FromGraph<K>>(json: &str) -> Option<T> {
        T::from_graph(&mut serde_json::Deserializer::from_str(json)).ok()
    }

    #[test]
    fn numbers_are_read_with_those_that_json_lacks() {
        assert_eq!(read::<EdmDouble, f64>("0.1"), Some(0.1));
        assert_eq!(read::<EdmDouble, f64>("5"), Some(5.0));
        assert_eq!(read::<EdmDouble, f64>("\"-INF\""), Some(f64::NEG_INFINITY));
        assert!(read::<EdmSingle, f32>("\"NaN\"").is_some_and(f32::is_nan));
        assert_eq!(read::<EdmSingle, f32>("0.1"), Some(0.1));
        assert_eq!(read::<EdmDecimal, Number>("18446744073709551615"), Some(u64::MAX.into()));
    }

    #[test]
    fn anything_else_is_an_error() {
        assert_eq!(read::<EdmDouble, f64>("\"0.1\""), None);
        assert_eq!(read::<EdmDouble, f64>("true"), None);
        assert_eq!(read::<EdmSingle, f32>("1e39"), None);
        assert_eq!(read::<EdmDecimal, f64>("\"INF\""), None);
    }
}
