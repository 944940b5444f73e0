//! The request as meant: plain data that holds rows of the schema and the user's tokens.

mod body;
mod names;
mod query;
mod selection;

use graph_request_schema::{Method, Shape, Type, Verb, Version};
use proc_macro2::{Span, TokenStream, TokenTree};

pub use self::body::*;
pub(crate) use self::names::*;
pub use self::query::*;
pub(crate) use self::selection::*;

/// Everything that was understood of an invocation.
pub struct CheckedInvocation {
    /// The runtime crate, under the name that the user gave it.
    pub(crate) krate: TokenTree,
    pub(crate) version: Version,
    pub(crate) names: Names,
    /// The type after `as`.
    pub(crate) selection: Option<TokenStream>,
    /// The last segment of the path.
    pub(crate) end: Span,
    /// `None` if the path does not lead to a resource, so that the type of the answer is unknown.
    pub request: Option<Request>,
}

/// Everything that was understood of an object that stands by itself.
pub struct CheckedFragment {
    pub(crate) krate: TokenTree,
    pub(crate) version: Version,
    pub(crate) names: Names,
    /// The path of the type as the user wrote it.
    pub(crate) written: TokenStream,
    pub(crate) ty: Named,
    /// `None` if the schema does not have the type, so that nothing is known of the object.
    pub body: Option<BodyObject>,
}

/// The type of an object.
pub(crate) enum Named {
    /// The path of the user, for rustc to resolve.
    Written(TokenStream),
    /// The type that was probably meant by a path with a mistake.
    Meant(&'static Type),
}

pub struct Request {
    pub client: Option<TokenStream>,
    pub(crate) operation: Operation,
    pub path: Path,
    pub query: Query,
    /// The content of a 2xx response.
    pub(crate) answer: Answer,
    pub body: Option<Content>,
}

impl Request {
    /// Returns the type of the answer as the user wrote it, to be replaced by a test.
    pub fn answer_type_mut(&mut self) -> Option<&mut TokenStream> {
        match &mut self.answer {
            Answer::Selected(answer) => Some(&mut answer.ty),
            Answer::Written { ty, .. } => ty.as_mut(),
            _ => None,
        }
    }
}

/// The operation of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Checked(Verb),
    /// A method on a path that the schema does not know.
    Unchecked(Method),
}

impl Operation {
    /// Returns `true` if the request changes an entity that is there.
    pub(crate) fn is_update(self) -> bool {
        matches!(self, Self::Checked(Verb::Update) | Self::Unchecked(Method::Patch))
    }
}

/// The content of a request.
pub enum Content {
    Json(BodyObject),
    /// An expression that is bytes.
    Bytes {
        media_type: &'static str,
        tokens: TokenStream,
    },
}

/// A path, from the version on.
pub struct Path {
    pub(crate) version: Version,
    pub segments: Vec<PathSegment>,
}

pub enum PathSegment {
    Name(String),
    /// An expression that is a segment of its own.
    Key(TokenStream),
    /// A function with its arguments, or an alternate key.
    Call {
        name: String,
        arguments: Vec<(String, UrlValue)>,
    },
}

/// The content of a 2xx response.
#[derive(Clone)]
pub(crate) enum Answer {
    Nothing,
    Entity(&'static Type),
    /// The first page of a collection.
    Page(&'static Type),
    /// The number of entities in a collection, as text.
    Count,
    /// Bytes, and the media type that the request must accept.
    Bytes(Option<&'static str>),
    /// The text of a property.
    RawValue,
    /// A property by itself, which may be `null`.
    Property(Shape),
    /// An entity, and by its status the fact that it is new or not.
    CreatedOrFound(&'static Type),
    /// The type that the user names, and the function of the runtime that reads it.
    Written {
        function: &'static str,
        ty: Option<TokenStream>,
    },
    /// A struct of the user's own, after `as`.
    Selected(SelectedAnswer),
    /// The result of a function.
    Value(Shape),
    Values(Shape),
}
