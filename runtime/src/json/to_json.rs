//! JSON of Rust values.

use std::borrow::Cow;
use std::fmt;

use serde_json::value::RawValue;
use time::OffsetDateTime;

use super::binary::{base64_size, push_base64};
use super::buffer::{Json, Scope};
use super::date_time::format_date_time;
use crate::fragment::write_elements_for_update;

/// A value that has a JSON text. The traits in `accepts.rs` decide the properties that it may be
/// used for. Not serde's `Serialize`, so that a type is only accepted where its text is what Graph
/// expects.
pub trait ToJson {
    /// Returns the value without its type.
    fn as_value(&self) -> Value<'_>;

    /// Appends the JSON text of the value.
    fn write(&self, json: &mut Json);

    /// Appends the members of an object, without the names in `except`, into an open object. Other
    /// values have none.
    fn write_members(&self, _except: &[&str], _json: &mut Json) {}

    /// Appends JSON text of a value of this type as the body of an update can carry it.
    fn write_for_update(text: &RawValue, json: &mut Json)
    where
        Self: Sized,
    {
        json.push(text.get());
    }

    /// Estimates the number of bytes, so that the buffer grows once. Unless it is known, that of a
    /// date-time.
    fn size(&self) -> usize {
        36
    }
}

/// Returns the JSON of a value that was read from JSON, with all that a model holds.
pub(crate) fn to_whole_value(value: &dyn ToJson) -> serde_json::Value {
    try_to_whole_value(value).unwrap_or_default()
}

/// Returns the JSON of a value with all that a model holds, or the reason why it has none.
pub(crate) fn try_to_whole_value(value: &dyn ToJson) -> Result<serde_json::Value, String> {
    let mut json = Json { scope: Scope::Whole, ..Json::default() };
    value.write(&mut json);
    json.into_value()
}

/// A value of a request, without its type: what a [`GraphValue`](super::GraphValue) returns.
///
/// The functions that an expansion calls return it, so that the user's type does not appear in the
/// types of the expansion, where rustc would report it a second time.
#[non_exhaustive]
pub enum Value<'a> {
    /// `null`.
    #[doc(hidden)]
    Null,
    /// Text. A variant of its own, because `dyn ToJson` cannot be made of unsized types.
    #[doc(hidden)]
    Text(Cow<'a, str>),
    /// An integer.
    #[doc(hidden)]
    Integer(i64),
    /// A count.
    #[doc(hidden)]
    Count(u64),
    /// A number that may have a fraction.
    #[doc(hidden)]
    Float(f64),
    /// `true` or `false`.
    #[doc(hidden)]
    Flag(bool),
    /// Bytes, which are written as base64.
    #[doc(hidden)]
    Bytes(Cow<'a, [u8]>),
    /// A value that cannot be sent, and the reason.
    #[doc(hidden)]
    Invalid(String),
    /// The elements of a collection, or the members of an object.
    #[doc(hidden)]
    Elements(Elements<'a>),
    /// Everything else.
    #[doc(hidden)]
    Other(&'a dyn ToJson),
    /// A value with models, for the body of an update.
    #[doc(hidden)]
    InUpdate(Box<Self>),
}

/// The elements of a collection or the members of an object, which are visited again each time that they are written, so that
/// no list of them is allocated.
pub struct Elements<'a> {
    write: Box<dyn Fn(&mut Json) + 'a>,
    size: usize,
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut json = Json::default();
        self.write(&mut json);
        f.write_str(&String::from_utf8_lossy(&json.bytes))
    }
}

impl<'a> Value<'a> {
    /// Makes a value whose models write only the properties that an update can carry.
    pub(crate) fn in_update(self) -> Self {
        Self::InUpdate(Box::new(self))
    }

    /// Makes a value of the elements of a collection.
    pub(crate) fn elements<I, F>(values: F) -> Self
    where
        I: Iterator<Item = Value<'a>>,
        F: Fn() -> I + 'a,
    {
        let size = values().map(|value| value.size() + 1).sum::<usize>() + 2;
        let write = move |json: &mut Json| {
            json.push("[");
            for value in values() {
                json.push_joined(",");
                value.write(json);
            }
            json.push("]");
        };
        Self::Elements(Elements { write: Box::new(write), size })
    }

    /// Makes a value of an object with these members.
    #[cfg(any(
        feature = "calendar",
        feature = "calls",
        feature = "mail",
        feature = "subscriptions",
        feature = "teams",
        feature = "users",
        feature = "virtual-events"
    ))]
    pub(crate) fn object<const N: usize>(members: [(&'static str, Self); N]) -> Self {
        let size = members.iter().map(|(name, value)| name.len() + value.size() + 4).sum::<usize>();
        let write = move |json: &mut Json| {
            json.push("{");
            for (name, value) in &members {
                json.push_name(name);
                value.write(json);
            }
            json.push("}");
        };
        Self::Elements(Elements { write: Box::new(write), size: size + 2 })
    }

    /// Returns the value as JSON.
    pub(crate) fn to_value(&self) -> Result<serde_json::Value, String> {
        let mut json = Json::with_capacity(self.size());
        self.write(&mut json);
        json.into_value()
    }

    /// Returns the text of a value that is a string.
    pub(crate) fn into_text(self) -> Result<Cow<'a, str>, String> {
        if let Self::Text(text) = self {
            return Ok(text);
        }
        match self.to_value()? {
            serde_json::Value::String(text) => Ok(Cow::Owned(text)),
            other => Err(format!("`{other}` is not a string")),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Float(number)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(Cow::Borrowed(bytes))
    }
}

impl From<Vec<u8>> for Value<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(Cow::Owned(bytes))
    }
}

