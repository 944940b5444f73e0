//! The values of a request: the trait of all types that can be one, and the types that are.

use std::collections::{BTreeSet, HashSet, LinkedList, VecDeque};
use std::time::SystemTime;

use time::{OffsetDateTime, UtcDateTime};

use super::kinds::{Collection, EdmBoolean, EdmDateTimeOffset, EdmString};
use super::pointers::for_each_pointer;
use super::to_json::{ToJson, Value};

/// A type whose values can be used for properties of kind `K`, such as [`EdmString`].
///
/// Implement it for a type of your own, by the value of a type that is accepted already. A type that
/// implements `GraphValue<EdmString>` is accepted as a key and in queries as well.
///
/// ```
/// use graph_request::graph_request;
/// use graph_request::value::{EdmString, GraphValue, Value};
///
/// struct UserId(String);
///
/// impl GraphValue<EdmString> for UserId {
///     fn graph_value(&self) -> Value<'_> {
///         Value::from(self.0.as_str())
///     }
/// }
///
/// let user = UserId("550fae72".to_owned());
/// let request = graph_request!{GET /users/{user}/onlineMeetings/{"1"}};
/// assert_eq!(request.path(), "/v1.0/users/550fae72/onlineMeetings/1");
/// ```
///
/// [`graph_value!`](crate::graph_value) writes the same in one line. A value that has to be computed
/// is made by `Value::from`, of a string, a `bool`, a number, bytes or a `time::OffsetDateTime`:
///
/// ```
/// # use graph_request::value::{EdmString, GraphValue, Value};
/// struct Team { name: &'static str, number: u32 }
///
/// impl GraphValue<EdmString> for Team {
///     fn graph_value(&self) -> Value<'_> {
///         Value::from(format!("{} {}", self.name, self.number))
///     }
/// }
/// ```
///
/// The parameter `P` tells an `Option` from a value that is always present. Leave it out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value of the kind `{K}`",
    label = "expected a value of the kind `{K}`"
)]
pub trait GraphValue<K, P = Present> {
    /// Returns the value without its type.
    fn graph_value(&self) -> Value<'_>;
}

/// The parameter of types whose values are always present.
#[doc(hidden)]
#[derive(Debug)]
pub struct Present;

/// The parameter of an `Option` of a type with parameter `P`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Nullable<P>(P);

/// The parameter of a collection whose elements have the parameter `P`.
#[doc(hidden)]
#[derive(Debug)]
pub struct ElementsOf<P>(P);

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K, P, V: GraphValue<K, P> + ?Sized> GraphValue<K, P> for $pointer
        $(where $($bound)*)?
        {
            fn graph_value(&self) -> Value<'_> {
                V::graph_value(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, V);

/// `None` is `null`.
#[diagnostic::do_not_recommend]
impl<K, P, V: GraphValue<K, P>> GraphValue<K, Nullable<P>> for Option<V> {
    fn graph_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, V::graph_value)
    }
}

macro_rules! leaf {
    ($($kind:ident: $($type:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl GraphValue<$kind> for $type {
            fn graph_value(&self) -> Value<'_> {
                self.as_value()
            }
        }
    )*)*};
}

leaf! {
    EdmString: str, String, reqwest::Url;
    EdmBoolean: bool;
    EdmDateTimeOffset: OffsetDateTime, UtcDateTime, SystemTime;
}

#[cfg(feature = "uuid")]
leaf!(EdmString: uuid::Uuid;);

#[cfg(feature = "jiff")]
leaf!(EdmDateTimeOffset: jiff::Timestamp, jiff::ZonedDateTime;);

#[cfg(feature = "chrono")]
#[diagnostic::do_not_recommend]
impl<Z: chrono::TimeZone> GraphValue<EdmDateTimeOffset> for chrono::DateTime<Z> {
    fn graph_value(&self) -> Value<'_> {
        self.as_value()
    }
}

macro_rules! collection {
    ($([$($generics:tt)*] $collection:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: 'static, P: 'static, V: GraphValue<K, P>, $($generics)*>
            GraphValue<Collection<K>, ElementsOf<P>> for $collection
        {
            fn graph_value(&self) -> Value<'_> {
                Value::elements(|| self.iter().map(V::graph_value))
            }
        }
    )*};
}

collection! {
    [] [V];
    [] Vec<V>;
    [const N: usize] [V; N];
    [] VecDeque<V>;
    [] LinkedList<V>;
    [] BTreeSet<V>;
    [S] HashSet<V, S>;
}

/// Lets the values of newtypes be used in requests: as what is in them.
///
/// The kind is one of those in [`graph_request::value`](crate::value).
///
/// ```
/// use graph_request::value::{EdmDateTimeOffset, EdmString};
/// use graph_request::{graph_request, graph_value};
///
/// struct UserId(String);
/// struct Start(std::time::SystemTime);
///
/// graph_value!(UserId: EdmString, Start: EdmDateTimeOffset);
///
/// let (user, start) = (UserId("550fae72".to_owned()), Start(std::time::SystemTime::UNIX_EPOCH));
/// let request = graph_request!(POST /users/{user}/onlineMeetings { "startDateTime": start });
/// assert_eq!(request.body(), Some(br#"{"startDateTime":"1970-01-01T00:00:00Z"}"#.as_slice()));
/// ```
#[macro_export]
macro_rules! graph_value {
    ($($newtype:ty: $kind:ty),* $(,)?) => {$(
        impl $crate::value::GraphValue<$kind> for $newtype {
            fn graph_value(&self) -> $crate::value::Value<'_> {
                $crate::value::GraphValue::<$kind>::graph_value(&self.0)
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::kinds::{Collection, EdmInt32};
    use super::GraphValue;

    /// Returns the JSON of a value of kind `K`.
    fn json_of<K, P>(value: &impl GraphValue<K, P>) -> String {
        format!("{:?}", value.graph_value())
    }

    #[test]
    fn collections_of_any_depth() {
        assert_eq!(json_of::<Collection<EdmInt32>, _>(&HashSet::from([5])), "[5]");
        assert_eq!(json_of::<Collection<EdmInt32>, _>(&[Some(5), None]), "[5,null]");
        assert_eq!(
            json_of::<Collection<Collection<EdmInt32>>, _>(&vec![[1, 2], [3, 4]]),
            "[[1,2],[3,4]]"
        );
    }
}
