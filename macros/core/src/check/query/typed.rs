//! The operands of a `$filter` with their types.

use graph_request_schema::Shape;
use proc_macro2::Span;

use crate::check::literal::describe_shape;
use crate::request::Operand;

/// An operand, and what is known of its type.
pub(super) struct Typed {
    pub(super) operand: Operand,
    /// The operand as a message names it.
    pub(super) subject: String,
    pub(super) span: Span,
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
}

impl Typed {
    /// Describes the type, with an article.
    pub(super) fn describe_type(&self) -> String {
        if self.is_collection { "a collection".to_owned() } else { describe_shape(self.shape) }
    }
}

pub(super) fn is_same(one: Shape, other: Shape) -> bool {
    match (one, other) {
        // By name, since texts have several rows.
        (Shape::Primitive(one), Shape::Primitive(other)) => one.name == other.name,
        (Shape::Enum(one), Shape::Enum(other)) => one == other,
        (Shape::Structured(one), Shape::Structured(other)) => one == other,
        (Shape::Stream, Shape::Stream) => true,
        _ => false,
    }
}
