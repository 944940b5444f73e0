//! Strings, booleans and integers as the types of fields.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use serde_core::de::{Deserialize, Deserializer};

use super::FromGraph;
use super::text::read_text;
use crate::json::{
    EdmBoolean, EdmByte, EdmGuid, EdmInt16, EdmInt32, EdmInt64, EdmString, LocalDateTime,
};

macro_rules! by_serde {
    ($($kind:ident: $($type:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for $type {
            #[inline]
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Self::deserialize(from)
            }
        }
    )*)*};
}

by_serde! {
    EdmString: String, Box<str>;
    EdmGuid: String, Box<str>;
    LocalDateTime: String, Box<str>;
    EdmBoolean: bool;
    EdmByte: u8, u16, u32, u64, i16, i32, i64;
    EdmInt16: i16, i32, i64, i128;
    EdmInt32: i32, i64, i128;
    EdmInt64: i64, i128;
}

macro_rules! pointer {
    ($($kind:ident),*) => {$(
        text!($kind: Arc<str>, Rc<str>);

        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for Cow<'static, str> {
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Cow::Owned)
            }
        }
    )*};
}

macro_rules! text {
    ($($kind:ident),*) => {$(
        #[cfg(feature = "uuid")]
        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for uuid::Uuid {
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read_text(from, "a UUID", |text| Self::try_parse(text).ok())
            }
        }
    )*};
    ($kind:ident: $($type:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for $type {
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read_text(from, "a string", |text| Some(text.into()))
            }
        }
    )*};
}

text!(EdmString, EdmGuid);
pointer!(EdmString, EdmGuid, LocalDateTime);

#[diagnostic::do_not_recommend]
impl FromGraph<EdmString> for reqwest::Url {
    fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_text(from, "a URL", |text| Self::parse(text).ok())
    }
}
