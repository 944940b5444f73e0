//! Where a Rust expression ends.
//!
//! rustc judges what is written in one, by the Rust of its own day. Asked here is only which comma
//! or brace is no part of it: brackets come as one token, so that leaves the commas of generic
//! arguments and closures, and the braces behind the heads of `if`, `match` and loops.

mod operand;
mod pattern;
mod types;
mod walk;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::tokens;
use operand::Operand;
use walk::Walk;

/// Reads an expression up to a comma, or whatever else cannot go on with it.
pub(crate) fn parse_expr(input: ParseStream) -> syn::Result<TokenStream> {
    input.step(|start| {
        let mut walk = Walk::new(*start);
        walk.take_expr(0)?;
        Ok((walk.taken_since(0), walk.rest))
    })
}

/// Reads the one expression that a pair of braces holds.
pub(super) fn parse_hole(braces: &Group) -> syn::Result<TokenStream> {
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

/// Reads a loop whose body is no Rust.
pub(super) fn parse_loop(input: ParseStream) -> syn::Result<Loop> {
    input.step(|start| {
        let mut walk = Walk::new(*start);
        walk.take_word(&["for"]);
        walk.take_loop_pattern()?;
        let pattern = walk.taken_since(1);
        walk.take_word(&["in"]);
        let length = walk.taken.len();
        walk.take_expr(1)?;
        let iterator = walk.taken_since(length);
        match walk.rest.token_tree() {
            Some((TokenTree::Group(body), rest)) if body.delimiter() == Delimiter::Brace => {
                Ok((Loop { pattern, iterator, body }, rest))
            }
            _ => Err(walk.expected("`{ element }`")),
        }
    })
}

/// Operators between operands, longer ones first.
const OPERATORS: [&str; 29] = [
    "<<=", ">>=", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "+", "-", "*", "/", "%", "^", "&", "|", "<", ">", "=",
];

/// What starts like an operator and ends an expression.
const ARROWS: [&str; 2] = ["=>", "->"];

impl Walk<'_> {
    /// Operands, with operators between them, up to the braces of the `outer` heads before it.
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

    /// The braces that an inner head waits for.
    fn take_body(&mut self, heads: &mut usize, outer: usize) -> bool {
        let is_taken = *heads > outer && self.take_braces();
        *heads -= usize::from(is_taken);
        is_taken
    }

    /// Steps over an operator; says what follows it.
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
