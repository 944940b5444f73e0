//! State that the checks of one invocation share.

use graph_request_schema::Version;
use proc_macro2::Span;

use crate::report::{Reader, Report};
use crate::request::{Mention, Names, Owner, Place};
use crate::syntax::PLACEHOLDER;

/// State that the checks of one invocation share. The root decides the version and the method
/// decides whether the request is an update, so both are known before a body is checked.
pub(super) struct Context {
    pub(super) report: Report,
    pub(super) names: Names,
    pub(super) version: Version,
    /// The method as it is written, for messages that show a request.
    pub(super) method: String,
    /// The body changes an entity: nothing is required, and some properties are fixed.
    pub(super) is_update: bool,
    /// The next object is part of another, which may have the properties that it lacks.
    pub(super) is_part: bool,
}

/// A place that is not filled yet; `None` unless the expansion is for the editor.
#[derive(Clone, Copy)]
pub(super) struct OpenPlace(Option<usize>);

impl Context {
    pub(super) fn new(version: Version, reader: Reader) -> Self {
        Self {
            report: Report::new(reader),
            names: Names::default(),
            version,
            method: String::new(),
            is_update: false,
            is_part: false,
        }
    }

    pub(super) fn is_for_editor(&self) -> bool {
        self.report.is_for_editor()
    }

    /// Adds a name of Graph's. rustc needs it only to warn if it is deprecated.
    pub(super) fn mention(
        &mut self,
        owner: Owner,
        name: &str,
        span: Span,
        deprecated: Option<&'static str>,
    ) {
        if deprecated.is_some() || self.is_for_editor() {
            self.names.mentions.push(Mention { owner, name: name.to_owned(), span });
        }
    }

    /// Opens a place in the order of the text, in which the `refused` names cannot be written.
    pub(super) fn open_place(
        &mut self,
        owner: Owner,
        refused: impl FnOnce() -> Vec<&'static str>,
    ) -> OpenPlace {
        if !self.is_for_editor() {
            return OpenPlace(None);
        }
        let taken = refused().into_iter().map(str::to_owned).collect();
        self.names.places.push(Place { owner, taken, guesses: Vec::new() });
        OpenPlace(Some(self.names.places.len() - 1))
    }

    /// Adds a name of the owner to a place, where it is not offered again.
    pub(super) fn take(&mut self, place: OpenPlace, name: &str) {
        if let Some(place) = self.find_place(place) {
            place.taken.push(name.to_owned());
        }
    }

    /// Adds a word to a place that is perhaps half of a name.
    pub(super) fn guess(&mut self, place: OpenPlace, word: &str, span: Span) {
        if let Some(place) = self.find_place(place).filter(|_| word != PLACEHOLDER) {
            place.guesses.push((word.to_owned(), span));
        }
    }

    fn find_place(&mut self, OpenPlace(index): OpenPlace) -> Option<&mut Place> {
        self.names.places.get_mut(index?)
    }
}
