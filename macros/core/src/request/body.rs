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
    /// `None` in a request that is not checked.
    pub(crate) ty: Option<&'static Type>,
    pub tokens: TokenStream,
    /// Properties that the object itself has, which override those of the model.
    pub(crate) except: Vec<String>,
}

impl SpreadMember {
    pub(crate) fn new(ty: Option<&'static Type>, tokens: TokenStream) -> Self {
        Self { ty, tokens, except: Vec::new() }
    }
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
    /// Without a last `else`, the member is left out.
    Conditional(Conditional<BodyValue>),
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
    /// The elements of the branch that is taken, if any.
    Conditional(Conditional<Vec<BodyElement>>),
}

pub struct BodyLoop {
    pub pattern: TokenStream,
    pub iterator: TokenStream,
    pub elements: Vec<BodyElement>,
}

/// The values that are written under conditions.
pub struct Conditional<T> {
    pub branches: Vec<Branch<T>>,
}

pub struct Branch<T> {
    /// `if`, `else if` or `else`.
    pub(crate) lead: TokenStream,
    /// Empty after the last `else`.
    pub condition: TokenStream,
    pub content: T,
}
