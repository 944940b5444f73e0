//! Merges the constant parts of a body, with the user's values in between.

use proc_macro2::{Literal, TokenStream};

use super::control_flow::may_leave;
use super::value::private_name;
use super::{Paths, quote_mixed, quote_spanned};

/// The presence of members or elements before the next one, which decides about its comma.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    Nothing,
    Something,
    /// Known at run time only, since all that comes before may have been left out.
    Perhaps,
}

/// The number of bytes that a value is expected to have. A longer one makes the buffer grow.
const VALUE_LENGTH: usize = 32;

/// The number of loops and `if`s in one function, above which they are divided among closures. rustc's
/// borrow checker takes a time that grows with the cube of this number: 0.1 s for 250 loops, 3 s for
/// 1,000.
const MAX_LOOPS: usize = 64;

/// Collects the pieces of a body in order, one statement a value: what the user's expression locks
/// is released before the next one is evaluated, and rustc's time grows with the number of
/// statements and not with its square, as in one large expression.
pub(super) struct Writer<'a> {
    pub(super) paths: &'a Paths,
    /// Constant text that is not yet in a statement.
    text: String,
    /// The text starts with a comma that is dropped if it would follow an opening bracket.
    is_joined: bool,
    /// The number of bytes that the body is expected to have.
    length: usize,
    steps: Vec<Step>,
}

/// A statement of the expansion.
struct Step {
    tokens: TokenStream,
    /// The number of loops and `if`s in it.
    loops: usize,
}

/// Statements that write a part of a body.
pub(super) struct Steps {
    pub(super) tokens: TokenStream,
    /// The number of bytes that they are expected to write.
    pub(super) length: usize,
    /// The number of loops and `if`s in one function.
    pub(super) loops: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(paths: &'a Paths) -> Self {
        Self { paths, text: String::new(), is_joined: false, length: 0, steps: Vec::new() }
    }

    pub(super) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes the comma before the next member or element.
    pub(super) fn push_comma(&mut self, before: Before) {
        match before {
            Before::Nothing => {}
            Before::Something => self.push_text(","),
            Before::Perhaps => {
                self.flush_text();
                self.is_joined = true;
                self.push_text(",");
            }
        }
    }

    pub(super) fn push_piece(&mut self, piece: &TokenStream) {
        let text = std::mem::take(&mut self.text);
        let is_joined = std::mem::take(&mut self.is_joined);
        self.length += text.len() + VALUE_LENGTH;
        let method = private_name(if is_joined { "joined_value" } else { "value" });
        self.push_tokens(quote_mixed!(body.#method(#text, #piece);));
    }

    /// Adds a loop or an `if`, which comes after all pieces so far.
    pub(super) fn push_block(&mut self, block: Steps) {
        self.flush_text();
        self.length += block.length;
        self.steps.push(Step { tokens: block.tokens, loops: block.loops + 1 });
    }

    fn push_tokens(&mut self, tokens: TokenStream) {
        self.steps.push(Step { tokens, loops: 0 });
    }

    fn flush_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        let is_joined = std::mem::take(&mut self.is_joined);
        if text.is_empty() {
            return;
        }
        self.length += text.len();
        let method = private_name(if is_joined { "joined" } else { "text" });
        self.push_tokens(quote_mixed!(body.#method(#text);));
    }

    /// Returns the statements.
    pub(super) fn into_steps(mut self) -> Steps {
        self.flush_text();
        let length = self.length;
        if self.steps.iter().map(|step| step.loops).sum::<usize>() > MAX_LOOPS {
            self.outline();
        }
        let loops = self.steps.iter().map(|step| step.loops).sum();
        let tokens = self.steps.into_iter().map(|step| step.tokens).collect();
        Steps { tokens, length, loops }
    }

    /// Moves the loops and `if`s into closures, each with a limited number of them. Statements that may leave
    /// the body, as by `?`, remain.
    fn outline(&mut self) {
        let private = self.paths.private();
        let mut part = Outlined { private, steps: Vec::new(), loops: 0 };
        let mut whole = Vec::new();
        for step in std::mem::take(&mut self.steps) {
            if part.loops + step.loops > MAX_LOOPS || may_leave(&step.tokens) {
                part.flush_into(&mut whole);
            }
            if may_leave(&step.tokens) {
                whole.push(step);
            } else {
                part.loops += step.loops;
                part.steps.push(step.tokens);
            }
        }
        part.flush_into(&mut whole);
        self.steps = whole;
    }

    /// Returns the whole body as an expression.
    pub(super) fn into_body(self) -> TokenStream {
        let private = self.paths.private();
        if self.steps.is_empty() && !self.is_joined {
            let text = Literal::byte_string(self.text.as_bytes());
            return quote_mixed!(#private::constant(#text));
        }
        let Steps { tokens, length, .. } = self.into_steps();
        let length = Literal::usize_unsuffixed(length);
        quote_mixed!({ let mut body = #private::Body::with_capacity(#length); #tokens body.finish() })
    }
}

/// Statements that become a closure.
struct Outlined {
    private: TokenStream,
    steps: Vec<TokenStream>,
    loops: usize,
}

impl Outlined {
    fn flush_into(&mut self, whole: &mut Vec<Step>) {
        let (private, steps) = (&self.private, std::mem::take(&mut self.steps));
        let tokens = if std::mem::take(&mut self.loops) == 0 {
            quote_mixed!(#(#steps)*)
        } else {
            quote_mixed!(#private::outline(|| { #(#steps)* });)
        };
        whole.push(Step { tokens, loops: 0 });
    }
}
