//! Decoding answers: JSON text into models.

mod answers;
mod calls;
mod models;
mod rows;

use std::hint::black_box;

use graph_request::{Page, preview};
use serde::de::DeserializeOwned;

use crate::case::Case;
use answers::Answers;
use calls::Call;
use models::{exact, flattened};

pub use rows::comparisons;

type Meeting = preview::OnlineMeeting;

/// Returns the cases of this group.
pub fn cases() -> Vec<Case> {
    let answers: &'static Answers = Box::leak(Box::new(Answers::read()));
    let mut cases = meetings(answers);
    cases.extend(pages(answers).into_iter().map(|case| case.turns(1)));
    cases.extend(calls(answers));
    cases
}

fn decode<T: DeserializeOwned + 'static>(name: &'static str, text: &'static [u8]) -> Case {
    Case::new(name, move || {
        serde_json::from_slice::<T>(black_box(text)).expect("the answer is as documented")
    })
}

fn meetings(answers: &'static Answers) -> Vec<Case> {
    vec![
        decode::<Meeting>("meeting/model", &answers.meeting),
        decode::<exact::OnlineMeeting>("meeting/derived", &answers.meeting),
        decode::<flattened::OnlineMeeting>("meeting/flattened", &answers.meeting),
        decode::<Meeting>("unknown/model", &answers.unknown),
        decode::<exact::OnlineMeeting>("unknown/derived", &answers.unknown),
        decode::<flattened::OnlineMeeting>("unknown/flattened", &answers.unknown),
    ]
}

fn pages(answers: &'static Answers) -> Vec<Case> {
    vec![
        decode::<Page<Meeting>>("page/model", &answers.page),
        decode::<exact::Page>("page/derived", &answers.page),
        decode::<Page<Meeting>>("unknown page/model", &answers.unknown_page),
        decode::<flattened::Page>("unknown page/flattened", &answers.unknown_page),
    ]
}

fn calls(answers: &'static Answers) -> Vec<Case> {
    let meeting = |name, text| Case::new(name, Call::new(text).meeting());
    let page = |name, text| Case::new(name, Call::new(text).page());
    let derived = |name, text| Case::new(name, Call::new(text).derived::<exact::OnlineMeeting>());
    let derived_page = |name, text| Case::new(name, Call::new(text).derived::<exact::Page>());
    let flattened =
        |name, text| Case::new(name, Call::new(text).derived::<flattened::OnlineMeeting>());
    let flattened_page = |name, text| Case::new(name, Call::new(text).derived::<flattened::Page>());
    vec![
        meeting("empty call/model", b"{}"),
        derived("empty call/derived", b"{}"),
        flattened("empty call/flattened", b"{}"),
        meeting("meeting call/model", &answers.meeting),
        derived("meeting call/derived", &answers.meeting),
        meeting("unknown call/model", &answers.unknown),
        flattened("unknown call/flattened", &answers.unknown),
        page("page call/model", &answers.page).turns(1),
        derived_page("page call/derived", &answers.page).turns(1),
        page("unknown page call/model", &answers.unknown_page).turns(1),
        flattened_page("unknown page call/flattened", &answers.unknown_page).turns(1),
    ]
}
