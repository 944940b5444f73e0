//! Reading and writing of enums. Unknown members are preserved.

use std::error::Error;
use std::fmt;

use serde_core::de::DeserializeOwned;

/// The error of parsing a string that is not a member of an enum.
///
/// ```
/// use graph_request::v1::OnlineMeetingPresenters;
///
/// let everyone: OnlineMeetingPresenters = "everyone".parse()?;
/// let error = "anyone".parse::<OnlineMeetingPresenters>().unwrap_err();
/// assert!(error.members().contains(&"everyone"));
/// # assert_eq!(everyone, OnlineMeetingPresenters::Everyone);
/// # Ok::<(), graph_request::UnknownMember>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMember {
    text: Box<str>,
    name: &'static str,
    members: &'static [&'static str],
}

impl UnknownMember {
    pub(crate) fn new(text: &str, name: &'static str, members: &'static [&'static str]) -> Self {
        Self { text: text.into(), name, members }
    }

    /// Returns the members of the enum in Graph's spelling.
    pub fn members(&self) -> &'static [&'static str] {
        self.members
    }
}

impl fmt::Display for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let members = self.members.join("`, `");
        write!(f, "`{}` has no member `{}`; expected one of `{members}`", self.name, self.text)
    }
}

impl Error for UnknownMember {}

/// An enum of Graph.
pub trait Enumerated: DeserializeOwned {}

/// Implements the traits of an enum, from the names of its members.
macro_rules! enumeration {
    ($model:ident, $name:literal { $($text:literal => $member:ident,)* }) => {
        impl $model {
            const MEMBERS: &'static [&'static str] = &[$($text),*];

            /// Returns the member in Graph's spelling.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $text,)*
                    Self::Other(text) => text,
                }
            }

            #[inline]
            fn from_known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$member),)*
                    _ => None,
                }
            }
        }

        // Not derived: a derived `Eq` makes rustc check the type of each variant again.
        impl Eq for $model {}

        impl std::fmt::Display for $model {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $model {
            type Err = $crate::model::support::UnknownMember;

            /// Parses a member in Graph's spelling. Any other string is an error that lists the
            /// members.
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_known(text).ok_or_else(|| {
                    $crate::model::support::UnknownMember::new(text, $name, Self::MEMBERS)
                })
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let $crate::model::PropertyName(text) = serde_core::Deserialize::deserialize(from)?;
                Ok(Self::from_known(&text).unwrap_or_else(|| Self::Other(text.into())))
            }
        }

        impl $crate::model::support::Enumerated for $model {}

        impl $crate::model::support::Field for $model {
            #[inline]
            fn from_scalar(
                scalar: $crate::model::support::Scalar,
            ) -> $crate::model::support::Reading<Self> {
                scalar.into_member(Self::from_known, Self::Other)
            }
        }

        impl serde_core::Serialize for $model {
            #[inline]
            fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl $crate::json::ToJson for $model {
            #[inline]
            fn as_value(&self) -> $crate::json::Value<'_> {
                $crate::json::Value::Other(self)
            }

            #[inline]
            fn write(&self, json: &mut $crate::json::Json) {
                json.push_enum_member(self.as_str());
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::json::GraphValue<$crate::json::Enumeration<$model>> for $model {
            #[inline]
            fn graph_value(&self) -> $crate::json::Value<'_> {
                $crate::json::Value::Other(self)
            }
        }
    };
}

pub(crate) use enumeration;
