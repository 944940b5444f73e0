//! Paths, with their generic arguments, and types.

use proc_macro2::Delimiter;

use super::cursor::ExprCursor;

/// Words before a type's name or parentheses.
const LEADING: [&str; 7] = ["const", "dyn", "extern", "fn", "impl", "mut", "unsafe"];

const SIGNS: [&str; 3] = ["&", "*", "!"];

impl ExprCursor<'_> {
    /// Takes `<A, B>`, all of it or nothing.
    pub(super) fn take_angles(&mut self) -> bool {
        let start = (self.rest, self.taken.len());
        let mut depth = 0_usize;
        loop {
            if self.take_punct("<") {
                depth += 1;
            } else if depth == 0 {
                return false;
            } else if self.take_punct(">") {
                depth -= 1;
            } else if !(self.take_punct("->") || self.take()) {
                // Never closed, so it was not a bracket.
                (self.rest, _) = start;
                self.taken.truncate(start.1);
                return false;
            }
            if depth == 0 {
                return true;
            }
        }
    }

    /// Takes `a::b::<C>`, `<A as B>::c`, `a!(b)`; in a type, `a::b<C>` as well.
    pub(super) fn take_path(&mut self, is_type: bool) -> bool {
        let mut is_taken = self.take_angles();
        is_taken |= self.take_punct("::");
        loop {
            is_taken |= self.take_name();
            if is_type {
                self.take_angles();
            }
            if !self.take_punct("::") {
                break;
            }
            self.take_angles();
        }
        if is_taken && self.is_macro() {
            self.take();
            self.take();
        }
        is_taken
    }

    /// Takes a type, without the bounds that a `+` would add.
    pub(super) fn take_type(&mut self) {
        loop {
            while self.take_type_prefix() {}
            if !self.take_group(&[Delimiter::Bracket, Delimiter::None]) {
                self.take_path(true);
                self.take_group(&[Delimiter::Parenthesis]);
            }
            if !self.take_punct("->") {
                return;
            }
        }
    }

    fn take_type_prefix(&mut self) -> bool {
        if self.take_word(&["for"]) {
            return self.take_angles();
        }
        if self.take_word(&["extern"]) {
            self.take_literal();
            return true;
        }
        SIGNS.iter().any(|sign| self.take_punct(sign))
            || self.take_lifetime()
            || self.take_word(&LEADING)
    }
}
