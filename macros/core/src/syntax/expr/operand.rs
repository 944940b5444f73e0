//! Operands, their prefixes, and the suffixes that bind closer than any operator.

use proc_macro2::Delimiter;

use super::cursor::ExprCursor;

/// The need for an operand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Operand {
    Needed,
    /// After `return`.
    Optional,
    /// After `..` or `break`, where braces are the body of a head.
    OptionalNoBlock,
}

const HEADS: [&str; 3] = ["if", "match", "while"];

/// Words that an operand follows.
const LEADING: [&str; 8] = ["async", "const", "loop", "move", "mut", "static", "try", "unsafe"];

/// Words that an operand may follow.
const JUMPS: [&str; 3] = ["become", "return", "yield"];

impl ExprCursor<'_> {
    /// Takes `..=` or `..`, and returns the kind of operand that follows it.
    pub(super) fn take_range(&mut self) -> Option<Operand> {
        if self.take_punct("..=") {
            return Some(Operand::Needed);
        }
        self.take_punct("..").then_some(Operand::OptionalNoBlock)
    }

    /// Takes a prefix of an operand, the heads of `if` and `for` and the parameters of a closure
    /// included.
    pub(super) fn take_prefix(
        &mut self,
        heads: &mut usize,
        operand: &mut Operand,
    ) -> syn::Result<bool> {
        if self.take_label() {
            return Ok(true);
        }
        if let Some(next) = self.take_jump().or_else(|| self.take_range()) {
            *operand = next;
            return Ok(true);
        }
        if self.take_head()? {
            *heads += 1;
        } else if !(self.take_sign() || self.take_leading()? || self.take_parameters()?) {
            return Ok(false);
        }
        *operand = Operand::Needed;
        Ok(true)
    }

    fn take_jump(&mut self) -> Option<Operand> {
        if self.take_word(&["break"]) {
            return Some(Operand::OptionalNoBlock);
        }
        self.take_word(&JUMPS).then_some(Operand::Optional)
    }

    /// Takes `'a:` before a loop, or `'a` after `break`, which a path such as `::f()` may follow.
    fn take_label(&mut self) -> bool {
        let is_taken = self.take_lifetime();
        if is_taken && !self.is_punct("::") {
            self.take_punct(":");
        }
        is_taken
    }

    /// Takes `if`, `match`, `while`, or all of `for pattern in`.
    fn take_head(&mut self) -> syn::Result<bool> {
        if !self.is_word(&["for"]) || self.is_binder() {
            return Ok(self.take_word(&HEADS));
        }
        self.take();
        self.take_loop_pattern()?;
        Ok(self.take_word(&["in"]))
    }

    /// Takes a sign, of which there may be many, or `#[attribute]`.
    fn take_sign(&mut self) -> bool {
        if self.take_punct("#") {
            return self.take();
        }
        if self.take_punct("&") {
            if self.is_raw() {
                self.take();
            }
            return true;
        }
        ["*", "-", "!"].iter().any(|sign| self.take_punct(sign))
    }

    /// Takes a word before blocks, closures and conditions.
    fn take_leading(&mut self) -> syn::Result<bool> {
        if self.take_word(&["let"]) {
            self.take_let_pattern()?;
            return Ok(true);
        }
        if self.take_word(&["for"]) {
            return Ok(self.take_angles());
        }
        Ok(self.take_word(&LEADING))
    }

    /// Takes `|a, b|` and the return type of a closure.
    fn take_parameters(&mut self) -> syn::Result<bool> {
        let first = self.peek();
        if !self.take_punct("|") {
            return Ok(false);
        }
        while !self.take_punct("|") {
            if !self.take() {
                let message = "expected another `|` after the parameters";
                return Err(syn::Error::new_spanned(first, message));
            }
        }
        if self.take_punct("->") {
            self.take_type();
        }
        Ok(true)
    }

    /// Takes an operand itself. Braces belong to a struct if no head waits for them.
    pub(super) fn take_operand(&mut self, operand: Operand, heads: usize) -> bool {
        if self.take_word(&["continue"]) {
            self.take_lifetime();
            return true;
        }
        if self.take_path(false) {
            if heads == 0 {
                self.take_braces();
            }
            return true;
        }
        let groups = [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::None];
        let may_be_block = heads == 0 || operand != Operand::OptionalNoBlock;
        self.take_literal() || self.take_group(&groups) || may_be_block && self.take_braces()
    }

    /// Takes a suffix, which binds closer than any operator.
    pub(super) fn take_suffix(&mut self) -> syn::Result<bool> {
        if self.take_word(&["as"]) {
            self.take_type();
            return Ok(true);
        }
        if self.is_punct(".") && !self.is_punct("..") {
            self.take();
            if !(self.take_index() || self.take_path(false)) {
                return Err(self.expected("a field or a method"));
            }
            return Ok(true);
        }
        let groups = [Delimiter::Parenthesis, Delimiter::Bracket];
        Ok(self.take_punct("?") || self.take_group(&groups))
    }
}
