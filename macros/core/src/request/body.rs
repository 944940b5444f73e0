//! The JSON body of a request, as meant.

use graph_request_schema::{Shape, Type};
use proc_macro2::TokenStream;

#[derive(Default)]
pub struct BodyObject {
    pub members: Vec<BodyMember>,
}

pub enum BodyMember {
    Named(NamedMember),
    Spread(SpreadMember),
}

pub struct NamedMember {
    pub(crate) name: String,
    /// The member is left out if the value is `None`.
    pub(crate) is_optional: bool,
    pub value: BodyValue,
}

impl NamedMember {
    pub(crate) fn new(name: &str, is_optional: bool, value: BodyValue) -> Self {
        Self { name: name.to_owned(), is_optional, value }
    }
}

pub struct SpreadMember {
    pub(crate) ty: &'static Type,
    pub tokens: TokenStream,
    /// Properties that the object itself has, which override those of the model.
    pub(crate) except: Vec<String>,
}

pub enum BodyValue {
    /// JSON text that is known at compile time.
    Json(String),
    /// An expression of the user's, to be judged by rustc.
    Rust(ValueType, TokenStream),
    /// The value of a `key!:` member: any type that can be serialized.
    Unchecked(TokenStream),
    Object(BodyObject),
    Array(Vec<BodyElement>),
}

/// The type that an expression must have.
#[derive(Clone, Copy)]
pub enum ValueType {
    One(Shape),
    Collection(Shape),
}

pub enum BodyElement {
    Value(BodyValue),
    Loop(BodyLoop),
}

pub struct BodyLoop {
    pub pattern: TokenStream,
    pub iterator: TokenStream,
    pub elements: Vec<BodyElement>,
}
