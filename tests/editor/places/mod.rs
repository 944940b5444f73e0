//! The tables of places.

mod completion;
mod definition;
mod hover;

use crate::editor::Editor;

/// A place, marked by `¦` in an invocation, and what an editor shows there.
pub(crate) struct Place {
    pub(crate) source: &'static str,
    question: Question,
    /// Words or phrases, by `|` between them. One with `!` must not be shown.
    expected: &'static str,
}

#[derive(Clone, Copy)]
enum Question {
    /// These are offered, perhaps with others.
    Completion,
    /// These are offered, and nothing else.
    ExactCompletion,
    Hover,
    Definition,
}

/// The answer of the editor at a place.
pub(crate) enum Shown {
    Items(Vec<String>),
    Text(String),
}

/// All places, in the order of the tables.
pub(crate) fn all() -> impl Iterator<Item = Place> {
    let tables: [(Question, &[_]); 4] = [
        (Question::ExactCompletion, completion::EXACT),
        (Question::Completion, completion::AMONG_OTHERS),
        (Question::Hover, hover::PLACES),
        (Question::Definition, definition::PLACES),
    ];
    tables.into_iter().flat_map(|(question, rows)| {
        rows.iter().map(move |&(source, expected)| Place { source, question, expected })
    })
}

/// Everything around the invocation. A source that has a semicolon or an item of its own stands alone.
const BEFORE: &str = "use graph_request::{Client, GraphSelect, Page, beta, graph_object, graph_request, preview, v1};\n\
    #[derive(GraphSelect)] #[graph(v1::OnlineMeeting)] struct Brief { subject: Option<String> }\n";

impl Place {
    fn text(&self) -> String {
        if self.source.contains("struct") || self.source.contains("enum") {
            return format!("{BEFORE}{}\n", self.source);
        }
        format!(
            "{BEFORE}fn run(client: &Client, title: String, is_open: bool, user_id: &str, kind: v1::OnlineMeetingPresenters, model: &v1::OnlineMeeting, people: &[String]) {{\n    let _ = {};\n}}\n",
            self.source
        )
    }

    pub(crate) fn ask(&self, editor: &mut Editor) -> Shown {
        let text = self.text();
        match self.question {
            Question::Completion | Question::ExactCompletion => {
                Shown::Items(editor.complete(&text))
            }
            Question::Hover => Shown::Text(editor.hover(&text)),
            Question::Definition => Shown::Items(editor.define(&text)),
        }
    }

    /// Returns what is missing or should not be there.
    pub(crate) fn compare(&self, shown: &Shown) -> Vec<String> {
        let mut wrong = Vec::new();
        let phrases = || self.expected.split('|').map(str::trim).filter(|p| !p.is_empty());
        for phrase in phrases() {
            match phrase.strip_prefix('!') {
                Some(phrase) if shown.has(phrase) => wrong.push(format!("has `{phrase}`")),
                None if !shown.has(phrase) => wrong.push(format!("lacks `{phrase}`")),
                _ => {}
            }
        }
        if let (Question::ExactCompletion | Question::Definition, Shown::Items(items)) =
            (self.question, shown)
        {
            let extra = items.iter().filter(|item| phrases().all(|phrase| phrase != *item));
            // The names are fields of a pattern, which can have these words too.
            let extra = extra.filter(|item| !["ref", "mut"].contains(&item.as_str()));
            wrong.extend(extra.map(|item| format!("has `{item}` too")));
        }
        wrong
    }
}

impl Shown {
    fn has(&self, phrase: &str) -> bool {
        match self {
            Self::Items(items) => items.iter().any(|item| item == phrase),
            Self::Text(text) => text.contains(phrase),
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Items(items) => items.iter().take(60).cloned().collect::<Vec<_>>().join(" | "),
            Self::Text(text) => text.replace('\n', "\n        "),
        }
    }
}
