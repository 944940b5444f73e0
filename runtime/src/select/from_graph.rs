//! The types of fields: the trait, and the types that hold others.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::Value;

use super::Selection;
use crate::json::{Collection, Enumeration, Structured};
use crate::model::{Enumerated, Model};

/// A type that a field of a [`GraphSelect`](crate::GraphSelect) struct can have, for properties of
/// kind `K`, such as [`EdmString`](crate::value::EdmString).
///
/// Implement it for a type of your own, by the value of a type that is accepted already.
/// [`from_graph!`](crate::from_graph) does it for a newtype in one line; a value that has to be
/// checked is made by hand:
///
/// ```
/// use graph_request::value::{EdmString, FromGraph};
/// use graph_request::{GraphSelect, v1};
/// use graph_request::serde::{Deserializer, Error};
///
/// #[derive(Debug)]
/// struct JoinUrl(String);
///
/// impl FromGraph<EdmString> for JoinUrl {
///     fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
///         let url: String = FromGraph::<EdmString>::from_graph(from)?;
///         if url.starts_with("https://") {
///             Ok(Self(url))
///         } else {
///             Err(D::Error::custom("the join URL is not https"))
///         }
///     }
/// }
///
/// #[derive(Debug, GraphSelect)]
/// #[graph(v1::OnlineMeeting)]
/// struct Link {
///     join_web_url: JoinUrl,
/// }
///
/// let link = serde_json::from_str::<Link>(r#"{"joinWebUrl":"https://teams.microsoft.com/l/1"}"#);
/// assert!(link.is_ok());
/// let link = serde_json::from_str::<Link>(r#"{"joinWebUrl":"http://teams.microsoft.com/l/1"}"#);
/// assert!(link.unwrap_err().to_string().starts_with("the join URL is not https"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a value of the kind `{K}`",
    label = "expected a type for the kind `{K}`"
)]
pub trait FromGraph<K>: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// If the value does not have the type. It becomes
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), with the path of the property.
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;

    /// Returns the value of a property that is missing; `None` if it must not be missing.
    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }

    /// The selection within the value, for `$expand`.
    #[doc(hidden)]
    const SELECTION: Option<&'static Selection> = None;
}

/// A model holds what it describes, whole.
#[diagnostic::do_not_recommend]
impl<T: Model> FromGraph<Structured<Self>> for T {
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::model::deserialize(from)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Enumerated> FromGraph<Enumeration<Self>> for E {
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::deserialize(from)
    }
}

/// Any JSON.
#[diagnostic::do_not_recommend]
impl<K> FromGraph<K> for Value {
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::deserialize(from)
    }
}

/// `None` is `null`, or a property that is missing.
#[diagnostic::do_not_recommend]
impl<K, T: FromGraph<K>> FromGraph<K> for Option<T> {
    const SELECTION: Option<&'static Selection> = T::SELECTION;

    #[inline]
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_option(Nullable::<K, T>(PhantomData))
    }

    #[inline]
    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// Reads a value, or `null` as `None`.
struct Nullable<K, T>(PhantomData<(K, T)>);

impl<'de, K, T: FromGraph<K>> Visitor<'de> for Nullable<K, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value or `null`")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        T::from_graph(from).map(Some)
    }
}

impl<'de, K, T: FromGraph<K>> DeserializeSeed<'de> for Nullable<K, T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        from.deserialize_option(self)
    }
}

/// Reads a collection, to which a function adds an element.
struct Elements<K, T, C, F> {
    add: F,
    kinds: PhantomData<(K, T, C)>,
}

impl<'de, K, T: FromGraph<K>, C: Default, F: FnMut(&mut C, T)> Visitor<'de>
    for Elements<K, T, C, F>
{
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an array")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<C, A::Error> {
        let mut elements = C::default();
        while let Some(element) = seq.next_element_seed(Nullable::<K, T>(PhantomData))? {
            // Some services of Graph send `null` elements, which only an `Option` can hold.
            if let Some(element) = element.or_else(T::absent) {
                (self.add)(&mut elements, element);
            }
        }
        Ok(elements)
    }
}

macro_rules! collection {
    ($([$($bounds:tt)*] $collection:ty: $add:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K, T: FromGraph<K> $($bounds)*> FromGraph<Collection<K>> for $collection {
            const SELECTION: Option<&'static Selection> = T::SELECTION;

            #[inline]
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let add = |elements: &mut Self, element: T| {
                    elements.$add(element);
                };
                from.deserialize_seq(Elements { add, kinds: PhantomData::<(K, T, Self)> })
            }
        }
    )*};
}

collection! {
    [] Vec<T>: push;
    [] VecDeque<T>: push_back;
    [+ Ord] BTreeSet<T>: insert;
    [+ Eq + Hash, S: BuildHasher + Default] HashSet<T, S>: insert;
}

/// Lets newtypes be the fields of [`GraphSelect`](trait@crate::GraphSelect) structs: what is in them is
/// read.
///
/// The kind is one of those in [`graph_request::value`](crate::value).
///
/// ```
/// use graph_request::value::EdmString;
/// use graph_request::{GraphSelect, from_graph, v1};
///
/// struct MeetingId(String);
///
/// from_graph!(MeetingId: EdmString);
///
/// #[derive(GraphSelect)]
/// #[graph(v1::OnlineMeeting)]
/// struct Known {
///     id: MeetingId,
/// }
///
/// let known: Known = serde_json::from_str(r#"{"id":"MSo1N2Y5"}"#)?;
/// assert_eq!(known.id.0, "MSo1N2Y5");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! from_graph {
    ($($newtype:ident: $kind:ty),* $(,)?) => {$(
        impl $crate::value::FromGraph<$kind> for $newtype {
            fn from_graph<'de, D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::value::FromGraph::<$kind>::from_graph(from).map($newtype)
            }
        }
    )*};
}
