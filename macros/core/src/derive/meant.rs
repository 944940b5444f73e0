//! The item as meant: plain data that holds rows of the schema and the user's tokens.

use graph_request_schema::{Shape, Type, Version};
use proc_macro2::{Ident, TokenStream};

/// Everything that was understood of an item.
pub(super) struct Selection {
    pub(super) name: Ident,
    /// The path of the runtime crate.
    pub(super) krate: TokenStream,
    /// The path of the type as the user wrote it, for the editor.
    pub(super) path: Option<TokenStream>,
    /// `None` if the type that it names is not one of Graph's, so that nothing is known of its fields.
    pub(super) target: Option<Target>,
}

/// The type of Graph's that an item is made for.
pub(super) struct Target {
    /// The path as the user wrote it.
    pub(super) path: TokenStream,
    pub(super) version: Version,
    pub(super) content: Content,
    /// The base types that lend their place to it: a manager is declared as a `directoryObject`, and is
    /// a `user`.
    pub(super) stands_for: Vec<&'static Type>,
}

pub(super) enum Content {
    Struct(Vec<Column>),
    Enum(Vec<Choice>),
}

/// A field of a struct.
pub(super) struct Column {
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
    pub(super) source: Source,
}

pub(super) enum Source {
    /// A property, or a navigation property with `$expand`.
    Property {
        /// Graph's own spelling.
        name: &'static str,
        /// The field of the model, at the user's token.
        mention: Option<Ident>,
        shape: Shape,
        is_collection: bool,
        /// The options of the `$expand`, percent-encoded.
        expand: Option<String>,
    },
    /// The rest of the object.
    Rest,
}

/// A variant of an enum.
pub(super) struct Choice {
    pub(super) name: Ident,
    pub(super) member: Member,
}

pub(super) enum Member {
    /// A member, in Graph's own spelling, and for the editor the variant of the model at the user's
    /// token.
    Known { name: &'static str, mention: Option<Ident> },
    /// All other members; `true` if the variant holds their text.
    Other { has_text: bool },
}
