//! State that the checks of one invocation share.

use graph_request_schema::Version;
use proc_macro2::Span;

use crate::report::Report;
use crate::request::{Mention, Owner};

/// State that the checks of one invocation share. The root decides the version and the method
/// decides whether the request is an update, so both are known before a body is checked.
pub(super) struct Context {
    pub(super) report: Report,
    pub(super) mentions: Vec<Mention>,
    pub(super) version: Version,
    /// The method as it is written, for messages that show a request.
    pub(super) method: String,
    /// The body changes an entity: nothing is required, and some properties are fixed.
    pub(super) is_update: bool,
    /// The next object is part of another, which may have the properties that it lacks.
    pub(super) is_part: bool,
}

impl Context {
    pub(super) fn new(version: Version) -> Self {
        Self {
            report: Report::default(),
            mentions: Vec::new(),
            version,
            method: String::new(),
            is_update: false,
            is_part: false,
        }
    }

    /// Adds a name of Graph's for the editor.
    pub(super) fn mention(&mut self, owner: Owner, name: &str, span: Span) {
        self.mentions.push(Mention { owner, name: name.to_owned(), span, is_guess: false });
    }

    /// Adds a name that is not one of Graph's, but perhaps half of one, for completion alone.
    pub(super) fn guess(&mut self, owner: Owner, name: &str, span: Span) {
        self.mentions.push(Mention { owner, name: name.to_owned(), span, is_guess: true });
    }
}
