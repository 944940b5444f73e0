//! Charts of ratios, as SVG.

use std::fmt::Write as _;

use graph_request_benches::table::{Bar, Row};

/// The height of a bar with the space below it.
const LINE: usize = 22;
/// The width of the names.
const NAMES: f64 = 540.0;
/// The width of a ratio of 1.
const UNIT: f64 = 130.0;
/// The greatest ratio that is drawn in full.
const GREATEST: f64 = 3.0;

/// Draws the ratios that have a bar: one line each, with a mark at the bar.
pub(crate) fn draw(title: &str, rows: &[Row]) -> String {
    let drawn: Vec<(&Row, f64)> = rows.iter().filter_map(|row| Some((row, row.ratio?))).collect();
    let drawn: Vec<_> = drawn.into_iter().filter(|(row, _)| row.bar.is_some()).collect();
    let height = (drawn.len() + 2) * LINE;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000\" height=\"{height}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"8\" y=\"16\" font-weight=\"bold\">{}: ratio to the peer</text>\n",
        escape(title)
    );
    for (index, (row, ratio)) in drawn.into_iter().enumerate() {
        svg.push_str(&line(row, ratio, (index + 1) * LINE));
    }
    svg + "</svg>\n"
}

fn line(row: &Row, ratio: f64, top: usize) -> String {
    let width = ratio.clamp(0.0, GREATEST) * UNIT;
    let color = if row.is_met() == Some(true) { "#4c9a5b" } else { "#c8604f" };
    let (text, end) = (top + 12, NAMES + width + 6.0);
    let name = escape(&format!("{}, {} / {}", row.work, row.unit, row.against));
    let mut line = format!(
        "<text x=\"8\" y=\"{text}\" font-size=\"10\">{name}</text>\
         <rect x=\"{NAMES}\" y=\"{top}\" width=\"{width:.1}\" height=\"16\" fill=\"{color}\"/>\
         <text x=\"{end:.1}\" y=\"{text}\">{ratio:.2}</text>"
    );
    if let Some(Bar::Ratio(bar) | Bar::LeastRatio(bar)) = row.bar {
        let x = bar.min(GREATEST) * UNIT + NAMES;
        let bottom = top + 18;
        let _ = write!(
            line,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{top}\" y2=\"{bottom}\" stroke=\"black\"/>"
        );
    }
    line + "\n"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
