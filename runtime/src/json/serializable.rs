//! Values of requests that are not checked: any `Serialize` type, and the date-times that a checked
//! request accepts, in the text that Graph reads.
//!
//! The first method named `serializable` whose bounds hold is called. rustc looks for it in the type
//! itself, and then in each type that it dereferences to.

use std::ops::Deref;

use serde_core::ser::{Error, Serialize, Serializer};
use serde_json::Value as Json;

use super::graph_value::{GraphValue, Nullable, Present};
use super::kinds::EdmDateTimeOffset;

/// Passes a value of any type.
pub fn any_type<T: ?Sized>(value: &T) -> IfDateTime<'_, T> {
    IfDateTime(IfOptionalDateTime(Otherwise(value)))
}

/// A value that may be a date-time.
#[derive(Debug)]
pub struct IfDateTime<'a, T: ?Sized>(IfOptionalDateTime<'a, T>);

/// A value that may be an `Option` of a date-time.
#[derive(Debug)]
pub struct IfOptionalDateTime<'a, T: ?Sized>(Otherwise<'a, T>);

/// A value of any other type.
#[derive(Debug)]
pub struct Otherwise<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> Deref for IfDateTime<'a, T> {
    type Target = IfOptionalDateTime<'a, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, T: ?Sized> Deref for IfOptionalDateTime<'a, T> {
    type Target = Otherwise<'a, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T: GraphValue<EdmDateTimeOffset, Present> + ?Sized> IfDateTime<'_, T> {
    /// Returns the text of the date-time.
    pub fn serializable(&self) -> DateTimeText {
        DateTimeText(self.0.0.0.graph_value().to_value())
    }
}

impl<V: GraphValue<EdmDateTimeOffset, Present>> IfOptionalDateTime<'_, Option<V>>
where
    Option<V>: GraphValue<EdmDateTimeOffset, Nullable<Present>>,
{
    /// Returns the text of the date-time, if there is one.
    pub fn serializable(&self) -> Option<DateTimeText> {
        self.0.0.as_ref().map(|value| DateTimeText(value.graph_value().to_value()))
    }
}

impl<'a, T: ?Sized> Otherwise<'a, T> {
    /// Returns the value as it is.
    pub fn serializable(&self) -> &'a T {
        self.0
    }
}

/// The text of a date-time, or the reason why it has none.
#[derive(Debug)]
pub struct DateTimeText(Result<Json, String>);

impl Serialize for DateTimeText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(text) => text.serialize(to),
            Err(message) => Err(S::Error::custom(message)),
        }
    }
}

/// A value of a query that is not checked.
pub trait AnyLiteral: Serialize {
    /// Strings in the value are quoted (OData ABNF 4.01, `primitiveLiteral`).
    const IS_QUOTED: bool;
}

impl AnyLiteral for DateTimeText {
    const IS_QUOTED: bool = false;
}

impl AnyLiteral for Option<DateTimeText> {
    const IS_QUOTED: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> AnyLiteral for &T {
    const IS_QUOTED: bool = true;
}
