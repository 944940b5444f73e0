//! `if condition { … } else if let pattern = value { … } else { … }`

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::Token;
use syn::parse::{ParseStream, Parser};

use crate::syntax::expr::{self, Branch};
use crate::syntax::tokens;

/// An `if` with all its branches. The braces hold JSON or Rust: the check decides.
pub(crate) struct Conditional {
    /// At least one.
    pub(crate) branches: Vec<Branch>,
    /// All of it, as an expression of Rust.
    pub(crate) tokens: TokenStream,
}

impl Conditional {
    /// Returns `true` if it ends in an `else`, so that one of the branches is always taken.
    pub(crate) fn is_total(&self) -> bool {
        self.branches.last().is_some_and(|branch| branch.condition.is_empty())
    }
}

/// Splits an expression that is an `if` and nothing more.
pub(super) fn split(tokens: TokenStream) -> Option<Conditional> {
    let branches = parse_branches.parse2(tokens.clone()).ok()?;
    Some(Conditional { branches, tokens })
}

/// Finds the `if` that is all a pair of braces holds.
pub(crate) fn find_lone_conditional(group: &Group) -> Option<Conditional> {
    if !matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "if") {
        return None;
    }
    let parser = |input: ParseStream| {
        let tokens = expr::parse_expr(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(tokens)
    };
    parser.parse2(group.stream()).ok().and_then(split)
}

fn parse_branches(input: ParseStream) -> syn::Result<Vec<Branch>> {
    let mut branches: Vec<Branch> = Vec::new();
    while !input.is_empty() {
        let is_after_last = branches.last().is_some_and(|branch| branch.condition.is_empty());
        if is_after_last || input.peek(Token![else]) == branches.is_empty() {
            return Err(tokens::error_here(input, "expected `if` or `else`"));
        }
        branches.push(expr::parse_branch(input)?);
    }
    Ok(branches)
}

#[cfg(test)]
mod tests {
    use super::split;

    /// Returns the conditions of an `if`.
    fn conditions(text: &str) -> Option<Vec<String>> {
        let found = split(text.parse().unwrap())?;
        Some(found.branches.iter().map(|branch| branch.condition.to_string()).collect())
    }

    #[test]
    fn an_if_is_split_into_its_branches() {
        for (text, expected) in [
            ("if a { }", vec!["a"]),
            ("if a == b && c { } else { }", vec!["a == b && c", ""]),
            (
                "if let Some (a) = b && a > 1 { } else if c { }",
                vec!["let Some (a) = b && a > 1", "c"],
            ),
            (
                "if (S { a }) . b { } else if let A { b , .. } = c { } else { }",
                vec!["(S { a }) . b", "let A { b , .. } = c", ""],
            ),
        ] {
            assert_eq!(conditions(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn anything_else_is_left_to_rust() {
        for text in [
            "",
            "a",
            "if",
            "if a",
            "if a { } . b",
            "if a { } else",
            "if a { } else match b { }",
            "if a { } else { } else { }",
            "if a { } if b { }",
            "else { }",
        ] {
            assert_eq!(conditions(text).filter(|found| !found.is_empty()), None, "{text}");
        }
    }
}
