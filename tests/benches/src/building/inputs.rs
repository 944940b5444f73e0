//! The values that bodies are made of.

use std::sync::LazyLock;

use time::OffsetDateTime;
use time::macros::datetime;

/// A loop of a body.
pub(super) struct Loop {
    pub(super) elements: usize,
    pub(super) turns: u32,
    pub(super) request: &'static str,
    pub(super) by_hand: &'static str,
}

pub(super) const LOOPS: [Loop; 3] = [
    Loop {
        elements: 10,
        turns: 100,
        request: "10 elements/request",
        by_hand: "10 elements/by hand",
    },
    Loop {
        elements: 1_000,
        turns: 10,
        request: "1,000 elements/request",
        by_hand: "1,000 elements/by hand",
    },
    Loop {
        elements: 100_000,
        turns: 1,
        request: "100,000 elements/request",
        by_hand: "100,000 elements/by hand",
    },
];

pub(super) struct Inputs {
    pub(super) id: String,
    pub(super) subject: String,
    pub(super) url: String,
    pub(super) plain: String,
    pub(super) umlauts: String,
    pub(super) escapes: String,
    pub(super) start: OffsetDateTime,
    pub(super) end: OffsetDateTime,
    /// Made only where it is used, since that takes longer than most cases.
    pub(super) people: LazyLock<Vec<String>>,
}

impl Default for Inputs {
    fn default() -> Self {
        Self {
            id: "550fae72-d251-43ec-868c-373732c2704f".to_owned(),
            subject: "Weekly stand-up".to_owned(),
            url: "https://teams.example/l/meetup-join/19%3ameeting_YTE%40thread.v2/0".to_owned(),
            plain: "The quick brown fox jumps over the lazy dog. ".repeat(228),
            umlauts: "Größe, Maße und Übermut: 会議の議題。".repeat(147),
            escapes: "12345\n\"quoted\"\\ and ".repeat(16),
            start: datetime!(2026-03-02 17:00:00.125 UTC),
            end: datetime!(2026-03-02 18:30:00 +01:00),
            people: LazyLock::new(people),
        }
    }
}

fn people() -> Vec<String> {
    (0..100_000).map(|number| format!("a{number:05}@contoso.com")).collect()
}
