//! The JSON of literals, regardless of what a property expects.

use syn::Lit;

use super::SINGLE_QUOTES;
use crate::json::json_string;
use crate::syntax::Literal;

impl Literal {
    /// Describes the kind of the literal, with an article.
    pub(in crate::check) fn describe(&self) -> &'static str {
        match self.lit {
            Lit::Str(_) | Lit::Char(_) => "a string",
            Lit::Bool(_) => "a boolean",
            _ => "a number",
        }
    }

    /// Returns the JSON text regardless of the shape, or the reason why there is none.
    pub(in crate::check) fn to_json(&self) -> Result<String, String> {
        let sign = if self.is_negative { "-" } else { "" };
        match &self.lit {
            Lit::Str(text) => Ok(json_string(&text.value())),
            Lit::Bool(value) => Ok(value.value.to_string()),
            Lit::Int(int) => Ok(format!("{sign}{}", int.base10_digits())),
            Lit::Float(float) => match json_float(float.base10_digits()) {
                Some(digits) => Ok(format!("{sign}{digits}")),
                None => Err(format!("`{}` does not fit in a double", self.tokens)),
            },
            _ => Err(SINGLE_QUOTES.to_owned()),
        }
    }
}

/// Writes a float as JSON has it. `1.`, `1.e5` and `007.5` are floats in Rust only.
fn json_float(digits: &str) -> Option<String> {
    digits.parse::<f64>().ok().filter(|f| f.is_finite())?;
    let significant = digits.trim_start_matches('0');
    let zero = if significant.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
    let whole = significant.strip_suffix('.').map(|d| format!("{d}.0"));
    let digits = whole.unwrap_or_else(|| significant.replace(".e", ".0e"));
    Some(format!("{zero}{digits}"))
}
