//! Control flow in the user's tokens that could leave the expression it is part of.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

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

/// The macros of the standard library that never return.
const UNWRITTEN: [&str; 4] = ["panic", "todo", "unimplemented", "unreachable"];

/// Returns `true` for `todo!()` and other macros that never return, with nothing around them but
/// braces.
pub(super) fn is_unwritten(tokens: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().take(4).collect();
    match trees.as_slice() {
        [TokenTree::Ident(name), TokenTree::Punct(punct), TokenTree::Group(_)] => {
            punct.as_char() == '!' && UNWRITTEN.iter().any(|unwritten| name == unwritten)
        }
        [TokenTree::Group(group)]
            if matches!(group.delimiter(), Delimiter::None | Delimiter::Brace) =>
        {
            is_unwritten(&group.stream())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_unwritten, may_leave};

    #[test]
    fn control_flow_is_found_at_any_depth() {
        for text in ["f(a?)", "{ x; [break] }", "a.await", "vec![1]", "if x { return 1 }"] {
            assert!(may_leave(&text.parse().unwrap()), "{text}");
        }
        for text in ["a != b", "r#break", "\"a?\"", "p.upn", "f(&[a, b], !c)"] {
            assert!(!may_leave(&text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn a_macro_that_never_returns_is_the_whole_value() {
        for (text, is) in [
            ("todo!()", true),
            ("panic![1]", true),
            ("{ todo!() }", true),
            ("todo!().a", false),
            ("{ x }", false),
        ] {
            assert_eq!(is_unwritten(&text.parse().unwrap()), is, "{text}");
        }
    }
}
