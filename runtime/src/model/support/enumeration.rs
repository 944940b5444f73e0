//! How an enum is read and written: members by their names, unknown ones as they came.

use std::error::Error;
use std::fmt;

/// Text that is no member of an enum, from [`str::parse`].
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

    /// The members that there are, in Graph's own spelling.
    pub fn members(&self) -> &'static [&'static str] {
        self.members
    }
}

impl fmt::Display for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let members = self.members.join("`, `");
        write!(f, "`{}` has no member `{}`; it has `{members}`", self.name, self.text)
    }
}

impl Error for UnknownMember {}

/// What makes an enum a type like any other.
macro_rules! enumeration {
    ($model:ident, $name:literal { $($text:literal => $member:ident,)* }) => {
        impl $model {
            const MEMBERS: &'static [&'static str] = &[$($text),*];

            /// Graph's own spelling.
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

        // Not derived, which would check each member while the program is compiled.
        impl Eq for $model {}

        impl std::fmt::Display for $model {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $model {
            type Err = $crate::model::support::UnknownMember;

            /// Reads a member in Graph's own spelling; anything else is an error that names them.
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
                let text = Box::<str>::deserialize(from)?;
                Ok(Self::from_known(&text).unwrap_or(Self::Other(text)))
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
                json.push_value(self.as_str());
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::json::EnumerationValue<$model> for $model {}
    };
}

pub(crate) use enumeration;
