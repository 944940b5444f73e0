//! Tables of figures with their bars, as Markdown.

use std::fmt;

/// A figure of this crate, and that of a peer.
pub struct Row {
    /// The work.
    pub work: String,
    /// The peer, or what the figure is compared with.
    pub against: String,
    /// The unit of the figures.
    pub unit: &'static str,
    /// The figure of this crate.
    pub ours: f64,
    /// The figure of the peer, in the same run.
    pub peer: Option<f64>,
    /// The ratio of the two: less is better, except of what is done in a second.
    pub ratio: Option<f64>,
    /// The bar, if the figure has one.
    pub bar: Option<Bar>,
}

/// A condition that a figure should meet.
#[derive(Clone, Copy)]
pub enum Bar {
    /// The greatest ratio.
    Ratio(f64),
    /// The least ratio.
    LeastRatio(f64),
    /// The greatest difference of the ratio from 1.
    Even(f64),
    /// The greatest figure.
    Most(f64),
    /// The greatest difference to the peer.
    More(f64),
}

impl Row {
    /// Returns whether the bar is met; `None` without a bar, or without what it is about.
    pub fn is_met(&self) -> Option<bool> {
        // Figures are shown, and so compared, with two decimals.
        let at_most = |figure: f64, bar: f64| figure <= bar + 0.005;
        Some(match self.bar? {
            Bar::Ratio(bar) => at_most(self.ratio?, bar),
            Bar::LeastRatio(bar) => at_most(bar, self.ratio?),
            Bar::Even(bar) => at_most((self.ratio? - 1.0).abs(), bar),
            Bar::Most(bar) => at_most(self.ours, bar),
            Bar::More(bar) => at_most(self.ours - self.peer?, bar),
        })
    }

    fn cells(&self) -> [String; 8] {
        let met = match self.is_met() {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "",
        };
        [
            self.work.clone(),
            self.against.clone(),
            self.unit.to_owned(),
            number(self.ours),
            self.peer.map(number).unwrap_or_default(),
            self.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            self.bar.map(|bar| bar.to_string()).unwrap_or_default(),
            met.to_owned(),
        ]
    }
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Ratio(bar) => write!(f, "≤ {bar} ×"),
            Self::LeastRatio(bar) => write!(f, "≥ {bar} ×"),
            Self::Even(bar) => write!(f, "± {} %", bar * 100.0),
            Self::Most(bar) => write!(f, "≤ {}", number(*bar)),
            Self::More(bar) => write!(f, "≤ {} more", number(*bar)),
        }
    }
}

/// Returns a number with as many digits as say something.
fn number(value: f64) -> String {
    let decimals = match value.abs() {
        1_000.0.. => return thousands(&format!("{value:.0}")),
        100.0.. => 0,
        _ if value.fract().abs() < 0.005 => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{value:.decimals$}")
}

/// Separates the thousands of digits.
fn thousands(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let is_first = index == 0 || text.ends_with('-');
        if !is_first && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Returns a table as Markdown, which reads well in a terminal, too.
pub fn render(rows: &[Row]) -> String {
    let head =
        ["work", "against", "unit", "here", "peer", "ratio", "bar", "met"].map(str::to_owned);
    let cells: Vec<[String; 8]> =
        std::iter::once(head).chain(rows.iter().map(Row::cells)).collect();
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..8).filter_map(width).collect();
    let mut lines: Vec<String> = cells.iter().map(|row| line(row, &widths)).collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    lines.insert(1, line(&rule, &widths));
    lines.join("\n") + "\n"
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
    format!("| {} |", padded.collect::<Vec<_>>().join(" | "))
}
