//! The traits of fields for numbers, but for `Edm.Int32`.

use crate::json::{EdmByte, EdmDecimal, EdmDouble, EdmInt16, EdmInt64, EdmSingle};
use crate::select::FromGraph;

/// The type of a field for a property of type `Edm.Int16`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every integer of 16 bits",
    label = "expected `i16`, `i32`, `i64` or `i128`, or an `Option` of one"
)]
pub trait Int16Field: FromGraph<EdmInt16> {}

/// The type of a field for a property of type `Edm.Int64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every integer of 64 bits",
    label = "expected `i64` or `i128`, or an `Option` of one"
)]
pub trait Int64Field: FromGraph<EdmInt64> {}

/// The type of a field for a property of type `Edm.Byte`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every integer from 0 to 255",
    label = "expected `u8` or a larger integer, or an `Option` of one"
)]
pub trait ByteField: FromGraph<EdmByte> {}

/// The type of a field for a property of type `Edm.Double`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every double",
    label = "expected `f64`, or an `Option` of it"
)]
pub trait DoubleField: FromGraph<EdmDouble> {}

/// The type of a field for a property of type `Edm.Single`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold every single",
    label = "expected `f32` or `f64`, or an `Option` of one"
)]
pub trait SingleField: FromGraph<EdmSingle> {}

/// The type of a field for a property of type `Edm.Decimal`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a decimal number",
    label = "expected `f64` or `serde_json::Number`, or an `Option` of one"
)]
pub trait DecimalField: FromGraph<EdmDecimal> {}

#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmInt16>> Int16Field for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmInt64>> Int64Field for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmByte>> ByteField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmDouble>> DoubleField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmSingle>> SingleField for T {}
#[diagnostic::do_not_recommend]
impl<T: FromGraph<EdmDecimal>> DecimalField for T {}
