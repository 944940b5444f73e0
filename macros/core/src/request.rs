//! The request as meant: plain data that holds rows of the schema and the user's tokens.

use graph_request_schema::{
    Callable, Enum, Method, Navigation, Shape, SystemOption, Type, Verb, Version,
};
use proc_macro2::{Span, TokenStream, TokenTree};

/// Everything that was understood of an invocation.
pub struct CheckedInvocation {
    /// The runtime crate, under the name that the user gave it.
    pub(crate) krate: TokenTree,
    pub(crate) version: Version,
    pub(crate) mentions: Vec<Mention>,
    /// `None` if the path does not lead to a resource, so that the type of the answer is unknown.
    pub request: Option<Request>,
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

/// The operation of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Checked(Verb),
    /// A method on a path that the schema does not know.
    Unchecked(Method),
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

/// The query options, in the order in which they were written.
#[derive(Default)]
pub struct Query {
    pub options: Vec<CheckedOption>,
}

pub enum CheckedOption {
    Select(Vec<Selected>),
    Expand(Vec<Expanded>),
    OrderBy(Vec<Ordered>),
    Filter(Condition),
    /// Phrases with operators between them.
    Search(Vec<SearchPart>),
    /// Any option with a single value.
    Scalar(SystemOption, UrlValue),
    /// An option that is left out if the value is `None`.
    IfSome(SystemOption, TokenStream),
    /// An option whose name and value are not checked.
    Unchecked(String, UrlValue),
    /// An option of a request that is not checked, as it was written.
    Written(String, Vec<WrittenPart>),
}

/// A part of an option as it was written.
pub enum WrittenPart {
    Text(String),
    Value(UrlValue),
}

pub enum SearchPart {
    Phrase(TokenStream),
    Operator(&'static str),
}

/// An item of `$select`.
pub enum Selected {
    All,
    Property(PropertyPath),
}

/// An item of `$expand`.
pub enum Expanded {
    All,
    Navigation {
        path: PropertyPath,
        row: &'static Navigation,
        /// `attendees/$count`
        is_count: bool,
        query: Query,
    },
}

/// An item of `$orderby`.
pub struct Ordered {
    pub(crate) path: PropertyPath,
    pub(crate) direction: Option<Direction>,
}

#[derive(Clone, Copy)]
pub enum Direction {
    Ascending,
    Descending,
}

/// Properties that lead from one to the next, in Graph's own spelling.
pub struct PropertyPath {
    /// The derived type that has the first of them, or the variable of a lambda.
    pub(crate) prefix: Option<String>,
    pub(crate) names: Vec<&'static str>,
    /// The path ends in `/$count`.
    pub(crate) is_count: bool,
}

impl PropertyPath {
    /// Returns the path as a URL has it.
    pub(crate) fn text(&self) -> String {
        let prefix = self.prefix.iter().map(String::as_str);
        let count = self.is_count.then_some("$count");
        let parts: Vec<&str> = prefix.chain(self.names.iter().copied()).chain(count).collect();
        parts.join("/")
    }
}

/// A condition of `$filter`, in the order in which it was written.
pub enum Condition {
    Operand(Operand),
    Compare {
        left: Operand,
        operator: &'static str,
        right: Operand,
    },
    In {
        left: Operand,
        values: Vec<UrlValue>,
    },
    /// `in {list}`, with the shape of one element.
    InList {
        left: Operand,
        shape: Shape,
        list: TokenStream,
    },
    Not(Box<Condition>),
    Group(Box<Condition>),
    Chain {
        first: Box<Condition>,
        rest: Vec<(&'static str, Condition)>,
    },
}

/// One side of a comparison, or an argument of a function.
pub enum Operand {
    Path(PropertyPath),
    Value(UrlValue),
    Call {
        function: &'static str,
        arguments: Vec<Operand>,
    },
    Lambda {
        path: PropertyPath,
        function: &'static str,
        condition: Option<(String, Box<Condition>)>,
    },
}

/// A value in a URL.
pub enum UrlValue {
    /// Text that needs neither quotes nor encoding: a number, `true`, `null`.
    Plain(String),
    /// Text that is known at compile time, and encoded when it is sent.
    Text { text: String, is_quoted: bool },
    /// An expression of the user's, to be judged by rustc.
    Rust(Shape, TokenStream),
    /// An expression that is a string and goes without quotes, such as a media type.
    Unquoted(TokenStream),
    /// An expression of any type that can be serialized; a string is quoted.
    Unchecked(TokenStream),
    /// An expression of any type that can be serialized; a string is not quoted.
    UncheckedText(TokenStream),
    /// An expression that is a number of entities.
    Count(TokenStream),
    /// Words to search for.
    Search(TokenStream),
    /// An expression that is `true` or `false`.
    Flag(TokenStream),
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
    /// The result of a function.
    Value(Shape),
    Values(Shape),
}

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

/// A name of Graph's at the user's token, for the editor, with the item of the models that it
/// stands for.
pub(crate) struct Mention {
    pub(crate) owner: Owner,
    pub(crate) name: String,
    pub(crate) span: Span,
    /// The name is not one of Graph's, but perhaps half of one: for completion alone.
    pub(crate) is_guess: bool,
}

/// The owner of a mentioned name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The service, for the first segment of a path.
    Root,
    /// An entity of this type, for the segment after it.
    Segment(&'static Type),
    /// A collection of this type, for the segment after it.
    CollectionSegment(&'static Type),
    /// A type, for its property.
    Property(&'static Type),
    /// An enum, for its member.
    Member(&'static Enum),
    /// An action, for its parameter.
    Parameter(&'static Callable),
}
