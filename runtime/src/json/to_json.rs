//! JSON of Rust values.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::buffer::{Json, Scope};

/// A value that has a JSON text. The traits in `accepts.rs` decide the properties that it may be
/// used for. Not serde's `Serialize`, so that a type is only accepted where its text is what Graph
/// expects.
pub trait ToJson: Sync {
    /// Returns the value without its type.
    fn as_value(&self) -> Value<'_>;

    /// Appends the JSON text of the value.
    fn write(&self, json: &mut Json);

    /// Estimates the number of bytes, so that the buffer is allocated once.
    fn size(&self) -> usize {
        32
    }
}

/// Returns the JSON of a value that was read from JSON, with all that a model holds.
pub(crate) fn to_whole_value(value: &dyn ToJson) -> serde_json::Value {
    let mut json = Json { scope: Scope::Whole, ..Json::default() };
    value.write(&mut json);
    serde_json::from_slice(&json.bytes).unwrap_or_default()
}

/// A value without its type. The functions that an expansion calls return it, so that the user's
/// type does not appear in the types of the expansion, where rustc would report it a second time.
pub enum Value<'a> {
    /// Text. A variant of its own, like slices, because `dyn ToJson` cannot be made of unsized
    /// types.
    Text(Cow<'a, str>),
    /// A count.
    Count(u64),
    /// `true` or `false`.
    Flag(bool),
    /// A value that cannot be sent, and the reason.
    Invalid(String),
    /// The elements of a slice.
    Elements(Vec<Value<'a>>),
    /// Everything else.
    Other(&'a dyn ToJson),
    /// A value with models, for the body of an update.
    InUpdate(Box<Self>),
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut json = Json::default();
        self.write(&mut json);
        f.write_str(&String::from_utf8_lossy(&json.bytes))
    }
}

impl Value<'_> {
    /// Makes a value whose models write only the properties that an update can carry.
    pub(crate) fn in_update(self) -> Self {
        Self::InUpdate(Box::new(self))
    }

    /// Returns the value as JSON.
    pub(crate) fn to_value(&self) -> Result<serde_json::Value, String> {
        let mut json = Json::default();
        self.write(&mut json);
        match json.error {
            Some(error) => Err(error),
            None => serde_json::from_slice(&json.bytes).map_err(|error| error.to_string()),
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
            Self::Count(count) => json.push_value(count),
            Self::Flag(flag) => json.push_value(flag),
            Self::Invalid(reason) => json.fail(reason.clone()),
            Self::Elements(elements) => elements.write(json),
            Self::Other(other) => other.write(json),
            Self::InUpdate(value) => json.with_scope(Scope::Update, |json| value.write(json)),
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.size(),
            Self::Count(_) | Self::Flag(_) => 20,
            Self::Invalid(_) => 0,
            Self::Elements(elements) => elements.size(),
            Self::Other(other) => other.size(),
            Self::InUpdate(value) => value.size(),
        }
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn as_value(&self) -> Value<'_> {
        (**self).as_value()
    }

    fn write(&self, json: &mut Json) {
        (**self).write(json);
    }

    fn size(&self) -> usize {
        (**self).size()
    }
}

impl<T: ToJson + ?Sized> ToJson for &mut T {
    fn as_value(&self) -> Value<'_> {
        (**self).as_value()
    }

    fn write(&self, json: &mut Json) {
        (**self).write(json);
    }

    fn size(&self) -> usize {
        (**self).size()
    }
}

/// `None` is `null`.
impl<T: ToJson> ToJson for Option<T> {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        match self {
            Some(value) => value.write(json),
            None => json.push("null"),
        }
    }

    fn size(&self) -> usize {
        self.as_ref().map_or(4, ToJson::size)
    }
}

impl ToJson for str {
    fn as_value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }

    fn write(&self, json: &mut Json) {
        json.push_value(self);
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

text!(String, Cow<'_, str>, Box<str>, Arc<str>);

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

impl<T: ToJson> ToJson for [T] {
    fn as_value(&self) -> Value<'_> {
        Value::Elements(self.iter().map(ToJson::as_value).collect())
    }

    fn write(&self, json: &mut Json) {
        json.push("[");
        for element in self {
            json.push_joined(",");
            element.write(json);
        }
        json.push("]");
    }

    fn size(&self) -> usize {
        self.iter().map(|element| element.size() + 1).sum::<usize>() + 2
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        self.as_slice().write(json);
    }

    fn size(&self) -> usize {
        self.as_slice().size()
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn as_value(&self) -> Value<'_> {
        Value::Other(self)
    }

    fn write(&self, json: &mut Json) {
        self.as_slice().write(json);
    }

    fn size(&self) -> usize {
        self.as_slice().size()
    }
}
