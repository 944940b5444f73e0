//! One answer to the question of what a pair of braces holds, as far as its tokens tell.

use proc_macro2::{Delimiter, Group, Spacing, TokenTree};

use super::tokens::CURSOR;

/// The content of a pair of braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Braces {
    Empty,
    /// `{ "key": value }`, `{ key?: value }`, `{ ..model }`
    Object,
    /// `{ for pattern in iterator { … } }`
    Loop,
    /// `{ let x = f(); x }`, `{ a::b }`, `{ f(x) }`
    Block,
    /// `{ subject }`, `{ a + b }`: an unfinished object, or a block. The shape of the property
    /// decides.
    Either,
}

impl Braces {
    /// Returns `true` if a Rust block cannot look like this.
    pub(crate) fn is_surely_object(self) -> bool {
        match self {
            Self::Empty | Self::Object => true,
            Self::Loop | Self::Block | Self::Either => false,
        }
    }
}

/// Looks at the first tokens of the braces, and for semicolons, which JSON lacks.
pub(crate) fn classify_braces(group: &Group) -> Braces {
    let mut trees = group.stream().into_iter();
    let first = match trees.next() {
        None => return Braces::Empty,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '.' => return Braces::Object,
        Some(TokenTree::Ident(word)) => Some(word.to_string()),
        Some(TokenTree::Literal(_)) => None,
        Some(_) => return classify_rest(group),
    };
    // Without it the braces would be empty, or an object from their first token on.
    if first.as_deref() == Some(CURSOR) {
        return Braces::Object;
    }
    let second = trees.next();
    if first.as_deref() == Some("for") && !is_sign_of_member(second.as_ref(), trees.next().as_ref())
    {
        return Braces::Loop;
    }
    classify_after_word(group, second.as_ref())
}

/// Decides by the second token, where the first is a word or a literal.
fn classify_after_word(group: &Group, second: Option<&TokenTree>) -> Braces {
    let third = group.stream().into_iter().nth(2);
    if is_sign_of_member(second, third.as_ref()) {
        return Braces::Object;
    }
    let is_block = match second {
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            ':' => punct.spacing() == Spacing::Joint,
            '!' => matches!(third, Some(TokenTree::Group(_))),
            c => c == '.' || c == ';',
        },
        Some(TokenTree::Group(next)) => next.delimiter() == Delimiter::Parenthesis,
        Some(TokenTree::Ident(_)) => true,
        Some(TokenTree::Literal(_)) | None => false,
    };
    if is_block { Braces::Block } else { classify_rest(group) }
}

/// `:`, `?:` or `!:`, and not the `::` of a path.
fn is_sign_of_member(second: Option<&TokenTree>, third: Option<&TokenTree>) -> bool {
    let is_colon = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Alone);
    match second {
        Some(TokenTree::Punct(p)) if p.as_char() == '?' || p.as_char() == '!' => is_colon(third),
        _ => is_colon(second),
    }
}

fn classify_rest(group: &Group) -> Braces {
    let is_semicolon = |tree| matches!(tree, TokenTree::Punct(p) if p.as_char() == ';');
    if group.stream().into_iter().any(is_semicolon) { Braces::Block } else { Braces::Either }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::{Braces, classify_braces};

    #[test]
    fn tells_objects_blocks_and_loops_apart() {
        for (text, expected) in [
            ("{}", Braces::Empty),
            (r#"{ "subject": title }"#, Braces::Object),
            ("{ subject: title }", Braces::Object),
            ("{ subject?: title }", Braces::Object),
            ("{ subject!: title }", Braces::Object),
            ("{ for: title }", Braces::Object),
            ("{ ..model, subject: title }", Braces::Object),
            ("{ for p in people { x } }", Braces::Loop),
            ("{ let x = 1; x }", Braces::Block),
            ("{ a::b }", Braces::Block),
            ("{ a.b() }", Braces::Block),
            ("{ f(x) }", Braces::Block),
            ("{ vec![x] }", Braces::Block),
            ("{ x += 1; x }", Braces::Block),
            ("{ (a); b }", Braces::Block),
            ("{ subject }", Braces::Either),
            ("{ a + b }", Braces::Either),
            ("{ &a }", Braces::Either),
            (r#"{ "a" }"#, Braces::Either),
        ] {
            let tree = text.parse::<TokenStream>().unwrap().into_iter().next().unwrap();
            let TokenTree::Group(group) = tree else { panic!("{text}") };
            assert_eq!(classify_braces(&group), expected, "{text}");
        }
    }
}
