//! Control flow in the user's tokens that could leave the expression it is part of.

use proc_macro2::{TokenStream, TokenTree};

/// The keywords that leave an expression.
const LEAVING: [&str; 6] = ["await", "become", "break", "continue", "return", "yield"];

/// Returns `true` if an expression may leave the code around it, as by `?` or `break`. A macro call
/// may hide any of them.
pub(super) fn may_leave(tokens: &TokenStream) -> bool {
    let mut before = None;
    for tree in tokens.clone() {
        let leaves = match &tree {
            TokenTree::Group(group) => is_macro_call(before) || may_leave(&group.stream()),
            TokenTree::Ident(ident) => LEAVING.iter().any(|keyword| ident == keyword),
            TokenTree::Punct(punct) => punct.as_char() == '?',
            TokenTree::Literal(_) => false,
        };
        if leaves {
            return true;
        }
        before = Some(tree);
    }
    false
}

/// Returns `true` if the token before a group makes it the argument of a macro, or its negation,
/// which is rare enough to be treated alike.
fn is_macro_call(before: Option<TokenTree>) -> bool {
    matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == '!')
}

#[cfg(test)]
mod tests {
    use super::may_leave;

    #[test]
    fn control_flow_is_found_at_any_depth() {
        for text in ["f(a?)", "{ x; [break] }", "a.await", "vec![1]", "if x { return 1 }"] {
            assert!(may_leave(&text.parse().unwrap()), "{text}");
        }
        for text in ["a != b", "r#break", "\"a?\"", "p.upn", "f(&[a, b], !c)"] {
            assert!(!may_leave(&text.parse().unwrap()), "{text}");
        }
    }
}
