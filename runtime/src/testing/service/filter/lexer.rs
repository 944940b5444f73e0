//! The tokens of a `$filter`.

use super::Fault;
use crate::testing::service::url::unquote;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    /// A name, a path, an operator, a number or another bare literal.
    Word(String),
    /// A quoted literal, without its quotes and its prefix.
    Text(String),
}

/// Splits a text into its tokens.
pub(super) fn split(text: &str) -> Result<Vec<Token>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            ',' => (Token::Comma, 1),
            _ => take_word(rest)?,
        };
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(tokens)
}

/// Takes a word, or a literal in quotes, which may have the name of its type before it.
fn take_word(text: &str) -> Result<(Token, usize), Fault> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '\'');
    let end = text.find(ends).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    if !after.starts_with('\'') {
        return Ok((Token::Word(word.to_owned()), end));
    }
    let length = length_of_quoted(after).ok_or(Fault::Syntax)?;
    let literal = after.get(..length).and_then(unquote).ok_or(Fault::Syntax)?;
    // Nothing but a space, a comma or a parenthesis separates a literal from what follows.
    let next = after.get(length..).and_then(|after| after.chars().next());
    if next.is_some_and(|next| !ends(next)) {
        return Err(Fault::Syntax);
    }
    Ok((Token::Text(literal), end.saturating_add(length)))
}

/// Returns the length of a literal with its quotes; a quote within it is doubled.
fn length_of_quoted(text: &str) -> Option<usize> {
    let mut quotes = text.match_indices('\'').map(|(index, _)| index).skip(1).peekable();
    while let Some(index) = quotes.next() {
        if quotes.peek() == Some(&index.saturating_add(1)) {
            quotes.next();
        } else {
            return Some(index.saturating_add(1));
        }
    }
    None
}
