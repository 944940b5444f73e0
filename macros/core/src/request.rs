//! The request as meant: plain data that holds rows of the shape and the user's tokens.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::schema::{Callable, Enum, Shape, Type, Version};

/// What was understood of an invocation.
pub(crate) struct Understood {
    /// The runtime crate, by whatever name it goes.
    pub(crate) krate: TokenTree,
    pub(crate) version: Version,
    pub(crate) mentions: Vec<Mention>,
    /// `None` where the path leads nowhere, so that there is no telling what comes back.
    pub(crate) request: Option<Request>,
}

pub(crate) struct Request {
    pub(crate) client: Option<TokenStream>,
    pub(crate) method: &'static str,
    pub(crate) path: Vec<PathPiece>,
    /// What a 2xx response holds.
    pub(crate) answer: Answer,
    pub(crate) body: Option<Object>,
}

pub(crate) enum PathPiece {
    Text(String),
    /// A segment of its own.
    Key(TokenStream),
    /// A value as OData writes it in a URL: a string in quotes, a date-time as it is.
    Literal(Kind, TokenStream),
    /// A string that is known while compiling; a date-time goes without quotes.
    Quoted(String, bool),
    /// A string that goes without quotes.
    Plain(TokenStream),
    /// Words to search for.
    Search(TokenStream),
}

/// What a 2xx response holds.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    Nothing,
    Entity(&'static Type),
    /// The first of perhaps many pages of a collection.
    Page(&'static Type),
    /// The number of entities in a collection, as text.
    Count,
    Bytes,
    /// An entity, and by its status whether it is new.
    CreatedOrFound(&'static Type),
    /// What a function returns.
    Value(Shape),
    Values(Shape),
}

pub(crate) struct Object {
    pub(crate) members: Vec<Member>,
}

pub(crate) enum Member {
    Named(Named),
    Spread(Spread),
}

pub(crate) struct Named {
    pub(crate) name: String,
    /// Left out when the value is `None`.
    pub(crate) is_optional: bool,
    pub(crate) value: Value,
}

pub(crate) struct Spread {
    pub(crate) ty: &'static Type,
    pub(crate) tokens: TokenStream,
    /// Properties that stand in the object themselves.
    pub(crate) except: Vec<String>,
}

pub(crate) enum Value {
    /// JSON text that is known while compiling.
    Json(String),
    /// An expression of the user's, to be judged by rustc.
    Rust(Kind, TokenStream),
    /// An expression whose property the shape lacks; anything that can be serialized.
    Unchecked(TokenStream),
    Object(Object),
    Array(Vec<Element>),
}

/// What an expression is written as.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    One(Shape),
    Collection(Shape),
}

pub(crate) enum Element {
    Value(Value),
    Loop(Loop),
}

pub(crate) struct Loop {
    pub(crate) pattern: TokenStream,
    pub(crate) iterator: TokenStream,
    pub(crate) elements: Vec<Element>,
}

/// A name of Graph's at the user's token, for the editor: what it stands for in the models.
pub(crate) struct Mention {
    pub(crate) of: Owner,
    pub(crate) name: String,
    pub(crate) span: Span,
    /// It is no name of Graph's, but perhaps half of one: for completion alone.
    pub(crate) is_guess: bool,
}

/// What a mentioned name belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A first segment of a path.
    Root,
    /// A segment that follows an entity of this type.
    Segment(&'static Type),
    /// A segment that follows a collection of this type.
    CollectionSegment(&'static Type),
    /// A property of this type.
    Property(&'static Type),
    /// A member of this enum.
    Member(&'static Enum),
    /// A parameter of this action.
    Parameter(&'static Callable),
}
