//! Finds the end of a Rust expression.
//!
//! rustc judges the expression itself, by the Rust of its own day. This module decides only which
//! comma or brace ends it: brackets are one token, so that leaves the commas of generic arguments
//! and closures, and the braces after the heads of `if`, `match` and loops.
//!
//! syn parses expressions too, with its feature `full`. Compiling that feature took a tenth of the
//! time that this crate adds to a clean build (measured in November 2026), which is the reason for
//! this module. A property test compares the two.

mod cursor;
mod operand;
mod pattern;
mod types;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::tokens;
use cursor::ExprCursor;
use operand::Operand;

/// Parses an expression up to a comma, or up to any other token that cannot continue it.
pub fn parse_expr(input: ParseStream) -> syn::Result<TokenStream> {
    input.step(|start| {
        let mut cursor = ExprCursor::new(*start);
        cursor.take_expr(0)?;
        Ok((cursor.taken_since(0), cursor.rest))
    })
}

/// Parses a type; empty if there is none.
pub(in crate::syntax) fn parse_type(input: ParseStream) -> syn::Result<TokenStream> {
    input.step(|start| {
        let mut cursor = ExprCursor::new(*start);
        cursor.take_type();
        Ok((cursor.taken_since(0), cursor.rest))
    })
}

/// Parses the one expression that a pair of braces holds.
pub(in crate::syntax) fn parse_hole(braces: &Group) -> syn::Result<TokenStream> {
    let parser = |input: ParseStream| {
        let expr = parse_expr(input)?;
        match tokens::peek_tree(input) {
            Some(next) => {
                let message = format!("expected `}}` before {}", tokens::name_token(&next));
                Err(syn::Error::new_spanned(next, message))
            }
            None => Ok(expr),
        }
    };
    parser.parse2(braces.stream())
}

/// `for pattern in iterator { body }`
pub(crate) struct Loop {
    pub(crate) pattern: TokenStream,
    pub(crate) iterator: TokenStream,
    pub(crate) body: Group,
}

/// Parses a loop whose body is not Rust.
pub(in crate::syntax) fn parse_loop(input: ParseStream) -> syn::Result<Loop> {
    input.step(|start| {
        let mut cursor = ExprCursor::new(*start);
        cursor.take_word(&["for"]);
        cursor.take_loop_pattern()?;
        let pattern = cursor.taken_since(1);
        cursor.take_word(&["in"]);
        let length = cursor.taken.len();
        cursor.take_expr(1)?;
        let iterator = cursor.taken_since(length);
        match cursor.rest.token_tree() {
            Some((TokenTree::Group(body), rest)) if body.delimiter() == Delimiter::Brace => {
                Ok((Loop { pattern, iterator, body }, rest))
            }
            _ => Err(cursor.expected("`{ element }`")),
        }
    })
}

/// Operators between operands, longer ones first.
const OPERATORS: [&str; 29] = [
    "<<=", ">>=", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "+", "-", "*", "/", "%", "^", "&", "|", "<", ">", "=",
];

/// Tokens that start like an operator and end an expression.
const ARROWS: [&str; 2] = ["=>", "->"];

impl ExprCursor<'_> {
    /// Takes operands with operators between them, up to the braces of the `outer` heads before it.
    fn take_expr(&mut self, outer: usize) -> syn::Result<()> {
        // Heads whose braces are still to come; counted, since `if if if …` must not take stack.
        let mut heads = outer;
        let mut operand = Operand::Needed;
        loop {
            while self.take_prefix(&mut heads, &mut operand)? {}
            if !self.take_operand(operand, heads) && operand == Operand::Needed {
                return Err(self.expected("an expression"));
            }
            while self.take_suffix()? || self.take_body(&mut heads, outer) {}
            match self.take_operator() {
                Some(next) => operand = next,
                None if heads > outer => return Err(self.expected("`{ … }`")),
                None => return Ok(()),
            }
        }
    }

    /// Takes the braces that an inner head waits for.
    fn take_body(&mut self, heads: &mut usize, outer: usize) -> bool {
        let is_taken = *heads > outer && self.take_braces();
        *heads -= usize::from(is_taken);
        is_taken
    }

    /// Takes an operator, and returns the kind of operand that follows it.
    fn take_operator(&mut self) -> Option<Operand> {
        if let Some(end) = self.take_range() {
            return Some(end);
        }
        let ahead = self.puncts();
        let starts = |written: &&&str| ahead.starts_with(**written);
        if ARROWS.iter().any(|arrow| starts(&arrow)) {
            return None;
        }
        let operator = OPERATORS.iter().find(starts);
        let is_taken = match operator {
            Some(operator) => self.take_punct(operator),
            None => self.is_behind_group() && self.take_word(&["else"]),
        };
        is_taken.then_some(Operand::Needed)
    }
}
