//! Names of Graph's as an invocation has them: for the editor, and for warnings of rustc.

use graph_request_schema::{Callable, Enum, Type};
use proc_macro2::Span;

/// The names in one invocation.
#[derive(Default)]
pub(crate) struct Names {
    /// For the editor all of them, for rustc those that are deprecated.
    pub(crate) mentions: Vec<Mention>,
    /// For the editor only, in the order in which they are written.
    pub(crate) places: Vec<Place>,
}

/// A name at the user's token, with the item that it stands for: for hover, definition and
/// deprecation.
pub(crate) struct Mention {
    pub(crate) owner: Owner,
    pub(crate) name: String,
    pub(crate) span: Span,
}

/// A place at which names of one owner can be written: an object, a segment, a list. For completion.
pub(crate) struct Place {
    pub(crate) owner: Owner,
    /// Names of the owner that are written already, or cannot be written here.
    pub(crate) taken: Vec<String>,
    /// Words that are not names of the owner, but perhaps half of one, with the user's spans.
    pub(crate) guesses: Vec<(String, Span)>,
}

/// The owner of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The service, for the first segment of a path.
    Root,
    /// The service in all versions, for the first segment of a path without a version.
    AnyRoot,
    /// An entity of this type, for the segment after it.
    Segment(&'static Type),
    /// A collection of this type, for the segment after it.
    CollectionSegment(&'static Type),
    /// A type, for its property.
    Property(&'static Type),
    /// An enum, for its member.
    Member(&'static Enum),
    /// An action or a function, for its parameter.
    Parameter(&'static Callable),
    /// A query, for its option, without the `$`.
    QueryOption,
}