impl From<OffsetDateTime> for Value<'_> {
    fn from(at: OffsetDateTime) -> Self {
        match format_date_time(at) {
            Ok(text) => Self::from(text),
            Err(message) => Self::Invalid(message),
        }
    }
}

impl ToJson for Value<'_> {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        match self {
            Self::Text(text) => text.write(json),
            Self::Null => json.push("null"),
            Self::Integer(number) => json.push_value(number),
            Self::Count(count) => json.push_value(count),
            Self::Float(number) => number.write(json),
            Self::Bytes(bytes) => push_base64(bytes, json),
            Self::Flag(flag) => json.push_value(flag),
            Self::Invalid(reason) => json.fail(reason.clone()),
            Self::Elements(elements) => (elements.write)(json),
            Self::Other(other) => other.write(json),
            Self::InUpdate(value) => json.with_scope(Scope::Update, |json| value.write(json)),
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.size(),
            Self::Null => 4,
            Self::Integer(_) | Self::Count(_) | Self::Float(_) | Self::Flag(_) => 24,
            Self::Bytes(bytes) => base64_size(bytes),
            Self::Invalid(_) => 0,
            Self::Elements(elements) => elements.size,
            Self::Other(other) => other.size(),
            Self::InUpdate(value) => value.size(),
        }
    }
}

impl ToJson for str {
    fn as_value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }

    fn write(&self, json: &mut Json) {
        json.push_string(self);
    }

    fn size(&self) -> usize {
        self.len() + 2
    }
}

macro_rules! text {
    ($($text:ty),*) => {$(
        impl ToJson for $text {
            #[inline]
            fn as_value(&self) -> Value<'_> {
                Value::Text(Cow::Borrowed(self))
            }

            #[inline]
            fn write(&self, json: &mut Json) {
                str::write(self, json);
            }

            #[inline]
            fn size(&self) -> usize {
                str::size(self)
            }
        }
    )*};
}

text!(String);

macro_rules! number {
    ($($number:ty),*) => {$(
        impl ToJson for $number {
            #[inline]
            fn as_value(&self) -> Value<'_> {
                Value::Other(self)
            }

            #[inline]
            fn write(&self, json: &mut Json) {
                json.push_value(self);
            }

            #[inline]
            fn size(&self) -> usize {
                20
            }
        }
    )*};
}

number!(bool, i8, i16, i32, i64, u8, u16);

impl<T: ToJson> ToJson for Vec<T> {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        json.push("[");
        for element in self {
            json.push_joined(",");
            element.write(json);
        }
        json.push("]");
    }

    fn write_for_update(text: &RawValue, json: &mut Json) {
        write_elements_for_update(text, json, T::write_for_update);
    }

    fn size(&self) -> usize {
        self.iter().map(|element| element.size() + 1).sum::<usize>() + 2
    }
}
