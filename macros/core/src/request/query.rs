//! The options of a query, as meant.

use graph_request_schema::primitives::UrlForm;
use graph_request_schema::{Navigation, Shape, SystemOption};
use proc_macro2::TokenStream;

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
    pub(crate) names: Vec<String>,
    /// The path ends in `/$count`.
    pub(crate) is_count: bool,
}

impl PropertyPath {
    /// Returns the path as a URL has it.
    pub(crate) fn text(&self) -> String {
        let prefix = self.prefix.iter().map(String::as_str);
        let count = self.is_count.then_some("$count");
        let parts: Vec<&str> =
            prefix.chain(self.names.iter().map(String::as_str)).chain(count).collect();
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
    Text { text: String, form: UrlForm },
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
