//! The traits of numbers, but for `Edm.Int32`.

use crate::json::graph_value::GraphValue;
use crate::json::kinds::{EdmByte, EdmDecimal, EdmDouble, EdmInt16, EdmInt64, EdmSingle};

/// A value for a property of type `Edm.Int16`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer of at most 16 bits",
    label = "expected an `i16`, `i8` or `u8`, or an `Option` of one",
    note = "convert a larger integer with `i16::try_from(…)?`"
)]
pub trait Int16Value<P>: GraphValue<EdmInt16, P> {}

/// A value for a property of type `Edm.Int64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer of at most 64 bits",
    label = "expected an `i64`, `i32`, `i16`, `i8`, `u32`, `u16` or `u8`, or an `Option` of one",
    note = "convert a larger integer with `i64::try_from(…)?`"
)]
pub trait Int64Value<P>: GraphValue<EdmInt64, P> {}

/// A value for a property of type `Edm.Byte`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer from 0 to 255",
    label = "expected a `u8`, or an `Option` of it",
    note = "convert another integer with `u8::try_from(…)?`"
)]
pub trait ByteValue<P>: GraphValue<EdmByte, P> {}

/// A value for a property of type `Edm.Double`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number that a double can hold",
    label = "expected an `f64` or `f32`, an integer of at most 32 bits, or an `Option` of one"
)]
pub trait DoubleValue<P>: GraphValue<EdmDouble, P> {}

/// A value for a property of type `Edm.Single`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number that a single can hold",
    label = "expected an `f32` or `f64`, an integer of at most 16 bits, or an `Option` of one"
)]
pub trait SingleValue<P>: GraphValue<EdmSingle, P> {}

/// A value for a property of type `Edm.Decimal`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a decimal number",
    label = "expected an `f64` or `f32`, an integer of at most 64 bits, a `serde_json::Number`, or an `Option` of one"
)]
pub trait DecimalValue<P>: GraphValue<EdmDecimal, P> {}

#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmInt16, P> + ?Sized> Int16Value<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmInt64, P> + ?Sized> Int64Value<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmByte, P> + ?Sized> ByteValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmDouble, P> + ?Sized> DoubleValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmSingle, P> + ?Sized> SingleValue<P> for V {}
#[diagnostic::do_not_recommend]
impl<P, V: GraphValue<EdmDecimal, P> + ?Sized> DecimalValue<P> for V {}
