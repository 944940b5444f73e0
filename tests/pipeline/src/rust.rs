//! The end of Rust expressions: the same as for syn, which knows the whole grammar.

use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use syn::parse::{ParseStream, Parser};

use super::properties::limit_cases;
use graph_request_macros_core::syntax::parse_expr;

/// Returns the tokens after one expression; `None` if there is not one.
fn find_rest(
    written: &str,
    parser: impl Fn(ParseStream) -> syn::Result<()>,
) -> Option<TokenStream> {
    let within = |input: ParseStream| {
        parser(input)?;
        input.parse::<TokenStream>()
    };
    within.parse_str(written).ok()
}

/// Returns the tokens after one expression, as we read it and as syn does.
fn find_rests(written: &str) -> [Option<String>; 2] {
    let ours = find_rest(written, |input| parse_expr(input).map(|_| ()));
    let theirs = find_rest(written, |input| input.parse::<syn::Expr>().map(|_| ()));
    [ours, theirs].map(|rest| rest.map(|rest| rest.to_string()))
}

fn assert_ends_alike(written: &str) {
    let [ours, theirs] = find_rests(written);
    assert_eq!(ours, theirs, "{written}");
}

#[test]
fn an_expression_ends_at_the_same_token_as_for_syn() {
    for expression in EXPRESSIONS {
        assert_ends_alike(expression);
        assert_ends_alike(&format!("{expression}, b: c"));
        assert_ends_alike(&format!("{expression} \"b\": c"));
    }
}

#[test]
fn other_tokens_are_refused_as_an_expression() {
    for written in NOT_EXPRESSIONS {
        for written in [(*written).to_owned(), format!("{written}, b: c")] {
            let ours = find_rest(&written, |input| parse_expr(input).map(|_| ()));
            assert!(ours.is_none(), "{written}");
        }
    }
}

proptest! {
    #![proptest_config(limit_cases(4096))]

    #[test]
    fn an_expression_of_random_words_is_read_as_by_syn(words in vec(select(WORDS), 1..10)) {
        let written = words.join(" ");
        let [ours, theirs] = find_rests(&written);
        // A value is followed by a comma or by the end.
        if theirs.as_ref().is_some_and(|rest| rest.is_empty() || rest.starts_with(',')) {
            prop_assert_eq!(ours, theirs, "{}", written);
        }
    }
}

/// Pieces of Rust. Those that join others are repeated, so that they are drawn more often.
const WORDS: &[&str] = &[
    "a", "a", "a", "b", "b", "1", "(c)", "[c]", "{ c }", "{ c }", "<", ">", "::", "::<", "-", "!",
    "&", "*", "|", "||", "..", "..=", "=", "==", "+", "+=", ">>", ".", ".", "?", ",", "=>", "->",
    "if", "if", "else", "match", "let", "for", "in", "while", "loop", "as", "return", "break",
    "'l", ":", "move", "async", "unsafe", "mut", "#", "continue", "const", "fn", "dyn", "raw", "_",
];

const EXPRESSIONS: &[&str] = &[
    // Operands.
    "a",
    "1.5",
    "\"a\"",
    "'a'",
    "true",
    "null",
    "_",
    "(a, b)",
    "[a, b]",
    "[a; 2]",
    "{ a; b }",
    "a::b",
    "::a::b",
    "r#if",
    "S { a, ..b }",
    "a::S { a: b }",
    "a![b, c]",
    "a::b!(c, d)",
    "a! { b }",
    "Vec::<A, B>::new()",
    "collect::<Vec<_>>()",
    "f::<{ 1 }, 'a, -1, fn(A, B) -> C>()",
    "<A as B<C, D>>::e(f, g)",
    "<Vec<A>>::new()",
    // Prefixes.
    "-a",
    "--1",
    "!a",
    "**a",
    "&a",
    "&&a",
    "&mut a",
    "&raw const a",
    "&raw mut a",
    "&raw",
    "#[a(b, c)] d",
    "unsafe { a }",
    "const { a }",
    "async { a }",
    "async move { a }",
    "loop { a }",
    "'a: loop { break 'a b }",
    "'a: { break 'a }",
    "return",
    "return a + b",
    "break",
    "break 'a",
    "break 'a b",
    "continue 'a",
    "|a, b| c",
    "|| a",
    "move |a: Vec<(A, B)>, &b| -> C<D, E> { f }",
    "async move |a| a",
    "|a: fn(A) -> B, _| c",
    // Postfixes.
    "a.b",
    "a.0.1",
    "a.await?",
    "a.b::<C, D>(e, f)",
    "a[b](c)?.d",
    "a as u8",
    "a as *const B<C, D>",
    "a as fn(A, B) -> C<D, E>",
    "a as &dyn B as usize + c",
    "a as ::b::C::<D, E>",
    "a as unsafe extern \"C\" fn(A)",
    "a as [u8; 4]",
    "a as _",
    // Operators.
    "a + b - c * d / e % f",
    "a & b | c ^ d << e >> f",
    "a && b || !c",
    "a == b",
    "a != b",
    "a != (b)",
    "a < b",
    "a <= b",
    "a > b",
    "a >= b",
    "a < -b",
    "a & &b",
    "a &&& b",
    "a = b",
    "a += b",
    "a >>= b",
    "a ||| b | c",
    "..",
    "a..",
    "..b",
    "a..b",
    "a..=b + 1",
    "..=b",
    "-1..-2",
    // Heads and their braces.
    "if a { b } else { c }",
    "if a { b } else if c { d } else { e }",
    "if a { b } else { c }.d",
    "if a == b && !c.d(|e| e) { f } else { g }",
    "if let Some(a) = b { c } else { d }",
    "if let A { b, .. } = c { d } else { e }",
    "if let 1..=5 = a { b }",
    "if let A | B = c && let D::<E, F> { g } = h { i }",
    "if (S { a }) == b { c } else { d }",
    "if { a } { b } else { c }",
    "if match a { _ => b } { c } else { d }",
    "if if a { b } else { c } { d } else { e }",
    "match a { B { c } => d, _ => e }",
    "match a.await? { _ => b } + c",
    "match &a[..] { _ => b }",
    "match 0.. { _ => b }",
    "match a.. { _ => b }",
    "match a..={ b } { _ => c }",
    "while a { b }",
    "while break { a }",
    "if return { a } { b }",
    "while let Some(a) = b.next() { c }",
    "for a in b { c }",
    "for (a, B { c, .. }) in d.e(|f| f) { g }",
    "for &mut ref a in 0.. { b }",
    "for A | B in c { d }",
    // Tokens that follow without being part of it.
    "a => b",
    "a -> b",
    "a; b",
    "a b",
    "a { b } { c }",
    "S { a } + b",
];

const NOT_EXPRESSIONS: &[&str] = &[
    "",
    "a +",
    "a.",
    "&",
    "if a",
    "if a { b } else",
    "match a",
    "for a b in c { d }",
    "for in a { b }",
    "let a b",
    "|a",
    "else",
    "as u8",
    "=> a",
];
