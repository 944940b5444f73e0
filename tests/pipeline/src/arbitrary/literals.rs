//! Literals that mean the same to Rust and to JSON.

use std::fmt::Write;

use graph_request_schema::primitives::Literal;

use super::choices::Choices;

/// Draws a literal of a primitive type.
pub(super) fn primitive(of: Literal, choices: &mut Choices) -> String {
    let date = |choices: &mut Choices| {
        let (year, month, day) =
            (1 + choices.below(9999), 1 + choices.below(12), 1 + choices.below(28));
        format!("{year:04}-{month:02}-{day:02}")
    };
    let text = match of {
        Literal::Text => return string(choices),
        Literal::Boolean => return choices.word(&["true", "false"]).to_owned(),
        Literal::Integer { max, .. } => {
            let max = usize::try_from(max).unwrap_or(usize::MAX).min(1_000_000);
            return choices.below(max).to_string();
        }
        Literal::DateTime => return date_time((1, 9999), choices),
        Literal::Number(_) | Literal::Any => {
            return choices.word(&["0", "-1.5", "2e30"]).to_owned();
        }
        Literal::LocalDateTime => format!("{}T{:02}:00", date(choices), choices.below(24)),
        Literal::TimeZone => choices.word(&["UTC", "Europe/Berlin"]).to_owned(),
        Literal::Date => date(choices),
        Literal::TimeOfDay => format!("{:02}:{:02}:00", choices.below(24), choices.below(60)),
        Literal::Duration => format!("P{}DT{}M", choices.below(100), choices.below(100)),
        Literal::Guid => format!("550fae72-d251-43ec-868c-{:012x}", choices.below(1_000_000)),
        Literal::Base64 => choices.word(&["", "SGVsbG8=", "+/+/"]).to_owned(),
    };
    format!("\"{text}\"")
}

/// Draws a date-time between two years, both included.
pub(super) fn date_time((from, to): (usize, usize), choices: &mut Choices) -> String {
    let year = from + choices.below(to - from + 1);
    let (month, day) = (1 + choices.below(12), 1 + choices.below(28));
    let (hour, minute) = (choices.below(24), choices.below(60));
    let mut text = format!("\"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}");
    // Writing into a string cannot fail.
    if !choices.one_in(8) {
        let _ = write!(text, ":{:02}", choices.below(60));
        let digits = choices.below(13);
        if digits > 0 {
            let fraction = choices.below(10_usize.pow(4));
            let _ = write!(text, ".{fraction:0digits$}");
        }
    }
    text.push_str(&offset(choices));
    text.push('"');
    text
}

fn offset(choices: &mut Choices) -> String {
    let sign = choices.word(&["Z", "+", "-"]);
    if sign == "Z" {
        return sign.to_owned();
    }
    format!("{sign}{:02}:{:02}", choices.below(24), choices.below(60))
}

/// Draws a number of RFC 8259, section 6, with an exponent that fits in a double.
pub(super) fn number(choices: &mut Choices) -> String {
    let mut text = choices.word(&["", "-"]).to_owned();
    let digits = choices.below(24);
    match choices.below(10) {
        0 => text.push('0'),
        first => {
            text.push_str(&first.to_string());
            push_digits(digits, &mut text, choices);
        }
    }
    if choices.one_in(3) {
        text.push('.');
        push_digits(1 + digits / 2, &mut text, choices);
    }
    if choices.one_in(3) {
        text.push_str(choices.word(&["e", "E"]));
        text.push_str(choices.word(&["", "+", "-"]));
        text.push_str(&choices.below(200).to_string());
    }
    text
}

fn push_digits(count: usize, text: &mut String, choices: &mut Choices) {
    for _ in 0..count {
        text.push_str(&choices.below(10).to_string());
    }
}

/// Draws a string literal.
pub(super) fn string(choices: &mut Choices) -> String {
    let mut text = "\"".to_owned();
    for _ in 0..choices.below(16) {
        match choices.below(4) {
            0 => text.push_str(choices.word(&[r#"\""#, r"\\", r"\n", r"\r", r"\t"])),
            1 => text.push(*choices.pick(&EDGES)),
            2 => text.extend(scalar(choices.below(0x11_0000))),
            _ => text.extend(scalar(choices.below(0x80))),
        }
    }
    text.push('"');
    text
}

/// The ends of Unicode's blocks, and the characters that change how text is shown or end a line.
const EDGES: [char; 16] = [
    ' ',
    '/',
    '\'',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{200b}',
    '\u{2028}',
    '\u{2029}',
    '\u{202e}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{10ffff}',
];

/// Returns a scalar that both languages read as itself, without an escape.
fn scalar(number: usize) -> Option<char> {
    let scalar = u32::try_from(number).ok().and_then(char::from_u32)?;
    (scalar >= ' ' && scalar != '"' && scalar != '\\').then_some(scalar)
}
