//! Token streams of all kinds: the language's own words in any order, and valid invocations with
//! tokens deleted, doubled, swapped and cut off.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree, token_stream};

use super::choices::Choices;
use super::invocations;
use graph_request_schema::TYPES;

/// A token of a stream without its tree: a bracket is a token like any other, so that it too can be
/// lost.
#[derive(Clone)]
enum Lexeme {
    Open(Delimiter),
    Close,
    /// One token, or the two of a lifetime, which never come apart.
    Leaf(Vec<TokenTree>),
}

/// All delimiters. A variable of a `macro_rules!` arrives in a group without one.
const DELIMITERS: [Delimiter; 4] =
    [Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];

/// Words and signs of the language, and of Rust.
const WORDS: &str = r##"
    client POST GET PATCH /me/onlineMeetings/createOrGet $filter= $expand= $top= eq and not contains delta /app/onlineMeetings /applications/ /v1.0 /beta / me ? $ & subject : ?: !:
    ? ! .. ..= . :: , ; = => == -> + - * - & && | || < > @ # ~ % 'a 'static for in if else match let
    loop while break return await async move unsafe const static ref mut as dyn fn struct impl where
    _ self Self crate super r#type null None true false True a.b a::b c() d! |e| f: MeetingType
    OnlineMeeting "subject" "@odata.type" "#microsoft.graph.tokenMeetingInfo" "meetNow" "" "é😀"
    "2018-03-19T09:46:02Z" "2018-03-19" "\u{0}\n" r#"raw"# b"bytes" c"text" 'c' b'c' 0 1 007 1_000
    -1 0x1F 1u8 007.5 1. 1e5 1e400 1_0.5_0 2.5f32 99999999999999999999 "a"x
"##;

/// Draws an arbitrary stream.
pub fn any_stream(choices: &mut Choices) -> TokenStream {
    let lexemes = match choices.below(4) {
        0 => return any_text(choices),
        1 => any_lexemes(choices),
        _ => mutated(choices),
    };
    assemble(&mut lexemes.into_iter())
}

/// Lexes all bytes that are left as text.
fn any_text(choices: &mut Choices) -> TokenStream {
    String::from_utf8_lossy(choices.rest()).parse().unwrap_or_default()
}

fn any_lexemes(choices: &mut Choices) -> Vec<Lexeme> {
    let words = words();
    let start = choices.word(&["", "POST /app/onlineMeetings {", "client, GET /app"]);
    let mut lexemes = open_lexemes(start);
    while !choices.is_empty() {
        lexemes.push(any_lexeme(&words, choices));
    }
    lexemes
}

/// Returns the lexemes of a text, whose last bracket may be open.
fn open_lexemes(text: &str) -> Vec<Lexeme> {
    match text.strip_suffix('{') {
        Some(text) => lex(text).into_iter().chain([Lexeme::Open(Delimiter::Brace)]).collect(),
        None => lex(text),
    }
}

fn any_lexeme(words: &[Lexeme], choices: &mut Choices) -> Lexeme {
    match choices.below(8) {
        0 => Lexeme::Open(*choices.pick(&DELIMITERS)),
        1 => Lexeme::Close,
        _ => words[choices.below(words.len())].clone(),
    }
}

/// Returns every word, and the name of every property.
fn words() -> Vec<Lexeme> {
    let types = TYPES.iter().flat_map(|(_, types)| types.iter());
    let names = types.flat_map(|t| t.properties).flat_map(|p| lex(p.name));
    lex(WORDS).into_iter().chain(names).collect()
}

fn mutated(choices: &mut Choices) -> Vec<Lexeme> {
    let words = words();
    let mut lexemes = lex(&invocations::valid(choices));
    for _ in 0..=choices.below(4) {
        mutate(&mut lexemes, &words, choices);
    }
    lexemes
}

fn mutate(lexemes: &mut Vec<Lexeme>, words: &[Lexeme], choices: &mut Choices) {
    if lexemes.is_empty() {
        return;
    }
    let at = choices.below(lexemes.len());
    match choices.below(6) {
        0 => drop(lexemes.remove(at)),
        1 => lexemes.insert(at, lexemes[at].clone()),
        2 => lexemes.swap(at, at.saturating_sub(1)),
        3 => lexemes.truncate(at),
        4 => lexemes[at] = any_lexeme(words, choices),
        _ => lexemes.insert(at, any_lexeme(words, choices)),
    }
}

fn lex(text: &str) -> Vec<Lexeme> {
    let mut lexemes = Vec::new();
    let stream: TokenStream = text.parse().expect("the text has tokens");
    flatten(stream.into_iter().peekable(), &mut lexemes);
    lexemes
}

fn flatten(mut trees: Peekable<token_stream::IntoIter>, into: &mut Vec<Lexeme>) {
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Group(group) => {
                into.push(Lexeme::Open(group.delimiter()));
                flatten(group.stream().into_iter().peekable(), into);
                into.push(Lexeme::Close);
            }
            TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                let lifetime = [TokenTree::Punct(quote)].into_iter().chain(trees.next());
                into.push(Lexeme::Leaf(lifetime.collect()));
            }
            tree => into.push(Lexeme::Leaf(vec![tree])),
        }
    }
}

/// Builds the tree of some lexemes: open brackets are closed at the end, and a closing bracket without
/// an opening one is dropped.
fn assemble(lexemes: &mut dyn Iterator<Item = Lexeme>) -> TokenStream {
    let mut open = vec![(Delimiter::None, TokenStream::new())];
    for lexeme in lexemes {
        match lexeme {
            Lexeme::Open(delimiter) => open.push((delimiter, TokenStream::new())),
            Lexeme::Close => close(&mut open),
            Lexeme::Leaf(trees) => extend(&mut open, trees),
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|(_, stream)| stream).unwrap_or_default()
}

fn close(open: &mut Vec<(Delimiter, TokenStream)>) {
    if open.len() > 1
        && let Some((delimiter, stream)) = open.pop()
    {
        extend(open, vec![TokenTree::Group(Group::new(delimiter, stream))]);
    }
}

fn extend(open: &mut [(Delimiter, TokenStream)], trees: Vec<TokenTree>) {
    if let Some((_, stream)) = open.last_mut() {
        stream.extend(trees);
    }
}
