//! Completion, hover and definition inside the macros, asked of a real rust-analyzer.
//!
//! Each row of the tables is one place in a source text, and what an editor shows there. The test is
//! ignored by default, since it needs a rust-analyzer: see `.github/CONTRIBUTING.md`.

mod editor;
mod places;
mod server;
mod workspace;

use std::env;

use editor::Editor;
use places::Place;
use workspace::Workspace;

/// Asks about every place, or about those that contain the text in `PLACE`.
#[test]
#[ignore = "needs rust-analyzer, in `PATH` or in `RUST_ANALYZER`"]
fn each_place_answers_as_it_should() {
    let mut editor = Editor::open(&Workspace::create());
    let wanted = env::var("PLACE").unwrap_or_default();
    let places = places::all().filter(|place| place.source.contains(&wanted));
    let (mut count, mut mistakes) = (0, Vec::new());
    for place in places {
        count += 1;
        mistakes.extend(ask(&place, &mut editor));
    }
    editor.close();
    println!("{} of {count} places answer as they should", count - mistakes.len());
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n\n"));
}

/// Returns the difference between what is shown at a place and what should be.
fn ask(place: &Place, editor: &mut Editor) -> Option<String> {
    let shown = place.ask(editor);
    let wrong = place.compare(&shown);
    (!wrong.is_empty()).then(|| {
        format!("{}\n    {}\n    shown: {}", place.source, wrong.join("; "), shown.describe())
    })
}
