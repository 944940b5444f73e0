//! Small steps over token streams.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

pub(super) fn peek_tree(input: ParseStream) -> Option<TokenTree> {
    input.fork().parse().ok()
}

pub(super) fn skip_one(input: ParseStream) {
    let _ = input.parse::<TokenTree>();
}

pub(super) fn skip_all(input: ParseStream) {
    let _ = input.parse::<TokenStream>();
}

/// Returns `true` if one token is left.
pub(super) fn is_last(input: ParseStream) -> bool {
    let ahead = input.fork();
    skip_one(&ahead);
    ahead.is_empty()
}

/// The name that stands in the editor for one that is not written yet.
pub(crate) const PLACEHOLDER: &str = "__";

/// The word that rust-analyzer puts at the cursor, behind what is there of a name, when it completes.
pub(crate) const CURSOR: &str = "raCompletionMarker";

/// Makes the name that stands in the editor for one that is not written yet.
pub(super) fn placeholder() -> TokenStream {
    TokenTree::Ident(Ident::new(PLACEHOLDER, Span::call_site())).into()
}

/// Skips everything up to the next comma.
pub(super) fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        skip_one(input);
    }
}

/// Takes everything up to the next comma.
pub(super) fn take_to_comma(input: ParseStream) -> TokenStream {
    let mut taken = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        taken.extend(input.parse::<TokenTree>());
    }
    taken
}

/// Returns `true` if a `:` comes next that is not half of a `::`.
pub(super) fn peek_colon(input: ParseStream) -> bool {
    input.peek(Token![:]) && !input.peek(Token![::])
}

/// Returns `true` if the punctuation `c` comes next, joined to anything or not.
pub(super) fn peek_punct(input: ParseStream, c: char) -> bool {
    matches!(peek_tree(input), Some(TokenTree::Punct(p)) if p.as_char() == c)
}

/// Parses one punctuation character, joined to anything or not.
pub(super) fn parse_punct(input: ParseStream) -> Option<proc_macro2::Punct> {
    match input.parse().ok()? {
        TokenTree::Punct(punct) => Some(punct),
        _ => None,
    }
}

/// Parses a name of Graph's, which may be a keyword of Rust, raw or not.
pub(super) fn parse_name(input: ParseStream) -> syn::Result<Ident> {
    input.call(Ident::parse_any).map(|name| name.unraw())
}

/// Parses the rest of a name such as `microsoft.graph.meetingRegistration`, which is several tokens,
/// and returns all of it with the span of the last one.
pub(super) fn parse_dotted(input: ParseStream, name: &Ident) -> (String, Span) {
    let (mut text, mut span) = (name.to_string(), name.span());
    while input.peek(Token![.]) && input.peek2(Ident::peek_any) {
        skip_one(input);
        if let Ok(next) = parse_name(input) {
            text.push('.');
            text.push_str(&next.to_string());
            span = next.span();
        }
    }
    (text, span)
}

/// Returns `true` if the next punctuation character follows without a space.
pub(super) fn is_joint(punct: &proc_macro2::Punct) -> bool {
    punct.spacing() == Spacing::Joint
}

/// Parses the tokens so that an unexpected end is reported at the last of them. On its own, syn
/// would point at the whole invocation.
pub(super) fn parse_to_end<T>(
    tokens: &TokenStream,
    parser: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    let Some(last) = tokens.clone().into_iter().last() else {
        return parser.parse2(TokenStream::new());
    };
    let mut group = Group::new(Delimiter::Parenthesis, tokens.clone());
    group.set_span(last.span());
    let within = |input: ParseStream| {
        let content;
        syn::parenthesized!(content in input);
        parser(&content)
    };
    within.parse2(TokenTree::Group(group).into())
}

/// Makes an error at the next token, or at the end. syn's own would say "unexpected end of input".
pub(super) fn error_here(input: ParseStream, message: impl std::fmt::Display) -> syn::Error {
    syn::Error::new(input.span(), message)
}

/// Names a token in backticks; a group by its delimiters alone.
pub(super) fn name_token(tree: &TokenTree) -> String {
    match tree {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "`{ … }`".to_owned(),
            Delimiter::Bracket => "`[ … ]`".to_owned(),
            _ => "`( … )`".to_owned(),
        },
        other => format!("`{other}`"),
    }
}
